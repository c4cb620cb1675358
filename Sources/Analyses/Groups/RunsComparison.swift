package import Registry
package import Statistics

/// An outcome of all runs beside that of each patient's first: whether runs of the same patient change the picture.
package struct RunsComparison: Sendable {
  package var allRuns: ProportionResult
  /// Of all runs, widened by what runs of one patient have in common; nil where all or none had the outcome.
  package var clustered: Interval?
  /// Of all runs, widened by what runs of one centre have in common; nil too without a column of centres.
  package var clusteredByCentre: Interval?
  /// Of whom each centre's runs with a known outcome are.
  package var centres: [ProportionPatients] = []
  package var firstRuns: ProportionResult
  /// Runs whose patient is not known: each is taken as a patient of its own.
  package var withoutPatient: PatientSet

  package init(
    _ table: RegistryTable, patient: Column, order: Column?, centre: Column? = nil, outcome: Filter,
    where filter: Filter
  ) {
    let runs = RunsOfPatients(table, patient: patient, order: order, where: filter)
    // A patient whose first run was another year's has none here.
    let first = RunsOfPatients(table, patient: patient, order: order, where: .all).firstRuns
    let truth = outcome.truth(in: table).values
    let rows = filter.rows(in: table)
    allRuns = ProportionResult(of: rows, truth)
    firstRuns = ProportionResult(of: rows.filter(first.contains), truth)
    withoutPatient = runs.withoutPatient
    if let centre {
      let known = rows.filter { truth[$0] != .unknown }
      let groups = RecordGroups(known, by: centre).groups
      let number = Dictionary(
        groups.enumerated().flatMap { index, group in group.rows.map { ($0, index) } },
        uniquingKeysWith: { one, _ in one })
      // A run without a centre could be of any: then nothing is said of centres.
      if known.allSatisfy({ number[$0] != nil }) {
        centres = groups.map { group in
          ProportionPatients(
            events: PatientSet(group.rows.filter { truth[$0] == .yes }), known: PatientSet(group.rows),
            unknown: PatientSet([]))
        }
        clusteredByCentre =
          (try? ClusteredProportion(
            outcomes: known.map { truth[$0] == .yes }, clusters: known.compactMap { number[$0] }
          ).interval(level: 0.95)) ?? nil
      }
    }
    clustered = (try? runs.share(of: outcome, in: table).interval(level: 0.95)) ?? nil
  }
}
