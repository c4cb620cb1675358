internal import Plotting
package import Analyses
internal import Disclosure
internal import Modelling
internal import Figures
internal import Notation
package import Wording

/// Results as tables and figures print them.
extension Wording {
  /// `8/24 (33.3%)`; "no patients" of none.
  func share(_ result: ProportionResult) -> String {
    return result.total > 0
      ? numbers.share(result.events, of: result.total) : headings(.noPatients)
  }

  /// `18.0 to 53.3`, in percent.
  func interval(_ result: ProportionResult) -> String {
    return result.interval.map { numbers.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent
  }

  /// As far as it is told: `fewer than 11/130 (0.8 to 7.7%)`, of which the percents follow.
  func share(_ printed: PrintedProportion) -> String {
    if let result = printed.result { return share(result) }
    if printed.events.isWithheld { return headings(.hidden) }
    if printed.total.isWithheld { return count(printed.events) }
    // A range of all that can be tells nothing.
    if printed.events.bounds.low <= 1, printed.shares?.upperBound == 1 { return headings(.hidden) }
    let range = range(printed).map { numbers.withPercent($0) }
    return headings(.partOf(count(printed.events), count(printed.total), range: range))
  }

  /// The least and the greatest percent that what is told allows.
  func range(_ printed: PrintedProportion) -> String? {
    printed.shares.map { numbers.interval($0.lowerBound * 100, $0.upperBound * 100, places: 1) }
  }

  func interval(_ printed: PrintedProportion) -> String {
    printed.result.map(interval) ?? headings(.hidden)
  }

  /// What stands where a hidden number would: never 0, never blank.
  func count(_ count: PrintedCount) -> String {
    switch count.form {
    case .shown(let count), .merged(let count), .rounded(let count): String(count)
    case .ranged(let low, let high?) where low <= 1: headings(.fewerThan(high + 1))
    case .ranged(let low, let high?): numbers.interval(String(low), String(high))
    case .ranged(let low, nil): headings(.orMore(low))
    case .withheld: headings(.hidden)
    }
  }

  /// A year, with what it covers where not all of it.
  func year(_ year: Int, _ partial: String?) -> String {
    partial.map { remarks(.partial(year: String(year), $0)) } ?? String(year)
  }

  // MARK: What was left out travels with every result

  /// No sentence for none.
  func leftOut(_ printed: PrintedCount, _ lack: RemarkMessage.Lack) -> [String] {
    switch printed.form {
    case .withheld: [remarks(.someLeftOut(lack))]
    case .ranged: [remarks(.rangeLeftOut(count(printed), lack))]
    case .shown(let count), .merged(let count), .rounded(let count): leftOut(count, lack)
    }
  }

  /// Nil is a number that is hidden.
  func leftOut(_ count: Int?, _ lack: RemarkMessage.Lack) -> [String] {
    guard let count else { return [remarks(.someLeftOut(lack))] }
    return count > 0 ? [remarks(.leftOut(count, lack))] : []
  }

  func separation(_ separation: Separation?) -> [String] {
    separation.map { [adjustments(.separated($0.labels, isComplete: $0.isComplete))] } ?? []
  }

  /// Where a model has fewer patients of the rarer outcome than ten for each parameter.
  func fewEvents(_ events: Int, of total: Int, parameters: Int) -> [String] {
    let rarer = min(events, total - events)
    return rarer < 10 * parameters ? [curves(.fewEvents(rarer, parameters: parameters))] : []
  }
}

extension PrintedProportion {
  /// In percent, as a figure draws it: what is not told exactly has no geometry.
  var plotted: Plotted<Double>? {
    guard let result else { return .hidden }
    return result.proportion?.estimate.map { .shown($0 * 100) }
  }
}

extension Numbers {
  /// `(33.3%)`.
  func bracketedPercent(_ part: Int, of whole: Int) -> String {
    "(\(withPercent(percent(part, of: whole))))"
  }

  /// `(18.0 to 53.3)`, in percent.
  func bracketedInterval(_ low: Double, _ high: Double) -> String {
    "(\(interval(low * 100, high * 100, places: 1)))"
  }
}

extension SeriesComparison.Measure {
  var named: PublishedMessage.Measure {
    switch self {
    case .proportion: .proportion
    case .riskDifference: .riskDifference
    case .riskRatio: .riskRatio
    case .oddsRatio: .oddsRatio
    }
  }
}

extension PublishedData.Measure {
  package var named: PublishedMessage.Measure {
    switch self {
    case .proportion: .proportion
    case .riskDifference: .riskDifference
    case .riskRatio: .riskRatio
    case .oddsRatio: .oddsRatio
    case .hazardRatio: .hazardRatio
    }
  }
}
