internal import Requests

/// How many.
enum ActivitySection: ReportSection {
  static let name = "activity"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let all = report.settings.ecmoRuns.filter { report.years.contains($0.key) }
    return [
      .figure(
        "fig-activity",
        ActivityRequest(
          scope: report.scope(report.upToNow), year: report.yearPlaced, all: all,
          partial: report.settings.partial),
        report.words(.activity(withAll: !all.isEmpty)))
    ]
  }
}
