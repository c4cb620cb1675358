internal import RealModule

/// The Cholesky factor of a symmetric positive definite matrix: how equations, inverses and determinants of
/// information and covariance matrices are solved.
struct Cholesky {
  private let size: Int
  /// Row after row, the upper half 0.
  private let factor: [Double]

  /// Nil where the matrix is not positive definite; a pivot below 1e-13 of its diagonal counts as none.
  init?(_ matrix: [[Double]]) {
    self.init(lowerHalf: Array(matrix.joined()), size: matrix.count)
  }

  /// Of a matrix row after row, of which the upper half is not looked at.
  init?(lowerHalf matrix: [Double], size: Int) {
    self.size = size
    var factor = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      let own = column * size
      let diagonal = matrix[own + column]
      let pivot = diagonal - Self.product(factor, own, own, column)
      guard pivot.isFinite, pivot > 1e-13 * abs(diagonal) else { return nil }
      let root = Double.sqrt(pivot)
      factor[own + column] = root
      for row in (column + 1)..<max(size, column + 1) {
        let place = row * size
        factor[place + column] = (matrix[place + column] - Self.product(factor, place, own, column)) / root
      }
    }
    self.factor = factor
  }

  /// Of the first cells of two rows.
  private static func product(_ factor: [Double], _ one: Int, _ other: Int, _ count: Int) -> Double {
    var sum = CompensatedSum()
    for place in 0..<count { sum.add(factor[one + place] * factor[other + place]) }
    return sum.value
  }

  private func forward(_ right: [Double]) -> [Double] {
    var result = right
    for row in result.indices {
      var known = CompensatedSum()
      for column in 0..<row { known.add(factor[row * size + column] * result[column]) }
      result[row] = (right[row] - known.value) / factor[row * size + row]
    }
    return result
  }

  func solve(_ right: [Double]) -> [Double] { solveTransposed(forward(right)) }

  /// L′⁻¹v: of independent standard normal numbers, normal ones with the covariance M⁻¹.
  func solveTransposed(_ right: [Double]) -> [Double] {
    var result = right
    for row in result.indices.reversed() {
      var known = CompensatedSum()
      for below in (row + 1)..<max(result.count, row + 1) {
        known.add(factor[below * size + row] * result[below])
      }
      result[row] = (result[row] - known.value) / factor[row * size + row]
    }
    return result
  }

  /// v′M⁻¹v.
  func quadraticForm(_ vector: [Double]) -> Double { compensatedSum(forward(vector).lazy.map { $0 * $0 }) }

  var inverse: [[Double]] {
    (0..<size).map { column in solve((0..<size).map { $0 == column ? 1 : 0 }) }
  }

  var logDeterminant: Double {
    2 * compensatedSum((0..<size).lazy.map { Double.log(factor[$0 * size + $0]) })
  }
}
