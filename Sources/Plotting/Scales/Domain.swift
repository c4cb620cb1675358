/// The range of numbers that an axis spans.
package enum Domain {
  /// From the least to the largest value, widened to round numbers. Values that are not finite, or beyond 1e150,
  /// are left out; no value gives 0...1; equal values get room around them.
  package static func covering(_ values: [Double], including more: [Double] = [], isWhole: Bool = false)
    -> ClosedRange<Double>
  {
    let known = (values + more).filter { $0.isFinite && abs($0) < 1e150 }
    guard let low = known.min(), let high = known.max() else { return 0...1 }
    guard low < high else {
      if low == 0 { return 0...1 }
      let room = isWhole ? max(1, abs(low) / 2) : abs(low) / 2
      return low - room...high + room
    }
    let step = LinearScale.niceStep((high - low) / 5, whole: isWhole)
    let lower = (low / step + 1e-9).rounded(.down) * step
    let upper = (high / step - 1e-9).rounded(.up) * step
    return min(low, lower)...max(high, upper)
  }

  /// For ratios: positive values widened by a fifth on the log scale, the neutral 1 included.
  package static func ratios(_ values: [Double]) -> ClosedRange<Double> {
    let known = values.filter { $0.isFinite && $0 > 0 && $0 < 1e150 } + [1]
    guard let low = known.min(), let high = known.max(), low < high else { return 0.5...2 }
    return low / 1.2...high * 1.2
  }
}
