internal import RealModule

/// The tails of a sum of many independent events by the saddle-point of its cumulant function.
struct SaddlePoint: Sendable {
  private let probabilities: [Double]

  init(_ probabilities: [Double]) { self.probabilities = probabilities }

  /// P(X ≥ k), 0 ≤ k ≤ n + 1.
  func atLeast(_ k: Int) -> Double { upper(k, probabilities) }

  /// P(X ≤ k), as the upper tail of the patients without the event.
  func lower(_ k: Int) -> Double { upper(probabilities.count - k, probabilities.map { 1 - $0 }) }

  private func upper(_ k: Int, _ chances: [Double]) -> Double {
    if k <= 0 { return 1 }
    if k > chances.count { return 0 }
    if k == chances.count { return Double.exp(compensatedSum(chances.map { Double.log($0) })) }
    let target = Double(k)
    // The cumulant function and its first three derivatives.
    func cumulants(_ t: Double) -> (value: Double, first: Double, second: Double, third: Double) {
      var sums = (value: 0.0, first: 0.0, second: 0.0, third: 0.0)
      for p in chances {
        let tilted = p / (p + (1 - p) * Double.exp(-t))
        sums.value +=
          t > 0 ? t + Double.log((1 - p) * Double.exp(-t) + p) : Double.log(1 - p + p * Double.exp(t))
        sums.first += tilted
        sums.second += tilted * (1 - tilted)
        sums.third += tilted * (1 - tilted) * (1 - 2 * tilted)
      }
      return sums
    }
    let s = brentRoot(from: -700, to: 700) { cumulants($0).first - target }
    let at = cumulants(s)
    let root = Double.sqrt(at.second)
    guard abs(s) * root > 1e-3 else {
      return 0.5 - (at.third / (6 * root * root * root) - 1 / (2 * root)) / Double.sqrt(2 * Double.pi)
        - s * root / Double.sqrt(2 * Double.pi)
    }
    let w = Double.sqrt(max(0, 2 * (s * target - at.value))) * (s < 0 ? -1 : 1)
    let u = -Double.expMinusOne(-s) * root
    let density = Double.exp(-w * w / 2) / Double.sqrt(2 * Double.pi)
    return min(1, max(0, Normal.upper(w) + density * (1 / u - 1 / w)))
  }
}
