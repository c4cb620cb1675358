internal import RealModule

/// The chances of several levels against the first (baseline-category logits): logistic regression where there are two.
/// With a ridge the coefficients beside the intercepts have a normal prior of mean 0, so that they are finite where the
/// levels are told apart without error.
struct MultinomialRegression {
  /// For each level after the first: the intercept, then one for each column.
  let coefficients: [[Double]]
  let logLikelihood: Double
  /// The Cholesky factor of the information, level after level.
  private let information: Cholesky

  /// - Parameters:
  ///   - levels: 0, 1, …, each with a patient at least.
  ///   - ridge: the prior's precision, 0 for maximum likelihood.
  ///   - start: coefficients near the estimate, from which it is found sooner.
  init(
    _ design: DesignMatrix, levels: [Int], ridge: Double = 0, from start: [[Double]]? = nil
  ) throws(StatisticsError) {
    guard design.count == levels.count, !levels.isEmpty else { throw .unequalLengths }
    let width = design.width
    let count = (levels.max() ?? 0) + 1
    guard count > 1, Set(levels).count == count else { throw .oneOutcome }
    let size = (count - 1) * width
    var beta = Array((start ?? []).joined())
    if beta.count != size { beta = [Double](repeating: 0, count: size) }
    func evaluate(_ beta: [Double]) -> Value {
      Self.evaluate(beta, design, levels, count: count, ridge: ridge)
    }
    var at = evaluate(beta)
    for _ in 0..<100 {
      guard let factor = Cholesky(lowerHalf: at.information, size: size) else { throw .singular }
      var step = factor.solve(at.score)
      let longest = step.map(abs).max() ?? 0
      if longest > 5 { step = step.map { $0 * 5 / longest } }
      var next = zip(beta, step).map { $0 + $1 }
      var reached = evaluate(next)
      var halvings = 0
      while !(reached.value >= at.value - 1e-12 * abs(at.value)), halvings < 30 {
        step = step.map { $0 / 2 }
        next = zip(beta, step).map { $0 + $1 }
        reached = evaluate(next)
        halvings += 1
      }
      let moved = zip(step, next).map { abs($0) / max(1, abs($1)) }.max() ?? 0
      (beta, at) = (next, reached)
      if moved < 1e-7 {
        guard let factor = Cholesky(lowerHalf: at.information, size: size) else { throw .singular }
        coefficients = (0..<count - 1).map { Array(beta[($0 * width)..<(($0 + 1) * width)]) }
        logLikelihood = at.value
        information = factor
        return
      }
    }
    throw .notConverged
  }

  /// Each level's chance for a row, the first's included.
  static func chances(_ design: DesignMatrix, row: Int, _ coefficients: [[Double]]) -> [Double] {
    let first = row * design.width
    var chances = [0.0]
    for level in coefficients {
      var sum = 0.0
      for j in level.indices { sum += design.cells[first + j] * level[j] }
      chances.append(sum)
    }
    let top = chances.max() ?? 0
    for level in chances.indices { chances[level] = Double.exp(chances[level] - top) }
    let total = chances.reduce(0, +)
    for level in chances.indices { chances[level] /= total }
    return chances
  }

  func standardError(level: Int, _ index: Int) -> Double {
    let width = coefficients[0].count
    let place = (level - 1) * width + index
    return information.inverse[place][place].squareRoot()
  }

  /// Coefficients as they could be as well: normal about the estimates with the information's inverse.
  func draw(_ generator: inout SplitMix64) -> [[Double]] {
    let width = coefficients[0].count
    let moves = information.solveTransposed((0..<coefficients.count * width).map { _ in generator.normal() })
    return coefficients.enumerated().map { level, row in
      row.enumerated().map { $1 + moves[level * width + $0] }
    }
  }

  private struct Value {
    var value: Double
    var score: [Double]
    /// The lower half, row after row.
    var information: [Double]
  }

  private static func evaluate(
    _ beta: [Double], _ design: DesignMatrix, _ levels: [Int], count: Int, ridge: Double
  ) -> Value {
    let (width, size) = (design.width, beta.count)
    var at = Value(
      value: 0, score: [Double](repeating: 0, count: size),
      information: [Double](repeating: 0, count: size * size))
    // A level's chances in all patients, one level behind the other.
    var chances = [Double](repeating: 0, count: count * levels.count)
    design.cells.withUnsafeBufferPointer { cells in
      for (index, level) in levels.enumerated() {
        let row = UnsafeBufferPointer(rebasing: cells[(index * width)..<((index + 1) * width)])
        at.value += Self.chances(of: level, row, beta, &chances, index, levels.count)
        for a in 1..<count {
          let residual: Double = (level == a ? 1 : 0) - chances[a * levels.count + index]
          for j in 0..<width { at.score[(a - 1) * width + j] += residual * row[j] }
        }
      }
      at.information.withUnsafeMutableBufferPointer { information in
        for a in 1..<count {
          for b in 1...a {
            let weights = levels.indices.map { index in
              chances[a * levels.count + index]
                * ((a == b ? 1 : 0) - chances[b * levels.count + index])
            }
            weights.withUnsafeBufferPointer { weights in
              // Of the blocks on the diagonal the lower half is enough.
              CrossProducts(cells: cells, width: width, weights: weights, isLowerHalf: a == b)
                .add(to: information, at: (a - 1) * width * size + (b - 1) * width, step: size)
            }
          }
        }
      }
    }
    // The intercepts have no prior.
    for index in 0..<size where index % width != 0 {
      at.value -= ridge / 2 * beta[index] * beta[index]
      at.score[index] -= ridge * beta[index]
      at.information[index * size + index] += ridge
    }
    return at
  }

  /// Every level's chance for a row; the logarithm of one's.
  private static func chances(
    of level: Int, _ row: UnsafeBufferPointer<Double>, _ beta: [Double], _ chances: inout [Double],
    _ index: Int, _ rows: Int
  ) -> Double {
    let count = chances.count / rows
    var top = 0.0
    var linear = 0.0
    for a in 1..<count {
      let place = (a - 1) * row.count
      var sum = 0.0
      for j in 0..<row.count { sum += row[j] * beta[place + j] }
      chances[a * rows + index] = sum
      top = max(top, sum)
      if a == level { linear = sum }
    }
    chances[index] = 0
    var total = 0.0
    for a in 0..<count {
      let place = a * rows + index
      chances[place] = chances[place] == top ? 1 : Double.exp(chances[place] - top)
      total += chances[place]
    }
    for a in 0..<count { chances[a * rows + index] /= total }
    return linear - top - Double.log(total)
  }
}
