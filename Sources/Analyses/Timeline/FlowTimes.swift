package import Registry

/// Each patient's minutes without flow and with compressions, until ECMO flow.
package struct FlowTimes: Sendable {
  package struct Patient: Sendable {
    package var noFlow: Double?
    package var lowFlow: Double?
    package var outcome: String?
  }

  /// The shortest first; those without any time last.
  package var patients: [Patient]
  package var outcomeTitle: String?

  package init(
    _ table: RegistryTable, noFlow: Column?, lowFlow: Column?, outcome: Column?, where filter: Filter
  ) {
    func value(_ column: Column?, _ row: Int) -> Double? {
      column?.numbers.flatMap { $0[row].isNaN ? nil : $0[row] }
    }
    let codes = outcome?.groupCodes
    outcomeTitle = outcome?.field.title
    let all = filter.rows(in: table).map { row in
      Patient(
        noFlow: value(noFlow, row), lowFlow: value(lowFlow, row),
        outcome: codes.flatMap { codes in
          codes.levels[safe: codes.codes[row]].map { outcome?.label(of: $0) ?? $0 }
        })
    }
    func total(_ patient: Patient) -> Double {
      patient.noFlow == nil && patient.lowFlow == nil
        ? .infinity : (patient.noFlow ?? 0) + (patient.lowFlow ?? 0)
    }
    patients = all.enumerated().sorted { (total($0.1), $0.0) < (total($1.1), $1.0) }.map(\.1)
  }
}
