internal import Disclosure
internal import Statistics
internal import Wording

extension Wording {
  /// The greatest and the least of shares side by side, and whether their intervals meet; nil with fewer than two
  /// that may be printed, or where all are as large.
  func extremes(of series: String?, _ shares: [(label: String, share: PrintedProportion)]) -> String? {
    let known = shares.compactMap {
      label, printed -> (label: String, share: PrintedProportion, low: Double, high: Double, value: Double)?
      in
      guard let result = printed.result, let value = result.proportion?.estimate,
        let interval = result.interval
      else { return nil }
      return (label, printed, interval.low, interval.high, value)
    }
    guard let most = known.max(by: { $0.value < $1.value }),
      let least = known.min(by: { $0.value < $1.value }),
      most.value > least.value, known.count(where: { $0.value == most.value }) == 1,
      known.count(where: { $0.value == least.value }) == 1,
      let highest = value(.proportion(most.share), .sentence),
      let lowest = value(.proportion(least.share), .sentence)
    else { return nil }
    return findings(
      .extremes(
        of: series, most: highest, highest: most.label, least: lowest, lowest: least.label,
        areApart: least.high < most.low, areSome: shares.contains { $0.share.result == nil }))
  }
}
