internal import RealModule

/// The nine sample quantiles of Hyndman and Fan (1996). R's default is 7, SPSS's is 6, SAS's is 2 (its 5).
package enum QuantileType: Int, CaseIterable, Sendable {
  case type1 = 1
  case type2, type3, type4, type5, type6, type7, type8, type9

  /// The quantile of an ascending, non-empty sample at 0 ≤ p ≤ 1; otherwise not a number.
  package func quantile(_ p: Double, ofSorted x: [Double]) -> Double {
    guard !x.isEmpty, p >= 0, p <= 1 else { return .nan }
    let n = Double(x.count)
    func value(_ index: Int) -> Double { x[min(max(index, 1), x.count) - 1] }
    let fuzz = 4 * Double.ulpOfOne
    switch self {
    case .type1, .type2, .type3:
      let position = self == .type3 ? n * p - 0.5 : n * p
      let j = (position + fuzz).rounded(.down)
      let isWhole = abs(position - j) <= fuzz * max(1, abs(position))
      let index = Int(j)
      switch self {
      case .type1: return isWhole ? value(index) : value(index + 1)
      case .type2: return isWhole ? 0.5 * (value(index) + value(index + 1)) : value(index + 1)
      default: return isWhole && index % 2 == 0 ? value(index) : value(index + 1)
      }
    default:
      let (a, b): (Double, Double) =
        switch self {
        case .type4: (0, 1)
        case .type5: (0.5, 0.5)
        case .type6: (0, 0)
        case .type7: (1, 1)
        case .type8: (1.0 / 3, 1.0 / 3)
        default: (3.0 / 8, 3.0 / 8)
        }
      let position = a + p * (n + 1 - a - b)
      let j = (position + fuzz).rounded(.down)
      var part = position - j
      if abs(part) < fuzz { part = 0 }
      let index = Int(j)
      if part == 0 { return value(index) }
      let (low, high) = (value(index), value(index + 1))
      return low == high ? low : (1 - part) * low + part * high
    }
  }
}
