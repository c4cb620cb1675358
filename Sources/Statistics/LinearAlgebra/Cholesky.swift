internal import RealModule

/// The Cholesky factor of a symmetric positive definite matrix: how equations, inverses and determinants of
/// information and covariance matrices are solved.
struct Cholesky {
  private let factor: [[Double]]

  /// Nil where the matrix is not positive definite; a pivot below 1e-13 of its diagonal counts as none.
  init?(_ matrix: [[Double]]) {
    let size = matrix.count
    var factor = [[Double]](repeating: Array(repeating: 0, count: size), count: size)
    for column in 0..<size {
      let squares = compensatedSum((0..<column).lazy.map { factor[column][$0] * factor[column][$0] })
      let pivot = matrix[column][column] - squares
      guard pivot.isFinite, pivot > 1e-13 * abs(matrix[column][column]) else { return nil }
      let root = Double.sqrt(pivot)
      factor[column][column] = root
      for row in (column + 1)..<max(size, column + 1) {
        let products = compensatedSum((0..<column).lazy.map { factor[row][$0] * factor[column][$0] })
        factor[row][column] = (matrix[row][column] - products) / root
      }
    }
    self.factor = factor
  }

  private func forward(_ right: [Double]) -> [Double] {
    var result = right
    for row in result.indices {
      let known = compensatedSum((0..<row).lazy.map { factor[row][$0] * result[$0] })
      result[row] = (right[row] - known) / factor[row][row]
    }
    return result
  }

  func solve(_ right: [Double]) -> [Double] { solveTransposed(forward(right)) }

  /// L′⁻¹v: of independent standard normal numbers, normal ones with the covariance M⁻¹.
  func solveTransposed(_ right: [Double]) -> [Double] {
    var result = right
    for row in result.indices.reversed() {
      let known = compensatedSum(
        ((row + 1)..<max(result.count, row + 1)).lazy.map { factor[$0][row] * result[$0] })
      result[row] = (result[row] - known) / factor[row][row]
    }
    return result
  }

  /// v′M⁻¹v.
  func quadraticForm(_ vector: [Double]) -> Double { compensatedSum(forward(vector).lazy.map { $0 * $0 }) }

  var inverse: [[Double]] {
    factor.indices.map { column in solve(factor.indices.map { $0 == column ? 1 : 0 }) }
  }

  var logDeterminant: Double { 2 * compensatedSum(factor.indices.lazy.map { Double.log(factor[$0][$0]) }) }
}
