package import Registry
package import Statistics

/// An outcome of all runs beside that of each patient's first: whether runs of the same patient change the picture.
package struct RunsComparison: Sendable {
  package var allRuns: ProportionResult
  /// Of all runs, widened by what runs of one patient have in common; nil where all or none had the outcome.
  package var clustered: Interval?
  package var firstRuns: ProportionResult
  /// Runs whose patient is not known: each is taken as a patient of its own.
  package var withoutPatient: PatientSet

  package init(
    _ table: RegistryTable, patient: Column, order: Column?, outcome: Filter, where filter: Filter
  ) {
    let runs = RunsOfPatients(table, patient: patient, order: order, where: filter)
    // A patient whose first run was another year's has none here.
    let first = RunsOfPatients(table, patient: patient, order: order, where: .all).firstRuns
    let truth = outcome.truth(in: table).values
    let rows = filter.rows(in: table)
    allRuns = ProportionResult(of: rows, truth)
    firstRuns = ProportionResult(
      of: rows.filter { PatientSet([$0]).isSubset(of: first) }, truth)
    withoutPatient = runs.withoutPatient
    clustered = (try? runs.share(of: outcome, in: table).interval(level: 0.95)) ?? nil
  }
}
