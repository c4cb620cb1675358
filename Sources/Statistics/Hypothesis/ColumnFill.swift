internal import RealModule

/// The ways to take a column's total out of row margins that stand in falling order. Rows with equal margins are
/// alike: of fills that differ only in their order one is made, and its orders are counted.
struct ColumnFill {
  /// The same for every node after as many columns.
  private let terms: FillTerms
  private let packing: MarginPacking
  private var margins: [Int] = []
  /// room[i]: what the rows from i on can take.
  private var room: [Int] = []
  private var taken: [Int] = []
  private var rest: [Int] = []
  /// The logs of all rows' terms one after the other, and where each row's take of 0 would stand.
  private var logs: [Double] = []
  private var origins: [Int] = []
  private var budget = 0
  private var made = 0

  init(_ terms: FillTerms, _ packing: MarginPacking) {
    self.terms = terms
    self.packing = packing
  }

  /// Calls `body` with the margins left, packed in falling order, the log of the fill's probability in one order, and
  /// the number of orders; the number of calls, at most one more than `budget`.
  mutating func forEach(
    _ margins: [Int], budget: Int, _ body: (_ rest: UInt64, _ log: Double, _ ways: Double) -> Void
  ) -> Int {
    self.margins = margins
    self.budget = budget
    made = 0
    room = [Int](repeating: 0, count: margins.count + 1)
    for index in margins.indices.reversed() { room[index] = room[index + 1] + margins[index] }
    taken = [Int](repeating: 0, count: margins.count)
    rest = taken
    logs.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    for margin in margins {
      let row = terms.row(margin)
      origins.append(logs.count - row.least)
      logs += row.logs
    }
    place(0, left: terms.column, log: -terms.all, ways: 1, member: 1, run: 1, body)
    return made
  }

  /// `member` counts the rows of one margin so far, `run` those of them that took the same.
  private mutating func place(
    _ index: Int, left: Int, log: Double, ways: Double, member: Int, run: Int,
    _ body: (_ rest: UInt64, _ log: Double, _ ways: Double) -> Void
  ) {
    guard made <= budget else { return }
    if index == margins.count {
      made += 1
      body(packedRest(), log, ways)
      return
    }
    let isTwin = index > 0 && margins[index] == margins[index - 1]
    let least = max(0, left - room[index + 1])
    var most = min(margins[index], left)
    if isTwin { most = min(most, taken[index - 1]) }
    guard least <= most else { return }
    for take in least...most {
      taken[index] = take
      let nextMember = isTwin ? member + 1 : 1
      let nextRun = isTwin && take == taken[index - 1] ? run + 1 : 1
      place(
        index + 1, left: left - take, log: log + logs[origins[index] + take],
        ways: ways * Double(nextMember) / Double(nextRun), member: nextMember, run: nextRun, body)
    }
  }

  /// What is left, by insertion.
  private mutating func packedRest() -> UInt64 {
    for index in margins.indices {
      let value = margins[index] - taken[index]
      var place = index
      while place > 0, rest[place - 1] < value {
        rest[place] = rest[place - 1]
        place -= 1
      }
      rest[place] = value
    }
    return packing.pack(rest)
  }
}

/// The binomial terms of a column's cells, given that they add up to the column: made once for each row margin that
/// is met, since nodes share theirs.
final class FillTerms {
  /// The terms of the takes from `least` on.
  struct Row {
    let least: Int
    let logs: [Double]
  }

  let column: Int
  /// The log of the binomial term of the column as a whole.
  let all: Double
  private let total: Int
  private var rows: [Int: Row] = [:]

  /// The column's total, and that of the column and all behind it.
  init(column: Int, total: Int) {
    self.column = column
    self.total = total
    all = logBinomialTerm(
      Double(column), Double(total), Double(column) / Double(total), Double(total - column) / Double(total))
  }

  /// The fewest and the most that a row can take.
  func takes(of margin: Int) -> ClosedRange<Int> {
    max(0, column - (total - margin))...min(margin, column)
  }

  func row(_ margin: Int) -> Row {
    if let row = rows[margin] { return row }
    let (share, others) = (Double(column) / Double(total), Double(total - column) / Double(total))
    let takes = takes(of: margin)
    let row = Row(
      least: takes.lowerBound,
      logs: takes.map { logBinomialTerm(Double($0), Double(margin), share, others) })
    rows[margin] = row
    return row
  }
}
