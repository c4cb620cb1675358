internal import Diagnostics
internal import Statistics

/// What medians and quartiles leave open of a rank-sum test: the least P that any data with these summaries give.
enum RankBounds {
  struct Group {
    let count: Int
    let median: Span
    /// The quartiles, or what the median and the interquartile range leave of them.
    let first: Span
    let third: Span

    init(count: Int, median: PrintedNumber, spread: PrintedSummary.Spread?) {
      self.count = count
      self.median = median.span
      switch spread {
      case .quartiles(let low, let high)?:
        first = low.span
        third = high.span
      case .width(let width)?:
        first = Span(median.span.low - width.span.high, median.span.high)
        third = Span(median.span.low, median.span.high + width.span.high)
      case nil:
        first = Span(-.infinity, median.span.high)
        third = Span(median.span.low, .infinity)
      }
    }

    /// As low, or as high, as the summaries allow every value to be; ends that nothing bounds lie far out.
    func extreme(high: Bool) -> [Double] {
      let far = 1e12
      let steps =
        high ? [first.high, median.high, third.high, far] : [-far, first.low, median.low, third.low]
      return (0..<count).map { index in
        // The quarter in which the value stands, in favour of the extreme where it stands on an edge.
        let position = Double(index) + (high ? 1 : 0)
        let quarter =
          high
          ? Int(bounded: (position / Double(count) * 4).rounded(.down))
          : Int(bounded: (position * 4 / Double(count)).rounded(.up)) - 1
        let value = steps[min(3, max(0, quarter))]
        return max(-far, min(far, value)) + Double(index) * 1e-9
      }
    }
  }

  /// Beyond, the normal approximation is as good, and quick.
  static let exactUpTo = 30

  /// From the least to the greatest P; nil for samples too small to matter.
  static func span(_ one: Group, _ other: Group) -> Span? {
    guard (2..<50).contains(one.count), (2..<50).contains(other.count),
      let up = try? RankSumTest(one.extreme(high: true), other.extreme(high: false)),
      let down = try? RankSumTest(one.extreme(high: false), other.extreme(high: true))
    else { return nil }
    let middle = Double(one.count * other.count) / 2
    var values = [up.normalPValue, down.normalPValue]
    if one.count + other.count <= exactUpTo { values += [up.exactPValue, down.exactPValue] }
    let crosses = (up.u - middle) * (down.u - middle) <= 0
    return Span(values.min() ?? 0, crosses ? 1 : values.max() ?? 1)
  }
}
