/// Linear regression whose parameters can be drawn from their posterior (Rubin 1987, p. 167), the cross-products with a
/// ridge of 1e-5 of their diagonal, as in mice.
struct NormalRegression {
  let coefficients: [Double]
  private let factor: Cholesky
  private let residualSquares: Double
  private let degreesOfFreedom: Int

  init(rows: [[Double]], values: [Double]) throws(StatisticsError) {
    let width = (rows.first?.count ?? 0) + 1
    var half = [Double](repeating: 0, count: width * width)
    var right = [Double](repeating: 0, count: width)
    var cells = [Double](repeating: 1, count: width)
    for (row, value) in zip(rows, values) {
      for j in row.indices { cells[j + 1] = row[j] }
      for j in 0..<width {
        right[j] += cells[j] * value
        for k in 0...j { half[j * width + k] += cells[j] * cells[k] }
      }
    }
    for j in 0..<width { half[j * width + j] *= 1 + 1e-5 }
    let products = (0..<width).map { j in (0..<width).map { k in half[max(j, k) * width + min(j, k)] } }
    guard let factor = Cholesky(products) else { throw .singular }
    let coefficients = factor.solve(right)
    self.factor = factor
    self.coefficients = coefficients
    degreesOfFreedom = max(1, rows.count - width)
    residualSquares = compensatedSum(
      zip(rows, values).lazy.map { row, value in
        let error = value - Self.value(row, coefficients)
        return error * error
      })
  }

  func draw(_ generator: inout SplitMix64) -> [Double] {
    let sd = (residualSquares / generator.chiSquare(df: degreesOfFreedom)).squareRoot()
    let moves = factor.solveTransposed(coefficients.map { _ in generator.normal() })
    return zip(coefficients, moves).map { $0 + sd * $1 }
  }

  func value(_ row: [Double], _ drawn: [Double]? = nil) -> Double { Self.value(row, drawn ?? coefficients) }

  private static func value(_ row: [Double], _ coefficients: [Double]) -> Double {
    var sum = coefficients[0]
    for j in row.indices { sum += row[j] * coefficients[j + 1] }
    return sum
  }
}
