/// How a journal writes its numbers.
///
/// Sources: the New England Journal of Medicine's statistical reporting guidelines (2019), the AMA Manual of
/// Style (11th edition, 2020), The Lancet's formatting guidelines (2023), and the output of IBM SPSS.
package enum JournalStyle: String, CaseIterable, Sendable {
  case nejm, jama, lancet, spss

  /// The Lancet sets its decimals with a mid-line dot.
  package var decimalMark: String { self == .lancet ? "·" : "." }
  /// JAMA writes P without the nought before the mark.
  var dropsLeadingZeroOfP: Bool { self == .jama }
  /// True where a spread stands as `(SD 1.2)` or `(1.2)` rather than after ±.
  package var bracketsSD: Bool { self == .jama || self == .lancet || self == .nejm }
  /// The word before a P value in running text.
  package var pSymbol: String { self == .lancet ? "p" : "P" }
}

/// The sign U+2212, which is as wide as a plus and does not break from its digits.
package let minusSign = "\u{2212}"
/// What stands for a value that does not exist, such as the SD of one patient.
package let absent = "–"

extension JournalStyle {
  /// A fixed count of decimals; infinities as "∞", not a number as "–".
  package func decimal(_ value: Double, places: Int) -> String {
    guard let rounded = RoundedDecimal(value, places: places) else {
      return value.isNaN ? absent : (value < 0 ? minusSign : "") + "∞"
    }
    return text(rounded)
  }

  package func text(_ rounded: RoundedDecimal) -> String {
    (rounded.isNegative ? minusSign : "") + rounded.whole
      + (rounded.fraction.isEmpty ? "" : decimalMark + rounded.fraction)
  }

  package func count(_ value: Int) -> String { (value < 0 ? minusSign : "") + String(value.magnitude) }

  /// `33.3` for 8 of 24: exact from the whole numbers; "–" for an empty denominator.
  package func percent(_ part: Int, of whole: Int, places: Int = 1) -> String {
    RoundedDecimal(ratio: part, of: whole, scale: 100, places: places).map(text) ?? absent
  }

  /// `18.0 to 53.3`; words rather than a dash, since a dash before a minus misleads.
  package func interval(_ low: Double, _ high: Double, places: Int) -> String {
    "\(decimal(low, places: places)) to \(decimal(high, places: places))"
  }

  /// `56.6 ± 10.7`, or `56.6 (10.7)`; an SD that does not exist (one patient) as "–".
  package func meanAndSD(_ mean: Double, _ sd: Double?, places: Int, brackets: Bool = false) -> String {
    let spread = sd.map { decimal($0, places: places) } ?? absent
    let mean = decimal(mean, places: places)
    return brackets ? "\(mean) (\(spread))" : "\(mean) ± \(spread)"
  }

  /// `30.0 (21.0–62.5)`; with "to" where a bound is negative.
  package func medianAndQuartiles(_ median: Double, _ lower: Double, _ upper: Double, places: Int) -> String {
    let dash = lower < 0 || upper < 0 ? " to " : "–"
    return
      "\(decimal(median, places: places)) (\(decimal(lower, places: places))\(dash)\(decimal(upper, places: places)))"
  }
}
