internal import Analyses
internal import Diagnostics
internal import Exhibits
internal import Registry

/// Captions that state what was found, by rule, from what may be printed.
extension ReportContext {
  /// `Survival to hospital discharge in 2024 was 130 of 314 (41.4%; …), lower than the 46.0% of 2015 to 2023.` Nil
  /// where the year's share is hidden or not measured.
  func finding(_ name: String, _ what: String) -> String? {
    guard let id = measure(name), isPrinted(id, thisYear) else { return nil }
    guard let period = earlierWords, let condition = earlierYears, isPrinted(id, condition) else {
      return ShareWords.sentence(what, in: String(year), now: value(id), nil, earlier: "", period: "")
    }
    // Before it is settled what may be printed, every value that a sentence might need is asked for.
    let change =
      source.release.isSettled
      ? share(id, thisYear).flatMap { now in
        ShareFinding(now, earlier: share(id, condition), target: nil, isHigherBetter: true).change
      } : .undecided
    return ShareWords.sentence(
      what, in: String(year), now: value(id), change, earlier: earlierValue(id, "percent") ?? "",
      period: period)
  }

  /// The share as it may be printed.
  private func share(_ id: String, _ condition: String) -> ProportionResult? {
    var ignored: [Diagnostic] = []
    guard let measure = project.measures[id],
      let filter = Filter.parse(condition, at: settings.place, columns: table, problems: &ignored),
      let result = measure.evaluate(in: table, where: filter, problems: &ignored),
      case .proportion(let printed) = source.release(result)
    else { return nil }
    return printed.result
  }
}
