package import Registry
package import Statistics

/// Several ECMO runs of one patient are not several patients: first runs alone, or all runs with their clustering told.
package struct RunsOfPatients: Sendable {
  /// Each patient's first run, in the order of the records.
  package let firstRuns: PatientSet
  package let runs: PatientSet
  package let patients: Int
  /// Runs whose patient is not known: each is taken as a patient of its own.
  package let withoutPatient: PatientSet
  /// A number of the patient for each of the records asked for.
  private let clusters: [Int: Int]

  /// - Parameters:
  ///   - patient: the column that identifies patients; without it every run is a patient.
  ///   - order: a number or date by which a patient's runs follow each other; without it, or where it is missing or
  ///     equal, the order of the records.
  package init(_ table: RegistryTable, patient: Column?, order: Column? = nil, where filter: Filter) {
    let rows = filter.rows(in: table)
    let codes = patient?.groupCodes.codes
    let times = order?.numbers
    var clusters: [Int: Int] = [:]
    var numbers: [Int: Int] = [:]
    var first: [Int: Int] = [:]
    var unknown: [Int] = []
    var count = 0
    for row in rows {
      let code = codes.map { $0[row] } ?? -1
      if patient != nil, code < 0 { unknown.append(row) }
      let known = code >= 0 ? numbers[code] : nil
      let number = known ?? count
      if known == nil { count += 1 }
      if code >= 0 { numbers[code] = number }
      clusters[row] = number
      if let other = first[number] {
        if let times, times[row] < times[other] { first[number] = row }
      } else {
        first[number] = row
      }
    }
    self.clusters = clusters
    runs = PatientSet(rows)
    firstRuns = PatientSet(first.values)
    withoutPatient = PatientSet(unknown)
    patients = count
  }

  package var hasRepeatedRuns: Bool { patients < runs.count }

  /// The share of runs with an outcome, its interval widened by what runs of one patient have in common. Throws where
  /// fewer than two patients have a known outcome.
  package func share(of outcome: Filter, in table: RegistryTable) throws(StatisticsError)
    -> ClusteredProportion
  {
    let truth = outcome.truth(in: table).values
    let known = clusters.keys.sorted().filter { truth[$0] != .unknown }
    return try ClusteredProportion(
      outcomes: known.map { truth[$0] == .yes }, clusters: known.compactMap { clusters[$0] })
  }
}
