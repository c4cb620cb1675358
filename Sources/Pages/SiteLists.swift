internal import Formats
internal import Evaluation
internal import Notation
package import Project
internal import Prose
internal import References
package import Site
internal import Wording

/// What lists the whole site: its inputs, terms, references, and the cases that its statistics are held against.
package struct SiteLists {
  let project: Project
  let citations: [String: [PageEntry]]

  package init(project: Project, citations: [String: [PageEntry]]) {
    self.project = project
    self.citations = citations
  }

  func block(_ name: Fence.Name, on path: String) -> PageBlock {
    switch name {
    case .provenance: .inputs(inputs)
    case .glossary: .glossary(glossary)
    case .references: .references(references(on: path))
    case .validation: validation
    default: .section([])
    }
  }

  private var glossary: [Glossary.Entry] {
    project.glossary.entries.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
  }

  /// Every reference of the project, alphabetically, with the pages that cite it.
  package func references(on path: String) -> [PageReference] {
    let sorted = project.bibliography.references.sorted {
      (($0.authors.first?.family ?? $0.plainTitle).lowercased(), $0.year ?? 0, $0.key)
        < (($1.authors.first?.family ?? $1.plainTitle).lowercased(), $1.year ?? 0, $1.key)
    }
    return sorted.map { reference in
      PageReference(
        key: reference.key,
        citedIn: citations[reference.key, default: []].map { page in
          (page.title, relativePath(from: path, to: page.path) + "#ref-" + reference.key)
        })
    }
  }

  /// A summary, and behind the heading of each family its cases.
  private var validation: PageBlock {
    let words = project.words
    let tables = ValidationTables(project: project)
    let summary = PageBlock.validation(
      words: tables.words, [(tables.overview, "reference-overview", words.site(.agreement))])
    return .section(
      [summary]
        + tables.families.flatMap { family -> [PageBlock] in
          let id = "reference-" + family.id
          return [
            .heading(PageHeading(level: 2, id: id, content: [.text(family.title)])),
            .details(
              summary: [.text(family.words)], isOpen: false,
              [
                .validation(
                  words: "",
                  [
                    (family.overview, id + "-statistics", words.site(.byStatistic(of: family.title))),
                    (family.cases, id + "-cases", words.site(.everyCase(of: family.title))),
                  ])
              ]),
          ]
        })
  }

  /// Every file that the site was made from, with its SHA-256.
  private var inputs: PageInputs {
    PageInputs(
      words: project.words.site(.inputs(generator: Version.generator, programs: peers)),
      files: project.files.paths.filter { $0.hasPrefix("content/") }.map { path in
        let bytes = project.files.files[path] ?? []
        return (path, bytes.count, SHA256.hex(bytes))
      })
  }

  /// The programs, with their versions, that the statistics are held against.
  private var peers: [String] {
    var programs: [String] = []
    for reference in ValidationTables.references(project) {
      let words = reference.source.split(separator: " ").prefix(2)
      guard words.count == 2, words[1].first?.isNumber == true, words[1].contains(".") else { continue }
      let program = words.joined(separator: " ")
      if !programs.contains(program) { programs.append(program) }
    }
    return programs.sorted()
  }
}
