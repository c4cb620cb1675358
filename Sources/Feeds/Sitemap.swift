internal import Markup
internal import Pages
internal import Project
internal import Site

/// What search engines ask for: `sitemap.xml` (sitemaps.org, 0.9) and `robots.txt` (RFC 9309).
struct Sitemap {
  static let path = SiteFiles.sitemap

  /// Every page of the site but those that only repeat or apologise.
  let paths: [String]
  let lastChanges: [String: String]
  let address: SiteAddress

  init(_ output: [OutputFile], _ pages: [ResolvedPage], _ address: SiteAddress) {
    self.address = address
    paths = output.map(\.path).filter { path in
      path.hasSuffix(".html") && !["404.html", "search.html"].contains(path)
        && !path.hasSuffix("/print.html") && !path.hasSuffix("-word.html")
    }.sorted()
    lastChanges = Dictionary(
      pages.compactMap { page in page.frontMatter.lastChange.map { (page.entry.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  var file: OutputFile {
    let entries = paths.map { path in
      element(
        "url", [:], element("loc", [:], .text(address.of(path))),
        lastChanges[path].map { element("lastmod", [:], .text($0)) } ?? .none)
    }
    let root = element(
      "urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"],
      entries.flatMap { ["\n", $0] } + ["\n"])
    return OutputFile(path: Self.path, text: XMLText.document(root))
  }

  static func robots(_ address: SiteAddress?) -> OutputFile {
    let line = address.map { "\nSitemap: \($0.of(path))\n" } ?? ""
    return OutputFile(path: "robots.txt", text: "User-agent: *\nAllow: /\n" + line)
  }
}
