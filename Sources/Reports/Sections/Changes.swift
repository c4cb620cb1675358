/// What is restated since the report before.
enum ChangesSection: ReportSection {
  static let name = "changes"
  static var needs: Words { "the results of an earlier report, reports/YEAR/results.json" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.hasEarlierResults, let request = report.changes() else { return nil }
    return [
      .table(
        "table-changes", request,
        "Numbers that the report of \(report.settings.previous) published, and what they are now.")
    ]
  }
}
