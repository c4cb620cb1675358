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

  package struct Check: Sendable {
    package var condition: String
    package var place: Place
  }

  package init(
    file: String, title: String? = nil, description: String? = nil, fields: [Field],
    isSynthetic: Bool = false,
    syntheticNote: String? = nil, checks: [Check] = [], encoding: CSVEncoding? = nil
  ) {
    self.file = file
    self.title = title
    self.description = description
    self.fields = fields
    self.isSynthetic = isSynthetic
    self.syntheticNote = syntheticNote
    self.checks = checks
    self.encoding = encoding
  }

  package subscript(name: String) -> Field? { fields.first { $0.name == name } }
}
