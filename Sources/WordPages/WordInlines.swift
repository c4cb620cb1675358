internal import Markup
internal import Pages

/// Runs of text of a page as Word's.
extension WordWriter {
  func inlines(_ content: [PageInline], _ style: WordRuns.Style = WordRuns.Style()) -> [Node] {
    content.flatMap { inline($0, style) }
  }

  private func inline(_ inline: PageInline, _ style: WordRuns.Style) -> [Node] {
    var own = style
    switch inline {
    case .text(let words), .html(let words): return text(words, style)
    case .softBreak: return text(" ", style)
    case .lineBreak: return text("\n", style)
    case .abbreviation(let words, _): return text(words, style)
    case .code(let words):
      own.isCode = true
      return text(words, own)
    case .emphasis(let inner):
      own.isItalic.toggle()
      return inlines(inner, own)
    case .strong(let inner):
      own.isBold = true
      return inlines(inner, own)
    case .strikethrough(let inner):
      own.isStruck = true
      return inlines(inner, own)
    case .superscript(let inner):
      own.raised = "superscript"
      return inlines(inner, own)
    case .subscript(let inner):
      own.raised = "subscript"
      return inlines(inner, own)
    case .math(let formula): return [WordMath.inline(formula.markup)]
    case .link(let address, _, let inner): return link(address, inner, style)
    case .image(let address, _, let alternative):
      return picture(at: address, words: alternative, width: nil, style)
    case .picture(let own):
      return picture(at: own.address, words: own.alternative, width: own.width, style)
    case .taskBox(let isDone): return text(isDone ? "☑ " : "☐ ", style)
    case .value(let value): return text(value.value, style)
    case .citations(let citations): return self.citations(citations, style)
    case .footnote(let number, _): return footnote(number)
    case .licence(let licence):
      guard let address = licence.address else { return text(licence.name, style) }
      return hyperlink(address, text(licence.name, linked(style)))
    case .group(let inner): return inlines(inner, style)
    }
  }

  private func linked(_ style: WordRuns.Style) -> WordRuns.Style {
    var style = style
    style.isLink = true
    return style
  }

  func hyperlink(_ address: String, _ runs: [Node]) -> [Node] {
    [element("w:hyperlink", ["r:id": externalLink(address), "w:history": "1"], runs)]
  }

  /// A cross reference to a number is a field, which Word reckons anew; any other link leads to its place.
  private func link(_ address: String, _ content: [PageInline], _ style: WordRuns.Style) -> [Node] {
    switch setting.links.target(address) {
    case .here(let anchor):
      let id = anchor.removingPercentEncoding ?? anchor
      if let label = target(Self.labelName(id)), content.plainText.last?.isNumber == true {
        return WordRuns.field("REF \(label) \\h", content.plainText, style)
      }
      guard let name = target(id) else { return inlines(content, style) }
      return [
        element("w:hyperlink", ["w:anchor": name, "w:history": "1"], inlines(content, linked(style)))
      ]
    case .elsewhere, .file, .outside:
      guard let address = setting.links.absolute(address) else { return inlines(content, style) }
      return hyperlink(address, inlines(content, linked(style)))
    }
  }

  /// The bookmark of a caption's label, which a cross reference repeats.
  static func labelName(_ id: String) -> String { "label " + id }

  private func citations(_ citations: [PageCitation], _ style: WordRuns.Style) -> [Node] {
    var style = style
    style.raised = "superscript"
    return citations.enumerated().flatMap { index, citation -> [Node] in
      let separator = index == 0 ? [] : text(citations.separator, style)
      let words = text(citation.words, style)
      guard let target = target("ref-" + citation.key) else { return separator + words }
      return separator + text(citation.lead, style)
        + [element("w:hyperlink", ["w:anchor": target, "w:history": "1"], words)]
    }
  }

  // MARK: Markup

  /// What a reference's style has marked up: letters of a form, and links.
  func markup(_ node: Node, _ style: WordRuns.Style = WordRuns.Style()) -> [Node] {
    switch node {
    case .text(let words): return text(words, style)
    case .raw: return []
    case .group(let nodes): return nodes.flatMap { markup($0, style) }
    case .element(let element):
      var own = style
      switch element.name {
      case "i", "em": own.isItalic.toggle()
      case "b", "strong": own.isBold = true
      case "sup": own.raised = "superscript"
      case "sub": own.raised = "subscript"
      case "a":
        if let address = element["href"], let link = setting.links.absolute(address), !link.hasPrefix("#") {
          own.isLink = true
          return hyperlink(link, element.children.flatMap { markup($0, own) })
        }
      default: break
      }
      return element.children.flatMap { markup($0, own) }
    }
  }
}
