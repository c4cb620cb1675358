/// How the numbers were made.
enum MethodsSection: ReportSection {
  static let name = "methods"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    [.paragraph(report.words(.methods))]
  }
}
