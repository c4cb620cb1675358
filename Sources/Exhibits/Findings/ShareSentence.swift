package import Disclosure
internal import Notation
package import Wording

extension Wording {
  /// `−4.6 percentage points; 95% interval −10.4 to 1.2`
  fileprivate func difference(_ estimate: Double, _ low: Double, _ high: Double) -> String {
    findings(
      .difference(
        numbers.decimal(estimate * 100, places: 1),
        interval: numbers.interval(low * 100, high * 100, places: 1)))
  }
}

extension ShareFinding {
  /// A caption's first sentence, from what may be printed; nil where the share itself may not, or is none.
  package static func sentence(
    _ what: String, in year: Int, now: PrintedMeasure, earlier: PrintedMeasure?, period: String,
    words: Wording
  ) -> String? {
    guard let share = now.share, share.total > 0, let value = words.value(now, .sentence) else {
      return nil
    }
    let before = earlier?.proportion?.withMostUnknown.flatMap { $0.total > 0 ? $0 : nil }
    let finding = ShareFinding(
      now.proportion?.withMostUnknown ?? share, earlier: before, target: nil, isHigherBetter: true,
      hidesUnknown: [now, earlier].contains { $0?.proportion?.hidesUnknown == true })
    return words.findings(
      .sentence(
        what, in: String(year), now: value, finding.change,
        earlier: earlier.flatMap { words.value($0, .percent) } ?? "", period: period,
        difference: finding.difference.flatMap { interval in
          finding.differenceEstimate.map { words.difference($0, interval.low, interval.high) }
        }))
  }
}
