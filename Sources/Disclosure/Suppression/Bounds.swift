/// The counts that a hidden cell can have, for all that readers know.
package struct Bounds: Hashable, Sendable {
  package var low: Int
  /// Nil where nothing limits it.
  package var high: Int?
  /// True where whole numbers reach both ends: no reader can do better, and none is shut out.
  package var isExact: Bool

  /// True where every small count remains possible.
  package func covers(_ rule: SmallNumbers) -> Bool {
    low <= 1 && high.map { $0 >= rule.threshold - 1 } ?? true
  }
}

/// The linked cells of one component, with the solutions found so far.
///
/// The ends are found by linear programming. For two-way tables, chains of totals and every other system whose
/// matrix is totally unimodular, the ends are reached by whole numbers (Hoffman and Kruskal 1956); for any other the
/// solutions are looked at, and only a solution in whole numbers, checked against every sum, counts as reached.
struct ComponentBounds {
  private let cells: [Int]
  private let position: [Int: Int]
  private let equations: [[(column: Int, coefficient: Double)]]
  private var simplex: BoundedSimplex
  /// The least and greatest whole numbers met in solutions.
  private(set) var least: [Int]
  private(set) var greatest: [Int]

  init(_ cells: [Int], _ readers: Readers, _ isHidden: [Bool]) {
    self.cells = cells
    let position = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    self.position = position
    var seen: Set<Int> = []
    var equations: [[(column: Int, coefficient: Double)]] = []
    for cell in cells {
      for index in readers.sumsOfCell[cell] where seen.insert(index).inserted {
        let sum = readers.counts.sums[index]
        var terms = sum.parts.compactMap { part in position[part].map { (column: $0, coefficient: 1.0) } }
        if let total = position[sum.total] { terms.append((total, -1)) }
        equations.append(terms)
      }
    }
    self.equations = equations
    let ranges = cells.map { readers.range($0, isHidden) }
    let start = cells.map { readers.counts.cells[$0].count }
    least = start
    greatest = start
    simplex = BoundedSimplex(
      equations: equations, lower: ranges.map { Double($0.low) },
      upper: ranges.map { $0.high.map(Double.init) ?? .infinity }, start: start.map(Double.init))
    self.start = start
  }

  private let start: [Int]

  /// Remembers a solution in whole numbers that meets every equation exactly.
  private static func record(
    _ values: [Double], _ start: [Int], _ equations: [[(column: Int, coefficient: Double)]],
    _ least: inout [Int], _ greatest: inout [Int]
  ) {
    var whole = [Int](repeating: 0, count: values.count)
    for index in values.indices {
      let rounded = values[index].rounded()
      guard abs(values[index] - rounded) < 1e-6, abs(rounded) < 1e12 else { return }
      whole[index] = Int(rounded)
    }
    for equation in equations {
      var rest = 0
      for term in equation { rest += Int(term.coefficient) * (whole[term.column] - start[term.column]) }
      if rest != 0 { return }
    }
    for index in whole.indices {
      least[index] = min(least[index], whole[index])
      greatest[index] = max(greatest[index], whole[index])
    }
  }

  /// True where solutions in whole numbers show that every small count remains possible for the cell.
  mutating func isProtected(_ cell: Int, _ rule: SmallNumbers) -> Bool {
    guard let index = position[cell] else { return false }
    let goal = rule.threshold - 1
    if greatest[index] < goal, push(index, up: true, until: Double(goal)) == .infinity {
      greatest[index] = goal
    }
    if least[index] > 1 { _ = push(index, up: false, until: 1) }
    return least[index] <= 1 && greatest[index] >= goal
  }

  /// The ends of what the cell can be.
  mutating func bounds(_ cell: Int) -> Bounds? {
    guard let index = position[cell] else { return nil }
    let low = push(index, up: false, until: nil)
    let high = push(index, up: true, until: nil)
    let lowest = Int((low - 1e-6).rounded(.up))
    let highest = high == .infinity ? nil : Int((high + 1e-6).rounded(.down))
    return Bounds(
      low: lowest, high: highest,
      isExact: least[index] == lowest && (highest.map { greatest[index] == $0 } ?? true))
  }

  private mutating func push(_ index: Int, up: Bool, until goal: Double?) -> Double {
    var least = least
    var greatest = greatest
    let result = simplex.push(index, up: up, until: goal) { values in
      Self.record(values, start, equations, &least, &greatest)
      return true
    }
    self.least = least
    self.greatest = greatest
    return result
  }
}
