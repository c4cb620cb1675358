internal import Analyses
internal import Disclosure
internal import Statistics
internal import Wording

/// What stands below the table.
extension ComparisonTable {
  func remarks(_ disclosed: PrintedComparison) -> [ComparisonMessage] {
    let comparison = disclosed.comparison
    var remarks: [ComparisonMessage] = []
    if comparison.rows.contains(where: \.isNumeric) {
      remarks.append(
        .values(
          means: comparison.rows.contains { $0.isNumeric && $0.summary == .mean },
          quantileType: comparison.methods.quantileType.rawValue))
    }
    if !disclosed.withheld.isEmpty {
      let names = comparison.rows.filter { disclosed.withheld.contains($0.field.name) }.map(\.field.title)
      remarks.append(.withheld(names))
    }
    if !disclosed.parts.isEmpty { remarks.append(.parts) }
    let apart = comparison.rows.filter { $0.disagrees }
    if showsTests, !apart.isEmpty {
      // Rows whose P and interval stand on different sides of no difference.
      let kinds = Set(apart.compactMap(\.difference?.kind))
      let contrasts: [ComparisonMessage.Contrast] = [
        kinds.contains(.risk) ? .risk : nil, kinds.contains(.shift) ? .shift : nil,
        kinds.contains(.mean) ? .mean : nil,
      ].compactMap { $0 }
      remarks.append(.apart(titles: apart.map(\.field.title), contrasts: contrasts))
    }
    if comparison.groups.count == 1 { remarks.append(.oneGroup) }
    if showsTests, comparison.rows.count > 10 { remarks.append(.exploratory(comparison.rows.count)) }
    if disclosed.ungrouped.value != 0 {
      remarks.append(
        disclosed.ungrouped.isWithheld
          ? .someUngrouped(title: comparison.title)
          : .ungrouped(words.count(disclosed.ungrouped), title: comparison.title))
    }
    return remarks
  }

  static let noInterval = "no-interval"

  static func noteKey(_ test: TestResult) -> String {
    if test.pValue == nil { return "\(test.name.rawValue)!\(test.reason.map { "\($0)" } ?? "")" }
    return test.name.rawValue + (test.note.map { "/\($0)" } ?? "")
  }

  func notes(_ comparison: Comparison) -> [String: String] {
    var notes = [Self.noInterval: words.comparisons(.noInterval)]
    for row in comparison.rows {
      guard let test = row.chosen else { continue }
      notes[Self.noteKey(test)] = words.comparisons(Self.message(test))
    }
    return notes
  }

  static func message(_ test: TestResult) -> ComparisonMessage {
    test.pValue == nil ? .noTest(test.reason) : .test(test.name, test.note)
  }
}
