internal import CCmark
internal import Diagnostics

/// A node of CommonMark's syntax as libcmark found it. This is the only file that knows libcmark.
package struct SyntaxNode: Sendable {
  package enum Kind: Hashable, Sendable {
    case document, blockQuote, item, paragraph, thematicBreak
    case list(isOrdered: Bool, start: Int, isTight: Bool)
    case heading(level: Int)
    case code(info: String)
    case htmlBlock
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    /// Not libcmark's: the box of a task.
    case taskBox(isDone: Bool)
  }

  package var kind: Kind
  package var literal: String
  package var startLine: Int
  package var endLine: Int
  package var startColumn: Int
  package var children: [SyntaxNode]

  package enum Refusal: Error {
    case nestedTooDeep(line: Int)
    case tooManyBrackets(line: Int)
    case tooManyBlocks(line: Int)
    case tooLarge
    case outOfMemory
  }

  package static let deepest = 100
  package static let largest = 4_000_000
  /// libcmark 0.30 is quadratic in unmatched brackets.
  package static let mostBrackets = 20_000
  /// Headings, paragraphs, items: a page of so many is a book.
  package static let mostBlocks = 50_000

  /// Parses CommonMark; `smart` turns straight quotes, `--`, `---` and `...` into typographic ones.
  package static func parse(_ text: String, smart: Bool) throws(Refusal) -> SyntaxNode {
    var utf8 = text
    utf8.makeContiguousUTF8()
    guard utf8.utf8.count <= largest else { throw .tooLarge }
    if let line = lineOfExcess(UInt8(ascii: "["), mostBrackets, in: utf8) {
      throw .tooManyBrackets(line: line)
    }
    let options = CMARK_OPT_DEFAULT | (smart ? CMARK_OPT_SMART : 0)
    let root = utf8.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, options) }
    }
    guard case let root?? = root else { throw .outOfMemory }
    defer { cmark_node_free(root) }
    var blocks = 0
    return try node(root, depth: 0, &blocks)
  }

  /// The line in which a sign stands once more than `most` times; nil where it does not.
  private static func lineOfExcess(_ sign: UInt8, _ most: Int, in text: String) -> Int? {
    var (line, count) = (1, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if byte == sign { count += 1 }
      if count > most { return line }
    }
    return nil
  }

  /// The inlines of one line, whatever block its first letters would begin: CommonMark reads it as a heading.
  package static func parseLine(_ line: String, references: String = "", smart: Bool) throws(Refusal)
    -> [SyntaxNode]
  {
    let root = try parse("# \(line) #\n\n\(references)", smart: smart)
    guard let heading = root.children.first, case .heading = heading.kind else { return [] }
    return heading.children
  }

  private static func node(
    _ pointer: OpaquePointer, depth: Int, _ blocks: inout Int
  ) throws(Refusal) -> SyntaxNode {
    let line = Int(cmark_node_get_start_line(pointer))
    guard depth <= deepest else { throw .nestedTooDeep(line: line) }
    if cmark_node_get_type(pointer).rawValue <= CMARK_NODE_LAST_BLOCK.rawValue { blocks += 1 }
    guard blocks <= mostBlocks else { throw .tooManyBlocks(line: line) }
    var children: [SyntaxNode] = []
    var child = cmark_node_first_child(pointer)
    while let next = child {
      children.append(try node(next, depth: depth + 1, &blocks))
      child = cmark_node_next(next)
    }
    return SyntaxNode(
      kind: kind(pointer), literal: text(cmark_node_get_literal(pointer)), startLine: line,
      endLine: Int(cmark_node_get_end_line(pointer)), startColumn: Int(cmark_node_get_start_column(pointer)),
      children: children)
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private static func kind(_ node: OpaquePointer) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      .list(
        isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        start: Int(cmark_node_get_list_start(node)),
        isTight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code(info: text(cmark_node_get_fence_info(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    default: .document
    }
  }
}
