internal import Diagnostics
internal import Foreign

/// Pictures and tables that stand in a block with their caption: MyST's `{figure} path`, Quarto's `::: {#fig-flow}`.
extension BlockParser {
  /// Nil where the block is none of them.
  mutating func labelled(_ fence: ColonFence, _ inner: [Block]) -> [Block]? {
    let id = fence.options["name"] ?? fence.options["label"] ?? fence.attributes?.id
    switch fence.name {
    case "figure", "image":
      guard fence.title.contains(".") || fence.title.contains("/") else { return nil }
      return picture(fence, id, inner)
    case "table": return table(fence, id, inner)
    case "": return quarto(id, inner)
    default: return nil
    }
  }

  private mutating func picture(_ fence: ColonFence, _ id: String?, _ inner: [Block]) -> [Block] {
    var picture = Picture(
      destination: fence.title, alternative: fence.options["alt"].map { [.text($0)] } ?? [],
      place: fence.place)
    if picture.alternative.isEmpty { warn("no-alternative", ProseWords.noAlternative, at: fence.place) }
    if let width = fence.options["width"] {
      picture.width = Picture.width(width)
      if picture.width == nil { warn("bad-width", ProseWords.width(width), at: fence.place) }
    }
    let unused = fence.options.keys.filter { !["alt", "name", "label", "width"].contains($0) }.sorted()
    if !unused.isEmpty {
      warn("unused-attribute", ProseWords.unusedAttributes(unused, on: "a picture"), at: fence.place)
    }
    var rest = inner
    guard case .paragraph(let caption)? = rest.first else { return [.paragraph([.picture(picture)])] + rest }
    rest.removeFirst()
    return [.picture(CaptionedPicture(picture: picture, caption: caption, id: id, place: fence.place))] + rest
  }

  private mutating func table(_ fence: ColonFence, _ id: String?, _ inner: [Block]) -> [Block]? {
    guard inner.count == 1, case .table(var table)? = inner.first, table.caption.isEmpty else { return nil }
    var place = fence.place
    place.column = fence.titleColumn
    if !fence.title.isEmpty { table.caption = line(fence.title, at: place) }
    table.id = id
    table.place = fence.place
    return [.table(table)]
  }

  /// A picture or a table and the paragraph behind it, which is its caption.
  private func quarto(_ id: String?, _ inner: [Block]) -> [Block]? {
    guard let id, inner.count == 2, case .paragraph(let caption) = inner[1] else { return nil }
    switch inner[0] {
    case .table(var table) where table.caption.isEmpty:
      table.caption = caption
      table.id = id
      return [.table(table)]
    case .paragraph(let content) where content.count == 1:
      guard case .image(let destination, _, let words, let place) = content[0] else { return nil }
      let picture = Picture(destination: destination, alternative: words, place: place)
      return [.picture(CaptionedPicture(picture: picture, caption: caption, id: id, place: place))]
    default: return nil
    }
  }
}
