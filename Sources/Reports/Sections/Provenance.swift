internal import Disclosure
internal import Project
internal import Prose
internal import Registry
internal import Site
internal import Wording

/// Where the numbers come from.
enum ProvenanceSection: ReportSection {
  static let name = "provenance"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let source = report.source
    func hash(_ path: String) -> String { report.project.files.files[path].map { SHA256.hex($0) } ?? "" }
    func line(_ origin: ReportOrigin, _ content: [Inline]) -> [[Inline]] {
      [report.words(.origin(origin)), content]
    }
    var lines = [line(.registry, [.text(report.title)])]
    let proposals = report.table.proposals.map(\.title)
    if !proposals.isEmpty { lines.append(line(.proposals, report.words(.proposals(proposals)))) }
    if let lock = source.dataLock { lines.append(line(.dataLock, [.text(report.project.words.day(lock))])) }
    if let inclusion = report.settings.inclusion {
      lines.append(line(.inclusion, report.authored(inclusion)))
    }
    if let rule = report.inclusionWords { lines.append(line(.records, rule)) }
    lines.append(line(.registryFile, [.code(hash(source.dataPath))]))
    if let path = source.dictionaryPath { lines.append(line(.dictionary, [.code(hash(path))])) }
    lines.append(line(.disclosure, [.text(report.project.words.note(source.profile))]))
    lines.append(line(.generator, [.text(Version.generator)]))
    lines.append([report.analysis(.planLabel), [.code(AnalysisPlan(report).hash)]])
    return [.grid([report.words(.what), report.words(.ofThisReport)], lines)]
  }
}
