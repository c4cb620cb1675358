package import Markup

/// What the forms of a page become. Prose knows no statistics, references or other pages: it asks.
package protocol FormResolver {
  func fence(_ fence: Fence) -> Node
  func value(_ reference: ValueReference) -> Node
  func citation(_ group: CitationGroup) -> Node
  func crossReference(_ destination: String, at place: Place) -> Node
  func footnote(_ id: String, at place: Place) -> Node
  /// The address that a link or an image leads to from this page; nil refuses it (the problem is told).
  func address(_ destination: String, at place: Place) -> String?
  /// Text of the page with glossary terms expanded where they appear first.
  func text(_ text: String) -> Node
}

package import Diagnostics

/// Blocks to markup.
package struct Renderer<Resolver: FormResolver> {
  package var resolver: Resolver
  /// Raw HTML as it stands (for CommonMark's own examples) or shown as text.
  package var allowsHTML: Bool
  /// How far headings move down: a page's title is its only h1.
  package var headingShift: Int
  package var linksHeadings: Bool

  package init(
    resolver: Resolver, allowsHTML: Bool = false, headingShift: Int = 0, linksHeadings: Bool = false
  ) {
    self.resolver = resolver
    self.allowsHTML = allowsHTML
    self.headingShift = headingShift
    self.linksHeadings = linksHeadings
  }

  package func blocks(_ blocks: [Block], isTight: Bool = false) -> Node {
    .group(
      blocks.enumerated().flatMap { index, item -> [Node] in
        let node = block(item, isTight: isTight)
        let isInline = isTight && { if case .paragraph = item { true } else { false } }()
        return isInline && index == blocks.count - 1 ? [node] : [node, "\n"]
      })
  }

  private func block(_ block: Block, isTight: Bool) -> Node {
    switch block {
    case .paragraph(let content): return isTight ? inlines(content) : element("p", [:], inlines(content))
    case .heading(let heading): return self.heading(heading)
    case .blockQuote(let inner): return element("blockquote", [:], "\n", blocks(inner))
    case .callout(let callout, let inner):
      return element(
        "div", ["class": "callout \(callout.styleName)", "role": "note"],
        element("p", ["class": "callout-title"], .text(callout.title)), blocks(inner))
    case .list(let start, let isTight, let items):
      let lines = items.flatMap { item -> [Node] in
        // A loose item begins on its own line, as cmark writes it.
        let isInline = isTight && { if case .paragraph? = item.first { true } else { false } }()
        return [
          element("li", [:], isInline || item.isEmpty ? .none : "\n", blocks(item, isTight: isTight)), "\n",
        ]
      }
      guard let start else { return element("ul", [:], ["\n"] + lines) }
      return element("ol", ["start": start == 1 ? nil : String(start)], ["\n"] + lines)
    case .code(let language, let text):
      return element(
        "pre", [:],
        element("code", ["class": language.isEmpty ? nil : "language-\(language)"], .text(text)))
    case .fence(let fence): return resolver.fence(fence)
    case .thematicBreak: return element("hr")
    case .html(let html):
      return allowsHTML
        ? .raw(html.last == "\n" ? String(html.dropLast()) : html) : element("p", [:], .text(html))
    case .table(let table): return self.table(table)
    }
  }

  private func heading(_ heading: Heading) -> Node {
    let level = min(6, heading.level + headingShift)
    guard linksHeadings else { return element("h\(level)", [:], inlines(heading.content)) }
    let anchor = element(
      "a", ["class": "anchor", "href": "#\(heading.id)", "aria-label": "Link to this section"], "#")
    return element("h\(level)", ["id": heading.id], inlines(heading.content), anchor)
  }

  private func table(_ table: PipeTable) -> Node {
    func cells(_ name: String, _ cells: [[Inline]], _ scope: String?) -> [Node] {
      zip(cells, table.alignments).flatMap { content, alignment -> [Node] in
        let align = alignment == .none ? nil : "to-\(alignment.rawValue)"
        return [element(name, ["class": align, "scope": scope], inlines(content)), "\n"]
      }
    }
    let head = element(
      "thead", [:], "\n", element("tr", [:], ["\n"] + cells("th", table.header, "col")), "\n")
    let rows = table.rows.flatMap { [element("tr", [:], ["\n"] + cells("td", $0, nil)), "\n"] }
    let body: [Node] = rows.isEmpty ? [] : [element("tbody", [:], ["\n"] + rows), "\n"]
    let label = table.header.map { $0.map(\.plainText).joined() }.filter { !$0.isEmpty }.joined(
      separator: ", ")
    return element(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": "Table: \(label)"],
      element("table", [:], [Node.text("\n"), head, "\n"] + body))
  }

  package func inlines(_ content: [Inline]) -> Node { .group(content.map { inline($0, isLinked: false) }) }

  /// The words of an alternative text; of a picture within it, its own.
  private func spoken(_ content: [Inline]) -> String {
    content.map { inline in
      switch inline {
      case .image(_, _, let alt, _), .emphasis(let alt), .strong(let alt), .link(_, _, let alt, _):
        spoken(alt)
      default: self.inline(inline, isLinked: true).plainText
      }
    }.joined()
  }

  private func inline(_ inline: Inline, isLinked: Bool) -> Node {
    switch inline {
    case .text(let text): return isLinked ? .text(text) : resolver.text(text)
    case .softBreak: return "\n"
    case .lineBreak: return [element("br"), "\n"]
    case .code(let text): return element("code", [:], .text(text))
    case .html(let html): return allowsHTML ? .raw(html) : .text(html)
    case .emphasis(let content):
      return element("em", [:], .group(content.map { self.inline($0, isLinked: isLinked) }))
    case .strong(let content):
      return element("strong", [:], .group(content.map { self.inline($0, isLinked: isLinked) }))
    case .link(let destination, let title, let content, let place):
      let label = Node.group(content.map { self.inline($0, isLinked: true) })
      if isLinked { return label }
      let address = resolver.address(destination, at: place)
      let link = address.map { element("a", ["href": $0, "title": title.isEmpty ? nil : title], label) }
      return [link ?? label, marks(in: content)]
    case .image(let destination, let title, let alt, let place):
      let address = resolver.address(destination, at: place)
      let picture = address.map {
        element("img", ["src": $0, "alt": spoken(alt), "title": title.isEmpty ? nil : title])
      }
      return [picture ?? .text(spoken(alt)), isLinked ? .none : marks(in: alt)]
    case .value(let reference): return resolver.value(reference)
    case .citation(let group): return isLinked ? .none : resolver.citation(group)
    case .crossReference(let destination, let place): return resolver.crossReference(destination, at: place)
    case .footnote(let id, let place): return isLinked ? .none : resolver.footnote(id, at: place)
    }
  }

  /// The citations and footnotes of a link's words or an alternative text, which come right behind it.
  private func marks(in content: [Inline]) -> Node {
    .group(
      content.map { inline in
        switch inline {
        case .citation, .footnote: self.inline(inline, isLinked: false)
        case .emphasis(let inner), .strong(let inner), .link(_, _, let inner, _), .image(_, _, let inner, _):
          marks(in: inner)
        default: .none
        }
      })
  }
}

/// Plain CommonMark: no forms, every address as it stands.
package struct PlainResolver: FormResolver {
  package init() {}
  package func fence(_ fence: Fence) -> Node { .none }
  package func value(_ reference: ValueReference) -> Node { .none }
  package func citation(_ group: CitationGroup) -> Node { .none }
  package func crossReference(_ destination: String, at place: Place) -> Node { .none }
  package func footnote(_ id: String, at place: Place) -> Node { .none }
  package func address(_ destination: String, at place: Place) -> String? {
    percentEncodedAddress(destination)
  }
  package func text(_ text: String) -> Node { .text(text) }
}

/// An address with what may not stand in one percent-encoded, as libcmark does it.
package func percentEncodedAddress(_ address: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in address.utf8 {
    let isSafe =
      byte &- 0x30 < 10 || byte &- 0x41 < 26 || byte &- 0x61 < 26
      || "-_.+!*(),%#@?=;:/,$&~'".utf8.contains(byte)
    if isSafe {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
