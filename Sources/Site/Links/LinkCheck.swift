package import Diagnostics

/// Every internal link, anchor, picture and download of a finished site, checked on the bytes that will be served.
package struct LinkCheck {
  package private(set) var problems: [Diagnostic] = []

  package init(_ files: [OutputFile]) {
    self.init(
      files.filter { $0.path.hasSuffix(".html") }.map(ScannedPage.init), paths: Set(files.map(\.path)))
  }

  package init(_ pages: [ScannedPage], paths: Set<String>) {
    let ids = Dictionary(pages.map { ($0.path, $0.ids) }, uniquingKeysWith: { first, _ in first })
    for page in pages {
      for id in page.duplicateIds {
        problems.append(
          .error("duplicate-id", "the id '\(id)' stands twice on this page", at: Place(file: page.path)))
      }
      for link in page.links { check(link, from: page.path, paths, ids) }
    }
  }

  private mutating func check(
    _ link: ScannedPage.Link, from page: String, _ paths: Set<String>, _ ids: [String: Set<String>]
  ) {
    guard let target = link.target, paths.contains(target) else {
      problems.append(
        .error(
          "broken-link", "the link '\(link.address)' leads to no file of the site", at: Place(file: page)))
      return
    }
    guard let anchor = link.anchor, let known = ids[target], !known.contains(anchor) else { return }
    problems.append(
      .error(
        "broken-anchor", "the link '\(link.address)' leads to no heading or figure", at: Place(file: page),
        suggestion: nearestWord(to: anchor, among: known.sorted())))
  }
}
