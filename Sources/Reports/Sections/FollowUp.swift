internal import Requests
internal import Wording

/// What became of them after discharge.
enum FollowUpSection: ReportSection {
  static let name = "follow-up"
  static var needs: ReportMessage { .needsFollowUp }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures(["alive-6-months", "alive-12-months"])
    let canDraw = report.has("follow_up_days") && report.has("alive_at_last_contact")
    guard !names.isEmpty || canDraw else { return nil }
    var blocks: [SectionBlock] = []
    if !names.isEmpty, let earlier = report.earlierYears {
      blocks.append(
        .table(
          "table-follow-up",
          MeasuresTableRequest(
            periods: [
              MeasuresTableRequest.Period(
                title: report.earlierText, condition: Located(earlier, at: report.place))
            ], sections: [report.section(of: names)]),
          report.words(.followUp(period: report.earlierPhrase ?? ""))))
    }
    guard canDraw else { return blocks }
    if report.hides {
      blocks.append(.paragraph(report.words(.curveNotDrawn)))
    } else {
      blocks.append(
        .figure(
          "fig-follow-up",
          SurvivalRequest(
            scope: report.scope(report.upToNow), time: Located("follow_up_days", at: report.place),
            event: report.filter("alive_at_last_contact = no")),
          report.words(.followUpCurve)))
    }
    return blocks
  }
}
