@testable import Disclosure

extension LinkedCounts {
  /// Tables of the same groups, one under another: each further one shares out the rows' totals of the first anew.
  mutating func addTables(_ tables: [[[Int]]]) -> [[Int]] {
    let first = addTable(tables[0])
    let (rows, columns) = (tables[0].count, tables[0][0].count)
    for table in tables.dropFirst() {
      let bottom = (0..<columns).map { column in
        addPrinted(table.reduce(0) { $0 + $1[column] }, within: [first[rows][columns]])
      }
      let body = (0..<rows).map { row in
        (0..<columns).map { column in
          addPrinted(table[row][column], within: [first[row][columns], bottom[column]])
        }
      }
      for row in 0..<rows { add(total: first[row][columns], parts: body[row]) }
      for column in 0..<columns { add(total: bottom[column], parts: body.map { $0[column] }) }
      add(total: first[rows][columns], parts: bottom)
    }
    return first
  }

  mutating func addPrinted(_ count: Int, within totals: [Int]) -> Int {
    let index = add(Cell(count: count, isPrinted: false))
    print(index, within: totals)
    return index
  }
}
