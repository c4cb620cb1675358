internal import Diagnostics
internal import Foreign
internal import Mending

/// Pictures and tables that stand in a block with their caption: MyST's `{figure} path`, Quarto's `::: {#fig-flow}`.
extension BlockParser {
  /// Nil where the block is none of them.
  mutating func labelled(_ fence: ColonFence, _ inner: [Block]) -> [Block]? {
    let id = fence.id
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

  /// Several pictures with one label: it leads to the first, whose caption the words behind them are if it has none.
  func grouped(_ inner: [Block], _ id: String) -> [Block] {
    var blocks = inner
    for (index, block) in inner.enumerated() {
      switch block {
      case .picture(var figure):
        if figure.id == nil { figure.id = id } else { figure.groupId = id }
        blocks[index] = .picture(figure)
        return blocks
      case .paragraph(let content):
        let pictures = content.filter { $0.picture != nil }
        guard let first = pictures.first?.picture else { continue }
        var figure = CaptionedPicture(picture: first, caption: first.alternative, id: id, place: first.place)
        if index + 1 < blocks.count, case .paragraph(let caption)? = blocks.last,
          caption.allSatisfy({ $0.picture == nil })
        {
          figure.caption = caption
          blocks.removeLast()
        }
        let rest = pictures.dropFirst()
        blocks.replaceSubrange(
          index..<(index + 1), with: [.picture(figure)] + (rest.isEmpty ? [] : [.paragraph(Array(rest))]))
        return blocks
      default: continue
      }
    }
    return blocks
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
      guard let picture = content[0].picture else { return nil }
      return [.picture(CaptionedPicture(picture: picture, caption: caption, id: id, place: picture.place))]
    default: return nil
    }
  }
}

extension Inline {
  fileprivate var picture: Picture? {
    switch self {
    case .image(let destination, _, let words, let place):
      Picture(destination: destination, alternative: words, place: place)
    case .picture(let picture): picture
    default: nil
    }
  }
}
