internal import Analyses
internal import Exhibits
package import Requests
internal import Wording

extension ActivityRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope),
      let activity = YearlyActivity(
        records.table, year: year.value, all: all, where: records.filter, partial: partial, at: year.place,
        problems: &site.problems)
    else { return .failed }
    guard !activity.years.isEmpty else { return .noPatients }
    let words = site.words
    return .drawn(records.door.submit(activity)) {
      ActivityExhibit.draw($0, share: shareTitle ?? words.titles(.ecprOfAllRuns), words: words)
    }
  }
}
