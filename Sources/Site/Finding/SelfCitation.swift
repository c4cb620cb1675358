internal import Formats
package import Wording

/// How others cite a page: in words, as BibTeX and as RIS. Nothing comes from a clock.
package struct SelfCitation: Sendable {
  package var title: String
  package var authors: [String]
  package var site: String
  /// Of the last change that the page states, `2026-11-21`; nil where it states none.
  package var day: String?
  /// The day in words.
  package var dayInWords: String?
  /// Digests of the data behind the page, shortened.
  package var data: String
  /// Nil where the site does not know where it stands.
  package var address: String?
  /// For the BibTeX key: the page's file name without its ending.
  package var name: String
  package var words: Wording

  package init(
    title: String, authors: [String], site: String, day: String?, dayInWords: String?, data: String,
    address: String?, name: String, words: Wording
  ) {
    self.title = title
    self.authors = authors
    self.site = site
    self.day = day
    self.dayInWords = dayInWords
    self.data = data
    self.address = address
    self.name = name
    self.words = words
  }

  private var year: String? { day.map { String($0.prefix(4)) } }

  /// Which state of the page it is: the day of its last change and its data.
  package var version: String {
    [
      dayInWords.map { words.site(.version(day: $0)) },
      data.isEmpty ? nil : words.site(.dataVersion(digests: data)),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package var text: String {
    let parts = [
      authors.isEmpty ? nil : authors.joined(separator: ", "), title, site, version.isEmpty ? nil : version,
    ].compactMap { $0 }.map(Self.closed)
    return (parts + (address.map { [$0] } ?? [])).joined(separator: " ")
  }

  package var bibTeX: String {
    let fields: [(String, String?)] = [
      ("title", "{\(Self.escaped(title))}"),
      ("author", authors.isEmpty ? nil : authors.map(Self.bibTeXName).joined(separator: " and ")),
      ("howpublished", Self.escaped(site)), ("year", year),
      ("note", version.isEmpty ? nil : Self.escaped(version)), ("url", address),
    ]
    let key = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } + (year ?? "")
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
    return "@misc{\(key.isEmpty ? "page" : key),\n" + lines.joined(separator: ",\n") + "\n}"
  }

  package var ris: String {
    let fields: [(String, String?)] =
      [("TY", "ELEC"), ("TI", title)] + authors.map { ("AU", $0) } + [
        ("T2", site), ("PY", year), ("DA", day.map { $0.split(separator: "-").joined(separator: "/") }),
        ("ET", version.isEmpty ? nil : version), ("UR", address),
      ]
    return (fields.compactMap { tag, value in value.map { "\(tag)  - \($0.onOneLine)" } } + ["ER  - "])
      .joined(separator: "\n")
  }

  private static func closed(_ text: String) -> String {
    text.last.map { ".?!".contains($0) } == true ? text : text + "."
  }

  /// A name with `and` in it is an organisation's, which BibTeX must not take apart.
  private static func bibTeXName(_ name: String) -> String {
    let words = name.split(separator: " ")
    return words.contains("and") || words.count == 1 ? "{\(escaped(name))}" : escaped(name)
  }

  private static func escaped(_ text: String) -> String {
    text.onOneLine.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\textbackslash{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "{", "}", "%", "&", "$", "#", "_": "\\\(scalar)"
      default: String(scalar)
      }
    }.joined()
  }
}
