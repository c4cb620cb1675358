package import Analyses
internal import Disclosure
internal import Notation
package import Wording

/// Results as tables and figures print them.
extension Wording {
  /// `8/24 (33.3%)`; "no patients" of none.
  func share(_ result: ProportionResult) -> String {
    if result.isHidden { return headings(.hidden) }
    return result.total > 0
      ? numbers.share(result.events, of: result.total) : headings(.noPatients)
  }

  /// `18.0 to 53.3`, in percent.
  func interval(_ result: ProportionResult) -> String {
    if result.isHidden { return headings(.hidden) }
    return result.interval.map { numbers.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent
  }

  /// What stands where a hidden number would: never 0, never blank.
  func count(_ count: PrintedCount) -> String { count.value.map(String.init) ?? headings(.hidden) }

  /// A year, with what it covers where not all of it.
  func year(_ year: Int, _ partial: String?) -> String {
    partial.map { remarks(.partial(year: String(year), $0)) } ?? String(year)
  }

  // MARK: What was left out travels with every result

  /// No sentence for none; nil is a number that is hidden.
  func leftOut(_ count: Int?, _ lack: RemarkMessage.Lack) -> [String] {
    guard let count else { return [remarks(.someLeftOut(lack))] }
    return count > 0 ? [remarks(.leftOut(count, lack))] : []
  }

  func separation(_ model: RiskModel) -> [String] {
    model.isSeparated ? [curves(.separation)] : []
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
