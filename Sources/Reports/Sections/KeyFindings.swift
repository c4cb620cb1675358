internal import Prose
internal import Requests
internal import Wording

/// What the numbers say, in six sentences at most; what the profile hides is not spoken of.
enum KeyFindingsSection: ReportSection {
  static let name = "key-findings"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.measure("runs") != nil, report.measure("survival") != nil else { return nil }
    func clause(
      _ name: String, _ format: ValueReference.Format = .sentence, _ message: (Phrase) -> ReportMessage
    ) -> SectionBlock.Clause? {
      report.measure(name).map {
        SectionBlock.Clause(
          report.words(message(.gap()), report.value($0, format)),
          of: [report.request($0, report.thisYear)])
      }
    }
    let year = report.year
    let earlier = report.earlierYears.flatMap { condition in
      report.measure("survival").map { survival in
        SectionBlock.Clause(
          report.words(
            .leftAlive(period: report.earlierPhrase ?? "", share: .gap()),
            report.value(survival, where: condition)),
          of: [report.request(survival, condition)])
      }
    }
    let sentences: [[SectionBlock.Clause?]] = [
      [clause("runs", .n) { .runsCounted(year: year, runs: $0) }],
      [clause("survival") { .leftAlive(period: "\(year)", share: $0) }, earlier],
      [clause("weaned") { .weaned(share: $0) }, clause("discharged-of-weaned") { .wentHome(share: $0) }],
      [
        clause("good-neurology-recorded") { .goodNeurologyRecorded(share: $0) },
        clause("good-neurology-of-survivors") { .goodNeurologyOfSurvivors(share: $0) },
      ],
      [
        clause("arrest-to-flow") { .arrestToFlow(time: $0) },
        clause("within-60") { .withinHour(share: $0) },
      ],
      [
        clause("renal-replacement") { .renalReplacement(share: $0) },
        clause("any-complication") { .anyComplication(share: $0) },
      ],
    ]
    // Of whom it is known: what is set beside other years and targets has a worst and a best case.
    let neurology = report.measure("good-neurology") == nil ? "good-neurology-recorded" : "good-neurology"
    let tiles = report.measures(["survival", "weaned", neurology, "within-60"])
    return [
      .tiles(TilesRequest(tiles.map(report.tile))),
      .findings(sentences.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }),
    ]
  }
}
