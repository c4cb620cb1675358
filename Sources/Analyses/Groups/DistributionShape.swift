internal import Diagnostics
package import Statistics

/// The shape of one group's values beside the normal distribution: bins, the curve of the same mean and SD, quantiles.
package struct DistributionShape: Sendable {
  package struct Bin: Hashable, Sendable {
    package var low: Double
    package var high: Double
    package var count: Int
  }

  package var summary: Summary
  package var bins: [Bin]
  /// Lilliefors' and Shapiro–Wilk's P of normality, nil where they cannot be computed.
  package var lilliefors: Double?
  package var shapiroWilk: Double?

  /// - Parameter binWidth: Freedman and Diaconis' (1981) rounded to 1, 2 or 5 where none is given. A width that would
  ///   make more than 200 bins is widened.
  package init(_ summary: Summary, binWidth: Double? = nil) {
    self.summary = summary
    lilliefors = (try? Lilliefors(summary.sorted))?.pValue
    shapiroWilk = (try? ShapiroWilk(summary.sorted))?.pValue
    let range = summary.maximum - summary.minimum
    var width = binWidth ?? Self.niceWidth(summary)
    while range / width > 200, range.isFinite { width *= 2 }
    let start = (summary.minimum / width).rounded(.down) * width
    let last = ((summary.maximum - start) / width).rounded(.down)
    // Values so large that a bin is lost in their rounding share one.
    guard last >= 0, last <= 201, start <= summary.minimum, start + width > start else {
      bins = [Bin(low: summary.minimum, high: summary.maximum, count: summary.count)]
      return
    }
    let count = Int(bounded: last) + 1
    var counts = [Int](repeating: 0, count: count)
    for value in summary.sorted { counts[min(count - 1, max(0, Int(bounded: (value - start) / width)))] += 1 }
    bins = counts.enumerated().map { index, count in
      Bin(low: start + Double(index) * width, high: start + Double(index + 1) * width, count: count)
    }
  }

  /// The count that a normal distribution would put around each of 81 values; empty where there is no SD.
  package var normalCurve: [(value: Double, count: Double)] {
    guard let sd = summary.sd, sd > 0, let first = bins.first, let last = bins.last else { return [] }
    let width = first.high - first.low
    return (0...80).map { step in
      let value = first.low + (last.high - first.low) * Double(step) / 80
      let density = Normal.density((value - summary.mean) / sd) / sd
      return (value, density * width * Double(summary.count))
    }
  }

  /// Each value with the normal quantile of its rank (Blom 1958).
  package var quantiles: [(normal: Double, value: Double)] {
    let n = Double(summary.count)
    return summary.sorted.enumerated().map { index, value in
      (Normal.quantile((Double(index + 1) - 0.375) / (n + 0.25)), value)
    }
  }

  private static func niceWidth(_ summary: Summary) -> Double {
    let range = summary.maximum - summary.minimum
    guard range > 0, range.isFinite else { return 1 }
    let spread = summary.quantile(0.75) - summary.quantile(0.25)
    var cubeRoot = 1.0
    while cubeRoot * cubeRoot * cubeRoot < Double(summary.count) { cubeRoot += 1 }
    let raw = max(spread > 0 ? 2 * spread / cubeRoot : range / 8, range / 40)
    var unit = 1.0
    while unit > raw { unit /= 10 }
    while unit * 10 <= raw { unit *= 10 }
    return [1, 2, 5].map { $0 * unit }.last { $0 <= raw * 1.0001 } ?? unit
  }
}
