internal import RealModule

/// The likelihood of a logistic model whose centres have intercepts of their own, θu with u standard normal: each
/// centre's integral by adaptive Gauss–Hermite quadrature about its mode (Pinheiro and Bates 1995); one node is
/// Laplace's approximation. With its exact gradient.
struct RandomInterceptLikelihood: Sendable {
  struct Value: Sendable {
    var value = 0.0
    /// Of the coefficients, then of θ.
    var gradient: [Double]
    /// Each centre's mode of u, and the curvature there.
    var modes: [Double]
    var curvatures: [Double]
  }

  private let rows: [[Double]]
  private let offset: [Double]?
  private let outcomes: [Double]
  /// Patients of each centre.
  private let members: [[Int]]
  private let quadrature: GaussHermite

  init(rows: [[Double]], offset: [Double]?, outcomes: [Bool], members: [[Int]], nodes: Int) {
    self.rows = rows
    self.offset = offset
    self.outcomes = outcomes.map { $0 ? 1 : 0 }
    self.members = members
    quadrature = GaussHermite(nodes)
  }

  func evaluate(_ beta: [Double], _ theta: Double, from start: [Double]? = nil) -> Value {
    let linear = rows.indices.map { index in
      let row = rows[index]
      var sum = offset?[index] ?? 0
      for j in row.indices { sum += row[j] * beta[j] }
      return sum
    }
    var result = Value(gradient: Array(repeating: 0, count: beta.count + 1), modes: [], curvatures: [])
    for (centre, patients) in members.enumerated() {
      let mode = mode(patients, linear, theta, from: start?[centre] ?? 0)
      add(patients, linear, theta, mode, to: &result)
    }
    return result
  }

  /// Where a centre's integrand is largest, by Newton's steps; it is log-concave.
  private func mode(_ patients: [Int], _ linear: [Double], _ theta: Double, from start: Double) -> Double {
    func at(_ u: Double) -> (value: Double, slope: Double, curvature: Double) {
      var sums = (value: -u * u / 2, slope: -u, curvature: 1.0)
      for i in patients {
        let term = BernoulliTerm(linear[i] + theta * u, outcomes[i])
        sums.value += term.logLikelihood
        sums.slope += theta * term.residual
        sums.curvature += theta * theta * term.weight
      }
      return sums
    }
    var u = start
    var here = at(u)
    for _ in 0..<100 {
      var step = here.slope / here.curvature
      var next = at(u + step)
      while next.value < here.value - 1e-12 * abs(here.value), abs(step) > 1e-15 {
        step /= 2
        next = at(u + step)
      }
      u += step
      here = next
      if abs(step) < 1e-14 * max(1, abs(u)) { break }
    }
    return u
  }

  private func add(
    _ patients: [Int], _ linear: [Double], _ theta: Double, _ mode: Double, to result: inout Value
  ) {
    let size = result.gradient.count
    let width = size - 1
    // At the mode: the curvature, and how it and the mode move with the parameters.
    var weight = 0.0
    var third = 0.0
    var residual = 0.0
    var weighted = [Double](repeating: 0, count: width)
    var thirds = weighted
    for i in patients {
      let term = BernoulliTerm(linear[i] + theta * mode, outcomes[i])
      let slope = term.weight * (1 - 2 * term.chance)
      weight += term.weight
      third += slope
      residual += term.residual
      for j in 0..<width {
        weighted[j] += term.weight * rows[i][j]
        thirds[j] += slope * rows[i][j]
      }
    }
    let curvature = 1 + theta * theta * weight
    let scale = 1 / Double.sqrt(curvature)
    var modeMoves = weighted.map { -theta * $0 / curvature }
    modeMoves.append((residual - theta * mode * weight) / curvature)
    var curvatureMoves = thirds.map { theta * theta * $0 }
    curvatureMoves.append(2 * theta * weight + theta * theta * mode * third)
    for j in 0..<size { curvatureMoves[j] += theta * theta * theta * third * modeMoves[j] }
    let scaleMoves = curvatureMoves.map { -0.5 * scale / curvature * $0 }

    // The integrand at each node: its log, its slope in u, and its slopes in the parameters.
    var logs: [Double] = []
    var slopes: [(inU: Double, own: [Double])] = []
    for (x, w) in zip(quadrature.nodes, quadrature.weights) {
      let u = mode + 2.0.squareRoot() * scale * x
      var value = x * x + Double.log(w) - u * u / 2
      var own = [Double](repeating: 0, count: size)
      var residual = 0.0
      for i in patients {
        let term = BernoulliTerm(linear[i] + theta * u, outcomes[i])
        value += term.logLikelihood
        residual += term.residual
        for j in 0..<width { own[j] += term.residual * rows[i][j] }
      }
      own[width] = residual * u
      logs.append(value)
      slopes.append((theta * residual - u, own))
    }
    let top = logs.max() ?? 0
    let shares = logs.map { Double.exp($0 - top) }
    let sum = shares.reduce(0, +)
    result.value += top + Double.log(sum) + Double.log(scale) - 0.5 * Double.log(Double.pi)
    for j in 0..<size {
      var slope = scaleMoves[j] / scale
      for (index, share) in shares.enumerated() {
        let moved = modeMoves[j] + 2.0.squareRoot() * quadrature.nodes[index] * scaleMoves[j]
        slope += share / sum * (slopes[index].own[j] + slopes[index].inU * moved)
      }
      result.gradient[j] += slope
    }
    result.modes.append(mode)
    result.curvatures.append(curvature)
  }
}
