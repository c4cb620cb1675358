internal import Requests

/// What the numbers say, in six sentences at most; what the profile hides is not spoken of.
enum KeyFindingsSection: ReportSection {
  static let name = "key-findings"
  static var needs: Words { "measures of this registry" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.measure("runs") != nil, report.measure("survival") != nil else { return nil }
    func clause(_ name: String, _ words: (String) -> Words) -> SectionBlock.Clause? {
      report.measure(name).map { SectionBlock.Clause(words($0), of: [report.request($0, report.thisYear)]) }
    }
    let year = report.year
    let earlier = report.earlierYears.flatMap { condition in
      report.measure("survival").map { survival in
        SectionBlock.Clause(
          "\(report.years.count > 2 ? "from" : "in") \(report.earlierWords ?? "") it was \(value: report.value(survival, where: condition))",
          of: [report.request(survival, condition)])
      }
    }
    let sentences: [[SectionBlock.Clause?]] = [
      [clause("runs") { "In \(year) the registry counts \(value: report.value($0, .n)) ECPR runs" }],
      [
        clause("survival") { "Of the patients of \(year), \(value: report.value($0)) left hospital alive" },
        earlier,
      ],
      [
        clause("weaned") { "ECMO could be weaned in \(value: report.value($0))" },
        clause("discharged-of-weaned") { "of those weaned, \(value: report.value($0)) went home" },
      ],
      [
        clause("good-neurology-recorded") {
          "A good neurological outcome is on record for \(value: report.value($0)) of all"
        },
        clause("good-neurology-of-survivors") {
          "of the survivors whose state is known, \(value: report.value($0)) had one"
        },
      ],
      [
        clause("arrest-to-flow") { "The median time from arrest to flow was \(value: report.value($0))" },
        clause("within-60") { "\(value: report.value($0)) were on flow within an hour of their arrest" },
      ],
      [
        clause("renal-replacement") { "Renal replacement was needed in \(value: report.value($0))" },
        clause("any-complication") { "one complication or more befell \(value: report.value($0))" },
      ],
    ]
    let tiles = report.measures(["survival", "weaned", "good-neurology-recorded", "within-60"])
    return [
      .tiles(TilesRequest(tiles.map(report.tile))),
      .findings(sentences.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }),
    ]
  }
}
