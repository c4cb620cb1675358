import Analyses

@testable import Disclosure

/// An invented registry, and the tables that a report prints of it, entered in a ledger as `Release` enters them:
/// comparisons of every column by groups, and shares by year and by centre.
struct SyntheticRegistry {
  let rows: Int
  /// For each column the level of each row, −1 where it is missing.
  private(set) var columns: [[Int]] = []
  private(set) var outcome: [Int] = []
  private(set) var year: [Int] = []
  private(set) var centre: [Int] = []
  private var generator: GeneratedTables

  init(seed: UInt64, rows: Int, columns count: Int = 20) {
    self.rows = rows
    generator = GeneratedTables(seed: seed)
    outcome = column(weights: [65, 35])
    year = column(weights: [6, 7, 8, 9, 10, 10, 11, 12, 13, 14])
    centre = column(weights: [30, 24, 18, 14, 9, 5])
    for index in 0..<count {
      let weights = [[50, 50], [72, 28], [90, 10], [55, 30, 15], [40, 30, 20, 8, 2]][index % 5]
      columns.append(column(weights: weights, missing: index % 4 == 0 ? 2 : 0))
    }
  }

  private mutating func column(weights: [Int], missing: Int = 0) -> [Int] {
    (0..<rows).map { _ in
      if generator.next(below: 100) < missing { return -1 }
      var rest = generator.next(below: weights.reduce(0, +))
      for (level, weight) in weights.enumerated() {
        if rest < weight { return level }
        rest -= weight
      }
      return weights.count - 1
    }
  }

  private func patients(_ column: [Int], _ level: Int, among group: [Int]? = nil) -> PatientSet {
    PatientSet((group ?? Array(0..<rows)).filter { column[$0] == level })
  }

  /// A column by the levels of another: levels and missing of each group, as a comparison prints them.
  func enterComparison(of column: [Int], by groups: [Int], in ledger: Ledger) {
    let members = (0...(groups.max() ?? 0)).map { level in (0..<rows).filter { groups[$0] == level } }
    let levels = (-1...(column.max() ?? 0)).map { level in
      members.map { patients(column, level, among: $0) }
    }
    for (index, group) in members.enumerated() {
      let known = PatientSet(group.filter { column[$0] >= 0 })
      ledger.print(PatientSet(group))
      ledger.link(known, levels.dropFirst().map { $0[index] })
      ledger.link(PatientSet(group), [known, levels[0][index]])
    }
    ledger.printRow(levels.flatMap { $0 })
    for level in levels { ledger.link(level.dropFirst().reduce(level[0]) { $0.union($1) }, level) }
  }

  /// The share with the first level of a column, overall and in each group of another.
  func enterShares(of column: [Int], by groups: [Int], in ledger: Ledger) {
    let members = (0...(groups.max() ?? 0)).map { level in (0..<rows).filter { groups[$0] == level } }
    let shares = ([Array(0..<rows)] + members).map { group in
      let all = PatientSet(group)
      let unknown = patients(column, -1, among: group)
      return (
        all: all, known: all.subtracting(unknown), unknown: unknown, events: patients(column, 0, among: group)
      )
    }
    for share in shares {
      ledger.print(share.all)
      ledger.print(share.known, within: [share.all, shares[0].known])
      ledger.print(share.unknown, within: [share.all, shares[0].unknown])
      ledger.print(share.events, within: [share.known, shares[0].events])
      ledger.link(share.known, [share.events, share.known.subtracting(share.events)])
      ledger.link(share.all, [share.known, share.unknown])
    }
    ledger.link(shares[0].all, shares.dropFirst().map(\.all))
    ledger.link(shares[0].known, shares.dropFirst().map(\.known))
    ledger.link(shares[0].unknown, shares.dropFirst().map(\.unknown))
    ledger.link(shares[0].events, shares.dropFirst().map(\.events))
  }

  /// An annual report: each column by outcome, and the outcome and `shares` columns by year and by centre.
  func enterReport(shares: Int = 6, in ledger: Ledger) {
    for column in columns { enterComparison(of: column, by: outcome, in: ledger) }
    for column in [outcome] + columns.prefix(shares) {
      enterShares(of: column, by: year, in: ledger)
      enterShares(of: column, by: centre, in: ledger)
    }
  }

  /// Two hundred tables of the same patients: twenty columns by ten.
  func enterEveryCrossing(in ledger: Ledger) {
    for groups in [outcome, centre] + columns.prefix(8) {
      for column in columns where column != groups { enterComparison(of: column, by: groups, in: ledger) }
    }
  }
}
