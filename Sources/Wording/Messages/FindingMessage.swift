/// A value within a sentence, and what it says beside an earlier one and a target.
package enum FindingMessage: Hashable, Sendable {
  /// `open`: it would be higher or lower, were it not for what is unknown.
  package enum Change: Hashable, Sendable { case higher, lower, undecided, open }
  package enum Standing: Hashable, Sendable { case reached, missed, open }

  case change(Change, from: String, of: String)
  case standing(Standing, target: String, isHigherBetter: Bool)
  case sentence(
    String, in: String, now: String, Change?, earlier: String, period: String, difference: String?)
  case difference(String, interval: String)

  /// Cases of the last year, with their interval.
  case cases(Int, in: String, interval: String)
  /// Of the shares in a figure that may be printed the greatest and the least.
  case extremes(
    of: String?, most: String, highest: String, least: String, lowest: String, areApart: Bool, areSome: Bool)
  /// Groups whose interval leaves out the share of all.
  case groupsApart([String], all: String)
  /// From the first step of a flow to the last.
  case remain(Int, end: String, of: Int, start: String)
  /// Periods beyond their limits, nil without limits; whether the order tells of a shift, nil where it cannot tell.
  case periods(beyond: [String]?, shift: Bool?)
  /// Our own result beside so many published ones with an interval, and others without.
  case beside(String, value: String, above: Int, below: Int, overlapping: Int, without: Int)
  /// Where a curve ends.
  case curve(String?, value: String, at: String)
  case curvesApart(Bool, p: String)

  case share(events: Int, total: Int, percent: String, interval: String)
  /// Under a tile's number.
  case shareBelow(fraction: String, interval: String)
  case quartilesBelow(String)
  case median(String, quartiles: String, n: String)
  case mean(String, n: String)
  case ofTotal(Int, Int)
}
