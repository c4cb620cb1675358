package import Diagnostics
internal import Intake
package import Prose
package import Wording

/// A section of an annual report, `{report} NAME`: what it asks of the registry, and its words.
package protocol ReportSection: Sendable {
  static var name: String { get }
  /// What it needs, for the words that stand in its place.
  static var needs: ReportMessage { get }
  /// Nil where the registry has nothing for it.
  static func blocks(_ report: ReportContext) -> [SectionBlock]?
}

extension ReportSection {
  static var needs: ReportMessage { .needsDefaultFields }
}

/// Every section: the one place that registers them, in the order in which a report has them.
package struct ReportSections: Sendable {
  package static let all: [any ReportSection.Type] = [
    KeyFindingsSection.self, CohortFlowSection.self, ActivitySection.self,
    CaseMixSection.self, ProcessSection.self, SurvivalSection.self, NeurologySection.self,
    ComplicationsSection.self, CauseOfDeathSection.self, SurvivorsSection.self, RiskAdjustedSection.self,
    FollowUpSection.self, BenchmarksSection.self, DataQualitySection.self, MethodsSection.self,
    DefinitionsSection.self, LimitationsSection.self, ChangesSection.self, ChecklistSection.self,
    ProvenanceSection.self, AnalysisPlanSection.self,
  ]

  private let section: any ReportSection.Type

  package var name: String { section.name }

  /// The section that a fence names; nil, with an error, where it names none or one that does not exist.
  package static func named(
    _ fence: Fence, among sections: [any ReportSection.Type], problems: inout [Diagnostic]
  ) -> ReportSections? {
    let names = sections.map { $0.name }
    guard let name = fence.id, let section = sections.first(where: { $0.name == name }) else {
      problems.append(
        .error(
          "unknown-section",
          fence.id.map { "unknown section '\($0)'" }
            ?? "the {report} names no section, expected \(names.joined(separator: ", "))",
          at: fence.place, suggestion: fence.id.flatMap { nearestWord(to: $0, among: names) }))
      return nil
    }
    if !fence.body.allSatisfy(\.isWhitespace) {
      problems.append(
        .error(
          "section-body",
          "a section of a report has no options: write figures, tables and words of your own beside it",
          at: fence.place))
    }
    return ReportSections(section: section)
  }

  /// What it needs and the registry lacks: concepts, where it is those.
  private func needs(_ report: ReportContext) -> ReportMessage {
    let lacking = SectionNeeds.all.first { $0.section == name }?.state(report.has)
    guard let lacking, lacking.state == .absent, !lacking.missing.isEmpty else { return section.needs }
    return .lacks(lacking.missing, registry: report.registry)
  }

  package func blocks(_ report: ReportContext) -> [SectionBlock] {
    if let blocks = section.blocks(report) { return blocks }
    return [.prose(.paragraph([.emphasis(report.words(.notShown(needs(report))))]))]
  }
}
