internal import Markup
internal import References
internal import Site

/// `{credits}`: the works whose tables or numbers the site shows, where they stand, and what they allow.
struct CreditsFence {
  let builder: PageBuilder

  func node() -> Node {
    let credits = builder.credited
    guard !credits.isEmpty else { return element("p", [:], .text(RightsWords.empty)) }
    var works: [String: [Credit]] = [:]
    for credit in credits { works[credit.key, default: []].append(credit) }
    let bibliography = builder.project.bibliography
    return element(
      "ul", ["class": "reference-list credits"],
      works.keys.compactMap { bibliography[$0] }.sorted {
        (DataWords.short($0).lowercased(), $0.key) < (DataWords.short($1).lowercased(), $1.key)
      }.map { item($0, works[$0.key] ?? []) })
  }

  private func item(_ reference: Reference, _ credits: [Credit]) -> Node {
    var kinds: [String] = []
    var licences: [Licence] = []
    for credit in credits {
      let kind = credit.kind == .tables ? RightsWords.tables : RightsWords.numbers
      if !kinds.contains(kind) { kinds.append(kind) }
      for licence in credit.licences where !licences.contains(licence) { licences.append(licence) }
    }
    let places = credits.map { credit in
      element(
        "a",
        ["href": relativePath(from: builder.page.entry.path, to: credit.page.path) + "#" + credit.anchor],
        .text("\(credit.page.title), \(credit.label)"))
    }
    func listed(_ nodes: [Node]) -> Node {
      .group(nodes.enumerated().flatMap { $0 == 0 ? [$1] : ["; ", $1] })
    }
    return element(
      "li", [:], builder.project.configuration.citationStyle.markup(reference), " ",
      element(
        "span", ["class": "cited-in"], .text(RightsWords.shown(kinds)), listed(places),
        .text(RightsWords.licence), licences.isEmpty ? .text(RightsWords.none) : listed(licences.map(\.node)),
        "."))
  }
}
