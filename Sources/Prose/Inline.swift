package import Diagnostics
package import Math

/// A run of text within a block.
package indirect enum Inline: Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case html(String)
  case emphasis([Inline])
  case strong([Inline])
  case link(destination: String, title: String, [Inline], Place)
  case image(destination: String, title: String, alt: [Inline], Place)
  case value(ValueReference)
  case citation(CitationGroup)
  /// `[](#fig-yearly)`, `[](weaning.md)`: worded and numbered by what it points to.
  case crossReference(destination: String, Place)
  case footnote(id: String, Place)
  case strikethrough([Inline])
  case superscript([Inline])
  case `subscript`([Inline])
  case math(Formula)
  /// A picture with more to it than its address and words.
  case picture(Picture)
  /// The box before a task's words.
  case taskBox(isDone: Bool)

  /// The text without markup, for ids and titles; forms that need resolving are left out.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .link(_, _, let content, _),
      .image(_, _, let content, _), .strikethrough(let content), .superscript(let content),
      .subscript(let content):
      content.map(\.plainText).joined()
    case .math(let formula): formula.spoken
    case .picture(let picture): picture.alternative.map(\.plainText).joined()
    case .taskBox, .html, .value, .citation, .crossReference, .footnote: ""
    }
  }
}

/// A computed value in the text: `` `=survival-to-discharge where year = 2011 | percent` ``.
package struct ValueReference: Hashable, Sendable {
  /// How a value is worded; nil for the measure's own way.
  package enum Format: String, CaseIterable, Sendable { case percent, fraction, n, interval, sentence }

  package var measure: String
  package var condition: String?
  package var format: Format?
  package var place: Place
  /// Where the condition stands.
  package var conditionPlace: Place

  package init(
    measure: String, condition: String? = nil, format: Format? = nil, place: Place, conditionPlace: Place
  ) {
    self.measure = measure
    self.condition = condition
    self.format = format
    self.place = place
    self.conditionPlace = conditionPlace
  }
}

/// `[@zhao2015; @chen2008, p. 3]`.
package struct CitationGroup: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var key: String
    package var locator: String?
    package var place: Place
    /// `see` in `[see @key]`.
    package var prefix: String?
    /// `@key` in the sentence, which names the authors.
    package var isInText = false

    package init(
      key: String, locator: String?, place: Place, prefix: String? = nil, isInText: Bool = false
    ) {
      self.key = key
      self.locator = locator
      self.place = place
      self.prefix = prefix
      self.isInText = isInText
    }
  }

  package var items: [Item]
  package var place: Place

  package init(items: [Item], place: Place) {
    self.items = items
    self.place = place
  }
}
