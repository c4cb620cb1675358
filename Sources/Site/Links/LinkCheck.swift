package import Diagnostics

/// Every internal link, anchor, picture and download of a finished site, checked on the bytes that will be served.
package struct LinkCheck {
  /// What authors wrote of the finished pages, by the pages' paths.
  package struct Sources {
    /// Addresses as they stand in the HTML, with their places.
    package var links: [String: [String: Set<Place>]]
    /// The ids of figures, tables and headings. One that is missing from its page could not be drawn, which is told
    /// elsewhere.
    package var labels: [String: [String: Place]]

    package init(links: [String: [String: Set<Place>]] = [:], labels: [String: [String: Place]] = [:]) {
      self.links = links
      self.labels = labels
    }
  }

  /// What authors have to mend.
  package private(set) var problems: [Diagnostic] = []
  /// What no author wrote as it stands: the theme's links, lists and the print view. Much of it follows from other
  /// problems.
  package private(set) var unplaced: [Diagnostic] = []

  private let sources: Sources

  package init(_ pages: [ScannedPage], paths: Set<String>, sources: Sources = Sources()) {
    self.sources = sources
    let ids = Dictionary(pages.map { ($0.path, $0.ids) }, uniquingKeysWith: { first, _ in first })
    for page in pages {
      for id in page.duplicateIds {
        tell(
          .error("duplicate-id", "the id '\(id)' stands twice on the page", at: Place(file: page.path)),
          at: sources.labels[page.path]?[id].map { [$0] } ?? [])
      }
      for link in page.links { check(link, from: page.path, paths, ids) }
    }
  }

  private mutating func check(
    _ link: ScannedPage.Link, from page: String, _ paths: Set<String>, _ ids: [String: Set<String>]
  ) {
    let places = sources.links[page]?[link.address] ?? []
    guard let target = link.target, paths.contains(target) else {
      return tell(
        .error(
          "broken-link", "the link '\(link.address)' leads to no file of the site", at: Place(file: page)),
        at: places)
    }
    guard let anchor = link.anchor, let known = ids[target], !known.contains(anchor),
      sources.labels[target]?[anchor] == nil
    else { return }
    tell(
      .error(
        "broken-anchor", "the link '\(link.address)' leads to no heading or figure", at: Place(file: page),
        suggestion: nearestWord(to: anchor, among: known.sorted())), at: places)
  }

  private mutating func tell(_ problem: Diagnostic, at places: Set<Place>) {
    if places.isEmpty { unplaced.append(problem) }
    for place in places {
      var placed = problem
      placed.place = place
      problems.append(placed)
    }
  }
}
