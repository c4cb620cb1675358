/// What a reader who has every page, and knows the rules, can work out about the hidden cells.
///
/// He knows each printed count, or the counts that are printed so; that a hidden count is at least 1, since nought is
/// printed; and every sum. Only where a total is hidden with all its parts may a hidden part be nought.
struct Readers {
  let counts: LinkedCounts
  let rule: SmallNumbers
  /// The sums that each cell stands in.
  let sumsOfCell: [[Int]]

  init(_ counts: LinkedCounts, rule: SmallNumbers) {
    self.counts = counts
    self.rule = rule
    var sums = [[Int]](repeating: [], count: counts.cells.count)
    for (index, sum) in counts.sums.enumerated() {
      sums[sum.total].append(index)
      for part in sum.parts { sums[part].append(index) }
    }
    sumsOfCell = sums
  }

  /// The least that a hidden cell can be.
  func leastOfHidden(_ cell: Int, _ isHidden: [Bool]) -> Int {
    if !counts.cells[cell].isPrinted { return 0 }
    let mayBeNought = sumsOfCell[cell].contains { index in
      let sum = counts.sums[index]
      return sum.total != cell && isHidden[sum.total] && sum.parts.allSatisfy { isHidden[$0] }
    }
    return mayBeNought ? 0 : 1
  }

  /// What is known of a cell by itself; no end where it is hidden.
  func range(_ cell: Int, _ isHidden: [Bool]) -> (low: Int, high: Int?) {
    if isHidden[cell] { return (leastOfHidden(cell, isHidden), nil) }
    // What was printed in an earlier year was printed under the same rule.
    let range = rule.range(printedFor: counts.cells[cell].count)
    return (range.lowerBound, range.upperBound)
  }

  /// Not known exactly.
  func isOpen(_ cell: Int, _ isHidden: [Bool]) -> Bool {
    let range = range(cell, isHidden)
    return range.high != range.low
  }

  /// The cells whose values depend on this one's, nearest first: not known exactly, and linked by sums to each
  /// other. At most about `limit` of them.
  func neighbours(of cell: Int, _ isHidden: [Bool], limit: Int = .max) -> [Int] {
    var found = [cell]
    var seen: Set<Int> = [cell]
    var seenSums: Set<Int> = []
    var next = 0
    while next < found.count, found.count < limit {
      for index in sumsOfCell[found[next]] where seenSums.insert(index).inserted {
        let sum = counts.sums[index]
        for other in [sum.total] + sum.parts where isOpen(other, isHidden) && seen.insert(other).inserted {
          found.append(other)
        }
      }
      next += 1
    }
    return found
  }

  /// Groups of cells whose values depend on each other.
  func components(_ isHidden: [Bool]) -> [[Int]] {
    var seen: Set<Int> = []
    var components: [[Int]] = []
    for cell in counts.cells.indices where !seen.contains(cell) && isOpen(cell, isHidden) {
      let component = neighbours(of: cell, isHidden).sorted()
      seen.formUnion(component)
      components.append(component)
    }
    return components
  }
}
