/// A value within a sentence, and what it says beside an earlier one and a target.
package enum FindingMessage: Hashable, Sendable {
  package enum Change: Hashable, Sendable { case higher, lower, undecided }
  package enum Standing: Hashable, Sendable { case reached, missed, open }

  case change(Change, from: String, of: String)
  case standing(Standing, target: String, isHigherBetter: Bool)
  case sentence(
    String, in: String, now: String, Change?, earlier: String, period: String, difference: String?)
  case difference(String, interval: String)

  case share(events: Int, total: Int, percent: String, interval: String)
  /// Under a tile's number.
  case shareBelow(fraction: String, interval: String)
  case quartilesBelow(String)
  case median(String, quartiles: String, n: String)
  case mean(String, n: String)
  case ofTotal(Int, Int)
}
