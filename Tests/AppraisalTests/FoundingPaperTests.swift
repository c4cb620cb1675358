@testable internal import Appraisal
internal import Diagnostics
internal import Foundation
internal import Testing

/// What a careful reader finds in the founding paper, each by its own arithmetic.
struct FoundingPaperTests {
  private let appraisal: Appraisal

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("content/published/zhao-2015.yaml"))
    appraisal = try #require(appraise(String(decoding: data, as: UTF8.self)))
  }

  private func find(
    _ check: Finding.Check, _ severity: Diagnostic.Severity, _ table: String, _ variable: String,
    _ group: String?
  ) -> Finding? {
    appraisal.findings.first {
      $0.check == check && $0.severity == severity && $0.table == table && $0.variable == variable
        && $0.group == group
    }
  }

  @Test func fiveOfEightIsNeverFiftyTwoAndAHalf() {
    let found = appraisal.findings(.percent, .error)
    #expect(
      Set(found.map(\.variable)) == [
        "hyperlipidemia", "distal-perfusion", "bacterial-infection", "infection",
      ])
    #expect(found.count == 4 && found.allSatisfy { $0.expected == "62.5" && $0.printed == "5 (52.5)" })
  }

  @Test func quartilesOfCPRDoNotFitIntoItsRange() {
    for (table, group) in [("table-2", "survivors"), ("table-2", "non-survivors"), ("claims", "all")] {
      #expect(
        find(.range, .error, table, "cpr-minutes", group)?.explanation.contains("115 − 14 = 101") == true)
    }
  }

  @Test func theOddAgeIsThatOfTheNonSurvivorsInTable2() throws {
    let means = appraisal.findings(.pooled, .error).filter { $0.explanation.contains("64.5 is the odd one") }
    let odd = try #require(means.first)
    #expect(means.count == 1 && odd.table == "table-2" && odd.group == "non-survivors")
    // (8 × 59.8 + 8 × 61.5) / 16 = 60.65; as whole years 970 / 16 = 60.625.
    #expect(odd.expected == "60.6" && odd.explanation.contains("= 60.65"))
    #expect(find(.pooled, .warning, "claims", "age", "all") != nil)
    #expect(find(.pooled, .warning, "table-4", "age", "died-weaned") != nil)
  }

  @Test func creatinineOfTable4IsTheOxygenOfTable2() {
    for (table, variable, group) in [
      ("table-2", "po2", "survivors"), ("table-2", "po2", "non-survivors"),
      ("table-4", "peak-creatinine", "died-weaned"), ("table-4", "peak-creatinine", "died-on-ecmo"),
    ] { #expect(find(.copy, .warning, table, variable, group) != nil, "\(table) \(variable)") }
    #expect(
      find(.agreement, .error, "claims", "peak-creatinine", "died-weaned")?.expected == "268.05 ± 117.89")
  }

  @Test func daysInICUChangedGroupsAndKinds() {
    for (table, group) in [("table-3", "survivors"), ("table-3", "non-survivors"), ("claims", "survivors")] {
      #expect(
        find(.kind, .warning, table, "icu-days", group)?.explanation.contains("changed places") == true)
    }
  }

  @Test func unitsAndMagnitudes() {
    #expect(find(.unit, .warning, "claims", "surgery-to-cpr", "died-weaned") != nil)
    #expect(find(.unit, .warning, "claims", "surgery-to-cpr", "survivors")?.expected == "h")
    #expect(find(.unit, .warning, "table-3", "peak-bun", nil)?.printed == "nmol/L")
    #expect(find(.magnitude, .warning, "table-3", "creatinine-3", nil)?.expected == "mg/dL")
    #expect(find(.kind, .warning, "claims", "peak-bun", "survivors") != nil)
  }

  @Test func theMedianOfAWholeLiesBetweenThoseOfItsParts() {
    #expect(find(.median, .error, "table-3", "ecmo-hours", "non-survivors")?.printed == "109.72 (69.62)")
    #expect(find(.median, .error, "table-4", "ecmo-hours", "died-weaned") != nil)
  }

  @Test func infectionStandsTwice() {
    #expect(find(.repeated, .warning, "table-3", "infection", nil) != nil)
    #expect(find(.repeated, .warning, "table-3", "bacterial-infection", nil) != nil)
    // Two of sixteen twice is no wonder.
    #expect(find(.repeated, .note, "table-3", "brain-death", nil) != nil)
  }

  /// R 4.2: fisher.test, chisq.test and the t tests from the printed means and SDs.
  @Test func conventionsOfThePValues() {
    func by(_ table: String, _ variable: String) -> [String]? {
      appraisal.reproduced.first { $0.table == table && $0.variable == variable }?.by.map(\.rawValue)
    }
    #expect(by("table-2", "diabetes") == ["fisher-exact", "pearson-chi-square", "pearson-chi-square-yates"])
    #expect(by("table-2", "hypertension") == ["fisher-exact"])
    #expect(by("table-2", "po2") == ["student-t"])
    #expect(by("table-3", "peak-bun") == ["welch-t"])
    #expect(by("comparisons", "peak-creatinine") == ["student-t"])
    #expect(by("table-2", "age") == nil && by("table-2", "pre-ecmo-iabp") == nil)
    let none = appraisal.findings(.pValue, .warning).map { $0.table + " " + $0.variable }
    #expect(
      Set(none) == [
        "table-1 diagnosis", "table-1 arrest-location", "table-2 age", "table-2 pre-ecmo-iabp",
        "table-4 peak-creatinine",
      ])
    #expect(appraisal.printedPCount == 54 && appraisal.checkedPCount == 39)
    #expect(appraisal.reproduced.count == 34)
  }

  @Test func findingsStandByWeightAndNeverAccuse() {
    let severities = appraisal.findings.map(\.severity)
    #expect(severities == severities.sorted(by: >))
    for word in ["fraud", "fabricat", "misconduct", "fake"] {
      #expect(!appraisal.findings.contains { $0.explanation.lowercased().contains(word) })
    }
    for finding in appraisal.findings {
      #expect(finding.explanation.hasSuffix(".") || finding.explanation.hasSuffix(".)"))
      #expect(finding.place.line > 0)
    }
  }
}
