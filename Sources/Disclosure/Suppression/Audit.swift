internal import Diagnostics

extension Suppression {
  /// What readers can work out about each hidden cell: the ends of its range.
  ///
  /// The ends are found by linear programming. For two-way tables, chains of totals and every other system whose
  /// matrix is totally unimodular, they are reached by whole numbers (Hoffman and Kruskal 1956); for any other the
  /// solutions on the way are looked at, and only where whole numbers are met at both ends is a range called exact.
  /// Of more than `limit` linked cells only the nearest to each are let vary, which cannot widen the range.
  package func audit(limit: Int = 1500) -> [Int: Bounds] {
    var result: [Int: Bounds] = [:]
    for component in readers.components(isHidden) {
      if component.count <= limit {
        var bounds = ComponentBounds(component, readers, isHidden)
        for cell in component where isHidden[cell] { result[cell] = bounds.bounds(cell) }
        continue
      }
      for cell in component where isHidden[cell] {
        var bounds = ComponentBounds(
          readers.neighbours(of: cell, isHidden, limit: limit / 4), readers, isHidden)
        result[cell] = bounds.bounds(cell)
        result[cell]?.isExact = false
      }
    }
    return result
  }
}

/// The cells of one component, with the least and greatest whole numbers of each in the solutions found so far.
struct ComponentBounds {
  private let cells: [Int]
  private let position: [Int: Int]
  private let readers: Readers
  private let isHidden: [Bool]
  private var simplex: BoundedSimplex
  private var least: [Int: Int] = [:]
  private var greatest: [Int: Int] = [:]

  init(_ cells: [Int], _ readers: Readers, _ isHidden: [Bool]) {
    self.cells = cells
    self.readers = readers
    self.isHidden = isHidden
    position = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    simplex = BoundedSimplex(
      equations: readers.equations(of: cells),
      ranges: cells.map { cell in
        let range = readers.range(cell, isHidden)
        return .free(Double(range.low), range.high.map(Double.init) ?? .infinity)
      },
      start: cells.map { Double(readers.counts.cells[$0].count) })
  }

  /// The ends of what the cell can be.
  mutating func bounds(_ cell: Int) -> Bounds? {
    guard let index = position[cell] else { return nil }
    let low = push(index, up: false)
    let high = push(index, up: true)
    let count = readers.counts.cells[cell].count
    let lowest = Int(bounded: (low - 1e-6).rounded(.up))
    let highest = high == .infinity ? nil : Int(bounded: (high + 1e-6).rounded(.down))
    return Bounds(
      low: lowest, high: highest,
      isExact: !simplex.hasGivenUp && min(count, least[cell] ?? count) == lowest
        && highest.map { max(count, greatest[cell] ?? count) == $0 } ?? true)
  }

  private mutating func push(_ index: Int, up: Bool) -> Double {
    var met: [Witness] = []
    let end = simplex.push(index, up: up, until: nil) { values in
      if let witness = Witness(values, of: cells, in: readers.counts) { met.append(witness) }
    }
    for witness in met where witness.holds(for: readers, isHidden) {
      for (cell, count) in witness.changes {
        least[cell] = min(least[cell] ?? count, count)
        greatest[cell] = max(greatest[cell] ?? count, count)
      }
    }
    return end
  }
}
