import Testing

@testable import Commands
@testable import Publishing

@Test func everyIncompleteVariableIsToldTheLeastCompleteFirst() {
  var project = SmallProject(page: "Text.\n")
  project.data =
    "id,a,b,c\n" + (0..<20).map { "r\($0),\($0 < 3 ? "" : "1"),x,\($0 < 9 ? "NA" : "2")\n" }.joined()
  let reports = project.outcome(checksData: true).checkedRegistries.map {
    CompletenessReport($0).text(width: 80)
  }
  #expect(
    reports == [
      """
      content/r.csv: 20 records, 2 of 4 variables complete
      ──────────────────────────────────
      Variable  Known  Missing  Complete
                                       %
      ──────────────────────────────────
        c          11        9      55.0
        a          17        3      85.0
      ──────────────────────────────────

      """
    ])
  #expect(project.outcome().checkedRegistries.isEmpty)
}
