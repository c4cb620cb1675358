internal import Prose
internal import Wording

/// What the reporting guidelines ask of an observational study from routine data, and where the report has it.
enum ChecklistSection: ReportSection {
  static let name = "checklist"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let items: [(String, ReportQuestion, [ReportPlace])] = [
      ("STROBE 1, RECORD 1", .titleNamesDesign, [.title, .provenance]),
      ("STROBE 4, 5", .design, [.provenance, .methods]),
      ("STROBE 6, RECORD 6", .whoIsCounted, [.provenance, .cohortFlow]),
      ("STROBE 7, RECORD 7", .definitions, [.definitions]),
      ("STROBE 8, RECORD 12", .sources, [.provenance, .dataQuality]),
      ("STROBE 9", .bias, [.limitations]),
      ("STROBE 12", .methods, [.methods]),
      ("STROBE 13, RECORD 13", .numbersAtStages, [.cohortFlow]),
      ("STROBE 14", .characteristics, [.caseMix, .dataQuality]),
      ("STROBE 15, 16", .outcomes, [.survival, .neurology, .complications]),
      ("STROBE 18", .keyResults, [.keyFindings]),
      ("STROBE 19, RECORD 19", .limitations, [.limitations]),
    ]
    return [
      .grid(
        [ReportMessage.item, .whatItAsks, .whereItStands].map { report.words($0) },
        items.map { item, asked, places in
          let held = places.filter { $0 == .title || holds($0, report) }
            .map { report.text(.place($0)) }.joined(separator: ", ")
          return [
            [.text(item)], report.words(.asked(asked)), [.text(held.isEmpty ? "☐" : "☑ \(held)")],
          ]
        })
    ]
  }

  /// Whether the page has the section, and the registry something for it.
  private static func holds(_ place: ReportPlace, _ report: ReportContext) -> Bool {
    let name = place.rawValue
    guard report.asked.contains(name) else { return false }
    return ReportSections.all.first { $0.name == name }?.blocks(report) != nil
  }
}
