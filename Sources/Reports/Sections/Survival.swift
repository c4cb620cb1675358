internal import Registry
internal import Requests
internal import Wording

/// Who survived.
enum SurvivalSection: ReportSection {
  static let name = "survival"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures(["survival", "weaned", "discharged-of-weaned"])
    guard report.hasOutcome, !names.isEmpty else { return nil }
    return [
      .figure(
        "fig-yearly",
        YearlyRequest(
          scope: report.scope(report.upToNow), year: report.yearPlaced, outcome: report.survived,
          partial: report.settings.partial),
        report.words(.yearly), finding: report.finding("survival", .survivalToDischarge)),
      .table("table-survival", report.measuresTable(names), report.words(.survival(year: report.year))),
    ] + competing(report)
  }

  /// What ended the run, and the stay, over days.
  private static func competing(_ report: ReportContext) -> [SectionBlock] {
    func blocks(
      _ id: String, _ first: (AnalysisMessage, String), _ second: (AnalysisMessage, String), time: String,
      perDay: Double, _ caption: AnalysisMessage
    ) -> [SectionBlock] {
      func event(_ one: (AnalysisMessage, String)) -> CompetingRequest.Event {
        CompetingRequest.Event(
          label: report.analysisText(one.0), condition: report.filter(one.1), time: .column(time),
          unitsPerDay: perDay)
      }
      var request = CompetingRequest(
        scope: report.scope(report.thisYear), events: [event(first), event(second)],
        days: ReportContext.competingDays.map(Double.init), title: report.analysisText(.incidence))
      (request.until, request.untilPerDay) = (.column(time), perDay)
      let table = SectionBlock.table("table-\(id)", request, report.analysis(caption))
      return report.hides ? [table] : [table, .figure("fig-\(id)", request, report.analysis(caption))]
    }
    var result: [SectionBlock] = []
    if report.has("weaned"), report.table["ecmo_hours"]?.quantities != nil {
      result += blocks(
        "ecmo-end", (.weaned, "weaned = yes"), (.notWeaned, "weaned = no"), time: "ecmo_hours",
        perDay: report.unitsPerDay("ecmo_hours"), .ecmoEnds(year: report.year))
    }
    if report.table["hospital_days"]?.quantities != nil {
      result += blocks(
        "stay-end", (.dischargedAlive, "survived_to_discharge = yes"),
        (.diedInHospital, "survived_to_discharge = no"), time: "hospital_days",
        perDay: report.unitsPerDay("hospital_days"), .stayEnds(year: report.year))
    }
    return result
  }
}

extension ReportContext {
  /// How many of a time's units make a day.
  func unitsPerDay(_ name: String) -> Double {
    switch table[name]?.field.unit {
    case "h", "hours": 24
    case "min", "minutes": 1440
    default: 1
    }
  }
}
