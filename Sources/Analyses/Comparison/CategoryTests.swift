internal import Methods
internal import Statistics

/// Every test that applies to categories in groups, and the choice among them: Pearson's where every expected
/// count is 5 or more, otherwise Fisher's.
struct CategoryTests {
  private let counts: [[Int]]

  /// Counts by level and group.
  init(_ counts: [[Int]]) { self.counts = counts }

  /// All tests that apply, or the chosen one alone.
  func results(preferring declared: Method?, alternatives: Bool) -> [TestResult] {
    guard (counts.first?.count ?? 0) >= 2, let table = try? ContingencyTable(counts) else { return [] }
    let (name, reason) = choice(table, declared)
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
      results[index].reason = results[index].reason.map { "\(reason); not computed: \($0)" } ?? reason
    }
    return results
  }

  private func choice(_ table: ContingencyTable, _ declared: Method?) -> (Method, String) {
    switch declared {
    case .pearson: return (.pearson, "declared in the dictionary")
    case .fisher: return (.fisher, "declared in the dictionary")
    default: break
    }
    let expected = (table.smallestExpected * 100).rounded() / 100
    guard table.isTestable else { return (.fisher, "all patients have the same value") }
    return table.smallestExpected >= 5
      ? (.pearson, "every expected count is 5 or more (smallest \(expected))")
      : (.fisher, "an expected count is below 5 (smallest \(expected))")
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
