internal import Analyses
internal import Exhibits
package import Requests
internal import Registry

extension YearlyRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope),
      let outcomes = YearlyOutcomes(
        records.table, year: year.value, outcome: outcome, where: records.filter, partial: partial,
        at: year.place, problems: &site.problems)
    else { return .failed }
    guard outcomes.overall.total > 0 else { return .noPatients }
    let words = words(in: records.table)
    return .drawn(records.door.submit(outcomes)) {
      YearlyExhibit.draw(
        $0, eventLabel: eventLabel ?? words.event, otherLabel: otherLabel ?? words.other,
        rateTitle: rateTitle ?? eventLabel ?? words.rate)
    }
  }

  /// What the outcome is called where the request does not say: survival as every report does, else as its column is.
  private func words(in table: RegistryTable) -> (event: String, other: String, rate: String) {
    if outcome.asks(for: "yes", of: "survived_to_discharge") {
      return ("Survived to discharge", "Died in hospital", "Survival to discharge")
    }
    let words = outcome.words(in: table)
    return (words.met, words.unmet, words.met)
  }
}
