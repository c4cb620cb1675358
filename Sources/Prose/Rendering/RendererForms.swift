package import Markup

/// The forms beyond CommonMark as markup.
extension Renderer {
  func callout(_ callout: Callout, _ inner: [Block]) -> Node {
    let kind = "callout \(callout.styleName)"
    guard let folding = callout.folding else {
      return element(
        "div", ["class": kind, "role": "note"],
        element("p", ["class": "callout-title"], inlines(callout.title)), blocks(inner))
    }
    return element(
      "details", ["class": kind, "open": folding == .open ? "" : nil],
      element("summary", ["class": "callout-title"], inlines(callout.title)), blocks(inner))
  }

  func definitions(_ definitions: [Definition]) -> Node {
    element(
      "dl", [:],
      definitions.flatMap { definition in
        [element("dt", [:], inlines(definition.term))]
          + definition.meanings.map { element("dd", [:], blocks($0, isTight: definition.isTight)) }
      })
  }

  func picture(_ picture: Picture) -> Node {
    let words = spoken(picture.alternative)
    guard let address = resolver.address(picture.destination, at: picture.place) else { return .text(words) }
    let image = element(
      "img", ["src": address, "alt": words, "style": picture.width.map { "width:\($0)" }])
    guard let dark = picture.dark.flatMap({ resolver.address($0, at: picture.place) }) else { return image }
    return element(
      "picture", [:], element("source", ["srcset": dark, "media": "(prefers-color-scheme: dark)"]), image)
  }

  func figure(_ figure: CaptionedPicture) -> Node {
    let exhibit = resolver.exhibit(.figure, id: figure.id)
    return element(
      "figure", ["id": exhibit.id, "class": "picture"],
      element(
        "figcaption", [:], element("b", [:], .text(exhibit.label + ".")), " ", inlines(figure.caption)),
      picture(figure.picture))
  }

  func table(_ table: PipeTable) -> Node {
    guard !table.caption.isEmpty else { return self.table(table, id: nil, label: nil, caption: .none) }
    let exhibit = resolver.exhibit(.table, id: table.id)
    return self.table(
      table, id: exhibit.id, label: exhibit.label,
      caption: [element("b", [:], .text(exhibit.label + ".")), " ", inlines(table.caption)])
  }

  /// A table of text in its scrolling region; without a label its heads name it.
  package func table(_ table: PipeTable, id: String?, label: String?, caption: Node) -> Node {
    func cells(_ name: String, _ cells: [SpannedCell], _ scope: String?) -> [Node] {
      cells.flatMap { cell -> [Node] in
        let alignment = cell.column < table.alignments.count ? table.alignments[cell.column] : .none
        let align = alignment == .none ? nil : "text-align:\(alignment.rawValue)"
        let attributes: KeyValuePairs<String, String?> = [
          "style": align, "scope": scope, "colspan": cell.columns > 1 ? String(cell.columns) : nil,
          "rowspan": cell.rows > 1 ? String(cell.rows) : nil,
        ]
        return [element(name, attributes, inlines(cell.content)), "\n"]
      }
    }
    let heads = PipeTable.spanned([table.header]).flatMap { cells("th", $0, "col") }
    let head = element("thead", [:], "\n", element("tr", [:], ["\n"] + heads), "\n")
    let rows = PipeTable.spanned(table.rows).flatMap {
      [element("tr", [:], ["\n"] + cells("td", $0, nil)), "\n"]
    }
    let body: [Node] = rows.isEmpty ? [] : [element("tbody", [:], ["\n"] + rows), "\n"]
    let words = table.header.map { $0.map(\.plainText).joined() }.filter { !$0.isEmpty }.joined(
      separator: ", ")
    let title: [Node] = label == nil ? [] : [element("caption", [:], caption), "\n"]
    return element(
      "div",
      [
        "class": "scroll", "id": id, "role": "region", "tabindex": "0",
        "aria-label": label ?? "Table: \(words)",
      ],
      element("table", [:], [Node.text("\n")] + title + [head, "\n"] + body))
  }
}
