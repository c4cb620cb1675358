internal import Requests

/// What became of them after discharge.
enum FollowUpSection: ReportSection {
  static let name = "follow-up"
  static var needs: Words {
    "follow-up: the measure alive-12-months, or the fields follow_up_days and alive_at_last_contact"
  }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures(["alive-6-months", "alive-12-months"])
    let canDraw = report.has("follow_up_days") && report.has("alive_at_last_contact")
    guard !names.isEmpty || canDraw else { return nil }
    var blocks: [SectionBlock] = []
    if !names.isEmpty, let earlier = report.earlierYears {
      let words = report.earlierWords ?? ""
      blocks.append(
        .table(
          "table-follow-up",
          MeasuresTableRequest(
            periods: [
              MeasuresTableRequest.Period(title: words, condition: Located(earlier, at: report.place))
            ], sections: [report.section(of: names)]),
          "Alive after discharge, patients of \(words), whose time has passed."))
    }
    guard canDraw else { return blocks }
    if report.hides {
      blocks.append(
        .paragraph(
          "A curve of survival steps down at each patient’s death, so that a public report does not draw it."
        ))
    } else {
      blocks.append(
        .figure(
          "fig-follow-up",
          SurvivalRequest(
            scope: report.scope(report.upToNow), time: Located("follow_up_days", at: report.place),
            event: report.filter("alive_at_last_contact = no")),
          "Survival from the start of ECMO, with log–log intervals and numbers at risk."))
    }
    return blocks
  }
}
