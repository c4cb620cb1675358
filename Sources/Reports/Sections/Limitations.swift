/// What the numbers cannot tell.
enum LimitationsSection: ReportSection {
  static let name = "limitations"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    var sentences = [report.words(.unknownLeftOut)]
    if report.hides {
      sentences.append(report.words(.hidden(note: report.project.words.note(report.source.profile))))
    }
    if let partial = report.settings.partial.sorted(by: { $0.key < $1.key }).first {
      sentences.append(report.words(.partialYear(partial.key, coverage: partial.value)))
    }
    sentences.append(report.words(.smallNumbers))
    if report.centreColumn != nil { sentences.append(report.words(.runsOfCentresAreAlike)) }
    if report.asked.contains(RiskAdjustedSection.name), RiskAdjustedSection.blocks(report) != nil {
      sentences += [report.words(.risksTakenAsKnown), report.words(.modelCountsRuns)]
    }
    return [.bullets(sentences)]
  }
}
