internal import Diagnostics

/// Other counts that would have been printed in the same way: readers cannot shut them out.
struct Witness: Sendable {
  /// The cells that differ, with their counts.
  let changes: [(cell: Int, count: Int)]

  /// Nil where the values are not whole.
  init?(_ values: [Double], of cells: [Int], in counts: LinkedCounts) {
    var changes: [(cell: Int, count: Int)] = []
    for (cell, value) in zip(cells, values) {
      let whole = value.rounded()
      guard abs(value - whole) < 1e-6, abs(whole) < 1e12 else { return nil }
      if Int(bounded: whole) != counts.cells[cell].count { changes.append((cell, Int(bounded: whole))) }
    }
    self.changes = changes
  }

  /// True where every sum holds, and every count is one that readers could take it for.
  func holds(for readers: Readers, _ isHidden: [Bool]) -> Bool {
    var excess: [Int: Int] = [:]
    for (cell, count) in changes {
      guard readers.allows(cell, Double(count), isHidden) else { return false }
      let change = count - readers.counts.cells[cell].count
      for index in readers.sumsOfCell[cell] {
        excess[index, default: 0] += readers.counts.sums[index].coefficient(of: cell) * change
      }
    }
    return excess.values.allSatisfy { $0 == 0 }
  }
}

/// For small cells a witness at each end of the small counts.
struct Witnesses: Sendable {
  enum End: CaseIterable { case one, greatest }

  private let rule: SmallNumbers
  /// Cells that cannot be one whatever is hidden, since they hold others that are told not to be nought. Of these it
  /// must not be known that they are small at all.
  private(set) var floored: Set<Int> = []
  private var found: [End: [Int: Witness]] = [.one: [:], .greatest: [:]]

  init(_ rule: SmallNumbers) { self.rule = rule }

  mutating func floor(_ cell: Int) {
    floored.insert(cell)
    for end in End.allCases { found[end]?[cell] = nil }
  }

  func goal(_ end: End, _ cell: Int) -> Int {
    end == .one ? 1 : floored.contains(cell) ? rule.threshold : rule.threshold - 1
  }

  func isAt(_ end: End, _ cell: Int, _ count: Int) -> Bool {
    end == .one ? count <= 1 || floored.contains(cell) : count >= goal(end, cell)
  }

  subscript(end: End, cell: Int) -> Witness? {
    get { found[end]?[cell] }
    set { found[end]?[cell] = newValue }
  }

  /// Keeps a witness for each of the cells that it shows at an end for the first time.
  mutating func keep(_ witness: Witness, for sensitive: Set<Int>) {
    for (cell, count) in witness.changes where sensitive.contains(cell) {
      for end in End.allCases where isAt(end, cell, count) && self[end, cell] == nil {
        self[end, cell] = witness
      }
    }
  }

  func hasEnd(_ end: End, of cell: Int, in counts: LinkedCounts) -> Bool {
    isAt(end, cell, counts.cells[cell].count) || self[end, cell] != nil
  }

  /// The witnesses that hold no longer since something else is known of these cells.
  func broken(_ cells: Set<Int>, _ readers: Readers, _ isHidden: [Bool]) -> [(end: End, cell: Int)] {
    End.allCases.flatMap { end in
      (found[end] ?? [:]).filter { _, witness in
        witness.changes.contains {
          cells.contains($0.cell) && !readers.allows($0.cell, Double($0.count), isHidden)
        }
      }.keys.sorted().map { (end, $0) }
    }
  }

  /// The audit of one cell: true where its witnesses, looked at anew, show it at both ends.
  func prove(_ cell: Int, _ readers: Readers, _ isHidden: [Bool]) -> Bool {
    End.allCases.allSatisfy { end in
      if isAt(end, cell, readers.counts.cells[cell].count) { return true }
      guard let witness = self[end, cell], witness.holds(for: readers, isHidden) else { return false }
      return witness.changes.contains { $0.cell == cell && isAt(end, cell, $0.count) }
    }
  }
}
