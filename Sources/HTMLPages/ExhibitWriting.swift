internal import Evaluation
internal import Markup
internal import Pages
internal import Wording

/// Captions, figures and tables.
extension BlockWriter {
  func caption(_ caption: PageCaption) -> Node {
    var parts = [worded("b", caption.label + ".")]
    if let finding = caption.finding { parts += [" ", inlines(finding)] }
    var notes = caption.note.map { [inlines($0)] } ?? []
    if let synthetic = caption.synthetic { notes.append(worded("strong", ["class": "synthetic"], synthetic)) }
    if !notes.isEmpty {
      parts += [
        " ", element("span", ["class": "sub"], notes.enumerated().flatMap { $0 == 0 ? [$1] : [" ", $1] }),
      ]
    }
    if let found = caption.findings {
      parts += [" ", element("span", ["class": "sub findings"], .text(found))]
    }
    if !caption.sources.isEmpty {
      parts += [" ", element("span", ["class": "sub sources"], inlines(caption.sources))]
    }
    return .group(parts)
  }

  func figure(_ figure: PageFigure) -> Node {
    let id = id(figure.label.id)
    let caption = element("figcaption", [:], caption(figure.caption))
    let source = figure.listing.map(listing) ?? .none
    switch figure.content {
    case .refused(let reason):
      let why = worded("p", ["class": "failed"], .notDrawn(reason: reason))
      return [element("figure", ["id": id], caption, why), source]
    case .drawn(let drawn, let csv):
      let table = drawn.value.excerpt.html(
        id: id + "-data", caption: .text(words.page(.dataOf(label: figure.caption.label))), csv: csv,
        words: words)
      let details = element(
        "details", ["class": "data"], worded("summary", .dataOfFigure), table)
      return [element("figure", ["id": id], caption, drawn.value.html(id: id), details), source]
    }
  }

  func table(_ table: PageTable) -> Node {
    let parts = [table.caption.map(caption), table.title.map { .text($0) }].compactMap { $0 }
    return table.content.value.html(
      id: id(table.id),
      caption: .group(parts.enumerated().flatMap { $0 == 0 ? [$1] : [" ", $1] }),
      csv: table.csv, word: table.word, words: words)
  }

  func listing(_ listing: FenceListing) -> Node {
    FenceSource(listing: listing, writer: self).node()
  }
}
