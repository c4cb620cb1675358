internal import Wording

/// How the numbers were made.
enum MethodsSection: ReportSection {
  static let name = "methods"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let hasModel =
      report.asked.contains(RiskAdjustedSection.name) && RiskAdjustedSection.blocks(report) != nil
    return [
      .paragraph(
        report.words(
          .methods(
            hasModel: hasModel, isApart: report.populations.count > 1, hasCentres: report.comparesCentres)))
    ]
  }
}
