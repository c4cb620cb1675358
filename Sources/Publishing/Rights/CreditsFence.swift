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
    let rows = works.keys.compactMap { bibliography[$0] }.sorted {
      (DataWords.short($0).lowercased(), $0.key) < (DataWords.short($1).lowercased(), $1.key)
    }.map { row($0, works[$0.key] ?? []) }
    let head = element(
      "thead", [:],
      element("tr", [:], RightsWords.columns.map { element("th", ["scope": "col"], .text($0)) }))
    return element(
      "div",
      ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": RightsWords.caption],
      element(
        "table", ["class": "credits"], element("caption", ["class": "vh"], .text(RightsWords.caption)), head,
        element("tbody", [:], rows)))
  }

  private func row(_ reference: Reference, _ credits: [Credit]) -> Node {
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
      "tr", [:],
      element("th", ["scope": "row"], builder.project.configuration.citationStyle.markup(reference)),
      element("td", [:], .text(kinds.joined(separator: "; "))), element("td", [:], listed(places)),
      element("td", [:], licences.isEmpty ? .text(RightsWords.none) : listed(licences.map(\.node))))
  }
}
