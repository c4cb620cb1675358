internal import Analyses
internal import Disclosure
internal import Figures
internal import Notation

/// A share as tables and figures print it.
enum ProportionText {
  static let style = Numbers.english

  /// `8/24 (33.3%)`; "no patients" of none.
  static func share(_ result: ProportionResult) -> String {
    if result.isHidden { return PrintedCount.hiddenWord }
    return result.total > 0
      ? "\(result.events)/\(result.total) (\(style.percent(result.events, of: result.total))%)"
      : "no patients"
  }

  /// `18.0 to 53.3`, in percent.
  static func interval(_ result: ProportionResult) -> String {
    if result.isHidden { return PrintedCount.hiddenWord }
    return result.interval.map { style.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent
  }
}

extension ProportionText {
  /// As far as it is told: `fewer than 11/130 (0.8 to 7.7%)`, of which the percents follow.
  static func share(_ printed: PrintedProportion) -> String {
    if let result = printed.result { return share(result) }
    if printed.events.isWithheld { return PrintedCount.hiddenWord }
    if printed.total.isWithheld { return printed.events.text }
    let counts = "\(printed.events.text) of \(printed.total.text)"
    return range(printed).map { "\(counts) (\($0)%)" } ?? counts
  }

  /// The least and the greatest percent that what is told allows.
  static func range(_ printed: PrintedProportion) -> String? {
    printed.shares.map { style.interval($0.lowerBound * 100, $0.upperBound * 100, places: 1) }
  }

  static func interval(_ printed: PrintedProportion) -> String {
    printed.result.map(interval) ?? PrintedCount.hiddenWord
  }
}

extension PrintedProportion {
  /// In percent, as a figure draws it: what is not told exactly has no geometry.
  var plotted: Plotted<Double>? {
    guard let result else { return .hidden }
    return result.proportion?.estimate.map { .shown($0 * 100) }
  }
}

/// What was left out travels with every result.
enum Remarks {
  static func separation(_ isSeparated: Bool) -> [String] {
    isSeparated
      ? [
        "The predictors separate the outcomes without error: without the penalty no finite odds ratio exists."
      ]
      : []
  }

  /// No sentence for none.
  static func leftOut(_ printed: PrintedCount, missing what: String) -> [String] {
    switch printed.form {
    case .withheld: ["Some records are left out, since \(what) is missing; how many is hidden."]
    case .ranged: ["\(printed.text.capitalisedFirst) records are left out, since \(what) is missing."]
    case .shown(let count), .merged(let count), .rounded(let count): leftOut(count, missing: what)
    }
  }

  /// Nil is a number that is hidden.
  static func leftOut(_ count: Int?, missing what: String) -> [String] {
    guard let count else {
      return ["Some records are left out, since \(what) is missing; how many is hidden."]
    }
    return count > 0
      ? ["\(count) record\(count == 1 ? " is" : "s are") left out, since \(what) is missing."] : []
  }
}

extension String {
  /// `Fewer than 11`.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
