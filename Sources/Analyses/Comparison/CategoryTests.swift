internal import Methods
internal import Statistics
internal import Wording

/// Every test that applies to categories in groups, and the choice among them: Pearson's where every expected
/// count is 5 or more, otherwise Fisher's.
struct CategoryTests {
  private let counts: [[Int]]

  /// Counts by level and group.
  init(_ counts: [[Int]]) { self.counts = counts }

  /// All tests that apply, or the chosen one alone.
  func results(preferring declared: Method?, alternatives: Bool) -> [TestResult] {
    guard (counts.first?.count ?? 0) >= 2, let table = try? ContingencyTable(counts) else { return [] }
    let (name, choice) = choice(table, declared)
    var names: [Method] = table.isTwoByTwo ? [.pearson, .yates, .fisher] : [.pearson, .fisher]
    if !alternatives { names = [name] }
    var results = names.map { name in
      TestResult(name) { () throws(StatisticsError) in
        if name == .fisher {
          try FreemanHalton(table)
        } else {
          try PearsonChiSquare(table, yates: name == .yates)
        }
      }
    }
    if let index = results.firstIndex(where: { $0.name == name }) {
      results[index].isChosen = true
      results[index].reason = results[index].reason?.chosen(choice) ?? .chosen(choice)
    }
    return results
  }

  private func choice(_ table: ContingencyTable, _ declared: Method?) -> (Method, ComparisonMessage.Choice) {
    switch declared {
    case .pearson: return (.pearson, .declared)
    case .fisher: return (.fisher, .declared)
    default: break
    }
    let expected = (table.smallestExpected * 100).rounded() / 100
    guard table.isTestable else { return (.fisher, .sameValue) }
    return table.smallestExpected >= 5
      ? (.pearson, .expected(isEnough: true, smallest: expected))
      : (.fisher, .expected(isEnough: false, smallest: expected))
  }

  static func riskDifference(_ events: [Int], _ totals: [Int]) -> Difference? {
    guard let one = Proportion(events: events[0], total: totals[0]),
      let other = Proportion(events: events[1], total: totals[1]),
      let contrast = try? RiskContrasts(one, other)
    else { return nil }
    let interval = try? contrast.newcombe(level: 0.95)
    return Difference(
      kind: .risk, estimate: contrast.riskDifference, low: interval?.low, high: interval?.high, level: 0.95)
  }
}
