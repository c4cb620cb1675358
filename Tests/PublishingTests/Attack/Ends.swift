/// The least and the greatest that a set can be, for all that a site tells, by linear programming over the kinds of
/// records: whole numbers lie within. The simplex method with bounds on all variables, from the true counts.
struct Ends {
  private let reckoning: Reckoning
  private var least: [Double]
  private var most: [Double]
  private var values: [Double]
  private let start: [Double]
  /// Of each variable in the basis by those outside it.
  private var rows: [[Double]] = []
  private var basis: [Int]
  private var outside: [Int]

  init(_ reckoning: Reckoning) {
    self.reckoning = reckoning
    let kinds = reckoning.kinds.count
    let told = reckoning.lines.filter { $0.told != nil && $0.told?.high != 0 }
    outside = Array(0..<kinds)
    least = Array(repeating: 0, count: kinds)
    most = Array(repeating: .infinity, count: kinds)
    values = reckoning.sizes.map(Double.init)
    basis = []
    for line in told {
      var row = [Double](repeating: 0, count: kinds)
      var sum = 0.0
      for kind in reckoning.members(line.records) {
        row[kind] = 1
        sum += values[kind]
      }
      basis.append(values.count)
      values.append(sum)
      least.append(Double(line.told?.low ?? 0))
      most.append(line.told?.high.map(Double.init) ?? .infinity)
      rows.append(row)
    }
    start = values
  }

  private static let tolerance = 1e-7

  /// The end of a set, or a value as far out as `goal`.
  mutating func push(_ target: [Int], up: Bool, until goal: Double) -> Double {
    values = start
    var weights = [Double](repeating: 0, count: reckoning.kinds.count)
    for kind in target { weights[kind] = 1 }
    func total() -> Double { target.reduce(0) { $0 + values[$1] } }
    let sign: Double = up ? 1 : -1
    var stalled = 0
    for _ in 0..<20_000 {
      let now = total()
      if sign * (now - goal) >= -Self.tolerance { return now }
      // What the target gains by each variable outside the basis.
      var gains = outside.map { $0 < weights.count ? weights[$0] : 0 }
      for (index, variable) in basis.enumerated() where variable < weights.count && weights[variable] != 0 {
        for column in gains.indices { gains[column] += rows[index][column] }
      }
      var best = -1
      for column in gains.indices {
        let gain = gains[column] * sign
        guard abs(gain) > Self.tolerance else { continue }
        let variable = outside[column]
        let canMove =
          gain > 0
          ? values[variable] < most[variable] - Self.tolerance
          : values[variable] > least[variable] + Self.tolerance
        guard canMove else { continue }
        if stalled > 50 {
          if best < 0 || variable < outside[best] { best = column }
        } else if best < 0 || abs(gains[column]) > abs(gains[best]) + Self.tolerance {
          best = column
        }
      }
      guard best >= 0 else { return now }
      move(best, up: gains[best] * sign > 0)
      if values.contains(where: { $0 == .infinity }) { return sign * .infinity }
      stalled = abs(total() - now) > Self.tolerance ? 0 : stalled + 1
      if stalled > 2000 { return now }
    }
    return total()
  }

  private mutating func move(_ column: Int, up: Bool) {
    let entering = outside[column]
    let direction: Double = up ? 1 : -1
    var length = up ? most[entering] - values[entering] : values[entering] - least[entering]
    var leaving = -1
    for index in basis.indices {
      let change = direction * rows[index][column]
      guard abs(change) > Self.tolerance else { continue }
      let variable = basis[index]
      let space = change > 0 ? most[variable] - values[variable] : values[variable] - least[variable]
      let limit = max(0, space) / abs(change)
      if limit < length - 1e-12 || (limit <= length + 1e-12 && leaving >= 0 && variable < basis[leaving]) {
        length = limit
        leaving = index
      }
    }
    guard length < .infinity else {
      values[entering] = .infinity
      return
    }
    values[entering] += direction * length
    for index in basis.indices where rows[index][column] != 0 {
      values[basis[index]] += direction * length * rows[index][column]
    }
    guard leaving >= 0 else { return }
    let variable = basis[leaving]
    // It stands at its bound exactly.
    values[variable] = direction * rows[leaving][column] > 0 ? most[variable] : least[variable]
    let pivot = 1 / rows[leaving][column]
    var row = rows[leaving]
    for index in row.indices { row[index] *= -pivot }
    row[column] = pivot
    rows[leaving] = row
    let filled = row.indices.filter { abs(row[$0]) > 1e-11 }
    for index in basis.indices where index != leaving {
      let factor = rows[index][column]
      guard abs(factor) > 1e-11 else { continue }
      rows[index].withUnsafeMutableBufferPointer { cells in
        cells[column] = 0
        for place in filled { cells[place] += factor * row[place] }
      }
    }
    basis[leaving] = entering
    outside[column] = variable
  }

  /// The named sets of 1 to k − 1 that readers know to be few, and of which they know more than that.
  mutating func narrowed(upTo limit: Int = .max) -> [Reckoning.Finding] {
    let few = reckoning.lines.filter {
      let count = reckoning.count($0.records)
      return count > 0 && count < reckoning.threshold
    }
    var found: [Reckoning.Finding] = []
    for line in few.prefix(limit) {
      let target = reckoning.members(line.records)
      // Of whom nobody knows that they are few, more may be known.
      let enough = Double(reckoning.threshold)
      let high = push(target, up: true, until: enough)
      guard high < enough - 1e-6 else { continue }
      let low = push(target, up: false, until: 1)
      let ends = (low: (low - 1e-6).rounded(.up), high: (high + 1e-6).rounded(.down))
      guard ends.low > 1 || ends.high < enough - 1 else { continue }
      let count = reckoning.count(line.records)
      found.append(
        Reckoning.Finding(count: count, description: "\(count) is \(ends.low) to \(ends.high): \(line.name)"))
    }
    return found
  }
}
