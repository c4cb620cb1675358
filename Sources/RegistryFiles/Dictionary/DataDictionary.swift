package import Diagnostics

/// What the columns of a registry mean: a Frictionless Table Schema (Data Package 2.0, 2024), with what that has no
/// word for under the key `ecprimer`.
package struct DataDictionary: Sendable {
  package var file: String
  package var title: String?
  package var description: String?
  package var fields: [Field]
  /// True where the data are made up; every page and figure that uses them then says so.
  package var isSynthetic: Bool
  package var syntheticNote: String?
  /// Conditions that must hold in every record, in the filter grammar.
  package var checks: [Check]
  package var encoding: CSVEncoding?
  /// Which of the dictionary's fields and the data's columns may be without the other.
  package var match: Match
  /// Columns whose values together stand in no two records; the first, if it is the primary key, is never missing.
  package var keys: [Key]
  /// Where the table stands in its file.
  package var dialect = Dialect()
  /// Rows of other files, or of the file itself.
  package var joins: [Join] = []
  /// How rows become records, where one record has several.
  package var records: RecordShape?
  /// Which records count, where somebody has said it.
  package var inclusion: Inclusion?

  /// Frictionless' `fieldsMatch`, by what the data may lack or have more. The order of columns is free throughout.
  package enum Match: String, CaseIterable, Sendable {
    case exact, equal
    /// The data may have columns that the dictionary does not know; they are not read.
    case subset
    /// The data may lack columns.
    case superset
    case partial

    package var allowsUnknownColumns: Bool { self == .subset || self == .partial }
    package var allowsMissingColumns: Bool { self == .superset || self == .partial }
  }

  package struct Key: Sendable {
    package var columns: [String]
    package var isPrimary: Bool
    package var place: Place

    package init(columns: [String], isPrimary: Bool, place: Place) {
      self.columns = columns
      self.isPrimary = isPrimary
      self.place = place
    }
  }

  package struct Check: Sendable {
    package var condition: String
    package var place: Place

    package init(condition: String, place: Place) {
      self.condition = condition
      self.place = place
    }
  }

  package init(
    file: String, title: String? = nil, description: String? = nil, fields: [Field],
    isSynthetic: Bool = false,
    syntheticNote: String? = nil, checks: [Check] = [], encoding: CSVEncoding? = nil, match: Match = .equal,
    keys: [Key] = []
  ) {
    self.file = file
    self.title = title
    self.description = description
    self.fields = fields
    self.isSynthetic = isSynthetic
    self.syntheticNote = syntheticNote
    self.checks = checks
    self.encoding = encoding
    self.match = match
    self.keys = keys
  }

  package subscript(name: String) -> Field? { fields.first { $0.name == name } }
}
