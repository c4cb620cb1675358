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
  let hasOffset: Bool
  /// Row after row, the intercept's 1 first: flat, since this is where models spend their time.
  private let cells: [Double]
  private let outcomes: [Bool]
  private let offset: [Double]?
  private let isPenalised: Bool

  init(rows: [[Double]], outcomes: [Bool], offset: [Double]?, isPenalised: Bool) {
    var scales = [Double](repeating: 0, count: (rows.first?.count ?? 0) + 1)
    scales[0] = 1
    for row in rows { for j in row.indices { scales[j + 1] = max(scales[j + 1], abs(row[j])) } }
    for j in scales.indices where scales[j] == 0 { scales[j] = 1 }
    var cells: [Double] = []
    cells.reserveCapacity(rows.count * scales.count)
    for row in rows {
      cells.append(1)
      for j in row.indices { cells.append(row[j] / scales[j + 1]) }
    }
    self.cells = cells
    self.scales = scales
    self.outcomes = outcomes
    self.offset = offset
    self.isPenalised = isPenalised
    hasOffset = offset != nil
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
    // The lower half, row after row.
    var products = [Double](repeating: 0, count: size * size)
    var logLikelihood = 0.0
    // One logarithm for so many rows: each factor lies between 1 and 2.
    var product = 1.0
    var chances = [Double](repeating: 0, count: outcomes.count)
    cells.withUnsafeBufferPointer { cells in
      for index in outcomes.indices {
        let first = index * size
        var linear = offset?[index] ?? 0
        for j in 0..<size { linear += cells[first + j] * beta[j] }
        let odds = Double.exp(-abs(linear))
        let p = linear >= 0 ? 1 / (1 + odds) : odds / (1 + odds)
        let signed = outcomes[index] ? linear : -linear
        logLikelihood += min(signed, 0)
        product *= 1 + odds
        if index & 63 == 63 {
          logLikelihood -= Double.log(product)
          product = 1
        }
        chances[index] = p
        let residual = (outcomes[index] ? 1 : 0) - p
        for j in 0..<size { score[j] += residual * cells[first + j] }
      }
      chances.map { $0 * (1 - $0) }.withUnsafeBufferPointer { weights in
        products.withUnsafeMutableBufferPointer { products in
          CrossProducts(cells: cells, width: size, weights: weights, isLowerHalf: true)
            .add(to: products, step: size)
        }
      }
    }
    logLikelihood -= Double.log(product)
    let information = (0..<size).map { j in (0..<size).map { k in products[max(j, k) * size + min(j, k)] } }
    guard isPenalised else { return Value(value: logLikelihood, score: score, information: information) }
    guard let factor = Cholesky(information) else {
      return Value(value: -.infinity, score: score, information: information)
    }
    // Firth: the likelihood times the root of the information's determinant.
    for (index, p) in chances.enumerated() {
      let row = Array(cells[(index * size)..<((index + 1) * size)])
      let leverage = p * (1 - p) * factor.quadraticForm(row)
      for j in 0..<size { score[j] += leverage * (0.5 - p) * row[j] }
    }
    let penalty = 0.5 * factor.logDeterminant + compensatedSum(scales.lazy.map { Double.log($0) })
    return Value(value: logLikelihood + penalty, score: score, information: information)
  }

  /// The maximum over all coefficients, or with some held where they start.
  func maximise(from start: [Double]? = nil, holding held: Set<Int> = []) throws(StatisticsError) -> Fit {
    try maximise(from: start ?? self.start, evaluate(start ?? self.start), holding: held)
  }

  /// From a place where it has been evaluated.
  func maximise(
    from start: [Double], _ value: Value, holding held: Set<Int> = []
  ) throws(StatisticsError) -> Fit {
    var beta = start
    let free = beta.indices.filter { !held.contains($0) }
    var at = value
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
      // Newton's steps are squared each time; with the penalty they are not Newton's.
      if moved < (isPenalised ? 1e-12 : 1e-8) || (!separated.isEmpty && gain < 1e-9) {
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
    let size = direction.count
    var (nearest, farthest) = (Double.infinity, -Double.infinity)
    for index in outcomes.indices {
      var place = 0.0
      for j in 0..<size { place += cells[index * size + j] * direction[j] }
      if !outcomes[index] { place = -place }
      nearest = min(nearest, place)
      farthest = max(farthest, place)
    }
    let largest = max(abs(nearest), abs(farthest))
    return largest > 1e-3 && nearest > -1e-6 * largest && farthest > 1e-6 * largest
  }
}
