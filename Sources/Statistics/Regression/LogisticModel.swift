internal import RealModule

/// The (penalised) log-likelihood of a logistic model and its maximum, by Newton's steps (iteratively reweighted least
/// squares). Columns are scaled to at most 1.
struct LogisticModel {
  struct Value {
    var value: Double
    var score: [Double]
    var information: [[Double]]
  }

  struct Fit {
    var beta: [Double]
    var at: Value
    var separated: [Int]
  }

  let scales: [Double]
  private let rows: [[Double]]
  private let outcomes: [Bool]
  private let offset: [Double]?
  private let isPenalised: Bool

  init(rows: [[Double]], outcomes: [Bool], offset: [Double]?, isPenalised: Bool) {
    let width = rows.first?.count ?? 0
    let scales =
      [1] + (0..<width).map { column in rows.lazy.map { abs($0[column]) }.max().map { $0 > 0 ? $0 : 1 } ?? 1 }
    self.rows = rows.map { row in [1] + row.indices.map { row[$0] / scales[$0 + 1] } }
    self.scales = scales
    self.outcomes = outcomes
    self.offset = offset
    self.isPenalised = isPenalised
  }

  var start: [Double] { Array(repeating: 0, count: scales.count) }

  func unscaled(_ beta: [Double]) -> [Double] { zip(beta, scales).map { $0 / $1 } }

  /// The inverse of an information matrix on the columns' own scales.
  func unscaled(_ information: [[Double]]) -> [[Double]] {
    guard let inverse = Cholesky(information)?.inverse else {
      return information.map { $0.map { _ in .infinity } }
    }
    return inverse.enumerated().map { i, row in
      row.enumerated().map { j, value in value / (scales[i] * scales[j]) }
    }
  }

  func evaluate(_ beta: [Double]) -> Value {
    let size = beta.count
    var score = [Double](repeating: 0, count: size)
    // The lower half, row after row: flat, since this is where models spend their time.
    var products = [Double](repeating: 0, count: size * size)
    var logLikelihood = 0.0
    var chances: [Double] = []
    chances.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      var linear = offset?[index] ?? 0
      for j in 0..<size { linear += row[j] * beta[j] }
      let p = 1 / (1 + Double.exp(-linear))
      let signed = outcomes[index] ? linear : -linear
      logLikelihood +=
        signed > 0
        ? -Double.log(onePlus: Double.exp(-signed)) : signed - Double.log(onePlus: Double.exp(signed))
      chances.append(p)
      let weight = p * (1 - p)
      let residual = (outcomes[index] ? 1 : 0) - p
      for j in 0..<size {
        score[j] += residual * row[j]
        let part = weight * row[j]
        let start = j * size
        for k in 0...j { products[start + k] += part * row[k] }
      }
    }
    let information = (0..<size).map { j in (0..<size).map { k in products[max(j, k) * size + min(j, k)] } }
    guard isPenalised else { return Value(value: logLikelihood, score: score, information: information) }
    guard let factor = Cholesky(information) else {
      return Value(value: -.infinity, score: score, information: information)
    }
    // Firth: the likelihood times the root of the information's determinant.
    for (row, p) in zip(rows, chances) {
      let leverage = p * (1 - p) * factor.quadraticForm(row)
      for j in 0..<size { score[j] += leverage * (0.5 - p) * row[j] }
    }
    let penalty = 0.5 * factor.logDeterminant + compensatedSum(scales.lazy.map { Double.log($0) })
    return Value(value: logLikelihood + penalty, score: score, information: information)
  }

  /// The maximum over all coefficients, or with some held where they start.
  func maximise(from start: [Double]? = nil, holding held: Set<Int> = []) throws(StatisticsError) -> Fit {
    var beta = start ?? self.start
    let free = beta.indices.filter { !held.contains($0) }
    var at = evaluate(beta)
    var separated: [Int] = []
    for _ in 0..<200 {
      if free.isEmpty { return Fit(beta: beta, at: at, separated: []) }
      guard let factor = Cholesky(free.map { i in free.map { at.information[i][$0] } }) else { break }
      var step = spread(free, factor.solve(free.map { at.score[$0] }), beta.count)
      if !isPenalised, held.isEmpty, separates(along: step) {
        let largest = step.map(abs).max() ?? 0
        separated = step.indices.filter { abs(step[$0]) > 1e-4 * largest }
      }
      // Longer steps leave the region where the quadratic holds.
      let longest = step.map(abs).max() ?? 0
      if longest > 5 { step = step.map { $0 * 5 / longest } }
      var next = zip(beta, step).map { $0 + $1 }
      var reached = evaluate(next)
      var halvings = 0
      while !(reached.value >= at.value - 1e-12 * abs(at.value)), halvings < 40 {
        step = step.map { $0 / 2 }
        next = zip(beta, step).map { $0 + $1 }
        reached = evaluate(next)
        halvings += 1
      }
      let gain = abs(reached.value - at.value)
      beta = next
      at = reached
      let moved = zip(step, beta).map { abs($0) / max(1, abs($1)) }.max() ?? 0
      if moved < 1e-12 || (!separated.isEmpty && gain < 1e-9) {
        return Fit(beta: beta, at: at, separated: separated)
      }
    }
    if !separated.isEmpty { return Fit(beta: beta, at: at, separated: separated) }
    throw .notConverged
  }

  private func spread(_ free: [Int], _ values: [Double], _ size: Int) -> [Double] {
    var step = [Double](repeating: 0, count: size)
    for (index, value) in zip(free, values) { step[index] = value }
    return step
  }

  /// Whether a direction tells the outcomes apart: no patient lies on the wrong side, and some lie off the border.
  private func separates(along direction: [Double]) -> Bool {
    let sides = zip(rows, outcomes).map { row, outcome in
      let place = compensatedSum(zip(row, direction).lazy.map { $0 * $1 })
      return outcome ? place : -place
    }
    let largest = sides.map(abs).max() ?? 0
    guard largest > 1e-3 else { return false }
    return sides.allSatisfy { $0 > -1e-6 * largest } && sides.contains { $0 > 1e-6 * largest }
  }
}
