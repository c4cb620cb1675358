/// The maximum of a random-intercept model's likelihood, by Newton's steps with second derivatives by central
/// differences of the gradient.
struct RandomInterceptFit: Sendable {
  let beta: [Double]
  let theta: Double
  let at: RandomInterceptLikelihood.Value
  /// Of the coefficients, and of θ where it was estimated and is above 0.
  let information: [[Double]]

  /// - Parameter held: θ, where it is not to be estimated.
  init(
    _ likelihood: RandomInterceptLikelihood, from start: [Double], holding held: Double? = nil
  ) throws(StatisticsError) {
    let last = start.count
    let size = held == nil ? last + 1 : last
    var place = start + [held ?? 0.5]
    func evaluate(_ place: [Double], from modes: [Double]?) -> RandomInterceptLikelihood.Value {
      likelihood.evaluate(Array(place.dropLast()), place[last], from: modes)
    }
    func information(_ place: [Double], _ modes: [Double], _ size: Int) -> [[Double]] {
      var result = (0..<size).map { j in
        var (up, down) = (place, place)
        let step = 1e-4 * max(1, abs(place[j]))
        up[j] += step
        down[j] -= step
        let (above, below) = (evaluate(up, from: modes).gradient, evaluate(down, from: modes).gradient)
        return (0..<size).map { (below[$0] - above[$0]) / (2 * step) }
      }
      for j in 0..<size {
        for k in 0..<j {
          result[j][k] = (result[j][k] + result[k][j]) / 2
          result[k][j] = result[j][k]
        }
      }
      return result
    }
    var at = evaluate(place, from: nil)
    for _ in 0..<100 {
      var curvature = information(place, at.modes, size)
      var ridge = 0.0
      var factor = Cholesky(curvature)
      while factor == nil, ridge < 1e12 {
        let next = max(1e-3, ridge * 10)
        for j in 0..<size { curvature[j][j] += next - ridge }
        ridge = next
        factor = Cholesky(curvature)
      }
      guard let factor else { throw .notConverged }
      var step = factor.solve(Array(at.gradient[..<size])) + (size > last ? [] : [0])
      let longest = step.map(abs).max() ?? 0
      if longest > 3 { step = step.map { $0 * 3 / longest } }
      var next = zip(place, step).map { $0 + $1 }
      var reached = evaluate(next, from: at.modes)
      var halvings = 0
      while !(reached.value >= at.value - 1e-12 * abs(at.value)), halvings < 40 {
        step = step.map { $0 / 2 }
        next = zip(place, step).map { $0 + $1 }
        reached = evaluate(next, from: at.modes)
        halvings += 1
      }
      (place, at) = (next, reached)
      // The likelihood is even in θ: towards 0 the steps would only shrink.
      if held == nil, abs(place[last]) < 1e-4 { break }
      let moved = zip(step, place).map { abs($0) / max(1, abs($1)) }.max() ?? 0
      guard moved > 1e-10 else {
        if held == nil, place[last] < 0 {
          place[last] *= -1
          at = evaluate(place, from: nil)
        }
        (beta, theta) = (Array(place.dropLast()), place[last])
        self.at = at
        self.information = information(place, at.modes, size)
        return
      }
    }
    guard held == nil, abs(place[last]) < 1e-4 else { throw .notConverged }
    place = start + [0]
    at = evaluate(place, from: nil)
    (beta, theta) = (start, 0)
    self.at = at
    self.information = information(place, at.modes, last)
  }
}
