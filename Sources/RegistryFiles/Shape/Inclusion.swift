package import Diagnostics

/// Which records of a file count: a condition on its fields, or `all`.
package struct Inclusion: Sendable {
  package var condition: String
  package var place: Place

  package init(condition: String, place: Place) {
    self.condition = condition
    self.place = place
  }

  /// Whether somebody has said that every record counts.
  package var countsAll: Bool { condition == "all" }
}

/// What came of it.
package struct Included: Sendable, Hashable {
  package let condition: String
  /// Records of the file, those that count, and those of which it cannot be told.
  package let records: Int
  package let counted: Int
  package let unknown: Int

  package init(condition: String, records: Int, counted: Int, unknown: Int) {
    self.condition = condition
    self.records = records
    self.counted = counted
    self.unknown = unknown
  }

  package var leftOut: Int { records - counted }
}
