internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Wording

extension RunsRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope), let patient = patient.column(in: records.table) else {
      return nil
    }
    let runs = RunsComparison(
      records.table, patient: patient, order: order?.column(in: records.table),
      centre: centre?.column(in: records.table), outcome: outcome, where: records.filter)
    guard runs.allRuns.total + runs.allRuns.unknown > 0 else { return .noPatients(site.words) }
    let words = site.words
    let outcome = title ?? words.titles(.withOutcome)
    return .pending(
      records.door.submit(runs).map { RunsTable.table($0, outcome: outcome, words: words) })
  }
}
