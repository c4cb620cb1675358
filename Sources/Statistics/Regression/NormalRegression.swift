/// Linear regression whose parameters can be drawn from their posterior (Rubin 1987, p. 167), the cross-products with a
/// ridge of 1e-5 of their diagonal, as in mice.
struct NormalRegression {
  let coefficients: [Double]
  private let factor: Cholesky
  private let residualSquares: Double
  private let degreesOfFreedom: Int

  init(_ design: DesignMatrix, values: [Double]) throws(StatisticsError) {
    guard design.count == values.count else { throw .unequalLengths }
    let width = design.width
    var half = [Double](repeating: 0, count: width * width)
    var right = [Double](repeating: 0, count: width)
    let weights = [Double](repeating: 1, count: design.count)
    design.cells.withUnsafeBufferPointer { cells in
      for (row, value) in values.enumerated() {
        for j in 0..<width { right[j] += cells[row * width + j] * value }
      }
      weights.withUnsafeBufferPointer { weights in
        half.withUnsafeMutableBufferPointer { half in
          CrossProducts(cells: cells, width: width, weights: weights, isLowerHalf: true)
            .add(to: half, step: width)
        }
      }
    }
    for j in 0..<width { half[j * width + j] *= 1 + 1e-5 }
    guard let factor = Cholesky(lowerHalf: half, size: width) else { throw .singular }
    let coefficients = factor.solve(right)
    self.factor = factor
    self.coefficients = coefficients
    degreesOfFreedom = max(1, design.count - width)
    residualSquares = compensatedSum(
      values.indices.lazy.map { row in
        let error = values[row] - design.value(row, coefficients)
        return error * error
      })
  }

  func draw(_ generator: inout SplitMix64) -> [Double] {
    let sd = (residualSquares / generator.chiSquare(df: degreesOfFreedom)).squareRoot()
    let moves = factor.solveTransposed(coefficients.map { _ in generator.normal() })
    return zip(coefficients, moves).map { $0 + sd * $1 }
  }
}
