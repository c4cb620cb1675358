/// What the reporting guidelines ask of an observational study from routine data, and where the report has it.
enum ChecklistSection: ReportSection {
  static let name = "checklist"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let items: [(Words, Words, [String])] = [
      ("STROBE 1, RECORD 1", "Design and data named in title or abstract", ["title", "provenance"]),
      ("STROBE 4, 5", "Design, setting, dates", ["provenance", "methods"]),
      ("STROBE 6, RECORD 6", "Who is counted, and how they were found", ["provenance", "cohort flow"]),
      ("STROBE 7, RECORD 7", "Definitions of outcomes and variables", ["definitions"]),
      ("STROBE 8, RECORD 12", "Sources, access and cleaning of the data", ["provenance", "data quality"]),
      ("STROBE 9", "Bias", ["limitations"]),
      ("STROBE 12", "Statistical methods, missing data", ["methods"]),
      ("STROBE 13, RECORD 13", "Numbers at each stage", ["cohort flow"]),
      ("STROBE 14", "Characteristics and missing data", ["case mix", "data quality"]),
      ("STROBE 15, 16", "Outcomes with intervals", ["survival", "neurology", "complications"]),
      ("STROBE 18", "Key results", ["key findings"]),
      ("STROBE 19, RECORD 19", "Limitations, of routine data too", ["limitations"]),
    ]
    return [
      .grid(
        ["Item", "What it asks", "Where it stands"],
        items.map { item, asks, names in
          let held = names.filter { $0 == "title" || holds($0, report) }
          return [item, asks, held.isEmpty ? "☐" : "☑ \(held.joined(separator: ", "))"]
        })
    ]
  }

  /// Whether the page has the section, and the registry something for it.
  private static func holds(_ words: String, _ report: ReportContext) -> Bool {
    let name = words.split(separator: " ").joined(separator: "-")
    guard report.asked.contains(name) else { return false }
    return name == Self.name || ReportSections.all.first { $0.name == name }?.blocks(report) != nil
  }
}
