internal import Formats
package import Diagnostics
internal import Markup
package import Pages
package import Project
package import Site
internal import Wording

/// The names that templates may use, and their values for one page.
package struct PageFields: Sendable {
  /// Every name of every level; the theme is checked against it.
  package static let names = Set([
    "language", "direction", "kind", "root", "site-title", "brand-light", "brand-strong", "generator",
    "notice", "full-title",
    "description", "metadata", "heading", "lede", "body", "references", "provenance", "data-hash",
    "synthetic",
    "has-key-points", "key-points", "has-objectives", "objectives", "item", "meta", "breadcrumbs",
    "navigation", "title",
    "href", "current", "has-contents", "contents", "id", "title-html", "has-neighbours", "previous", "next",
    "foot-links", "label", "sentence", "has-cards", "chapters", "newest",
    "cite-text", "cite-bibtex", "cite-ris", "content-security", "printed-foot", "logo", "footer", "made",
    "alone", "long-title",
  ]).union(FrameMessage.allCases.map { "words." + $0.rawValue })

  /// Longer ones are set smaller.
  private static let longTitle = 80

  package let project: Project
  package let tree: ContentTree
  package let navigation: [ContentTree.Link]
  package let options: BuildOptions
  /// Where all references are listed: a page of the author's, or the one that the tool makes; nil without references.
  package let referencesPath: String?
  /// Whether any page has a date, for the feed.
  package let hasFeed: Bool

  package init(
    project: Project, tree: ContentTree, navigation: [ContentTree.Link], options: BuildOptions,
    referencesPath: String?, hasFeed: Bool
  ) {
    self.project = project
    self.tree = tree
    self.navigation = navigation
    self.options = options
    self.referencesPath = referencesPath
    self.hasFeed = hasFeed
  }
  /// Nil where the site does not know its own; then nothing absolute is written.
  package var address: SiteAddress? { SiteAddress(options.baseURL ?? project.configuration.baseURL) }

  var words: Wording { project.words }
  var language: String { project.configuration.language }

  func writer(_ language: String) -> BlockWriter {
    BlockWriter(
      language: language, words: words, citationStyle: project.configuration.citationStyle,
      bibliography: project.bibliography)
  }

  /// The fields of a page made from Markdown.
  ///
  /// - Parameter home: of the home page, what it leads to.
  package func fields(_ page: ResolvedPage, home: HomeContents? = nil) -> [String: TemplateValue] {
    let front = page.frontMatter
    let language = front.language ?? language
    let writer = writer(language)
    var fields = common(path: page.entry.path, title: page.titleText, description: page.descriptionText)
    fields["kind"] = .text(page.entry.kind.rawValue)
    let metadata = PageMetadata(
      page: page, project: project, address: address, section: tree.section(of: page.entry))
    fields["metadata"] = html([
      self.metadata(path: page.entry.path, title: page.titleText, description: page.descriptionText),
      metadata.node,
    ])
    fields["language"] = .text(language)
    fields["direction"] = .text(front.direction ?? Self.direction(of: language))
    fields["heading"] = html(writer.inlines(page.title))
    fields["long-title"] = .flag(page.titleText.unicodeScalars.count > Self.longTitle)
    fields["lede"] = page.description.map { html(writer.inlines($0)) } ?? .html("")
    fields["body"] = html([twinNote, writer.body(page)])
    fields["key-points"] = items(page.keyPoints.map(writer.inlines))
    fields["has-key-points"] = .flag(!page.keyPoints.isEmpty)
    fields["objectives"] = items(page.objectives.map(writer.inlines))
    fields["has-objectives"] = .flag(!page.objectives.isEmpty)
    fields["meta"] = items(meta(page))
    fields["breadcrumbs"] = breadcrumbs(page.entry)
    let contents = page.headings.filter { $0.level == 2 }
    fields["has-contents"] = .flag(contents.count > 1)
    fields["contents"] = .list(
      contents.map { heading in
        .fields([
          "id": .text(heading.id), "title-html": html(.text(heading.content.map(\.plainText).joined())),
        ])
      })
    let (previous, next) = tree.neighbours(of: page.entry)
    func link(_ entry: PageEntry?) -> TemplateValue {
      .list(entry.map { [card(PageCard($0), from: page.entry.path)] } ?? [])
    }
    if let home {
      fields["has-cards"] = .flag(!(home.chapters.isEmpty && home.newest.isEmpty))
      fields["chapters"] = .list(home.chapters.map { card($0, from: page.entry.path) })
      fields["newest"] = .list(home.newest.map { card($0, from: page.entry.path) })
    }
    fields["has-neighbours"] = .flag(previous != nil || next != nil)
    fields["previous"] = link(previous)
    fields["next"] = link(next)
    fields["references"] = writer.references(page.citedKeys).map(html) ?? .html("")
    fields["provenance"] = provenance(page.registries, writer).map(html) ?? .html("")
    fields["synthetic"] = .flag(page.registries.contains(where: \.isSynthetic))
    let data = page.registries.map { String($0.dataDigest.prefix(12)) }.joined(separator: ", ")
    fields["data-hash"] = .text(data)
    if !data.isEmpty {
      fields["printed-foot"] = .html(printedFoot(.printed(generator: Version.generator, data: data)))
      fields["made"] = .text(words.site(.madeBy(generator: Version.generator, data: data)))
    }
    if [.chapter, .report, .episode].contains(page.entry.kind) {
      let citation = SelfCitation(
        title: page.titleText, authors: front.authors, site: project.configuration.title,
        day: front.lastChange, dayInWords: front.lastChange.map(words.day), data: data,
        address: address?.of(page.entry.path),
        name: page.entry.path.split(separator: "/").last.map { String($0.dropLast(".html".count)) } ?? "",
        words: words)
      fields["cite-text"] = .text(citation.text)
      fields["cite-bibtex"] = .text(citation.bibTeX)
      fields["cite-ris"] = .text(citation.ris)
    }
    secure(&fields)
    return fields
  }

  /// Above whatever stands on a page of the twin for the team.
  var twinNote: Node {
    project.isInternal
      ? element(
        "p", ["class": "twin", "role": "note"], element("strong", [:], .text(words.site(.notForPublication))))
      : .none
  }

  /// The foot of the page, on every sheet and never on one of its own.
  func printedFoot(_ made: SiteMessage) -> String {
    let configuration = project.configuration
    let parts = [
      project.isInternal ? words.site(.notForPublication) : nil, configuration.theme.footer,
      configuration.notice, words.site(made),
    ]
    return ContentSecurity.printedFoot(
      ApartLetters.plain(parts.compactMap { $0 }.joined(separator: " · ")))
  }

  func secure(_ fields: inout [String: TemplateValue]) {
    let styles = if case .html(let foot)? = fields["printed-foot"] { [foot] } else { [String]() }
    fields["content-security"] = .text(
      ContentSecurity.policy(styles: styles, attributes: StyleAttributes.inside(fields)))
  }

  /// The fields of a page that stands by itself: without the ways to the rest of the site.
  package func fieldsAlone(_ page: ResolvedPage) -> [String: TemplateValue] {
    var fields = fields(page)
    fields["alone"] = .flag(true)
    for name in ["navigation", "foot-links", "previous", "next", "chapters", "newest"] {
      fields[name] = .list([])
    }
    for name in ["has-neighbours", "has-cards"] { fields[name] = .flag(false) }
    return fields
  }

  /// `rtl` for a language that is written from right to left, else nothing.
  package static func direction(of language: String) -> String {
    WritingDirection.isRightToLeft(language) ? "rtl" : ""
  }

  static let printedFolder = "primer"
  package static let references = "references.html"
  package static let missing = "404.html"

  /// The address of one file of the site from another. The page for wrong addresses is shown at any of them, so its
  /// links start at the root.
  func link(from path: String, to target: String) -> String {
    (path == Self.missing ? siteRoot : "") + relativePath(from: path, to: target)
  }

  /// Where the site begins at its host: `/`, or `/ecpr/`.
  package var siteRoot: String {
    let parts = (address?.base ?? "").split(separator: "/", maxSplits: 2)
    return parts.count > 2 ? "/" + parts[2] : "/"
  }

  func meta(_ page: ResolvedPage) -> [Node] {
    let front = page.frontMatter
    var parts: [Node] = []
    if !front.authors.isEmpty { parts.append(.text(front.authors.joined(separator: ", "))) }
    if let date = front.date { parts.append(time(date)) }
    if let reviewed = front.reviewed { parts.append(words.parts(.reviewed(.gap())).nodes(time(reviewed))) }
    if let updated = front.updated { parts.append(words.parts(.updated(.gap())).nodes(time(updated))) }
    if page.entry.kind == .chapter { parts.append(.text(words.site(.minutes(page.readingMinutes)))) }
    if let duration = front.duration { parts.append(.text(duration.text)) }
    return parts
  }

  private func time(_ date: String) -> Node {
    element("time", ["datetime": date], .text(words.day(date)))
  }

  func breadcrumbs(_ page: PageEntry) -> TemplateValue {
    guard let section = tree.section(of: page), !page.isIndex else { return .list([]) }
    var crumbs: [TemplateValue] = [
      .fields(["title": .text(section.title), "href": .text(relativePath(from: page.path, to: section.path))])
    ]
    if let number = tree.chapterNumber(of: page) {
      crumbs.append(.fields(["title": .text(words.site(.chapter(number))), "href": .text("")]))
    }
    return .list(crumbs)
  }

  func provenance(_ sources: [PageSource], _ writer: BlockWriter) -> Node? {
    PageProvenance(sources, words).map { provenance in
      let items = provenance.lines.map { line in
        element(
          "li", [:],
          line.map { part -> Node in
            switch part {
            case .text(let text): .text(text)
            case .title(let text): element("strong", [:], .text(text))
            case .warning(let text): writer.worded("strong", ["class": "synthetic"], text)
            case .digest(let text): element("span", ["class": "hash"], .text(text))
            }
          })
      }
      return [element("ul", [:], items), writer.worded("p", provenance.closing)]
    }
  }

  /// What the templates say.
  var frame: TemplateValue {
    .fields(
      Dictionary(
        uniqueKeysWithValues: FrameMessage.allCases.map { ($0.rawValue, TemplateValue.text(words.frame($0))) }
      ))
  }

  /// A page as it is written, each word under its language.
  package func html(
    _ fields: [String: TemplateValue], with theme: Theme, problems: inout [Diagnostic]
  ) -> String {
    spoken(theme.render(fields, with: "page", problems: &problems))
  }

  /// A file that comes with a page, as it is written.
  package func written(_ file: OutputFile) -> OutputFile {
    guard words.isApart, file.path.hasSuffix(".html") else { return file }
    return OutputFile(path: file.path, text: spoken(String(decoding: file.bytes, as: UTF8.self)))
  }

  private func spoken(_ page: String) -> String { words.isApart ? LanguagePass.html(page, words) : page }

  func html(_ node: Node) -> TemplateValue { .html(Serializer.html(node)) }
  func items(_ nodes: [Node]) -> TemplateValue { .list(nodes.map { .fields(["item": html($0)]) }) }
}
