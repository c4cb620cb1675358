internal import Project
internal import Requests
internal import Wording

/// What the words mean.
enum DefinitionsSection: ReportSection {
  static let name = "definitions"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let project = report.project
    guard project.measureOrder.contains(where: { project.measures[$0]?.registry == report.registry }) else {
      return nil
    }
    return [.measures(MeasuresRequest(registry: report.registry))]
  }
}
