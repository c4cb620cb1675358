internal import Diagnostics
internal import Markup
internal import Notation
internal import PositionedYAML
internal import Prose
internal import References
internal import Site

/// The names that templates may use, and their values for one page.
struct PageFields {
  /// Every name of every level; the theme is checked against it.
  static let names: Set<String> = [
    "language", "direction", "kind", "root", "site-title", "brand-light", "brand-strong", "generator",
    "notice", "full-title",
    "description", "metadata", "heading", "lede", "body", "references", "provenance", "data-hash",
    "synthetic",
    "has-key-points", "key-points", "has-objectives", "objectives", "item", "meta", "breadcrumbs",
    "navigation", "title",
    "href", "current", "has-contents", "contents", "id", "title-html", "has-neighbours", "previous", "next",
    "foot-links",
  ]

  let project: Project
  let tree: ContentTree
  let navigation: [ContentTree.Link]
  let options: BuildOptions
  /// Where all references are listed: a page of the author's, or the one that the tool makes; nil without references.
  let referencesPath: String?
  /// Whether any page has a date, for the feed.
  let hasFeed: Bool
  /// Nil where the site does not know its own; then nothing absolute is written.
  var address: SiteAddress? { SiteAddress(options.baseURL ?? project.configuration.baseURL) }

  /// The fields of a page made from Markdown.
  func fields(_ page: Project.Page, body: Node, _ builder: PageBuilder) -> [String: TemplateValue] {
    let front = page.document.frontMatter
    let title = front.title.map { builder.inline($0) } ?? .text(page.entry.title)
    var fields = common(
      path: page.entry.path, title: title.plainText,
      description: front.description.map { builder.inline($0).plainText } ?? "")
    fields["kind"] = .text(page.entry.kind.rawValue)
    let rendered = rendered(page, body: body, builder)
    let metadata = PageMetadata(
      page: rendered, project: project, address: address, section: tree.section(of: page.entry))
    fields["metadata"] = html([
      self.metadata(path: page.entry.path, title: title.plainText, description: rendered.description),
      metadata.node,
    ])
    fields["language"] = .text(front.language ?? project.configuration.language)
    fields["direction"] = .text(
      front.direction ?? Self.direction(of: front.language ?? project.configuration.language))
    fields["heading"] = html(title)
    fields["lede"] = front.description.map { html(builder.inline($0)) } ?? .html("")
    fields["body"] = .html(Serializer.html(body))
    fields["key-points"] = items(front.keyPoints.map { builder.inline($0) })
    fields["has-key-points"] = .flag(!front.keyPoints.isEmpty)
    fields["objectives"] = items(front.objectives.map { builder.inline($0) })
    fields["has-objectives"] = .flag(!front.objectives.isEmpty)
    fields["meta"] = items(meta(page))
    fields["breadcrumbs"] = breadcrumbs(page.entry)
    let contents = page.document.headings.filter { $0.level == 2 }
    fields["has-contents"] = .flag(contents.count > 1)
    fields["contents"] = .list(
      contents.map { heading in
        .fields([
          "id": .text(heading.id), "title-html": html(.text(heading.content.map(\.plainText).joined())),
        ])
      })
    let (previous, next) = tree.neighbours(of: page.entry)
    func link(_ entry: PageEntry?) -> TemplateValue {
      guard let entry else { return .list([]) }
      return .list([
        .fields([
          "href": .text(relativePath(from: page.entry.path, to: entry.path)), "title": .text(entry.title),
        ])
      ])
    }
    fields["has-neighbours"] = .flag(previous != nil || next != nil)
    fields["previous"] = link(previous)
    fields["next"] = link(next)
    fields["references"] = builder.register.list(project.configuration.citationStyle).map(html) ?? .html("")
    let provenance = provenance(builder)
    fields["provenance"] = provenance.map(html) ?? .html("")
    fields["synthetic"] = .flag(
      builder.usedRegistries.contains { project.registries[$0]?.isSynthetic == true })
    fields["data-hash"] = .text(
      builder.usedRegistries.compactMap { project.registries[$0] }.map {
        String(hash($0.dataPath).prefix(12))
      }.joined(separator: ", "))
    return fields
  }

