internal import Formats
package import Project
internal import References
internal import Requests
internal import Site

/// A work whose tables or numbers the site shows, where they stand, and what it allows.
package struct PageWork: Sendable {
  package let key: String
  package let kinds: [String]
  package let places: [(words: String, address: String)]
  package let licences: [Licence]
}

/// What `{credits}` lists, by the works' names.
struct CreditList {
  let bibliography: Bibliography
  let credited: [PageCredit]

  func works(on path: String) -> [PageWork] {
    let shown = Dictionary(grouping: credited, by: \.key)
    return shown.keys.compactMap { bibliography[$0] }
      .sorted { ($0.shortName.lowercased(), $0.key) < ($1.shortName.lowercased(), $1.key) }
      .map { work($0.key, shown[$0.key] ?? [], on: path) }
  }

  private func work(_ key: String, _ credits: [PageCredit], on path: String) -> PageWork {
    var kinds: [String] = []
    var licences: [Licence] = []
    for credit in credits {
      let kind = CreditWords.name(credit.kind)
      if !kinds.contains(kind) { kinds.append(kind) }
      for licence in credit.licences where !licences.contains(licence) { licences.append(licence) }
    }
    let places = credits.map { credit in
      (
        "\(credit.page.title), \(credit.label.words)",
        relativePath(from: path, to: credit.page.path) + "#" + credit.label.id
      )
    }
    return PageWork(key: key, kinds: kinds, places: places, licences: licences)
  }
}
