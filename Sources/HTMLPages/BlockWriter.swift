package import Markup
package import Pages
package import References
internal import Tables
package import Wording

/// Blocks of a page as HTML.
package struct BlockWriter {
  package var language: String
  /// What the program says.
  package var words: Wording
  package var citationStyle: ReferenceStyle
  package var bibliography: Bibliography
  /// Put before every id, where several pages stand on one.
  package var prefix = ""
  /// How far headings move down: a page's title is its only h1.
  package var headingShift = 0
  package var linksHeadings = true
  /// Raw HTML as it stands (for CommonMark's own examples) or shown as text.
  package var allowsHTML = false
  /// Where `#` leads, the top of the page.
  package var top = ""

  package init(
    language: String, words: Wording, citationStyle: ReferenceStyle = .vancouver,
    bibliography: Bibliography
  ) {
    self.language = language
    self.words = words
    self.citationStyle = citationStyle
    self.bibliography = bibliography
  }

  /// An element with the program's words alone.
  func worded(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ text: String) -> Node {
    element(name, attributes, .text(text))
  }

  func worded(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ message: PageMessage) -> Node {
    worded(name, attributes, words.page(message))
  }

  func worded(_ name: String, _ text: String) -> Node { worded(name, [:], text) }
  func worded(_ name: String, _ message: PageMessage) -> Node { worded(name, words.page(message)) }

  /// An id of the page.
  func id(_ name: String) -> String { prefix + name }
  private func link(_ name: String) -> String { "#" + prefix + name }

  /// An address that may lead within the page.
  func address(_ address: String) -> String {
    if address == "#" { return "#" + top }
    return prefix.isEmpty || !address.hasPrefix("#") ? address : link(String(address.dropFirst()))
  }

  // MARK: Pages

  /// What a page holds, from its recording to its footnotes.
  package func body(_ page: ResolvedPage) -> Node {
    let episode = page.episode.map { EpisodeMarkup(episode: $0, writer: self) }
    return [
      episode?.player ?? .none, blocks(page.blocks), episode?.appendix ?? .none,
      footnotes(page.footnotes),
    ]
  }

  // MARK: Blocks

  package func blocks(_ blocks: [PageBlock], isTight: Bool = false) -> Node {
    .group(
      blocks.enumerated().flatMap { index, item -> [Node] in
        let node = block(item, isTight: isTight)
        let isInline = isTight && { if case .paragraph = item { true } else { false } }()
        return isInline && index == blocks.count - 1 ? [node] : [node, "\n"]
      })
  }

  private func block(_ block: PageBlock, isTight: Bool) -> Node {
    switch block {
    case .paragraph(let content): return isTight ? inlines(content) : element("p", [:], inlines(content))
    case .heading(let heading): return self.heading(heading)
    case .quote(let inner): return element("blockquote", [:], "\n", blocks(inner))
    case .callout(let callout, let inner): return self.callout(callout, inner)
    case .definitions(let definitions): return self.definitions(definitions)
    case .details(let summary, let isOpen, let inner):
      return element(
        "details", ["class": "fold", "open": isOpen ? "" : nil],
        element("summary", [:], inlines(summary)), blocks(inner))
    case .picture(let figure): return self.figure(figure)
    case .math(let formula): return element("div", ["class": "formula"], formula.markup)
    case .list(let start, let isTight, let items): return list(start, isTight, items)
    case .code(let language, let text):
      return element(
        "pre", [:],
        element("code", ["class": language.isEmpty ? nil : "language-\(language)"], .text(text)))
    case .rule: return element("hr")
    case .html(let html):
      return allowsHTML
        ? .raw(html.last == "\n" ? String(html.dropLast()) : html) : element("p", [:], .text(html))
    case .grid(let grid): return [self.grid(grid), grid.listing.map(listing) ?? .none]
    case .figure(let figure): return self.figure(figure)
    case .table(let table): return [self.table(table), table.listing.map(listing) ?? .none]
    case .appraisal(let id, let tables):
      return element("div", ["class": "appraisal", "id": self.id(id)], tables.map(table))
    case .quiz(let quiz): return self.quiz(quiz)
    case .tiles(let tiles): return element("dl", ["class": "tiles"], tiles.map(tile))
    case .measures(let measures): return element("dl", ["class": "definitions"], measures.map(measure))
    case .glossary(let entries):
      return element(
        "dl", ["class": "glossary"],
        entries.flatMap { entry in
          [
            element("dt", [:], element("dfn", [:], .text(entry.term))),
            element("dd", [:], .text(entry.expansion + (entry.definition.map { ". " + $0 } ?? ""))),
          ]
        })
    case .references(let references): return referenceList(references)
    case .evidence(let pages): return EvidenceMarkup(writer: self).node(pages)
    case .credits(let works): return credits(works)
    case .inputs(let inputs): return self.inputs(inputs)
    case .validation(let text, let tables):
      return .group(
        (text.isEmpty ? [] : [element("p", [:], .text(text))])
          + tables.map { $0.table.html(id: id($0.id), caption: .text($0.caption), words: words) })
    case .example(let source, let inner):
      return element(
        "div", ["class": "example"], element("pre", [:], element("code", [:], .text(source))),
        element("div", ["class": "example-result"], blocks(inner)))
    case .section(let inner): return blocks(inner)
    case .failed(let text, let id):
      let words = worded("p", ["class": "failed"], text)
      return id.map { element("div", ["class": "appraisal", "id": self.id($0)], words) } ?? words
    }
  }

  func list(_ start: Int?, _ isTight: Bool, _ items: [[PageBlock]]) -> Node {
    let lines = items.flatMap { item -> [Node] in
      // A loose item begins on its own line, as cmark writes it.
      let isInline = isTight && { if case .paragraph? = item.first { true } else { false } }()
      return [
        element("li", [:], isInline || item.isEmpty ? .none : "\n", blocks(item, isTight: isTight)), "\n",
      ]
    }
    guard let start else { return element("ul", [:], ["\n"] + lines) }
    return element("ol", ["start": start == 1 ? nil : String(start)], ["\n"] + lines)
  }

  private func heading(_ heading: PageHeading) -> Node {
    let level = min(6, heading.level + headingShift)
    guard linksHeadings else { return element("h\(level)", [:], inlines(heading.content)) }
    let anchor = element(
      "a", ["class": "anchor", "href": link(heading.id), "aria-label": words.page(.linkToSection)],
      "#")
    return element("h\(level)", ["id": id(heading.id)], inlines(heading.content), anchor)
  }

  /// A heading that the page itself makes.
  func heading(_ level: Int, id: String, _ text: String) -> Node {
    worded("h\(min(6, level + headingShift))", ["id": self.id(id)], text)
  }

  // MARK: The foot of a page

  /// The references that a page cites; nil where it cites none.
  package func references(_ keys: [String]) -> Node? {
    guard !keys.isEmpty else { return nil }
    let items = keys.map { key in
      element(
        "li", ["id": id("ref-\(key)")], markup(key), " ",
        element(
          "a", ["class": "back", "href": link("cite-\(key)"), "aria-label": words.page(.backToText)], "↩"))
    }
    return element("ol", [:], items.flatMap { [$0, "\n"] })
  }

  package func footnotes(_ notes: [[PageBlock]]) -> Node {
    guard !notes.isEmpty else { return .none }
    let items = notes.enumerated().map { index, note in
      let slug = "fn-\(index + 1)"
      return element(
        "li", ["id": id(slug)], blocks(note),
        element(
          "a", ["href": link("\(slug)-back"), "class": "back", "aria-label": words.page(.backToText)], "↩"))
    }
    return element(
      "section", ["class": "footnotes", "aria-label": words.page(.footnotes)], element("ol", [:], items))
  }

  // MARK: Text

  package func inlines(_ content: [PageInline]) -> Node { .group(content.map(inline)) }

  private func inline(_ inline: PageInline) -> Node {
    switch inline {
    case .text(let text): return .text(text)
    case .softBreak: return "\n"
    case .lineBreak: return [element("br"), "\n"]
    case .code(let text): return element("code", [:], .text(text))
    case .html(let html): return allowsHTML ? .raw(html) : .text(html)
    case .emphasis(let content): return element("em", [:], inlines(content))
    case .strong(let content): return element("strong", [:], inlines(content))
    case .strikethrough(let content): return element("del", [:], inlines(content))
    case .superscript(let content): return element("sup", [:], inlines(content))
    case .subscript(let content): return element("sub", [:], inlines(content))
    case .math(let formula): return formula.markup
    case .picture(let picture): return self.picture(picture)
    case .taskBox(let isDone): return taskBox(isDone)
    case .abbreviation(let text, let expansion): return element("abbr", ["title": expansion], .text(text))
    case .link(let address, let title, let content):
      return element(
        "a", ["href": self.address(address), "title": title.isEmpty ? nil : title], inlines(content))
    case .image(let address, let title, let alternative):
      return element(
        "img", ["src": address, "alt": alternative, "title": title.isEmpty ? nil : title])
    case .value(let text): return element("span", ["class": "val"], .text(text.value))
    case .citations(let citations): return self.citations(citations)
    case .footnote(let number, let isFirst):
      let slug = "fn-\(number)"
      return element(
        "sup", ["class": "footnote"],
        element(
          "a",
          [
            "href": link(slug), "id": isFirst ? id("\(slug)-back") : nil,
            "aria-label": words.page(.footnote(number)),
          ], .text("\(number)")))
    case .licence(let licence): return self.licence(licence)
    case .group(let content): return inlines(content)
    }
  }

  private func citations(_ citations: [PageCitation]) -> Node {
    guard !citations.isEmpty else { return .none }
    let marks = citations.map { citation -> Node in
      [
        .text(citation.lead),
        element(
          "a",
          [
            "href": link("ref-\(citation.key)"), "id": citation.isFirst ? id("cite-\(citation.key)") : nil,
            "aria-label": words.page(.reference(citation.words)),
          ], .text(citation.words)),
      ]
    }
    let separator = Node.text(citations.separator)
    return element(
      "span", ["class": "cite"], marks.enumerated().flatMap { $0 == 0 ? [$1] : [separator, $1] })
  }
}
