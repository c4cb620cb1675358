internal import Prose
internal import Wording

/// What the reporting guidelines ask of an observational study from routine data, and where the report has it: every
/// item of STROBE (von Elm et al. 2007) with those that RECORD adds (Benchimol et al. 2015), and of TRIPOD (Collins et
/// al. 2015) where the report holds a model. What no program can write is left to the team.
enum ChecklistSection: ReportSection {
  static let name = "checklist"

  private typealias Item = (name: String, asked: ReportQuestion, places: [ReportPlace])

  private static let study: [Item] = [
    ("STROBE 1, RECORD 1", .titleNamesDesign, [.title, .provenance]),
    ("STROBE 2", .background, []),
    ("STROBE 3", .objectives, []),
    ("STROBE 4, 5", .design, [.provenance, .methods]),
    ("STROBE 6, RECORD 6", .whoIsCounted, [.provenance, .cohortFlow]),
    ("STROBE 7, RECORD 7", .definitions, [.definitions]),
    ("STROBE 8, RECORD 12", .sources, [.provenance, .dataQuality]),
    ("STROBE 9", .bias, []),
    ("STROBE 10", .studySize, [.cohortFlow, .activity]),
    ("STROBE 11", .quantities, [.methods, .analysisPlan]),
    ("STROBE 12", .methods, [.methods, .analysisPlan]),
    ("STROBE 13, RECORD 13", .numbersAtStages, [.cohortFlow]),
    ("STROBE 14", .characteristics, [.caseMix, .dataQuality]),
    ("STROBE 15, 16", .outcomes, [.survival, .neurology, .complications]),
    ("STROBE 17", .otherAnalyses, [.survivors, .riskAdjusted]),
    ("STROBE 18", .keyResults, [.keyFindings]),
    ("STROBE 19, RECORD 19", .limitations, [.limitations]),
    ("STROBE 20", .interpretation, []),
    ("STROBE 21", .generalisability, []),
    ("STROBE 22, RECORD 22", .fundingAndAccess, []),
  ]

  private static let model: [Item] = [
    ("TRIPOD 1, 2", .titleNamesModel, []),
    ("TRIPOD 3", .objectives, []),
    ("TRIPOD 4, 5", .whoIsCounted, [.provenance, .cohortFlow]),
    ("TRIPOD 6, 7", .definitions, [.definitions, .riskAdjusted]),
    ("TRIPOD 8", .studySize, [.riskAdjusted]),
    ("TRIPOD 9", .missingData, [.riskAdjusted]),
    ("TRIPOD 10", .modelMethods, [.riskAdjusted, .analysisPlan]),
    ("TRIPOD 11, 12", .riskGroups, [.riskAdjusted]),
    ("TRIPOD 13, 14a", .characteristics, [.riskAdjusted, .caseMix]),
    ("TRIPOD 14b", .unadjusted, []),
    ("TRIPOD 15", .fullModel, [.riskAdjusted]),
    ("TRIPOD 16", .performance, [.riskAdjusted]),
    ("TRIPOD 17", .updating, []),
    ("TRIPOD 18", .limitations, [.limitations]),
    ("TRIPOD 19, 20", .interpretation, []),
    ("TRIPOD 21", .supplement, [.analysisPlan]),
    ("TRIPOD 22", .fundingAndAccess, []),
  ]

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let items = study + (holds(.riskAdjusted, report) ? model : [])
    let held = Set(Set(items.flatMap(\.places)).filter { $0 == .title || holds($0, report) })
    return [
      .grid(
        [ReportMessage.item, .whatItAsks, .whereItStands].map { report.words($0) },
        items.map { item in
          [
            [.text(item.name)], report.words(.asked(item.asked)),
            answer(item.places, item.places.filter(held.contains), report),
          ]
        })
    ]
  }

  private static func answer(_ places: [ReportPlace], _ held: [ReportPlace], _ report: ReportContext)
    -> [Inline]
  {
    guard !held.isEmpty else { return places.isEmpty ? report.words(.ownWords) : [.text("☐")] }
    return [.text("☑ " + held.map { report.text(.place($0)) }.joined(separator: ", "))]
  }

  /// Whether the page has the section, and the registry something for it.
  private static func holds(_ place: ReportPlace, _ report: ReportContext) -> Bool {
    let name = place.rawValue
    guard report.asked.contains(name) else { return false }
    return ReportSections.all.first { $0.name == name }?.blocks(report) != nil
  }
}
