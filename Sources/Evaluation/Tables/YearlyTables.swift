internal import Analyses
internal import Disclosure
internal import Exhibits
package import Requests

extension YearlyTableRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope) else { return nil }
    var parts: [Pending<YearlyTable.Outcome>] = []
    for outcome in outcomes {
      guard
        let result = YearlyOutcomes(
          records.table, year: year.value, outcome: outcome.condition, where: records.filter,
          partial: partial, at: year.place, problems: &site.problems)
      else { return nil }
      guard !result.years.isEmpty else { return .noPatients }
      parts.append(
        records.door.submit(result).map { YearlyTable.Outcome(title: outcome.label, disclosed: $0) })
    }
    let numbers = site.words.numbers(style)
    return .pending(Pending.all(parts).map { YearlyTable(style: numbers).table($0) })
  }
}
