internal import CommonMark
internal import Diagnostics
internal import Foreign
internal import Mending

/// HTML between blocks: comments vanish, tags are told, the words between them stay.
extension BlockParser {
  private static let dropped: Set<String> = [
    "script", "style", "table", "svg", "iframe", "video", "audio", "object", "select", "textarea", "math",
    "form", "canvas", "template", "title",
  ]

  /// What stands on a line of its own.
  private static let parted: Set<String> = [
    "p", "li", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "dt", "dd", "summary",
    "figcaption",
    "blockquote", "section",
  ]

  mutating func html(_ node: SyntaxNode) -> [Block] {
    let text = masks.source(node.literal)
    var kept = ""
    var first: (name: String, line: Int, column: Int)?
    var skipped: String?
    var isOpenComment = false
    var rest = text[...]
    var marks: [String] = []
    var line = 0
    var column = 0
    func move(_ part: Substring, keeps: Bool) {
      for scalar in part.unicodeScalars {
        if scalar == "\n" { (line, column) = (line + 1, 0) } else { column += 1 }
        if keeps && skipped == nil || scalar == "\n" { kept.unicodeScalars.append(scalar) }
      }
    }
    while let open = rest.firstIndex(of: "<") {
      move(rest[..<open], keeps: true)
      rest = rest[open...]
      let end: Substring.Index
      if rest.hasPrefix("<!--") {
        guard let close = rest.range(of: "-->") else {
          isOpenComment = true
          break
        }
        end = close.upperBound
      } else if rest.dropFirst().first.map({ $0.isLetter || "/!?".contains($0) }) != true {
        // A sign of a comparison.
        move(rest.prefix(1), keeps: true)
        rest = rest.dropFirst()
        continue
      } else {
        let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if first == nil { first = (name, line, column) }
        if skipped == nil, name == "table", !rest.hasPrefix("</"), let table = HTMLTable.read(rest) {
          // As many lines as it had, so that those behind it keep their numbers.
          let ends = rest[..<table.end].unicodeScalars.count { $0 == "\n" }
          kept += "\n\n" + table.lines.joined(separator: "\n") + "\n"
          kept += String(repeating: "\n", count: max(1, ends - table.lines.count - 2))
          line += ends
          rest = rest[table.end...]
          continue
        }
        if rest.hasPrefix("</") {
          if skipped == name { skipped = nil }
        } else if skipped == nil, Self.dropped.contains(name) {
          skipped = name
        }
        end = rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
        if skipped == nil {
          kept +=
            HTMLMark.sign(of: name, rest, behind: end, &marks)
            ?? (Self.parted.contains(name) && kept.last?.isWhitespace == false ? " " : "")
        }
      }
      move(rest[..<end], keeps: false)
      rest = rest[end...]
    }
    let place = Place(
      file: file, line: node.startLine + lineOffset + line, column: max(1, node.startColumn) + column)
    if isOpenComment {
      problems.append(.error("open-comment", ProseWords.openComment, at: place))
    } else {
      move(rest, keeps: true)
    }
    if let first, !text.hasPrefix("</") {
      problems.append(
        .warning(
          "html",
          first.name.isEmpty ? ProseWords.html : ProseWords.html(first.name, ForeignAdvice.tag(first.name)),
          at: Place(
            file: file, line: node.startLine + lineOffset + first.line,
            column: max(1, node.startColumn) + first.column, length: first.name.count + 1)))
    }
    guard kept.contains(where: { !$0.isWhitespace }) else { return [] }
    // What was indented within tags is no code.
    let lines = kept.lines.map {
      $0.drop { $0 == " " || $0 == "\t" }
    }
    return blocks(of: lines.joined(separator: "\n"), lineOffset: lineOffset + node.startLine - 1)
  }
}
