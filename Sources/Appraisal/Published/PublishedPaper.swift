package import Diagnostics

/// The tables and numerical statements of a paper as printed, each cell with its place in the file.
package struct PublishedPaper: Sendable {
  package struct Group: Sendable {
    package var id: String
    package var count: Int
    package var label: String
    package var partOf: String?
    package var parts: [String]
    package var place: Place
  }

  package struct Variable: Sendable {
    package var label: String?
    package var unit: String?
    package var isInteger: Bool
  }

  /// How the groups' cells summarise a variable.
  package enum Kind: String, CaseIterable, Sendable {
    case count, levels, ratio, mean, median, range, mixed
    case meanSD = "mean-sd"
    case medianIQR = "median-iqr"
  }

  package struct Cell: Hashable, Sendable {
    package var text: String
    package var place: Place
  }

  package struct Level: Sendable {
    package var name: String
    package var cells: [String: Cell]
  }

  package struct Row: Sendable {
    package var variable: String
    package var label: String?
    package var kind: Kind
    package var cells: [String: Cell]
    package var levels: [Level]
    package var counts: [String: Int]
    package var p: Cell?
    /// What the paper says of the comparison, as printed: `significantly higher`.
    package var words: String?
    package var place: Place
  }

  package struct Table: Sendable {
    package var id: String
    package var title: String
    package var compare: [String]
    package var rows: [Row]
    package var place: Place
  }

  package struct Claim: Sendable {
    package var variable: String
    package var group: String
    package var kind: Kind
    package var value: Cell
    package var unit: String?
    package var location: String
    package var place: Place
  }

  package struct StatedComparison: Sendable {
    package var variable: String
    package var compare: [String]
    package var p: Cell
    package var words: String?
    package var location: String
    package var place: Place
  }

  package var file: String
  package var source: String?
  package var sourcePlace: Place?
  /// What the work allows, as the file words it.
  package var licence: String?
  package var licencePlace: Place?
  /// The tests that the paper says it used, by their names in the appraisal's JSON.
  package var methods: [String]
  package var groups: [Group]
  package var variables: [String: Variable]
  package var tables: [Table]
  package var claims: [Claim]
  package var comparisons: [StatedComparison]
  package var plan = ReconstructionPlan()

  package func group(_ id: String) -> Group? { groups.first { $0.id == id } }
}
