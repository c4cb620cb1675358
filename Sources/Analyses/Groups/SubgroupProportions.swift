package import Registry

/// How often an outcome came, in all patients and in the groups that columns make of them.
package struct SubgroupProportions: Sendable {
  package struct Entry: Hashable, Sendable {
    package var label: String
    package var result: ProportionResult
  }

  package struct Section: Sendable {
    package var title: String
    package var entries: [Entry]
    /// Records in which the column is missing.
    package var missing: PatientSet
  }

  package var overall: ProportionResult
  package var sections: [Section]

  package init(_ table: RegistryTable, outcome: Filter, by columns: [Column], where filter: Filter) {
    let truth = outcome.truth(in: table).values
    let rows = filter.rows(in: table)
    overall = ProportionResult(of: rows, truth)
    sections = columns.map { column in
      let grouping = RecordGroups(rows, by: column)
      return Section(
        title: column.field.title,
        entries: grouping.groups.map { Entry(label: $0.label, result: ProportionResult(of: $0.rows, truth)) },
        missing: grouping.missing)
    }
  }
}

extension ProportionResult {
  /// The counts of these patients.
  package init(_ patients: ProportionPatients) {
    self.init(
      events: patients.events.count, total: patients.known.count, unknown: patients.unknown.count)
    self.patients = patients
  }

  /// Events among the rows in which the outcome is known.
  package init(of rows: [Int], _ truth: [Truth.Value]) {
    self.init(
      ProportionPatients(
        events: PatientSet(rows.lazy.filter { truth[$0] == .yes }),
        known: PatientSet(rows.lazy.filter { truth[$0] != .unknown }),
        unknown: PatientSet(rows.lazy.filter { truth[$0] == .unknown })))
  }
}
