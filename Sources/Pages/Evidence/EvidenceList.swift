internal import Formats
internal import Diagnostics
internal import Evaluation
internal import Project
internal import Prose
internal import References
internal import Site
internal import Wording

/// The cited statements of one page, as `{evidence}` lists them.
package struct PageEvidence: Sendable {
  package struct Source: Sendable {
    /// `Rob et al. 2022, p. 3`
    package let words: String
    /// Where the page lists it.
    package let address: String
    package let reading: String
  }

  package struct Statement: Sendable {
    package let content: [PageInline]
    /// The section that it stands in, or the figure that it is, with its address; nil before the first heading.
    package let section: (words: String, address: String)?
    package let sources: [Source]
  }

  package let id: String
  package let title: String
  package let address: String
  package let count: String
  package let statements: [Statement]
}

/// Every statement of the chapters and episodes that carries a citation, with its references and how well each was
/// read.
struct EvidenceList {
  let project: Project
  let site: SitePlan
  /// The works that their figures and tables show.
  let credited: [PageCredit]
  /// Where the list stands.
  let path: String
  let text: (String) -> PageInline
  private var words: Wording { project.words }

  /// With the registries whose values are among the statements.
  func pages() -> (pages: [PageEvidence], registries: [String]) {
    let plans = Dictionary(site.pages.map { ($0.page.entry.source, $0) }, uniquingKeysWith: { one, _ in one })
    let entries = ContentTree(project.pages.map(\.entry), words).pages.filter {
      UncitedNumbers.covers($0.source)
    }
    var registries: [String] = []
    let pages = entries.compactMap { plans[$0.source] }.compactMap { plan -> PageEvidence? in
      let forms = StatementForms(plan: plan, index: site.index, words: words, text: text)
      defer { registries += forms.registries }
      return page(plan, forms)
    }
    return (pages, registries)
  }

  private func page(_ plan: PagePlan, _ forms: StatementForms) -> PageEvidence? {
    let page = plan.page.entry
    let address = relativePath(from: path, to: page.path)
    let cited = text(of: plan) + figures(of: plan)
    guard !cited.isEmpty else { return nil }
    let resolver = TextResolver(forms)
    let statements = cited.map { statement in
      PageEvidence.Statement(
        content: resolver.inlines(statement.content),
        section: statement.anchor.map { (statement.section, "\(address)#\($0)") },
        sources: statement.citations.map { source($0, address) })
    }
    let works = Set(cited.flatMap { $0.citations.map(\.key) })
    return PageEvidence(
      id: "evidence-" + String(page.source.dropLast(3).map { $0 == "/" ? "-" : $0 }), title: page.title,
      address: address,
      count: words.source(.statements(cited.count, references: works.count)), statements: statements)
  }

  private func source(_ item: CitationGroup.Item, _ address: String) -> PageEvidence.Source {
    let name = project.bibliography[item.key]?.shortName(words) ?? item.key
    return PageEvidence.Source(
      words: name + (item.locator.map { ", " + $0 } ?? ""), address: "\(address)#ref-\(item.key)",
      reading: project.evidence[item.key].map(reading) ?? words.source(.notStated))
  }

  private func reading(_ entry: EvidenceEntry) -> String {
    let how: SourceReading =
      switch entry.reading {
      case .fullText: .fullText
      case .abstract: .abstract
      case .secondary: .secondary
      case .title: .title
      }
    return [words.source(.read(how, passage: entry.passage)), entry.day, entry.note].compactMap { $0 }
      .joined(separator: "; ")
  }

  private struct Cited {
    var content: [Inline]
    var section: String
    var anchor: String?
    var citations: [CitationGroup.Item]
  }

  private func text(of plan: PagePlan) -> [Cited] {
    PageStatement.all(in: plan.page.document).compactMap { statement in
      let citations = known(statement.citations)
      guard !citations.isEmpty else { return nil }
      return Cited(
        content: statement.content, section: statement.heading?.content.map(\.plainText).joined() ?? "",
        anchor: statement.heading?.id, citations: citations)
    }
  }

  /// What figures and tables say of themselves, with the works whose numbers they show.
  private func figures(of plan: PagePlan) -> [Cited] {
    var result: [Cited] = []
    for credit in credited where credit.page == plan.page.entry {
      let item = CitationGroup.Item(
        key: credit.key, locator: nil, place: plan.page.document.frontMatter.place)
      if let last = result.indices.last, result[last].anchor == credit.label.id {
        result[last].citations.append(item)
      } else {
        result.append(
          Cited(
            content: credit.caption ?? [], section: credit.label.words, anchor: credit.label.id,
            citations: [item]))
      }
    }
    return result
  }

  /// Each reference once; an unknown one is told on its own page.
  private func known(_ items: [CitationGroup.Item]) -> [CitationGroup.Item] {
    var seen: Set<String> = []
    return items.filter { project.bibliography[$0.key] != nil && seen.insert($0.key).inserted }
  }
}

/// A statement of another page: its values are that page's, and what belongs to its own page is left out: marks of
/// citations and footnotes, and links.
private final class StatementForms: PageForms {
  private let plan: PagePlan
  private let index: SiteIndex
  private let plain: (String) -> PageInline
  let words: Wording
  private(set) var registries: [String] = []

  init(plan: PagePlan, index: SiteIndex, words: Wording, text: @escaping (String) -> PageInline) {
    self.plan = plan
    self.words = words
    self.index = index
    plain = text
  }

  func value(_ reference: ValueReference) -> PageInline {
    guard let planned = plan.values[reference], let text = planned.text.released else {
      return .code("=" + reference.measure)
    }
    registries.append(planned.measure.request.registry)
    return .value(text)
  }

  func crossReference(_ destination: String, at place: Place) -> PageInline {
    .text(index.target(destination, from: plan.page.entry)?.label ?? "")
  }

  func text(_ text: String) -> PageInline { plain(text) }
  func fence(_ fence: Fence) -> PageBlock { .section([]) }
  func label(of figure: CaptionedPicture) -> PageLabel { PageLabel(id: "", words: "") }
  func label(of table: PipeTable) -> PageLabel { PageLabel(id: "", words: "") }
  func citation(_ group: CitationGroup) -> PageInline { .group([]) }
  func footnote(_ id: String, at place: Place) -> PageInline { .group([]) }
  func address(_ destination: String, at place: Place) -> String? { nil }
}
