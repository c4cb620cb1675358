package import Disclosure
package import Wording

extension ShareFinding {
  /// A caption's first sentence, from what may be printed; nil where the share itself may not, or is none.
  package static func sentence(
    _ what: String, in year: Int, now: PrintedMeasure, earlier: PrintedMeasure?, period: String,
    words: Wording
  ) -> String? {
    guard let share = now.share, share.total > 0, let value = words.value(now, .sentence) else {
      return nil
    }
    let before = earlier?.share.flatMap { $0.total > 0 ? $0 : nil }
    let finding = ShareFinding(share, earlier: before, target: nil, isHigherBetter: true)
    return words.findings(
      .sentence(
        what, in: String(year), now: value, finding.change,
        earlier: earlier.flatMap { words.value($0, .percent) } ?? "", period: period))
  }
}
