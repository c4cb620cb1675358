internal import Wording

/// What is restated since the report before.
enum ChangesSection: ReportSection {
  static let name = "changes"
  static var needs: ReportMessage { .needsEarlierResults }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.hasEarlierResults, let request = report.changes() else { return nil }
    return [
      .table("table-changes", request, report.words(.changes(previous: report.settings.previous)))
    ]
  }
}
