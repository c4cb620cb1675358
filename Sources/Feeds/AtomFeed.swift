internal import Markup
internal import PageHead
internal import Pages
package import Project
internal import Prose
internal import Site

/// The dated pages of the site, newest first (RFC 4287). A page without a date stays out: Atom asks for one, and the
/// clock is not asked.
package struct AtomFeed {
  package static let path = SiteFiles.feed

  let project: Project
  let pages: [ResolvedPage]
  let address: SiteAddress
  /// The day of the build, where it was given.
  let asOf: String?

  package static func lists(_ page: Project.Page) -> Bool { lists(page.entry, page.document.frontMatter) }

  private static func lists(_ entry: PageEntry, _ front: FrontMatter) -> Bool {
    ![.home, .listing].contains(entry.kind) && front.lastChange != nil
  }

  /// Nil where the feed would be empty.
  var file: OutputFile? {
    let notes = pages.filter { Self.lists($0.entry, $0.frontMatter) }
      .compactMap { page in page.frontMatter.lastChange.map { (page: page, date: $0) } }
      .sorted { ($1.date, $0.page.entry.path) < ($0.date, $1.page.entry.path) }
    guard let newest = notes.first?.date else { return nil }
    let configuration = project.configuration
    let author = configuration.publisher ?? configuration.title
    func text(_ name: String, _ text: String) -> Node { element(name, [:], .text(text)) }
    let head: [Node] = [
      text("title", configuration.title),
      configuration.description.isEmpty ? .none : text("subtitle", configuration.description),
      text("id", address.of(Self.path)),
      element("link", ["rel": "self", "type": "application/atom+xml", "href": address.of(Self.path)]),
      element("link", ["rel": "alternate", "type": "text/html", "href": address.of("index.html")]),
      text("updated", FeedDate(max(newest, asOf ?? newest))?.internet ?? ""),
      element("author", [:], text("name", author)),
      element("generator", [:], .text(Version.generator)),
    ]
    let entries = notes.map { page, date -> Node in
      let front = page.frontMatter
      var nodes: [Node] = [
        text("title", page.titleText), text("id", address.of(page.entry.path)),
        element("link", ["rel": "alternate", "type": "text/html", "href": address.of(page.entry.path)]),
      ]
      if let published = FeedDate(front.date) { nodes.append(text("published", published.internet)) }
      nodes.append(text("updated", FeedDate(date)?.internet ?? ""))
      nodes += front.authors.map { element("author", [:], text("name", $0)) }
      nodes += front.tags.map { element("category", ["term": $0]) }
      // Atom asks for a summary or a content.
      nodes.append(text("summary", page.descriptionText.isEmpty ? page.titleText : page.descriptionText))
      return element("entry", [:], nodes.flatMap { ["\n", $0] } + ["\n"])
    }
    let root = element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": configuration.language],
      (head + entries).filter { $0 != .none }.flatMap { ["\n", $0] } + ["\n"])
    return OutputFile(path: Self.path, text: XMLText.document(root))
  }
}

enum XMLText {
  static func document(_ root: Node) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Serializer.xml(root) + "\n"
  }
}
