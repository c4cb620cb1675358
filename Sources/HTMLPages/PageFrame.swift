internal import Formats
internal import Markup
internal import Pages
internal import Project
internal import Site
internal import Wording

/// What stands around every page: titles, ways, and what machines read of it.
extension PageFields {
  func common(path: String, title: String, description: String) -> [String: TemplateValue] {
    let configuration = project.configuration
    let name = configuration.title.split(separator: " ").map(String.init)
    let root = String(link(from: path, to: "index.html").dropLast("index.html".count))
    var fields: [String: TemplateValue] = [:]
    for name in ["lede", "references", "provenance", "data-hash", "cite-text", "cite-bibtex", "cite-ris"] {
      fields[name] = .html("")
    }
    for name in [
      "key-points", "objectives", "meta", "breadcrumbs", "contents", "previous", "next", "foot-links",
      "chapters", "newest",
    ] {
      fields[name] = .list([])
    }
    for name in [
      "has-key-points", "has-objectives", "has-contents", "has-neighbours", "synthetic", "has-cards",
      "long-title",
      "alone",
    ] {
      fields[name] = .flag(false)
    }
    fields["printed-foot"] = .html(printedFoot(.madeBy(generator: Version.generator, data: nil)))
    fields["content-security"] = .text("")
    fields["logo"] = .text(configuration.theme.logo.map { link(from: path, to: $0) } ?? "")
    fields["footer"] = .text(configuration.theme.footer ?? "")
    fields["language"] = .text(configuration.language)
    fields["direction"] = .text(Self.direction(of: configuration.language))
    fields["words"] = frame
    fields["root"] = .text(root)
    fields["site-title"] = .text(configuration.title)
    fields["brand-light"] = .text(name.dropLast().joined(separator: " "))
    fields["brand-strong"] = .text(name.last ?? "")
    fields["generator"] = .text(Version.generator)
    fields["made"] = .text(words.site(.madeBy(generator: Version.generator, data: nil)))
    fields["notice"] = .text(configuration.notice ?? "")
    let isHome = path == "index.html"
    fields["full-title"] = .text(isHome ? configuration.title : "\(title) – \(configuration.title)")
    fields["description"] = .text(description)
    fields["metadata"] = html(metadata(path: path, title: title, description: description))
    var footLinks = [(SiteMessage.search, "search.html")]
    if let printed = tree.sections.first(where: { $0.folder == Self.printedFolder }) {
      footLinks.append((.onOnePage, PrintView.path(of: printed)))
    }
    if let referencesPath { footLinks.append((.references, referencesPath)) }
    if address != nil, hasFeed { footLinks.append((.feed, SiteFiles.feed)) }
    if address != nil, project.configuration.podcast != nil {
      footLinks.append((.podcastFeed, SiteFiles.podcast))
    }
    fields["foot-links"] = .list(
      footLinks.map { title, target in
        .fields(["title": .text(words.site(title)), "href": .text(link(from: path, to: target))])
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
  func metadata(path: String, title: String, description: String) -> Node {
    func meta(_ property: String, _ content: String) -> [Node] {
      content.isEmpty ? [] : [element("meta", ["property": property, "content": content]), "\n"]
    }
    var nodes: [Node] = []
    if path == Self.missing { return [element("meta", ["name": "robots", "content": "noindex"]), "\n"] }
    if let address {
      nodes += [element("link", ["rel": "canonical", "href": address.of(path)]), "\n"]
      var feeds: [(type: String, title: String, target: String)] = []
      if hasFeed { feeds.append(("application/atom+xml", project.configuration.title, SiteFiles.feed)) }
      if let podcast = project.configuration.podcast {
        feeds.append(("application/rss+xml", podcast.title, SiteFiles.podcast))
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
}
