/// Pushes one variable at a time as far as linear equations and bounds on all variables let it go, the cheapest way.
///
/// The primal simplex method for bounded variables (Dantzig 1955), started from a known solution: variables outside
/// the basis may stand between their bounds, so that no first phase is needed. A variable may leave the range in which
/// it moves freely at a price for each unit; of the variables that help the target, the one that costs least for what
/// it gives enters, so that each solution on the way is the cheapest for what it reaches (the parametric objective of
/// Gass and Saaty 1955). The basis is kept from push to push. Bland's rule (1977) takes over where steps have no length.
struct BoundedSimplex {
  /// How far a variable can go freely, and how far at its price.
  struct Range {
    var low: Double
    var high: Double
    var least: Double
    var most: Double
    var price: Double

    static func free(_ low: Double, _ high: Double) -> Range {
      Range(low: low, high: high, least: low, most: high, price: 0)
    }
  }

  var ranges: [Range]
  private(set) var values: [Double]
  private let start: [Double]
  /// Of each variable in the basis, by those outside it.
  private var tableau: [Double] = []
  private var basis: [Int] = []
  private var outside: [Int] = []
  private var row: [Int]
  /// 1 or −1 for a variable of the basis that is above or below where it moves freely.
  private var side: [Int]

  /// True once a push has ended for want of progress: Bland's rule ends in exact arithmetic only.
  private(set) var hasGivenUp = false

  /// Another one takes other moves where several are as good; nought takes the greatest.
  var salt: UInt64 = 0

  private static let tolerance = 1e-9
  private static let patience = 200

  /// - Parameters:
  ///   - equations: each a list of columns and coefficients that sum to 0 over the differences from `start`.
  ///   - start: a solution in which all variables are where they move freely.
  init(equations: [[(column: Int, coefficient: Double)]], ranges: [Range], start: [Double]) {
    self.ranges = ranges
    self.start = start
    values = start
    row = Array(repeating: -1, count: start.count)
    side = Array(repeating: 0, count: start.count)
    solve(equations)
  }

  /// Gauss–Jordan elimination, an equation at a time; one that follows from the others vanishes. Then only the
  /// columns of variables outside the basis are kept.
  private mutating func solve(_ equations: [[(column: Int, coefficient: Double)]]) {
    var rows: [[Int: Double]] = []
    // The rows in which a variable outside the basis stands.
    var uses = [Set<Int>](repeating: [], count: start.count)
    for equation in equations {
      var fresh: [Int: Double] = [:]
      func add(_ column: Int, _ amount: Double) {
        let sum = (fresh[column] ?? 0) + amount
        fresh[column] = abs(sum) > Self.tolerance ? sum : nil
      }
      for term in equation {
        guard row[term.column] >= 0 else {
          add(term.column, term.coefficient)
          continue
        }
        for (column, factor) in rows[row[term.column]] { add(column, -term.coefficient * factor) }
      }
      // A variable that stands in few rows, and moves freely, makes the fewest changes.
      let pivot = fresh.min { one, other in
        let a = (abs(abs(one.value) - 1) > 0.01, uses[one.key].count, ranges[one.key].price, one.key)
        let b = (abs(abs(other.value) - 1) > 0.01, uses[other.key].count, ranges[other.key].price, other.key)
        return a.0 != b.0 ? !a.0 : (a.1, a.2, a.3) < (b.1, b.2, b.3)
      }
      guard let pivot else { continue }
      fresh[pivot.key] = nil
      for column in fresh.keys { fresh[column]? /= pivot.value }
      for index in uses[pivot.key] {
        let factor = rows[index][pivot.key] ?? 0
        rows[index][pivot.key] = nil
        for (column, amount) in fresh {
          let sum = (rows[index][column] ?? 0) - factor * amount
          if abs(sum) > Self.tolerance {
            rows[index][column] = sum
            uses[column].insert(index)
          } else {
            rows[index][column] = nil
            uses[column].remove(index)
          }
        }
      }
      uses[pivot.key] = []
      for column in fresh.keys { uses[column].insert(rows.count) }
      row[pivot.key] = rows.count
      basis.append(pivot.key)
      rows.append(fresh)
    }
    outside = start.indices.filter { row[$0] < 0 }
    let width = outside.count
    tableau = [Double](repeating: 0, count: rows.count * width)
    for (index, column) in outside.enumerated() {
      for line in uses[column] { tableau[line * width + index] = rows[line][column] ?? 0 }
    }
  }

  /// Back to the solution at the start; the basis is kept.
  mutating func reset() {
    values = start
    for variable in basis { side[variable] = 0 }
  }

  /// Pushes a variable up or down from the start until it can go no further or has reached `goal`, or with `beyond`
  /// the next corner, where numbers are whole more often; `visit` sees each solution on the way. Infinite where
  /// nothing stops it.
  mutating func push(
    _ target: Int, up: Bool, until goal: Double?, beyond: Bool = false, paying: Bool = false,
    visit: ([Double]) -> Void = { _ in }
  ) -> Double {
    reset()
    let sign: Double = up ? 1 : -1
    var stalled = 0
    while true {
      if let goal, sign * (values[target] - goal) >= -Self.tolerance { return values[target] }
      if stalled > Self.patience {
        hasGivenUp = true
        return values[target]
      }
      guard let move = entering(target, sign: sign, paying: paying, bland: stalled > 20) else {
        return values[target]
      }
      var (length, leaving) = step(move)
      if let goal {
        let needed = sign * (goal - values[target]) / move.gain
        if needed <= length, !beyond || length == .infinity { (length, leaving) = (needed, nil) }
      }
      if length == .infinity { return sign * .infinity }
      let before = values[target]
      advance(move, by: length)
      if let leaving { exchange(leaving, move) }
      stalled = abs(values[target] - before) > 1e-6 ? 0 : stalled + 1
      if length > Self.tolerance { visit(values) }
    }
  }

