internal import RealModule

/// log n! for n up to a table's total.
struct LogFactorials {
  let values: [Double]

  init(upTo n: Int) {
    var values = [0.0]
    values.reserveCapacity(n + 1)
    for k in stride(from: 1, through: max(n, 1), by: 1) { values.append(Double.logGamma(Double(k) + 1)) }
    self.values = values
  }

  subscript(n: Int) -> Double { values[n] }
}
