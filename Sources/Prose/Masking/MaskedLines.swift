internal import Diagnostics
internal import Foreign
internal import Mending

/// Lines that are kept aside whole, and signs within them that nobody typed.
extension SourceMasker {
  /// Signs that no writer types, once a line each.
  mutating func mendSigns() {
    for line in page.lines.indices
    where page.lines[line].contains(where: { $0.value &- 0x20 > 0x5E && PastedSign($0) != nil }) {
      var told: Set<String> = []
      var column = 0
      let first = page.lines[line].firstIndex { $0 != " " && $0 != ">" && $0 != "\t" } ?? 0
      while column < page.lines[line].count {
        let scalar = page.lines[line][column]
        guard let sign = PastedSign(scalar), !(column == first && PastedSign.bullets.contains(scalar)) else {
          column += 1
          continue
        }
        if told.insert(sign.name).inserted {
          let message =
            sign.kind == .damaged
            ? ProseWords.damaged(sign.name) : ProseWords.invisible(sign.name, sign.shown)
          problems.append(.warning("pasted", message, at: place(line, column, 1)))
        }
        if let shown = sign.shown {
          page.lines[line][column] = shown
        } else if column <= first {
          page.lines[line].remove(at: column)
          continue
        } else {
          page.lines[line][column] = table.isFull ? " " : table.add(.literal(""), source: "")
        }
        column += 1
      }
    }
  }

  /// A comment at the beginning of a line, where another one begins behind it that ends on a later line.
  mutating func closeComments() {
    let open = Array("<!--".unicodeScalars)
    for line in page.lines.indices where page.lines[line].count > 10 {
      guard let start = page.lines[line].firstIndex(where: { $0 != " " }),
        page.lines[line][start...].starts(with: open)
      else {
        continue
      }
      let chunk = Chunk(page.lines, line..<(line + 1))
      guard let close = chunk.find("-->", from: 4, within: chunk.count),
        let next = chunk.find("<!--", from: close, within: chunk.count),
        chunk.find("-->", from: next, within: chunk.count) == nil
      else { continue }
      write(.literal(""), over: 0..<(close + 3), of: chunk)
    }
  }

  mutating func maskLiteralSigns() {
    for (line, column) in page.literalSigns
    where page.lines[line].indices.contains(column) && !table.isFull
      && !MaskTable.isPrivate(page.lines[line][column])
    {
      let sign = String(page.lines[line][column])
      page.lines[line][column] = table.add(.literal(sign), source: sign)
    }
  }

  /// Lines of `:::`, with what they open.
  mutating func maskColons() {
    for found in page.colonLines {
      let body = page.lines[found.line][found.column...]
      let place = place(found.line, found.column, body.count)
      var fence = ColonFence(body, at: place)
      fence?.options = found.options
      // The title is read as a line of its own, where the masks of the page say nothing.
      if let title = fence?.title { fence?.title = table.source(title) }
      writeBlock(fence.map { .open($0) } ?? .close(place), line: found.line, column: found.column)
    }
  }
}