  /// `rtl` for a language that is written from right to left, else nothing.
  static func direction(of language: String) -> String {
    let rightToLeft = [
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
    let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    return rightToLeft.contains(String(primary)) ? "rtl" : ""
  }

  func rendered(_ page: Project.Page, body: Node, _ builder: PageBuilder) -> RenderedPage {
    let front = page.document.frontMatter
    return RenderedPage(
      entry: page.entry, frontMatter: front,
      title: front.title.map { builder.inline($0).plainText } ?? page.entry.title,
      description: front.description.map { builder.inline($0).plainText } ?? "", body: body,
      references: builder.register.list(project.configuration.citationStyle),
      citedKeys: builder.register.order, registries: builder.usedRegistries,
      downloads: builder.downloads.map(\.path), episode: builder.episode, links: builder.links,
      objectives: front.objectives.map { builder.inline($0).plainText }, credits: builder.credits)
  }

  struct GeneratedPage {
    let path: String
    let fields: [String: TemplateValue]
  }

  /// The pages that the tool makes itself: each section's list where it has no index page, its print view, the search
  /// page, and the one for addresses that lead nowhere.
  func generated(_ pages: [RenderedPage], _ search: SearchIndex, citations: [String: [PageEntry]])
    -> [GeneratedPage]
  {
    var result: [GeneratedPage] = []
    func add(_ path: String, _ title: String, _ kind: String, _ body: Node, description: String = "") {
      var fields = common(path: path, title: title, description: description)
      fields["kind"] = .text(kind)
      fields["heading"] = html(.text(title))
      fields["body"] = html(body)
      result.append(GeneratedPage(path: path, fields: fields))
    }
    let bySource = Dictionary(pages.map { ($0.entry.source, $0) }, uniquingKeysWith: { first, _ in first })
    for section in tree.sections {
      let members = section.pages.compactMap { bySource[$0.source] }
      if section.index == nil {
        add(section.path, section.title, PageEntry.Kind.listing.rawValue, listing(section, members))
      }
      if section.folder == Self.printedFolder {
        let view = PrintView(section: section, pages: members.filter { !$0.entry.isIndex })
        add(PrintView.path(of: section), "\(section.title): all chapters", "print", view.body)
      }
    }
    if referencesPath == Self.references {
      let list = ReferencesFence(project: project, path: Self.references, citations: citations)
      add(
        Self.references, "References", "references", list.node(),
        description: "Every work that this site cites, and where.")
    }
    add("search.html", "Search", "search", search.page, description: "Every page and heading of this site.")
    add(Self.missing, "No such page", "missing", wayBack)
    return result
  }

  private static let printedFolder = "primer"
  static let references = "references.html"
  static let missing = "404.html"

  /// The address of one file of the site from another. The page for wrong addresses is shown at any of them, so its
  /// links start at the root.
  private func link(from path: String, to target: String) -> String {
    (path == Self.missing ? siteRoot : "") + relativePath(from: path, to: target)
  }

  /// Where the site begins at its host: `/`, or `/ecpr/`.
  var siteRoot: String {
    let parts = (address?.base ?? "").split(separator: "/", maxSplits: 2)
    return parts.count > 2 ? "/" + parts[2] : "/"
  }

  private func listing(_ section: ContentTree.Section, _ pages: [RenderedPage]) -> Node {
    let items = pages.map { page in
      element(
        "li", [:],
        element("a", ["href": relativePath(from: section.path, to: page.entry.path)], .text(page.title)),
        page.description.isEmpty ? .none : element("p", [:], .text(page.description)))
    }
    return element("ul", ["class": "listing"], items)
  }

  private var wayBack: Node {
    [
      element("p", [:], "The address may have changed, or was mistyped."),
      element(
        "p", [:], element("a", ["href": link(from: Self.missing, to: "index.html")], "Home"), " or ",
        element("a", ["href": link(from: Self.missing, to: "search.html")], "search"),
        "."),
    ]
  }

  private func common(path: String, title: String, description: String) -> [String: TemplateValue] {
    let configuration = project.configuration
    let words = configuration.title.split(separator: " ").map(String.init)
    let root = String(link(from: path, to: "index.html").dropLast("index.html".count))
    var fields: [String: TemplateValue] = [:]
    for name in ["lede", "references", "provenance", "data-hash"] { fields[name] = .html("") }
    for name in [
      "key-points", "objectives", "meta", "breadcrumbs", "contents", "previous", "next", "foot-links",
    ] {
      fields[name] = .list([])
    }
    for name in ["has-key-points", "has-objectives", "has-contents", "has-neighbours", "synthetic"] {
      fields[name] = .flag(false)
    }
    fields["language"] = .text(configuration.language)
    fields["direction"] = .text(Self.direction(of: configuration.language))
    fields["root"] = .text(root)
    fields["site-title"] = .text(configuration.title)
    fields["brand-light"] = .text(words.dropLast().joined(separator: " "))
    fields["brand-strong"] = .text(words.last ?? "")
    fields["generator"] = .text(Version.generator)
    fields["notice"] = .text(configuration.notice ?? "")
    let isHome = path == "index.html"
    fields["full-title"] = .text(isHome ? configuration.title : "\(title) – \(configuration.title)")
    fields["description"] = .text(description)
    fields["metadata"] = html(metadata(path: path, title: title, description: description))
    var footLinks = [("Search", "search.html")]
    if let printed = tree.sections.first(where: { $0.folder == Self.printedFolder }) {
      footLinks.append(("All chapters on one page", PrintView.path(of: printed)))
    }
    if let referencesPath { footLinks.append(("References", referencesPath)) }
    if address != nil, hasFeed { footLinks.append(("Feed", AtomFeed.path)) }
    if address != nil, project.configuration.podcast != nil {
      footLinks.append(("Podcast feed", PodcastFeed.path))
    }
    fields["foot-links"] = .list(
      footLinks.map { title, target in
        .fields(["title": .text(title), "href": .text(link(from: path, to: target))])
      })
    fields["navigation"] = .list(
      navigation.map { link in
        let isHere = link.path == path
        let isWithin =
          link.path.hasSuffix("/index.html") && path.hasPrefix(link.path.dropLast("index.html".count))
        return .fields([
          "title": .text(link.title), "href": .text(self.link(from: path, to: link.path)),
          "current": .text(isHere ? "page" : isWithin ? "true" : ""),
        ])
      })
    return fields
  }

  /// OpenGraph, and the canonical address where the site knows its own.
  private func metadata(path: String, title: String, description: String) -> Node {
    func meta(_ property: String, _ content: String) -> [Node] {
      content.isEmpty ? [] : [element("meta", ["property": property, "content": content]), "\n"]
    }
    var nodes: [Node] = []
    if path == Self.missing { return [element("meta", ["name": "robots", "content": "noindex"]), "\n"] }
    if let address {
      nodes += [element("link", ["rel": "canonical", "href": address.of(path)]), "\n"]
      var feeds: [(type: String, title: String, target: String)] = []
      if hasFeed { feeds.append(("application/atom+xml", project.configuration.title, AtomFeed.path)) }
      if let podcast = project.configuration.podcast {
        feeds.append(("application/rss+xml", podcast.title, PodcastFeed.path))
      }
      for (type, title, target) in feeds {
        nodes += [
          element(
            "link",
            [
              "rel": "alternate", "type": type, "title": title, "href": relativePath(from: path, to: target),
            ]), "\n",
        ]
      }
    }
    nodes +=
      meta("og:title", title) + meta("og:description", description)
      + meta("og:site_name", project.configuration.title)
    nodes += meta("og:type", path == "index.html" ? "website" : "article")
    nodes += meta("og:locale", Self.locale(of: project.configuration.language))
    if let address { nodes += meta("og:url", address.of(path)) }
    if let address, let image = project.configuration.podcast?.image {
      nodes += meta("og:image", address.resolved(image))
    }
    return .group(nodes)
  }

  /// `en_GB` for `en-GB`: OpenGraph asks for a territory, so nothing for a language alone.
  private static func locale(of language: String) -> String {
    let parts = language.split(separator: "-")
    return parts.count == 2 && parts[1].count == 2 ? "\(parts[0].lowercased())_\(parts[1].uppercased())" : ""
  }

  private func meta(_ page: Project.Page) -> [Node] {
    let front = page.document.frontMatter
    var parts: [Node] = []
    if !front.authors.isEmpty { parts.append(.text(front.authors.joined(separator: ", "))) }
    if let date = front.date { parts.append(time(date)) }
    if let reviewed = front.reviewed { parts.append(["Reviewed ", time(reviewed)]) }
    if let updated = front.updated { parts.append(["Updated ", time(updated)]) }
    if page.entry.kind == .chapter { parts.append(.text("\(ReadingTime.minutes(page.document)) min")) }
    if let duration = front.duration { parts.append(.text(duration.text)) }
    return parts
  }

  private func time(_ date: String) -> Node {
    element("time", ["datetime": date], .text(Self.words(for: date)))
  }

  /// `21 November 2026`.
  static func words(for date: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    guard let day = CalendarDay(date) else { return date }
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private func breadcrumbs(_ page: PageEntry) -> TemplateValue {
    guard let section = tree.section(of: page), !page.isIndex else { return .list([]) }
    var crumbs: [TemplateValue] = [
      .fields(["title": .text(section.title), "href": .text(relativePath(from: page.path, to: section.path))])
    ]
    if page.kind == .chapter, let order = page.order {
      crumbs.append(.fields(["title": .text("Chapter \(order)"), "href": .text("")]))
    }
    return .list(crumbs)
  }

  private func hash(_ path: String) -> String { project.files.files[path].map { SHA256.hex($0) } ?? "" }

  private func provenance(_ builder: PageBuilder) -> Node? {
    let sources = builder.usedRegistries.compactMap { name in project.registries[name].map { (name, $0) } }
    guard !sources.isEmpty else { return nil }
    let items = sources.map { name, source in
      let dictionary = source.table.dictionary
      var parts: [Node] = [
        element("strong", [:], .text(dictionary.title ?? name)),
        .text(", \(counted(source.table.rowCount, "record")). "),
      ]
      if dictionary.isSynthetic {
        parts.append(element("strong", ["class": "synthetic"], "Synthetic data. "))
      }
      if let note = dictionary.syntheticNote { parts.append(.text(note + " ")) }
      let lock = source.dataLock.map { "Data closed on \(Self.words(for: $0)). " } ?? ""
      parts.append(.text("\(source.release.profile.note) \(lock)Data "))
      parts.append(element("span", ["class": "hash"], .text("sha256:" + hash(source.dataPath))))
      if let path = source.dictionaryPath {
        parts += [", dictionary ", element("span", ["class": "hash"], .text("sha256:" + hash(path)))]
      }
      return element("li", [:], parts + ["."])
    }
    return [
      element("ul", [:], items),
      element("p", [:], .text("Computed by \(Version.generator) when this page was built.")),
    ]
  }

  private func html(_ node: Node) -> TemplateValue { .html(Serializer.html(node)) }
  private func items(_ nodes: [Node]) -> TemplateValue { .list(nodes.map { .fields(["item": html($0)]) }) }
}

/// Minutes at 220 words each.
enum ReadingTime {
  static func minutes(_ document: Document) -> Int { max(1, (words(document.blocks) + 219) / 220) }

  private static func words(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .paragraph(let content): sum + words(content)
      case .heading(let heading): sum + words(heading.content)
      case .blockQuote(let inner), .callout(_, let inner): sum + words(inner)
      case .list(_, _, let items): sum + items.reduce(0) { $0 + words($1) }
      case .table(let table): sum + (table.header + table.rows.joined()).reduce(0) { $0 + words($1) }
      default: sum
      }
    }
  }

  private static func words(_ content: [Inline]) -> Int {
    content.map(\.plainText).joined().split(whereSeparator: \.isWhitespace).count
  }
}
