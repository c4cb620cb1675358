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
