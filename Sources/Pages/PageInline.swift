package import Disclosure
package import Math

/// A run of text of a resolved page.
package indirect enum PageInline: Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  /// Raw HTML of the author's, shown as the text that it is.
  case html(String)
  case emphasis([PageInline])
  case strong([PageInline])
  case strikethrough([PageInline])
  case superscript([PageInline])
  case `subscript`([PageInline])
  case math(Formula)
  /// A term at its first use, with what it stands for.
  case abbreviation(String, expansion: String)
  case link(address: String, title: String, [PageInline])
  case image(address: String, title: String, alternative: String)
  case picture(PagePicture)
  /// The box before a task's words.
  case taskBox(isDone: Bool)
  /// A number of a registry, in words.
  case value(Disclosed<String>)
  case citations([PageCitation])
  case footnote(number: Int, isFirst: Bool)
  /// What a work allows.
  case licence(PageLicence)
  case group([PageInline])

  /// Its words, as they are read aloud.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text), .html(let text), .abbreviation(let text, _): text
    case .softBreak: "\n"
    case .lineBreak: "\n"
    case .emphasis(let content), .strong(let content), .strikethrough(let content),
      .superscript(let content), .subscript(let content), .link(_, _, let content), .group(let content):
      content.plainText
    case .math(let formula): formula.spoken
    case .value(let value): value.value
    case .image, .picture, .taskBox: ""
    case .citations(let marks): marks.words
    case .footnote(let number, _): String(number)
    case .licence(let licence): licence.name
    }
  }
}

/// What a work allows, by name, and where it is written.
package struct PageLicence: Hashable, Sendable {
  package let name: String
  package let address: String?
}

extension [PageInline] {
  package var plainText: String { map(\.plainText).joined() }
}

/// A picture of a width, or with another for dark screens.
package struct PagePicture: Hashable, Sendable {
  package let address: String
  package let alternative: String
  /// As CSS has it.
  package let width: String?
  /// Its address where the reader's screen is dark.
  package let dark: String?
}

/// A reference that is cited, with its number on the page.
package struct PageCitation: Hashable, Sendable {
  package let key: String
  package let number: Int
  package let locator: String?
  /// `see`, before its number.
  package let prefix: String?
  /// The list leads back to the first use.
  package let isFirst: Bool

  /// What leads to the list.
  package var words: String { String(number) + (locator.map { ", " + $0 } ?? "") }
  package var lead: String { prefix.map { $0 + "\u{A0}" } ?? "" }
}

extension [PageCitation] {
  /// "1, p. 3; 2": a page's comma must not part works too.
  package var separator: String { contains { $0.locator != nil || $0.prefix != nil } ? "; " : "," }
  package var words: String { map { $0.lead + $0.words }.joined(separator: separator) }
}
