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
  enum End: Int, CaseIterable { case one, greatest }

  private let rule: SmallNumbers
  /// Cells that cannot be one whatever is hidden, since they hold others that are told not to be nought. Of these it
  /// must not be known that they are small at all.
  private(set) var floored: Set<Int> = []
  private var kept: [Witness] = []
  /// For each end and cell which of those kept; −1 for none.
  private var found: [[Int]]
  /// How many ends each of those kept stands for.
  private var uses: [Int] = []
  /// For each cell those that change it.
  private var changing: [[(witness: Int, count: Int)]]

  init(_ rule: SmallNumbers, cells: Int) {
    self.rule = rule
    found = Array(repeating: Array(repeating: -1, count: cells), count: End.allCases.count)
    changing = Array(repeating: [], count: cells)
  }

  mutating func floor(_ cell: Int) {
    floored.insert(cell)
    for end in End.allCases { drop(end, cell) }
  }

  func goal(_ end: End, _ cell: Int) -> Int {
    end == .one ? 1 : floored.contains(cell) ? rule.threshold : rule.threshold - 1
  }

  func isAt(_ end: End, _ cell: Int, _ count: Int) -> Bool {
    end == .one ? count <= 1 || floored.contains(cell) : count >= goal(end, cell)
  }

  func has(_ end: End, _ cell: Int) -> Bool { found[end.rawValue][cell] >= 0 }

  mutating func drop(_ end: End, _ cell: Int) {
    let witness = found[end.rawValue][cell]
    if witness >= 0 { uses[witness] -= 1 }
    found[end.rawValue][cell] = -1
  }

  /// Keeps a witness for each of the cells that it shows at an end for the first time.
  mutating func keep(_ witness: Witness, for sensitive: Set<Int>) {
    let index = kept.count
    var count = 0
    for (cell, value) in witness.changes where sensitive.contains(cell) {
      for end in End.allCases where isAt(end, cell, value) && !has(end, cell) {
        found[end.rawValue][cell] = index
        count += 1
      }
    }
    guard count > 0 else { return }
    kept.append(witness)
    uses.append(count)
    for (cell, value) in witness.changes { changing[cell].append((index, value)) }
  }

  func hasEnd(_ end: End, of cell: Int, in counts: LinkedCounts) -> Bool {
    isAt(end, cell, counts.cells[cell].count) || has(end, cell)
  }

  /// The witnesses that hold no longer since something else is known of these cells.
  func broken(_ cells: Set<Int>, _ readers: Readers, _ isHidden: [Bool]) -> [(end: End, cell: Int)] {
    var isBroken: Set<Int> = []
    for cell in cells {
      guard changing[cell].contains(where: { uses[$0.witness] > 0 }) else { continue }
      let range = readers.range(cell, isHidden)
      for (witness, count) in changing[cell] where uses[witness] > 0 {
        if count < range.low || range.high.map({ count > $0 }) ?? false { isBroken.insert(witness) }
      }
    }
    guard !isBroken.isEmpty else { return [] }
    return End.allCases.flatMap { end in
      let found = found[end.rawValue]
      return found.indices.filter { found[$0] >= 0 && isBroken.contains(found[$0]) }.map { (end, $0) }
    }
  }

  /// The audit of one cell: true where its witnesses, looked at anew, show it at both ends.
  func prove(_ cell: Int, _ readers: Readers, _ isHidden: [Bool]) -> Bool {
    End.allCases.allSatisfy { end in
      if isAt(end, cell, readers.counts.cells[cell].count) { return true }
      let index = found[end.rawValue][cell]
      guard index >= 0, kept[index].holds(for: readers, isHidden) else { return false }
      return kept[index].changes.contains { $0.cell == cell && isAt(end, cell, $0.count) }
    }
  }
}
