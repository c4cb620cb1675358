internal import RealModule

/// Logistic regression of patients within centres: the centres' own intercepts are normal about the model's (Goldstein
/// 2011), so that the estimate of a small centre is drawn towards the others. By maximum likelihood, as
/// `lme4::glmer`.
package struct RandomInterceptLogistic: Sendable {
  package struct Centre: Hashable, Sendable {
    package let patients: Int
    package let events: Int
    /// Log odds against a centre in the middle: the mode given the data, shrunken.
    package let effect: Double
    /// Of the effect given the model's coefficients.
    package let standardError: Double

    package func interval(level: Double) throws(StatisticsError) -> Interval {
      let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2) * standardError
      return Interval(low: effect - reach, high: effect + reach, level: level)
    }
  }

  /// The intercept first, then one for each column.
  package let coefficients: [Double]
  /// Of the coefficients, the spread between centres being estimated too; of the coefficients alone where it is 0.
  package let covariance: [[Double]]
  /// The spread of the centres' intercepts, in log odds; 0 where centres differ by no more than chance.
  package let standardDeviation: Double
  package let logLikelihood: Double
  /// In the order of their numbers.
  package let centres: [Centre]

  /// - Parameters:
  ///   - centres: a number for each patient's centre, 0, 1, 2, …; numbers that nobody has are left out.
  ///   - nodes: 1 is Laplace's approximation; an odd number beyond it is more exact in small centres.
  ///
  /// Throws for ragged rows, fewer than two centres, columns that follow from others, separated or equal outcomes,
  /// and where the estimate does not settle.
  package init(
    rows: [[Double]], outcomes: [Bool], centres: [Int], nodes: Int = 1
  ) throws(StatisticsError) {
    guard centres.count == rows.count else { throw .unequalLengths }
    guard centres.allSatisfy({ $0 >= 0 }), nodes >= 1 else { throw .negativeCount }
    guard nodes <= 101 else { throw .tooLarge }
    let plain = try LogisticRegression(rows: rows, outcomes: outcomes)
    guard plain.separated.isEmpty else { throw .separated }
    let members = Dictionary(grouping: centres.indices) { centres[$0] }.sorted { $0.key < $1.key }.map(
      \.value)
    guard members.count >= 2 else { throw .oneGroup }
    let scales = [1] + (0..<plain.coefficients.count - 1).map { j in rows.map { abs($0[j]) }.max() ?? 1 }
    let scaled = rows.map { row in [1] + row.indices.map { row[$0] / scales[$0 + 1] } }
    let likelihood = RandomInterceptLikelihood(
      rows: scaled, outcomes: outcomes, members: members, nodes: nodes)
    let start = zip(plain.coefficients, scales).map { $0 * $1 }
    let fit = try Self.maximum(likelihood, from: start)

    standardDeviation = fit.theta
    logLikelihood = fit.at.value
    coefficients = zip(fit.beta, scales).map { $0 / $1 }
    guard let inverse = Cholesky(fit.information)?.inverse else { throw .singular }
    covariance = scales.indices.map { i in scales.indices.map { inverse[i][$0] / (scales[i] * scales[$0]) } }
    self.centres = members.enumerated().map { index, patients in
      Centre(
        patients: patients.count, events: patients.count { outcomes[$0] },
        effect: fit.theta * fit.at.modes[index],
        standardError: fit.theta / Double.sqrt(fit.at.curvatures[index]))
    }
  }

  package func standardError(_ index: Int) -> Double { Double.sqrt(covariance[index][index]) }

  /// The probability for a row in a centre with this effect; 0 is a centre in the middle.
  package func probability(_ row: [Double], effect: Double = 0) -> Double {
    let linear =
      effect + coefficients[0] + compensatedSum(zip(coefficients.dropFirst(), row).lazy.map { $0 * $1 })
    return 1 / (1 + Double.exp(-linear))
  }

  private struct Fit {
    var beta: [Double]
    var theta: Double
    var at: RandomInterceptLikelihood.Value
    /// Of the coefficients, and of θ where it is above 0.
    var information: [[Double]]
  }

  /// Newton's steps with second derivatives by central differences of the gradient.
  private static func maximum(
    _ likelihood: RandomInterceptLikelihood, from start: [Double]
  ) throws(StatisticsError) -> Fit {
    let size = start.count + 1
    var place = start + [0.5]
    func evaluate(_ place: [Double], from modes: [Double]?) -> RandomInterceptLikelihood.Value {
      likelihood.evaluate(Array(place.dropLast()), place[size - 1], from: modes)
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
      var step = factor.solve(at.gradient)
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
      if abs(place[size - 1]) < 1e-4 { break }
      let moved = zip(step, place).map { abs($0) / max(1, abs($1)) }.max() ?? 0
      guard moved > 1e-10 else {
        if place[size - 1] < 0 {
          place[size - 1] *= -1
          at = evaluate(place, from: nil)
        }
        return Fit(
          beta: Array(place.dropLast()), theta: place[size - 1], at: at,
          information: information(place, at.modes, size))
      }
    }
    guard abs(place[size - 1]) < 1e-4 else { throw .notConverged }
    place = start + [0]
    at = evaluate(place, from: nil)
    return Fit(beta: start, theta: 0, at: at, information: information(place, at.modes, size - 1))
  }
}
