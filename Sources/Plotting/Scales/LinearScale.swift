package import Notation

/// Numbers to positions, equal differences to equal distances.
package struct LinearScale: Scale {
  package let domain: ClosedRange<Double>
  package let start: Double
  package let end: Double
  private let isWhole: Bool

  /// From the lower end of the domain at `start` to its upper end at `end`, which may lie before it.
  package init(_ domain: ClosedRange<Double>, from start: Double, to end: Double, isWhole: Bool = false) {
    self.domain = domain
    self.start = start
    self.end = end
    self.isWhole = isWhole
  }

  package func callAsFunction(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    guard width > 0 else { return (start + end) / 2 }
    return start + (value - domain.lowerBound) / width * (end - start)
  }

  /// Round numbers within the domain, about `count` of them: steps of 1, 2 or 5 times a power of ten (Heckbert 1990).
  package func ticks(about count: Int, whole: Bool = false) -> [Double] {
    let width = domain.upperBound - domain.lowerBound
    guard width > 0, width.isFinite, count > 0 else { return [domain.lowerBound] }
    let step = Self.niceStep(width / Double(count), whole: whole)
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard first <= last, last - first < 1000 else { return [domain.lowerBound] }
    return stride(from: first, through: last, by: 1).map { $0 == 0 ? 0 : $0 * step }
  }

  package func labels(about count: Int, _ numbers: Numbers) -> [Tick] {
    let values = ticks(about: count, whole: isWhole)
    let step = values.count > 1 ? values[1] - values[0] : abs(values.first ?? 1)
    return values.map { Tick($0, numbers.tick($0, step: step)) }
  }

  static func niceStep(_ raw: Double, whole: Bool) -> Double {
    guard raw > 0, raw.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= raw { power *= 10 }
    while power > raw { power /= 10 }
    let share = raw / power
    let nice = share <= 1.0001 ? 1 : share <= 2.0001 ? 2 : share <= 5.0001 ? 5 : 10
    let step = Double(nice) * power
    return whole ? max(1, step.rounded()) : step
  }
}
