/// Counts that readers can add up: the cells of every table of a site, and the sums that tie them together.
package struct LinkedCounts: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package var count: Int
    /// Printed in an earlier year: it cannot be taken back.
    package var isOut: Bool
    /// The places that print it by itself, each with the totals that stand beside it: where one of them is hidden, no
    /// nought is printed in that place.
    package fileprivate(set) var places: [[Int]] = []
    /// It follows from what earlier reports printed: it is no secret any more, and is not printed for that.
    fileprivate(set) var isReckoned = false
    fileprivate(set) var isInRow = false
    /// What is kept first: the greatest of the places that print it.
    fileprivate(set) var weight = 0.0

    /// - Parameter isPrinted: false for a count that is printed nowhere, but follows from others: the deaths, where
    ///   the living are printed.
    package init(count: Int, isPrinted: Bool = true, isOut: Bool = false) {
      self.count = count
      self.isOut = isOut
      if isPrinted {
        places = [[]]
        weight = 1
      }
    }

    package var isPrinted: Bool { isInRow || !places.isEmpty }
  }

  /// The total's count, with those of others that stand on its side, is the sum of the parts'.
  package struct Sum: Hashable, Sendable {
    package var total: Int
    package var others: [Int] = []
    package var parts: [Int]

    var members: [Int] { parts + [total] + others }

    /// How often a cell stands among the parts, less how often among the totals.
    func coefficient(of cell: Int) -> Int {
      parts.count { $0 == cell } - (total == cell ? 1 : 0) - others.count { $0 == cell }
    }
  }

  package private(set) var cells: [Cell] = []
  package private(set) var sums: [Sum] = []
  /// Cells that are shown together or not at all: where one of a row is hidden, the row is withheld.
  package private(set) var rows: [[Int]] = []
  /// Cells made to differ by counts that would not add up; nil where all do.
  package private(set) var firstBrokenSum: Sum?
  private var known: Set<Sum> = []

  package init() {}

  package mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  package mutating func print(_ index: Int, within totals: [Int] = [], weight: Double = 1) {
    let totals = totals.filter { $0 != index }
    cells[index].weight = max(cells[index].weight, weight)
    if !cells[index].places.contains(totals) { cells[index].places.append(totals) }
  }

  package mutating func printRow(_ indices: [Int]) {
    for index in indices {
      cells[index].isInRow = true
      cells[index].weight = max(cells[index].weight, 1)
    }
    rows.append(indices)
  }

  package mutating func publish(_ index: Int) { cells[index].isOut = true }

  /// A sum that does not add up is not a sum: it is kept in ``firstBrokenSum`` and left out.
  package mutating func add(total: Int, with others: [Int] = [], parts: [Int]) {
    let sum = Sum(total: total, others: others.sorted(), parts: parts.sorted())
    guard !parts.contains(total), known.insert(sum).inserted else { return }
    guard
      others.reduce(cells[total].count, { $0 + cells[$1].count })
        == parts.reduce(0, { $0 + cells[$1].count })
    else {
      if firstBrokenSum == nil { firstBrokenSum = sum }
      return
    }
    sums.append(sum)
  }

  /// Marks what follows from earlier reports alone.
  package mutating func reckonFromEarlier() {
    var hasMore = true
    while hasMore {
      hasMore = false
      for sum in sums {
        let open = sum.members.filter { !cells[$0].isOut && !cells[$0].isReckoned }
        guard let last = open.first, open.allSatisfy({ $0 == last }), sum.coefficient(of: last) != 0 else {
          continue
        }
        cells[last].isReckoned = true
        hasMore = true
      }
    }
  }

  /// Without the places of whatever is lighter: what is too much to protect is told nowhere.
  package mutating func keep(from weight: Double) {
    for index in cells.indices where cells[index].weight < weight {
      cells[index].places = []
      cells[index].isInRow = false
    }
    rows = rows.filter { $0.allSatisfy { cells[$0].isInRow } }
  }

  /// A table with its row totals, column totals and grand total; returns the index of each, the margins last.
  package mutating func addTable(_ counts: [[Int]]) -> [[Int]] {
    let width = counts.first?.count ?? 0
    let grand = add(Cell(count: counts.reduce(0) { $0 + $1.reduce(0, +) }))
    func total(_ count: Int) -> Int {
      let index = add(Cell(count: count, isPrinted: false))
      print(index, within: [grand])
      return index
    }
    let bottom = (0..<width).map { column in total(counts.reduce(0) { $0 + $1[column] }) }
    let right = counts.map { total($0.reduce(0, +)) }
    let body = counts.indices.map { row in
      (0..<width).map { column in
        let index = add(Cell(count: counts[row][column], isPrinted: false))
        print(index, within: [right[row], bottom[column]])
        return index
      }
    }
    for (row, cells) in body.enumerated() { add(total: right[row], parts: cells) }
    for column in 0..<width { add(total: bottom[column], parts: body.map { $0[column] }) }
    add(total: grand, parts: right)
    add(total: grand, parts: bottom)
    return zip(body, right).map { $0 + [$1] } + [bottom + [grand]]
  }
}
