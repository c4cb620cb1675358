package import Diagnostics
internal import Mending

/// A picture with what stands in braces behind it: `![words](a.png){width=50% dark=b.png alt="…"}`.
package struct Picture: Sendable {
  package var destination: String
  /// For those who do not see it; empty only where the page says that it is decoration.
  package var alternative: [Inline]
  package var place: Place
  /// As CSS has it: `50%`, `300px`.
  package var width: String?
  /// Its address where the reader's screen is dark.
  package var dark: String?
  package var isDecorative = false
  var id: String?
  /// Markdown, where it is written as a title or as `caption="…"`.
  var captionText: String?
  /// The words between the brackets, where they are the caption because `alt="…"` says the rest.
  var captionWords: [Inline] = []

  package init(destination: String, alternative: [Inline], place: Place) {
    self.destination = destination
    self.alternative = alternative
    self.place = place
  }

  mutating func read(_ attributes: Attributes, title: String, _ problems: inout [Diagnostic]) {
    id = attributes.id
    dark = attributes.pairs["dark"]
    captionText =
      attributes.pairs["caption"] ?? attributes.pairs["fig-cap"] ?? (title.isEmpty ? nil : title)
    if attributes.classes.contains("decorative") {
      isDecorative = true
      alternative = []
    }
    if let words = attributes.pairs["alt"] ?? attributes.pairs["fig-alt"] {
      captionWords = alternative
      alternative = [.text(words.filter { $0 != "`" })]
      if words.isEmpty { isDecorative = true }
    } else if id != nil, captionText == nil {
      captionWords = alternative
    }
    if let text = attributes.pairs["width"] {
      width = Self.width(text)
      if width == nil {
        problems.append(.warning("bad-width", ProseWords.width(text), at: attributes.place))
      }
    }
    let known: Set = ["dark", "caption", "fig-cap", "alt", "fig-alt", "width"]
    let unused = attributes.unknown(besides: known, classes: ["decorative"])
    if !unused.isEmpty {
      problems.append(
        .warning(
          "unused-attribute", ProseWords.unusedAttributes(unused, on: "a picture"), at: attributes.place,
          suggestion: unused.count == 1 && !unused[0].hasPrefix("fig-")
            ? nearestWord(to: unused[0], among: known.sorted()) : nil))
    }
  }

  /// A share of the column, or so many pixels.
  static func width(_ text: String) -> String? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let value = Double(number), value > 0, value <= 10_000 else { return nil }
    switch text.dropFirst(number.count) {
    case "%": return value <= 100 ? "\(number)%" : nil
    case "", "px": return "\(number)px"
    default: return nil
    }
  }
}

/// A picture in a paragraph of its own with a caption: a figure, which is numbered.
package struct CaptionedPicture: Sendable {
  package var picture: Picture
  package var caption: [Inline]
  package var id: String?
  package var place: Place
  /// The label of several pictures of which it is the first.
  package var groupId: String? = nil
}
