/// What a reader who has every page, and knows the rules, can work out about the hidden cells.
///
/// He knows each printed count, or the counts that are printed so; that a hidden count is at least 1, since nought is
/// printed; and every sum. Only where the cell stands in withheld rows, or beside hidden totals, may it be nought.
struct Readers {
  let counts: LinkedCounts
  let rule: SmallNumbers
  /// The sums that each cell stands in.
  let sumsOfCell: [[Int]]
  private let rowsOfCell: [[Int]]
  /// The cells that are printed beside each total.
  private let besideTotal: [[Int]]
  /// What is told of hidden cells: a range instead of the count.
  var told: [Int: Band] = [:]

  init(_ counts: LinkedCounts, rule: SmallNumbers) {
    self.counts = counts
    self.rule = rule
    var sums = [[Int]](repeating: [], count: counts.cells.count)
    var rows = sums
    var beside = sums
    for (index, sum) in counts.sums.enumerated() {
      for cell in sum.members { sums[cell].append(index) }
    }
    for (index, row) in counts.rows.enumerated() {
      for cell in row { rows[cell].append(index) }
    }
    for (index, cell) in counts.cells.enumerated() {
      for total in Set(cell.places.joined()) { beside[total].append(index) }
    }
    sumsOfCell = sums
    rowsOfCell = rows
    besideTotal = beside
  }

  /// Whether a nought among the parts of this total would be hidden: where it is small, or hidden where it is printed.
  func hidesNoughts(_ total: Int, _ isHidden: [Bool]) -> Bool {
    isHidden[total] && (counts.cells[total].isPrinted || rule.isSmall(counts.cells[total].count))
  }

  /// True where the cell, if it were nought, would be printed nowhere.
  func hidesNought(_ cell: Int, _ isHidden: [Bool]) -> Bool {
    counts.cells[cell].places.allSatisfy { $0.contains { hidesNoughts($0, isHidden) } }
      && areRowsWithheld(cell, isHidden)
  }

  private func areRowsWithheld(_ cell: Int, _ isHidden: [Bool]) -> Bool {
    rowsOfCell[cell].allSatisfy { row in counts.rows[row].contains { isHidden[$0] } }
  }

  /// True where the cell would be hidden although nothing in it is small: it stands in withheld rows only, or is a
  /// nought beside hidden totals.
  func falls(_ cell: Int, _ isHidden: [Bool]) -> Bool {
    counts.cells[cell].isPrinted && !counts.cells[cell].isOut
      && (counts.cells[cell].count == 0
        ? hidesNought(cell, isHidden) : counts.cells[cell].places.isEmpty && areRowsWithheld(cell, isHidden))
  }

  /// True for a nought that nothing hidden beside it excuses.
  func mustShowNought(_ cell: Int, _ isHidden: [Bool]) -> Bool {
    counts.cells[cell].count == 0 && counts.cells[cell].isPrinted && !hidesNought(cell, isHidden)
  }

  /// The rows that would be withheld with the cell.
  func rowsThatFall(with cell: Int, _ isHidden: [Bool]) -> [[Int]] {
    rowsOfCell[cell].map { counts.rows[$0] }.filter { row in !row.contains { isHidden[$0] } }
  }

  /// What is known of a cell by itself; no end where it is hidden.
  func range(_ cell: Int, _ isHidden: [Bool]) -> (low: Int, high: Int?) {
    if isHidden[cell] {
      if let told = told[cell] { return (told.low, told.high) }
      return (hidesNought(cell, isHidden) ? 0 : 1, nil)
    }
    // What was printed in an earlier year was printed under the same rule.
    let range = rule.range(printedFor: counts.cells[cell].count)
    return (range.lowerBound, range.upperBound)
  }

  func allows(_ cell: Int, _ count: Double, _ isHidden: [Bool]) -> Bool {
    let range = range(cell, isHidden)
    return count > Double(range.low) - 1e-6 && range.high.map { count < Double($0) + 1e-6 } ?? true
  }

  /// The cells of which something else may be known once something else is known of these.
  func near(_ cells: [Int]) -> Set<Int> {
    Set(cells).union(
      cells.flatMap { besideTotal[$0] + rowsOfCell[$0].flatMap { counts.rows[$0] } })
  }

  /// The sums as equations of these cells, by their order; all other cells keep their counts.
  func equations(of cells: [Int]) -> [[(column: Int, coefficient: Double)]] {
    let column = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    return Set(cells.flatMap { sumsOfCell[$0] }).sorted().map { index in
      let sum = counts.sums[index]
      return sum.parts.compactMap { part in column[part].map { ($0, 1) } }
        + ([sum.total] + sum.others).compactMap { total in column[total].map { ($0, -1) } }
    }
  }

  /// Not known exactly.
  func isOpen(_ cell: Int, _ isHidden: [Bool]) -> Bool {
    let range = range(cell, isHidden)
    return range.high != range.low
  }

  /// The cells linked by sums to this one, itself first and the nearest before the others; those that are known
  /// exactly link nothing where `isHidden` is given. At most about `limit` of them.
  func neighbours(of cell: Int, _ isHidden: [Bool]? = nil, limit: Int = .max) -> [Int] {
    var found = [cell]
    var seen: Set<Int> = [cell]
    var seenSums: Set<Int> = []
    var next = 0
    while next < found.count, found.count < limit {
      for index in sumsOfCell[found[next]] where seenSums.insert(index).inserted {
        for other in counts.sums[index].members where isHidden.map({ isOpen(other, $0) }) ?? true {
          if seen.insert(other).inserted { found.append(other) }
        }
      }
      next += 1
    }
    return found
  }

  /// Groups of cells whose values depend on each other, whatever is hidden or by what is hidden.
  func components(_ isHidden: [Bool]? = nil) -> [[Int]] {
    var seen: Set<Int> = []
    var components: [[Int]] = []
    for cell in counts.cells.indices where !seen.contains(cell) && isHidden.map({ isOpen(cell, $0) }) ?? true
    {
      let component = neighbours(of: cell, isHidden).sorted()
      seen.formUnion(component)
      components.append(component)
    }
    return components
  }
}
