internal import CommonMark
internal import Diagnostics
internal import Mending

/// What a line says of a table: `: Caption {#tbl-drugs}`, or `Table: Caption`.
struct TableCaption {
  var content: [Inline]
  var attributes: Attributes?
  var place: Place
  /// Begins with a colon alone.
  var isMarked: Bool

  static func words(_ text: String) -> (words: Substring, isMarked: Bool)? {
    if text.hasPrefix(": ") { return (text.dropFirst(2), true) }
    if text.hasPrefix("Table: ") { return (text.dropFirst(7), false) }
    return nil
  }
}

extension PipeTable {
  mutating func add(_ caption: TableCaption) {
    self.caption = caption.content
    id = caption.attributes?.id
    place = caption.place
  }
}

/// Tables in pipe syntax with their captions.
extension BlockParser {
  /// A paragraph that is a caption.
  mutating func tableCaption(_ node: SyntaxNode) -> TableCaption? {
    guard node.kind == .paragraph, let first = node.children.first, first.kind == .text else { return nil }
    let leading = node.children.prefix { $0.kind == .text }
    guard let (words, isMarked) = TableCaption.words(leading.map(\.literal).joined()) else { return nil }
    var rest = first
    rest.literal = String(words)
    return caption(
      [rest] + node.children.dropFirst(leading.count), node.startLine, node.endLine, isMarked, place(node))
  }

  private mutating func caption(
    _ nodes: [SyntaxNode], _ first: Int, _ last: Int, _ isMarked: Bool, _ place: Place
  ) -> TableCaption {
    let (content, attributes) = inlines(nodes, first, last, keepsTrailing: true)
    let unused = attributes?.unknown(besides: []) ?? []
    if let attributes, !unused.isEmpty {
      warn("unused-attribute", ProseWords.unusedAttributes(unused, on: "a table"), at: attributes.place)
    }
    return TableCaption(content: content, attributes: attributes, place: place, isMarked: isMarked)
  }

  /// A paragraph that is, or ends in, a table in pipe syntax.
  mutating func tables(_ node: SyntaxNode, _ prefixes: [ContainerPrefix]) -> [Block]? {
    guard node.endLine > node.startLine, node.endLine <= lines.count else { return nil }
    var own = (node.startLine..<node.endLine + 1).map { ContainerPrefix.strip(prefixes, from: lines[$0 - 1]) }
    guard let found = PipeTableSyntax.find(in: own) ?? PipeTableSyntax.guess(in: own) else { return nil }
    if let message = found.problem {
      warn(
        "table", message,
        at: Place(file: file, line: node.startLine + found.headerLine + lineOffset, column: 1))
    }
    let bodyStart = found.headerLine + (found.hasDelimiters ? 2 : 1)
    var caption: TableCaption?
    if own.count > bodyStart, let last = captionLine(own[own.count - 1], node.endLine) {
      caption = last
      own.removeLast()
    }
    var blocks: [Block] = []
    if found.headerLine == 1, caption == nil, let first = captionLine(own[0], node.startLine) {
      caption = first
    } else if found.headerLine > 0 {
      let text = own[..<found.headerLine].map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
      if let paragraph = paragraph(text, node.startLine, node.startLine + found.headerLine - 1) {
        blocks.append(.paragraph(paragraph))
      }
    }
    let width = found.alignments.count
    func row(_ index: Int) -> [[Inline]] {
      let texts = PipeTableSyntax.cells(own[index])
      return (0..<width).map { column in
        column < texts.count ? cell(texts[column], node.startLine + index) : []
      }
    }
    let below = bodyStart..<max(bodyStart, own.count)
    let short = below.reduce(0) { $0 + max(0, width - PipeTableSyntax.cells(own[$1]).count) }
    guard short <= ProseWords.mostFilledCells else {
      problems.append(
        .error(
          "table-too-wide", ProseWords.filledCells(short, width),
          at: Place(file: file, line: node.startLine + found.headerLine + lineOffset, column: 1)))
      return blocks
    }
    for index in below {
      let count = PipeTableSyntax.cells(own[index]).count
      guard count > width else { continue }
      warn(
        "excess-cells", ProseWords.excessCells(count, width),
        at: Place(file: file, line: node.startLine + index + lineOffset, column: 1, length: own[index].count))
    }
    let header = row(found.headerLine)
    let bodyLines = below.filter { own[$0].contains { $0 != " " } }
    var table = PipeTable(
      alignments: found.alignments, header: header, rows: bodyLines.map(row), place: place(node))
    if let caption { table.add(caption) }
    for index in PipeTable.crookedRows(table.rows) {
      let line = bodyLines[index]
      warn(
        "crooked-span", ProseWords.crookedSpan,
        at: Place(file: file, line: node.startLine + line + lineOffset, column: 1, length: own[line].count))
    }
    return blocks + [.table(table)]
  }

  private mutating func captionLine(_ line: [Unicode.Scalar], _ number: Int) -> TableCaption? {
    let text = line.text
    guard let (words, isMarked) = TableCaption.words(text),
      let nodes = try? SyntaxNode.parseLine(String(words), references: "", smart: smart)
    else { return nil }
    let place = Place(file: file, line: number + lineOffset, column: 1, length: line.count)
    return caption(nodes, number, number, isMarked, place)
  }

  /// The inlines of a cell, with the page's link definitions in force.
  private mutating func cell(_ text: String, _ line: Int) -> [Inline] {
    // Many cells times many definitions would be a bomb.
    let definitions = text.utf8.contains(UInt8(ascii: "[")) ? references : ""
    guard let nodes = try? SyntaxNode.parseLine(text, references: definitions, smart: smart) else {
      return []
    }
    return inlines(nodes, line, line, keepsTrailing: false, isCell: true).content
  }

  /// The inlines of the lines of a paragraph that stand before a table.
  private mutating func paragraph(_ text: String, _ first: Int, _ last: Int) -> [Inline]? {
    guard let root = try? SyntaxNode.parse(text + "\n\n" + references, smart: smart),
      let paragraph = root.children.first
    else { return nil }
    return inlines(paragraph.children, first, last)
  }
}
