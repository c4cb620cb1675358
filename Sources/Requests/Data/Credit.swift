internal import Diagnostics
package import Appraisal
package import Project
package import Prose

/// The works of others that a figure or a table shows something of, each once, in the order of its lines.
package struct Credit: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Tables as the work prints them.
    case tables
    /// Its numbers, drawn anew.
    case numbers
  }

  package enum Origin: Hashable, Sendable {
    /// One of the project's references.
    case reference(CitationGroup.Item)
    /// Numbers made up to illustrate.
    case illustration
    /// A source that is named in words.
    case words(String)
  }

  package struct Source: Hashable, Sendable {
    package var origin: Origin
    package var licences: [Licence]
  }

  package var kind: Kind
  package var sources: [Source]

  init(kind: Kind, sources: [Source]) {
    self.kind = kind
    self.sources = sources
  }

  /// That of a paper's printed tables; nil where its reference is not known.
  package init?(_ paper: PublishedPaper, in project: Project) {
    guard let key = paper.source, project.bibliography[key] != nil else { return nil }
    let place = paper.sourcePlace ?? Place(file: paper.file)
    var told: [Diagnostic] = []
    let licence = paper.licence.flatMap { Licence.read($0, at: place, problems: &told) }
    let item = CitationGroup.Item(key: key, locator: nil, place: place)
    self.init(
      kind: .tables, sources: [Source(origin: .reference(item), licences: licence.map { [$0] } ?? [])])
  }
}

/// A request that shows something of the works of others.
package protocol CreditedRequest {
  func credit(in project: Project) -> Credit?
}

extension CreditedRequest where Self: DataRequest {
  package func credit(in project: Project) -> Credit? { credit }
}

extension SeriesRequest: CreditedRequest {
  package func credit(in project: Project) -> Credit? { credit }
}

extension ComparisonRequest: CreditedRequest {
  /// That of the paper whose figures stand beside.
  package func credit(in project: Project) -> Credit? {
    published.flatMap { project.papers[$0.paper] }.flatMap { Credit($0, in: project) }
  }
}
