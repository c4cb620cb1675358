internal import Diagnostics
internal import Statistics

/// A median with its quartiles, and values that have them.
struct Quarters {
  let first: Double
  let median: Double
  let third: Double
  /// True where no value is negative; the upper half is then drawn out, the lower drawn together.
  private let isPositive: Bool
  private let hasSpread: Bool

  /// Where only the width is known, the third quartile is as many times the median as the median is of the first, as
  /// far as the limits allow; but the first is at least a quarter of the median. With a lean other than 1 the lower
  /// half is so much wider.
  init(
    _ median: Double, _ spread: PrintedSummary.Spread?, within limit: Span, step: Double, scale: Double,
    lean: Double = 1
  ) {
    self.median = median
    isPositive = limit.low >= 0 && median > 0
    hasSpread = spread != nil
    switch spread {
    case .quartiles(let low, let high)?: (first, third) = (low.value, high.value)
    case .width(let width)?:
      let w = width.value
      let even = (w + (w * w + 4 * median * median).squareRoot()) / 2 - median
      let below = isPositive ? min(lean * (w - even), 0.75 * median) : 0.5 * lean * w
      let most = min(w, max(0, median - limit.low))
      let least = max(0, median + w - limit.high)
      let power = (1 / step).rounded()
      first = ((median - max(min(below, most), min(least, most))) * power).rounded() / power
      third = first + w
    case nil:
      (first, third) =
        isPositive ? (median / 2, min(2 * median, limit.high)) : (median - scale, median + scale)
    }
  }

  /// Beyond it a value would be far from the rest: Tukey's outer fences (1977), and above nought.
  var fence: Span {
    let reach = 3 * (third - first)
    return Span(isPositive ? lowest / 2 : first - reach, third + reach)
  }

  private var lowest: Double {
    isPositive ? min(first, first * first / median) : first - 0.6 * (median - first)
  }

  /// Values with this median; where a spread is printed, two of them stand on each quartile, so that it is the same by
  /// every convention.
  func values(_ n: Int, step: Double, _ random: inout SplitMix64) -> [Double] {
    func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * random.unit() }
    var sorted = (0..<n).map { index -> Double in
      let position = (Double(index) + 0.5) / Double(n)
      if position < 0.25 { return between(lowest, first) }
      if position < 0.5 { return between(first, median) }
      if position < 0.75 { return between(median, third) }
      return between(third, third + 0.6 * (third - median))
    }.sorted()
    func put(_ value: Double, at rank: Double) {
      for index in [Int(bounded: rank.rounded(.down)), Int(bounded: rank.rounded(.up))]
      where index >= 1 && index <= n {
        sorted[index - 1] = value
      }
    }
    if n >= 4, hasSpread {
      put(first, at: Double(n) / 4 + 0.5)
      put(third, at: Double(n) * 0.75 + 0.5)
    }
    if n.isMultiple(of: 2), n > 2 {
      let power = (1 / step).rounded()
      let nearest = min(median - sorted[n / 2 - 2], sorted[n / 2 + 1] - median)
      let low = ((median - 0.8 * nearest * random.unit()) * power).rounded() / power
      (sorted[n / 2 - 1], sorted[n / 2]) = (low, 2 * median - low)
    } else {
      put(median, at: Double(n + 1) / 2)
    }
    sorted.shuffle(using: &random)
    return sorted
  }
}
