/// Numbers to positions along a line.
package struct LinearScale: Sendable {
  package let domain: ClosedRange<Double>
  package let start: Double
  package let end: Double

  /// From the lower end of the domain at `start` to its upper end at `end`, which may lie before it.
  package init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
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
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  static func niceStep(_ raw: Double, whole: Bool) -> Double {
    var power = 1.0
    while power * 10 <= raw { power *= 10 }
    while power > raw { power /= 10 }
    let share = raw / power
    let nice = share <= 1.0001 ? 1 : share <= 2.0001 ? 2 : share <= 5.0001 ? 5 : 10
    let step = Double(nice) * power
    return whole ? max(1, step.rounded()) : step
  }
}

/// Categories to bands of equal width along a line.
package struct BandScale: Sendable {
  package let count: Int
  package let start: Double
  package let step: Double
  package let bandWidth: Double

  /// - Parameter padding: the share of each step that stays empty; no band is wider than `widest`.
  package init(_ count: Int, from start: Double, to end: Double, padding: Double, widest: Double = 40) {
    self.count = max(1, count)
    self.start = start
    step = (end - start) / Double(max(1, count))
    bandWidth = min(widest, step * (1 - padding))
  }

  package func middle(_ index: Int) -> Double { start + (Double(index) + 0.5) * step }
  package func left(_ index: Int) -> Double { middle(index) - bandWidth / 2 }
}
