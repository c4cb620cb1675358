/// Pushes one variable at a time as far as linear equations and bounds on all variables let it go.
///
/// The primal simplex method for bounded variables (Dantzig 1955), started from a known solution: variables outside
/// the basis may stand between their bounds, so that no first phase is needed, and the next push begins where the
/// last one ended. Bland's rule (1977) takes over where steps have no length, so that it ends.
struct BoundedSimplex {
  private let width: Int
  private var tableau: [Double] = []
  /// The variable of each row of the tableau, and the row of each variable, −1 outside the basis.
  private var basis: [Int] = []
  private var row: [Int]
  private let lower: [Double]
  private let upper: [Double]
  private(set) var values: [Double]

  private static let tolerance = 1e-9

  /// - Parameters:
  ///   - equations: each a list of columns and coefficients that sum to 0 over the differences from `start`.
  ///   - start: a solution within the bounds.
  init(equations: [[(column: Int, coefficient: Double)]], lower: [Double], upper: [Double], start: [Double]) {
    width = start.count
    row = Array(repeating: -1, count: width)
    self.lower = lower
    self.upper = upper
    values = start
    for equation in equations { addRow(equation) }
  }

  /// Gauss–Jordan elimination, an equation at a time; one that follows from the others vanishes.
  private mutating func addRow(_ equation: [(column: Int, coefficient: Double)]) {
    var fresh = [Double](repeating: 0, count: width)
    for term in equation { fresh[term.column] += term.coefficient }
    for (index, variable) in basis.enumerated() {
      let factor = fresh[variable]
      guard factor != 0 else { continue }
      for column in 0..<width { fresh[column] -= factor * tableau[index * width + column] }
    }
    var best = -1
    for column in 0..<width where abs(fresh[column]) > Self.tolerance {
      if best < 0 || abs(abs(fresh[column]) - 1) < abs(abs(fresh[best]) - 1) { best = column }
    }
    guard best >= 0 else { return }
    basis.append(best)
    row[best] = basis.count - 1
    tableau += fresh
    eliminate(pivotRow: basis.count - 1, column: best)
  }

  private mutating func eliminate(pivotRow: Int, column: Int) {
    let width = width
    let rows = basis.count
    tableau.withUnsafeMutableBufferPointer { cells in
      let base = pivotRow * width
      let scale = 1 / cells[base + column]
      if scale != 1 { for index in 0..<width { cells[base + index] *= scale } }
      cells[base + column] = 1
      for other in 0..<rows where other != pivotRow {
        let factor = cells[other * width + column]
        guard abs(factor) > 1e-12 else { continue }
        let start = other * width
        for index in 0..<width { cells[start + index] -= factor * cells[base + index] }
        cells[start + column] = 0
      }
    }
  }

  /// Pushes a variable up or down until it can go no further or has reached `goal`; `visit` sees each solution on
  /// the way and ends the push by returning false. Infinite where nothing stops it.
  mutating func push(
    _ target: Int, up: Bool, until goal: Double?, visit: ([Double]) -> Bool
  ) -> Double {
    let sign: Double = up ? 1 : -1
    var stalled = 0
    while true {
      if let goal, sign * (values[target] - goal) >= -Self.tolerance { return values[target] }
      guard let (column, direction) = entering(target, sign: sign, bland: stalled > 20) else {
        return values[target]
      }
      let (length, leaving) = step(column, direction)
      if length == .infinity { return sign * .infinity }
      values[column] += direction * length
      for index in basis.indices {
        let factor = tableau[index * width + column]
        if factor != 0 { values[basis[index]] -= direction * length * factor }
      }
      if let leaving {
        let variable = basis[leaving]
        let bound = tableau[leaving * width + column] * direction > 0 ? lower[variable] : upper[variable]
        values[variable] = bound
        row[variable] = -1
        basis[leaving] = column
        row[column] = leaving
        eliminate(pivotRow: leaving, column: column)
      } else {
        values[column] = direction > 0 ? upper[column] : lower[column]
      }
      stalled = length > Self.tolerance ? 0 : stalled + 1
      if length > Self.tolerance, !visit(values) { return values[target] }
    }
  }

  /// The variable outside the basis whose move helps the target most, and the direction of the move.
  private func entering(_ target: Int, sign: Double, bland: Bool) -> (Int, Double)? {
    guard row[target] >= 0 else {
      return room(target, sign) ? (target, sign) : nil
    }
    let base = row[target] * width
    var best: (Int, Double)?
    var most = 0.0
    for column in 0..<width where row[column] < 0 {
      let gain = -tableau[base + column] * sign
      guard abs(gain) > Self.tolerance else { continue }
      let direction: Double = gain > 0 ? 1 : -1
      guard room(column, direction) else { continue }
      if bland { return (column, direction) }
      if abs(gain) > most + Self.tolerance {
        most = abs(gain)
        best = (column, direction)
      }
    }
    return best
  }

  private func room(_ variable: Int, _ direction: Double) -> Bool {
    direction > 0
      ? values[variable] < upper[variable] - Self.tolerance
      : values[variable] > lower[variable] + Self.tolerance
  }

  /// How far the variable can move, and the row that stops it; nil where its own bound does.
  private func step(_ column: Int, _ direction: Double) -> (Double, Int?) {
    var length = direction > 0 ? upper[column] - values[column] : values[column] - lower[column]
    var leaving: Int?
    for index in basis.indices {
      let change = -direction * tableau[index * width + column]
      guard abs(change) > Self.tolerance else { continue }
      let variable = basis[index]
      let space = change > 0 ? upper[variable] - values[variable] : values[variable] - lower[variable]
      let limit = max(0, space) / abs(change)
      let isTie = leaving.map { abs(limit - length) <= Self.tolerance && variable < basis[$0] } ?? false
      if limit < length - Self.tolerance || isTie {
        length = limit
        leaving = index
      }
    }
    return (length, leaving)
  }
}
