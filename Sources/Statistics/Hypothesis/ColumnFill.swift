/// The ways to take a column's total out of row margins that stand in falling order. Rows with equal margins are
/// alike: of fills that differ only in their order one is made, and its orders are counted.
struct ColumnFill {
  private let margins: [Int]
  private let column: Int
  /// room[i]: what the rows from i on can take.
  private var room: [Int]
  private var taken: [Int]
  /// The share of all patients that the column takes, and that of the others.
  private let share: Double
  private let others: Double
  private let budget: Int
  private var made = 0

  /// At most `budget` fills are made, and one more, so that the caller sees it.
  init(_ margins: [Int], _ column: Int, budget: Int) {
    self.budget = budget
    self.margins = margins
    self.column = column
    room = [Int](repeating: 0, count: margins.count + 1)
    for index in margins.indices.reversed() { room[index] = room[index + 1] + margins[index] }
    taken = [Int](repeating: 0, count: margins.count)
    share = Double(column) / Double(room[0])
    others = Double(room[0] - column) / Double(room[0])
  }

  /// Calls `body` with the margins left, in falling order, the log of the fill's probability in one order, and the
  /// number of orders; the number of calls.
  mutating func forEach(_ body: (_ rest: [Int], _ log: Double, _ ways: Double) -> Void) -> Int {
    made = 0
    // The rows' binomial terms, given that they add up to the column.
    let all = logBinomialTerm(Double(column), Double(room[0]), share, others)
    place(0, left: column, log: -all, ways: 1, member: 1, run: 1, body)
    return made
  }

  /// `member` counts the rows of one margin so far, `run` those of them that took the same.
  private mutating func place(
    _ index: Int, left: Int, log: Double, ways: Double, member: Int, run: Int,
    _ body: (_ rest: [Int], _ log: Double, _ ways: Double) -> Void
  ) {
    guard made <= budget else { return }
    if index == margins.count {
      made += 1
      body(rest, log, ways)
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
        index + 1, left: left - take,
        log: log + logBinomialTerm(Double(take), Double(margins[index]), share, others),
        ways: ways * Double(nextMember) / Double(nextRun), member: nextMember, run: nextRun, body)
    }
  }

  /// What is left, by insertion.
  private var rest: [Int] {
    var rest = margins
    for index in rest.indices {
      let value = margins[index] - taken[index]
      var place = index
      while place > 0, rest[place - 1] < value {
        rest[place] = rest[place - 1]
        place -= 1
      }
      rest[place] = value
    }
    return rest
  }
}
