internal import Diagnostics
internal import Prose

/// `{report} NAME`: a section of an annual report. It is written out as Markdown with figures, tables and computed
/// values, as an author could have written it, before the page is made.
enum ReportSection: String, CaseIterable {
  case provenance
  case keyFindings = "key-findings"
  case cohortFlow = "cohort-flow"
  case activity
  case caseMix = "case-mix"
  case process, survival, neurology, complications
  case causeOfDeath = "cause-of-death"
  case survivors
  case riskAdjusted = "risk-adjusted"
  case followUp = "follow-up"
  case benchmarks
  case dataQuality = "data-quality"
  case methods, definitions, limitations, changes, checklist

  /// Its Markdown. Nil where the registry has nothing for it; the page then says so.
  func text(_ context: ReportContext) -> String? {
    switch self {
    case .provenance: context.provenance
    case .keyFindings: context.keyFindings
    case .cohortFlow: context.cohortFlow
    case .activity: context.activity
    case .caseMix: context.caseMix
    case .process: context.process
    case .survival: context.survival
    case .neurology: context.neurology
    case .complications: context.complications
    case .causeOfDeath: context.causeOfDeath
    case .survivors: context.survivors
    case .riskAdjusted: context.riskAdjusted
    case .followUp: context.followUp
    case .benchmarks: context.benchmarks
    case .dataQuality: context.dataQuality
    case .methods: context.methods
    case .definitions: context.definitions
    case .limitations: context.limitations
    case .changes: context.changes
    case .checklist: context.checklist
    }
  }

  /// What it needs, for the words that stand in its place.
  fileprivate var needs: String {
    switch self {
    case .provenance, .activity, .caseMix, .survivors, .dataQuality, .methods, .limitations, .checklist:
      "fields of the default dictionary"
    case .cohortFlow: "the measures runs, weaned and survival of this registry"
    case .keyFindings, .process, .survival, .neurology, .complications, .definitions:
      "measures of this registry"
    case .causeOfDeath: "the fields cause_of_death and survived_to_discharge"
    case .riskAdjusted: "predictors of risk, such as age_years and low_flow_min, and an earlier year"
    case .followUp:
      "follow-up: the measure alive-12-months, or the fields follow_up_days and alive_at_last_contact"
    case .benchmarks: "`benchmarks` among the report's settings, and the measure survival"
    case .changes: "the results of an earlier report, reports/YEAR/results.json"
    }
  }
}

extension Project {
  /// Key findings speak of what is printed, which is known only when disclosure is settled.
  mutating func expandReportsAgain() {
    var told: [Diagnostic] = []
    if registries.values.contains(where: { $0.release.hidesSmallNumbers }) { expandReports(&told) }
  }

  /// Writes out the sections of every report.
  mutating func expandReports(_ problems: inout [Diagnostic]) {
    pages = pages.map { page in
      let fences = page.document.fences.filter { $0.name == .report }
      let settings = page.document.frontMatter.report
      guard !fences.isEmpty || settings != nil else { return page }
      guard let settings else {
        problems += fences.map {
          .error(
            "no-report",
            "a section of a report needs `report: {registry: …, year: …}` in the page's front matter",
            at: $0.place)
        }
        return page
      }
      var seen: Set<String> = []
      for fence in fences {
        guard let name = fence.id, !seen.insert(name).inserted else { continue }
        problems.append(.error("duplicate-section", OutputNameWords.repeatedSection(name), at: fence.place))
      }
      guard let context = ReportContext(settings, project: self, problems: &problems) else { return page }
      problems += context.emptyMeasures().map {
        .warning(
          "empty-denominator",
          "the measure '\($0.id)' counts nobody in \(settings.year): no record meets its denominator",
          at: $0.places["denominator"] ?? $0.place)
      }
      return Page(
        entry: page.entry,
        document: page.document.expanding { fence in
          fence.name == .report ? context.blocks(fence, &problems) : []
        })
    }
  }
}

extension ReportContext {
  fileprivate func blocks(_ fence: Fence, _ problems: inout [Diagnostic]) -> [Block] {
    let names = ReportSection.allCases.map(\.rawValue)
    guard let name = fence.id, let section = ReportSection(rawValue: name) else {
      problems.append(
        .error(
          "unknown-section",
          fence.id.map { "unknown section '\($0)'" }
            ?? "the {report} names no section, expected \(names.joined(separator: ", "))",
          at: fence.place, suggestion: fence.id.flatMap { nearestWord(to: $0, among: names) }))
      return []
    }
    if !fence.body.allSatisfy(\.isWhitespace) {
      problems.append(
        .error(
          "section-body",
          "a section of a report has no options: write figures, tables and words of your own beside it",
          at: fence.place))
    }
    let text =
      section.text(self) ?? "*Not shown: it needs \(section.needs).*\n"
    return Document.blocks(
      text, file: fence.place.file, lineOffset: fence.lineOffset, problems: &problems)
  }
}

/// A figure, table or flow of a section.
func reportFence(_ name: String, _ id: String, _ yaml: String) -> String {
  "```{\(name)} \(id)\n\(yaml)\n```\n"
}
