/// Other counts with the same printed numbers, found by exchange: a cell is moved, and each sum that this breaks is
/// mended by moving another of its cells, and so on until all sums hold again.
///
/// In a two-way table this is the search for an augmenting path (Ford and Fulkerson 1956); a total that stands in
/// many tables starts a path in each. What it finds is a solution in whole numbers; what it does not find may exist.
struct ExchangeSearch {
  private let readers: Readers
  private var ranges: [(low: Int, high: Int?)]
  private let movable: [[Int]]
  private var values: [Int]
  /// By how much each sum's parts exceed its total.
  private var excess: [Int]
  private var moves: [(cell: Int, by: Int)] = []
  /// The last attempt in which each sum was mended.
  private var mended: [Int]
  private var attempt = 0
  /// The moves left before an attempt is given up.
  private var budget = 0
  /// The sum of the moved cell that could not be mended in the last search that failed.
  private(set) var stuck: Int?

  init(_ readers: Readers, _ isHidden: [Bool]) {
    self.readers = readers
    ranges = readers.counts.cells.indices.map { readers.range($0, isHidden) }
    values = readers.counts.cells.map(\.count)
    excess = Array(repeating: 0, count: readers.counts.sums.count)
    mended = Array(repeating: 0, count: excess.count)
    // Cells that few sums hold are easier to move.
    movable = readers.counts.sums.map { sum in
      (sum.parts + [sum.total]).sorted {
        (readers.sumsOfCell[$0].count, $0) < (readers.sumsOfCell[$1].count, $1)
      }
    }
  }

  /// The counts of the cells that move with one that takes the value, itself first; nil where none are found.
  mutating func solution(with cell: Int, at goal: Int) -> [(cell: Int, count: Int)]? {
    defer { undo(to: 0) }
    let change = goal - values[cell]
    begin()
    if !move(cell, by: change, depth: 0) {
      // All at once did not do: by ones, so that several cells can share the change.
      for _ in 0..<abs(change) {
        begin()
        guard move(cell, by: change.signum(), depth: 0) else { return nil }
      }
    }
    return moves.map { ($0.cell, values[$0.cell]) }
  }

  /// More is hidden now, so that more can move.
  mutating func hide(_ isHidden: [Bool]) {
    ranges = readers.counts.cells.indices.map { readers.range($0, isHidden) }
  }

  private mutating func begin() {
    attempt += 1
    budget = 500
  }

  private mutating func undo(to count: Int) {
    while moves.count > count, let last = moves.popLast() { apply(last.cell, -last.by) }
  }

  private mutating func apply(_ cell: Int, _ change: Int) {
    values[cell] += change
    for index in readers.sumsOfCell[cell] {
      excess[index] += readers.counts.sums[index].total == cell ? -change : change
    }
  }

  private mutating func move(_ cell: Int, by change: Int, depth: Int) -> Bool {
    let value = values[cell] + change
    budget -= 1
    guard budget > 0, depth < 120, value >= ranges[cell].low, ranges[cell].high.map({ value <= $0 }) ?? true
    else { return false }
    let before = readers.sumsOfCell[cell].map { excess[$0] }
    let mark = moves.count
    apply(cell, change)
    moves.append((cell, change))
    for (index, old) in zip(readers.sumsOfCell[cell], before) where excess[index] != 0 {
      // A sum that is being mended already must not be broken further.
      if old != 0 || !mend(index, depth: depth + 1) {
        if depth == 0 { stuck = index }
        undo(to: mark)
        return false
      }
    }
    return true
  }

  private mutating func mend(_ index: Int, depth: Int) -> Bool {
    guard mended[index] != attempt else { return false }
    mended[index] = attempt
    let sum = readers.counts.sums[index]
    for cell in movable[index] where ranges[cell].low != ranges[cell].high {
      let change = cell == sum.total ? excess[index] : -excess[index]
      if change != 0, move(cell, by: change, depth: depth) { return true }
    }
    mended[index] = attempt - 1
    return false
  }
}
