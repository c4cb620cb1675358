internal import Analyses
internal import Disclosure
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

/// What was left out travels with every result.
enum Remarks {
  static func separation(_ model: RiskModel) -> [String] {
    model.isSeparated
      ? [
        "The predictors separate the outcomes without error: without the penalty no finite odds ratio exists."
      ]
      : []
  }

  /// No sentence for none; nil is a number that is hidden.
  static func leftOut(_ count: Int?, missing what: String) -> [String] {
    guard let count else {
      return ["Some records are left out, since \(what) is missing; how many is hidden."]
    }
    return count > 0
      ? ["\(count) record\(count == 1 ? " is" : "s are") left out, since \(what) is missing."] : []
  }
}
