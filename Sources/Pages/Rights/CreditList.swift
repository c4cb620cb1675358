internal import Formats
internal import Project
internal import References
internal import Requests
internal import Site
internal import Wording

/// A work whose tables or numbers the site shows, where they stand, and what it allows.
package struct PageWork: Sendable {
  package let key: String
  package let kinds: [String]
  package let places: [(words: String, address: String)]
  package let licences: [PageLicence]
}

/// What `{credits}` lists, by the works' names.
struct CreditList {
  let bibliography: Bibliography
  let credited: [PageCredit]
  let words: Wording

  func works(on path: String) -> [PageWork] {
    let shown = Dictionary(grouping: credited, by: \.key)
    return shown.keys.compactMap { bibliography[$0] }
      .map { (name: ApartLetters.plain($0.shortName(words)).lowercased(), key: $0.key) }.sorted { $0 < $1 }
      .map { work($0.key, shown[$0.key] ?? [], on: path) }
  }

  private func work(_ key: String, _ credits: [PageCredit], on path: String) -> PageWork {
    var kinds: [String] = []
    var licences: [Licence] = []
    for credit in credits {
      let kind = words.source(credit.kind == .tables ? .tables : .numbers)
      if !kinds.contains(kind) { kinds.append(kind) }
      for licence in credit.licences where !licences.contains(licence) { licences.append(licence) }
    }
    let places = credits.map { credit in
      (
        "\(credit.page.title), \(credit.label.words)",
        relativePath(from: path, to: credit.page.path) + "#" + credit.label.id
      )
    }
    return PageWork(key: key, kinds: kinds, places: places, licences: licences.map { PageLicence($0, words) })
  }
}

extension PageLicence {
  init(_ licence: Licence, _ words: Wording) {
    name = licence == .numbersOnly ? words.source(.numbersOnly) : licence.name
    address = licence.address
  }
}
