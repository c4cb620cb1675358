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
    rows: [[Double]], levels: [Int], ridge: Double = 0, from start: [[Double]]? = nil
  ) throws(StatisticsError) {
    guard rows.count == levels.count, let width = rows.first.map({ $0.count + 1 }) else {
      throw .unequalLengths
    }
    let count = (levels.max() ?? 0) + 1
    guard count > 1, Set(levels).count == count else { throw .oneOutcome }
    guard rows.allSatisfy({ $0.count == width - 1 }) else { throw .unequalLengths }
    var design: [Double] = []
    design.reserveCapacity(rows.count * width)
    for row in rows {
      design.append(1)
      design += row
    }
    let size = (count - 1) * width
    func precision(_ index: Int) -> Double { index % width == 0 ? 0 : ridge }
    var beta = Array((start ?? []).joined())
    if beta.count != size { beta = [Double](repeating: 0, count: size) }
    func evaluate(_ beta: [Double]) -> (value: Double, score: [Double], information: [Double]) {
      var value = 0.0
      var score = [Double](repeating: 0, count: size)
      var information = [Double](repeating: 0, count: size * size)
      var chances = [Double](repeating: 0, count: count)
      design.withUnsafeBufferPointer { design in
        for (index, level) in levels.enumerated() {
          let row = UnsafeBufferPointer(rebasing: design[(index * width)..<((index + 1) * width)])
          var top = 0.0
          for a in 1..<count {
            let place = (a - 1) * width
            var sum = 0.0
            for j in 0..<width { sum += row[j] * beta[place + j] }
            chances[a] = sum
            top = max(top, sum)
          }
          chances[0] = 0
          let linear = chances[level]
          var total = 0.0
          for a in 0..<count {
            chances[a] = Double.exp(chances[a] - top)
            total += chances[a]
          }
          value += linear - top - Double.log(total)
          for a in 0..<count { chances[a] /= total }
          for a in 1..<count {
            let own = (a - 1) * width
            let residual: Double = (level == a ? 1 : 0) - chances[a]
            for j in 0..<width { score[own + j] += residual * row[j] }
            for b in 1...a {
              let rest: Double = (a == b ? 1 : 0) - chances[b]
              let weight = chances[a] * rest
              for j in 0..<width {
                let part = weight * row[j]
                let place = (own + j) * size + (b - 1) * width
                // Of the blocks on the diagonal the lower half is enough.
                for k in 0...(a == b ? j : width - 1) { information[place + k] += part * row[k] }
              }
            }
          }
        }
      }
      for index in 0..<size {
        value -= precision(index) / 2 * beta[index] * beta[index]
        score[index] -= precision(index) * beta[index]
        information[index * size + index] += precision(index)
      }
      return (value, score, information)
    }
    var at = evaluate(beta)
    for _ in 0..<100 {
      guard let factor = Self.factor(at.information, size) else { throw .singular }
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
        guard let factor = Self.factor(at.information, size) else { throw .singular }
        coefficients = (0..<count - 1).map { Array(beta[($0 * width)..<(($0 + 1) * width)]) }
        logLikelihood = at.value
        information = factor
        return
      }
    }
    throw .notConverged
  }

  /// Each level's chance for a row, the first's included.
  func chances(_ row: [Double], _ coefficients: [[Double]]? = nil) -> [Double] {
    let beta = (coefficients ?? self.coefficients).flatMap { $0 }
    return Self.chances([1] + row, beta, self.coefficients.count)
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

  private static func chances(_ row: [Double], _ beta: [Double], _ others: Int) -> [Double] {
    var linear = [0.0]
    for level in 0..<others {
      var sum = 0.0
      for j in row.indices { sum += row[j] * beta[level * row.count + j] }
      linear.append(sum)
    }
    let top = linear.max() ?? 0
    let shares = linear.map { Double.exp($0 - top) }
    let total = shares.reduce(0, +)
    return shares.map { $0 / total }
  }

  /// Of a matrix whose lower blocks are filled.
  private static func factor(_ matrix: [Double], _ size: Int) -> Cholesky? {
    Cholesky(
      (0..<size).map { i in (0..<size).map { j in j <= i ? matrix[i * size + j] : matrix[j * size + i] } })
  }
}
