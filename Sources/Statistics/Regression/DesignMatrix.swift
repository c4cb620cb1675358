/// The rows of a model one behind the other, the intercept's 1 first in each: flat, since this is where models spend
/// their time.
struct DesignMatrix {
  /// Of a row, the intercept included.
  let width: Int
  let count: Int
  let cells: [Double]

  init(rows: [[Double]]) throws(StatisticsError) {
    let width = (rows.first?.count ?? 0) + 1
    guard rows.allSatisfy({ $0.count == width - 1 }) else { throw .unequalLengths }
    self.width = width
    count = rows.count
    var cells: [Double] = []
    cells.reserveCapacity(rows.count * width)
    for row in rows {
      cells.append(1)
      cells += row
    }
    self.cells = cells
  }

  /// Some patients' rows, from columns of all.
  init(columns: [[Double]], of patients: [Int]) {
    width = columns.count + 1
    count = patients.count
    var cells = [Double](repeating: 1, count: count * width)
    for (place, column) in columns.enumerated() {
      for (row, patient) in patients.enumerated() { cells[row * width + place + 1] = column[patient] }
    }
    self.cells = cells
  }

  /// A row's linear predictor.
  func value(_ row: Int, _ coefficients: [Double]) -> Double {
    let first = row * width
    var sum = coefficients[0]
    for j in 1..<max(1, width) { sum += cells[first + j] * coefficients[j] }
    return sum
  }
}
