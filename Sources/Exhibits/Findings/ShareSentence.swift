package import Disclosure

extension ShareFinding {
  /// A caption's first sentence, from what may be printed; nil where the share itself may not, or is none.
  package static func sentence(
    _ what: String, in year: Int, now: PrintedMeasure, earlier: PrintedMeasure?, period: String
  ) -> String? {
    guard let share = now.share, share.total > 0, let value = ValueText.text(now, .sentence) else {
      return nil
    }
    let before = earlier?.share.flatMap { $0.total > 0 ? $0 : nil }
    let finding = ShareFinding(share, earlier: before, target: nil, isHigherBetter: true)
    return ShareWords.sentence(
      what, in: String(year), now: value, finding.change,
      earlier: earlier.flatMap { ValueText.text($0, .percent) } ?? "", period: period,
      difference: finding.difference.flatMap { interval in
        finding.differenceEstimate.map { ShareWords.difference($0, interval.low, interval.high) }
      })
  }
}
