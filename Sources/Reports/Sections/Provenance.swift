internal import Formats
internal import Disclosure
internal import Intake
internal import Project
internal import Registry
internal import Site

/// Where the numbers come from.
enum ProvenanceSection: ReportSection {
  static let name = "provenance"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let source = report.source
    func hash(_ path: String) -> String { report.project.files.files[path].map { SHA256.hex($0) } ?? "" }
    var lines: [[Words]] = [["Registry", "\(report.title)"]]
    let proposals = report.table.proposals.map(\.title)
    if !proposals.isEmpty {
      lines.append(["Not yet accepted", "\(PublishedIntakeWords.proposalsOnPage(proposals))"])
    }
    if let lock = source.dataLock { lines.append(["Data closed on", "\(DateWords.words(for: lock))"]) }
    if let inclusion = report.settings.inclusion {
      lines.append(["Who is counted", report.words(inclusion)])
    }
    lines.append(["Registry file, SHA-256", "\(code: hash(source.dataPath))"])
    if let path = source.dictionaryPath { lines.append(["Dictionary, SHA-256", "\(code: hash(path))"]) }
    lines.append(["Disclosure", "\(source.profile.note)"])
    lines.append(["Computed by", "\(Version.generator)"])
    return [.grid(["What", "Of this report"], lines)]
  }
}
