internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Wording

extension YearlyRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope),
      let outcomes = YearlyOutcomes(
        records.table, year: year.value, outcome: outcome, where: records.filter, partial: partial,
        at: year.place, problems: &site.problems)
    else { return .failed }
    guard outcomes.overall.total > 0 else { return .noPatients }
    let words = site.words
    let names = names(in: records.table, words)
    return .drawn(records.door.submit(outcomes)) {
      YearlyExhibit.draw(
        $0, eventLabel: eventLabel ?? names.event, otherLabel: otherLabel ?? names.other,
        rateTitle: rateTitle ?? eventLabel ?? names.rate, words: words)
    }
  }

  /// What the outcome is called where the request does not say: survival as every report does, else as its column is.
  private func names(
    in table: RegistryTable, _ words: Wording
  ) -> (event: String, other: String, rate: String) {
    if outcome.asks(for: "yes", of: "survived_to_discharge") {
      return (words.titles(.survived), words.titles(.died), words.titles(.survivalToDischarge))
    }
    let names = outcome.words(in: table)
    return (names.met, names.unmet, names.met)
  }
}