  /// A variable that enters the basis.
  private struct Move {
    var index: Int
    var direction: Double
    /// How far it can go by itself, on which side of where it moves freely.
    var room: Double
    var side: Int
    /// What the target gains by each unit.
    var gain: Double
  }

  private func mixed(_ variable: Int) -> UInt64 {
    let mixed = (UInt64(variable) &+ salt &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 31)
  }

  private func own(_ variable: Int, _ direction: Double, paying: Bool) -> (
    room: Double, side: Int, cost: Double
  )? {
    let range = ranges[variable]
    let value = values[variable]
    if direction > 0 {
      if value < range.low - Self.tolerance { return (range.low - value, -1, -range.price) }
      if value < range.high - Self.tolerance { return (range.high - value, 0, 0) }
      guard paying, value < range.most - Self.tolerance else { return nil }
      return (range.most - value, 1, range.price)
    }
    if value > range.high + Self.tolerance { return (value - range.high, 1, -range.price) }
    if value > range.low + Self.tolerance { return (value - range.low, 0, 0) }
    guard paying, value > range.least + Self.tolerance else { return nil }
    return (value - range.least, -1, range.price)
  }

  /// The variable outside the basis that costs least for what it gives to the target.
  private func entering(_ target: Int, sign: Double, paying: Bool, bland: Bool) -> Move? {
    guard row[target] >= 0 else {
      guard let index = outside.firstIndex(of: target), let own = own(target, sign, paying: true) else {
        return nil
      }
      return Move(index: index, direction: sign, room: own.room, side: own.side, gain: 1)
    }
    let width = outside.count
    let base = row[target] * width
    var costs: [Double] = []
    if paying {
      costs = [Double](repeating: 0, count: width)
      for (index, variable) in basis.enumerated() where side[variable] != 0 {
        let rate = Double(side[variable]) * ranges[variable].price
        for column in 0..<width { costs[column] -= rate * tableau[index * width + column] }
      }
    }
    var best: Move?
    var bestRatio = Double.infinity
    for index in 0..<width {
      let gain = -tableau[base + index] * sign
      guard abs(gain) > Self.tolerance else { continue }
      let direction: Double = gain > 0 ? 1 : -1
      guard let own = own(outside[index], direction, paying: paying) else { continue }
      let ratio = ((paying ? costs[index] * direction : 0) + own.cost) / abs(gain)
      if let found = best {
        if ratio > bestRatio + Self.tolerance { continue }
        if ratio > bestRatio - Self.tolerance {
          let isBetter =
            bland
            ? outside[index] < outside[found.index]
            : salt == 0
              ? abs(gain) > found.gain + Self.tolerance
              : mixed(outside[index]) < mixed(outside[found.index])
          if !isBetter { continue }
        }
      }
      best = Move(index: index, direction: direction, room: own.room, side: own.side, gain: abs(gain))
      bestRatio = ratio
    }
    return best
  }

  /// Where a variable of the basis must stay until it leaves it.
  private func limits(_ variable: Int) -> (low: Double, high: Double) {
    let range = ranges[variable]
    return switch side[variable] {
    case 0: (range.low, range.high)
    case 1: (range.high, range.most)
    default: (range.least, range.low)
    }
  }

  /// How far the variable can move, and the row that stops it; nil where it stops by itself.
  private func step(_ move: Move) -> (Double, Int?) {
    var length = move.room
    var leaving: Int?
    let width = outside.count
    for (index, variable) in basis.enumerated() {
      let change = -move.direction * tableau[index * width + move.index]
      guard abs(change) > Self.tolerance else { continue }
      let limits = limits(variable)
      let space = change > 0 ? limits.high - values[variable] : values[variable] - limits.low
      let limit = max(0, space) / abs(change)
      let isTie = leaving.map { abs(limit - length) <= Self.tolerance && variable < basis[$0] } ?? false
      if limit < length - Self.tolerance || isTie {
        length = limit
        leaving = index
      }
    }
    return (length, leaving)
  }

  private mutating func advance(_ move: Move, by length: Double) {
    guard length > 0 else { return }
    let width = outside.count
    values[outside[move.index]] += move.direction * length
    for (index, variable) in basis.enumerated() {
      let factor = tableau[index * width + move.index]
      if factor != 0 { values[variable] -= move.direction * length * factor }
    }
  }

  /// The leaving row's variable and the entering one change places.
  private mutating func exchange(_ leaving: Int, _ move: Move) {
    let width = outside.count
    let rows = basis.count
    let column = move.index
    let variable = basis[leaving]
    let limits = limits(variable)
    let rises = -move.direction * tableau[leaving * width + column] > 0
    values[variable] = rises ? limits.high : limits.low
    tableau.withUnsafeMutableBufferPointer { cells in
      let base = leaving * width
      let scale = 1 / cells[base + column]
      cells[base + column] = 1
      var filled: [Int] = []
      for index in 0..<width where abs(cells[base + index]) > 1e-12 {
        cells[base + index] *= scale
        filled.append(index)
      }
      for other in 0..<rows where other != leaving {
        let factor = cells[other * width + column]
        guard abs(factor) > 1e-12 else { continue }
        let start = other * width
        cells[start + column] = 0
        for index in filled { cells[start + index] -= factor * cells[base + index] }
      }
    }
    let entering = outside[column]
    basis[leaving] = entering
    outside[column] = variable
    row[entering] = leaving
    row[variable] = -1
    side[entering] = move.side
    side[variable] = 0
  }
}
