/// How a language writes numbers.
package struct NumberMarks: Hashable, Sendable {
  package var decimal: String
  /// Between the bounds of an interval; words rather than a dash, since a dash before a minus misleads.
  package var to: String
  /// Behind a percentage, with the space that stands before it.
  package var percent: String

  package init(decimal: String, to: String, percent: String) {
    self.decimal = decimal
    self.to = to
    self.percent = percent
  }

  package static let english = NumberMarks(decimal: ".", to: " to ", percent: "%")
}

/// Numbers as a journal and a language write them.
package struct Numbers: Hashable, Sendable {
  package let style: JournalStyle
  let marks: NumberMarks

  package init(_ style: JournalStyle, _ marks: NumberMarks) {
    self.style = style
    self.marks = marks
  }

  /// For messages and the terminal.
  package static let english = Numbers(.nejm, .english)

  /// The Lancet sets its decimals with a mid-line dot.
  package var decimalMark: String { style == .lancet ? "·" : marks.decimal }
}

/// The sign U+2212, which is as wide as a plus and does not break from its digits.
package let minusSign = "\u{2212}"
/// What stands for a value that does not exist, such as the SD of one patient.
package let absent = "–"

extension Numbers {
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

  /// `33.3%` of `33.3`.
  package func withPercent(_ number: String) -> String { number + marks.percent }

  /// `8/24 (33.3%)`.
  package func share(_ part: Int, of whole: Int) -> String {
    "\(part)/\(whole) (\(withPercent(percent(part, of: whole))))"
  }

  /// `18.0 to 53.3`.
  package func interval(_ low: Double, _ high: Double, places: Int) -> String {
    interval(decimal(low, places: places), decimal(high, places: places))
  }

  /// Of bounds that are written already.
  package func interval(_ low: String, _ high: String) -> String { low + marks.to + high }

  /// `56.6 ± 10.7`, or `56.6 (10.7)`; an SD that does not exist (one patient) as "–".
  package func meanAndSD(_ mean: Double, _ sd: Double?, places: Int, brackets: Bool = false) -> String {
    let spread = sd.map { decimal($0, places: places) } ?? absent
    let mean = decimal(mean, places: places)
    return brackets ? "\(mean) (\(spread))" : "\(mean) ± \(spread)"
  }

  /// `30.0 (21.0–62.5)`; with "to" where a bound is negative.
  package func medianAndQuartiles(_ median: Double, _ lower: Double, _ upper: Double, places: Int) -> String {
    let dash = lower < 0 || upper < 0 ? marks.to : "–"
    return
      "\(decimal(median, places: places)) (\(decimal(lower, places: places))\(dash)\(decimal(upper, places: places)))"
  }
}
