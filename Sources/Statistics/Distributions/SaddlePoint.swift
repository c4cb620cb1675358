internal import RealModule

/// The tails of a sum of many independent events by the saddle-point of its cumulant function.
struct SaddlePoint: Sendable {
  private let probabilities: [Double]
  private static let mostCounted = 50

  init(_ probabilities: [Double]) { self.probabilities = probabilities }

  /// P(X ≥ k), 0 ≤ k ≤ n + 1.
  func atLeast(_ k: Int) -> Double { upper(k, probabilities) }

  /// P(X ≤ k), as the upper tail of the patients without the event.
  func lower(_ k: Int) -> Double { upper(probabilities.count - k, probabilities.map { 1 - $0 }) }

  private func upper(_ all: Int, _ chances: [Double]) -> Double {
    // What is certain either way shifts the count and has no cumulants.
    let open = chances.filter { $0 > 0 && $0 < 1 }
    let k = all - chances.count { $0 == 1 }
    if k <= 0 { return 1 }
    if k > open.count { return 0 }
    if k == open.count { return Double.exp(compensatedSum(open.map { Double.log($0) })) }
    // Few events, or few patients without one, are counted out.
    if k <= Self.mostCounted { return 1 - Self.atMost(k - 1, open) }
    if open.count - k <= Self.mostCounted { return Self.atMost(open.count - k, open.map { 1 - $0 }) }
    let target = Double(k)
    let s = point(target, open)
    let at = cumulants(s, open)
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

  private static func atMost(_ k: Int, _ chances: [Double]) -> Double {
    min(1, compensatedSum(PoissonBinomial.mass(chances, upTo: k)))
  }

  /// Where the first derivative of the cumulant function is the target: by Newton's steps, halved where they lead out.
  private func point(_ target: Double, _ chances: [Double]) -> Double {
    var (low, high, s) = (-700.0, 700.0, 0.0)
    for _ in 0..<200 {
      let at = cumulants(s, chances)
      if at.first > target { high = s } else { low = s }
      let step = s - (at.first - target) / at.second
      let next = step > low && step < high ? step : (low + high) / 2
      if abs(next - s) <= 4 * Double.ulpOfOne * max(1, abs(s)) { return next }
      s = next
    }
    return s
  }

  /// The cumulant function and its first three derivatives.
  private func cumulants(
    _ t: Double, _ chances: [Double]
  ) -> (value: Double, first: Double, second: Double, third: Double) {
    let tilt = Double.exp(-abs(t))
    var sums = (value: 0.0, first: 0.0, second: 0.0, third: 0.0)
    for p in chances {
      // Both parts of the sum, divided by the greater of 1 and exp t.
      let (event, other) = t > 0 ? (p, (1 - p) * tilt) : (p * tilt, 1 - p)
      let tilted = event / (event + other)
      sums.value += Double.log(event + other)
      sums.first += tilted
      sums.second += tilted * (1 - tilted)
      sums.third += tilted * (1 - tilted) * (1 - 2 * tilted)
    }
    if t > 0 { sums.value += t * Double(chances.count) }
    return sums
  }
}
