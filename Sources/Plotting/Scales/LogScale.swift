internal import Foundation
package import Notation

/// Positive numbers to positions, equal ratios to equal distances.
package struct LogScale: Scale {
  package let domain: ClosedRange<Double>
  private let inner: LinearScale

  /// A lower bound that is not positive is taken as a thousandth of the upper one.
  package init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    let upper = domain.upperBound > 0 ? domain.upperBound : 1
    let lower = domain.lowerBound > 0 ? domain.lowerBound : upper / 1000
    self.domain = lower...max(lower, upper)
    inner = LinearScale(log(lower)...log(max(lower, upper)), from: start, to: end)
  }

  package func callAsFunction(_ value: Double) -> Double {
    inner(value > 0 ? log(value) : inner.domain.lowerBound)
  }

  /// 1, 2, 5 times powers of ten where few decades are spanned, else powers of ten.
  package func labels(about count: Int, _ numbers: Numbers) -> [Tick] {
    let first = Int(log10(domain.lowerBound).rounded(.down))
    let last = Int(log10(domain.upperBound).rounded(.up))
    let factors: [Double] = last - first <= 2 ? [1, 2, 5] : last - first <= 4 ? [1, 3] : [1]
    let all = (first...last).flatMap { exponent in factors.map { $0 * pow(10, Double(exponent)) } }
      .filter { $0 >= domain.lowerBound * 0.9999 && $0 <= domain.upperBound * 1.0001 }
    let every = max(1, Int((Double(all.count) / Double(max(1, count))).rounded(.up)))
    let kept = all.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    let ticks = kept.isEmpty ? [domain.lowerBound, domain.upperBound] : kept
    return ticks.map { Tick($0, numbers.readable($0)) }
  }
}
