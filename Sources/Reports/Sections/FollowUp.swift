internal import Registry
internal import Requests
internal import Wording

/// What became of them after discharge.
enum FollowUpSection: ReportSection {
  static let name = "follow-up"
  static var needs: ReportMessage { .needsFollowUp }
  /// A month, half a year, a year.
  static let days = [30, 180, 365]

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures(["alive-6-months", "alive-12-months"])
    let hasTimes = report.has("follow_up_days") && report.has("alive_at_last_contact")
    guard !names.isEmpty || hasTimes else { return nil }
    guard hasTimes else {
      // Without times the shares of those known are all there is, with what the unknown could make of them.
      guard let earlier = report.earlierYears else { return nil }
      return [
        .table(
          "table-follow-up",
          MeasuresTableRequest(
            periods: [
              MeasuresTableRequest.Period(
                title: report.earlierText, condition: Located(earlier, at: report.place))
            ], sections: [report.section(of: names)]),
          report.words(.followUp(period: report.earlierPhrase ?? "")))
      ] + report.missing(["survived_6_months", "survived_12_months"], showsCases: true)
    }
    let died = report.filter("alive_at_last_contact = no")
    let scope = report.scope(report.upToNow)
    var blocks: [SectionBlock] = [
      .table(
        "table-follow-up",
        LifeTableRequest(
          scope: scope, time: .column("follow_up_days"), event: died, at: days.map(Double.init),
          timeTitle: report.analysisText(.days)),
        report.analysis(.lifeTable(from: report.years.first ?? report.year, to: report.year)))
    ]
    if report.hides {
      blocks.append(.paragraph(report.words(.curveNotDrawn)))
    } else {
      blocks.append(
        .figure(
          "fig-follow-up",
          SurvivalRequest(
            scope: scope, time: Located("follow_up_days", at: report.place), event: died, until: 365),
          report.words(.followUpCurve)))
    }
    return blocks + report.missing(["survived_6_months", "survived_12_months"], showsCases: false)
  }
}

extension ReportContext {
  /// A line for each column whose values are missing in survivors only, or in the dead only. Nothing where small
  /// numbers are hidden.
  ///
  /// - Parameters:
  ///   - population: of whom, where a column is not meant for all.
  ///   - showsCases: a table above has the share of those known with its worst and best case.
  func missing(_ names: [String], of population: ReportPopulation = .all, showsCases: Bool) -> [SectionBlock]
  {
    guard !hides, hasOutcome else { return [] }
    let outcomes = survived.truth(in: table).values
    let rows = filter(within(upToNow, population)).rows(in: table)
    return columns(names).compactMap { name in
      guard let column = table[name] else { return nil }
      let missing = rows.filter { row in
        column.numbers.map { $0[row].isNaN } ?? column.codes.map { $0[row] < 0 } ?? false
      }
      func count(_ rows: [Int], _ outcome: Truth.Value) -> Int { rows.count { outcomes[$0] == outcome } }
      let (ofAlive, ofDead) = (count(missing, .yes), count(missing, .no))
      guard (ofAlive > 0) != (ofDead > 0) else { return nil }
      return .paragraph(
        analysis(
          .missingInOneOutcome(
            column.field.title, count: missing.count, isAlive: ofAlive > 0, ofThese: max(ofAlive, ofDead),
            all: count(rows, ofAlive > 0 ? .yes : .no), unknown: count(missing, .unknown),
            showsCases: showsCases)))
    }
  }
}
