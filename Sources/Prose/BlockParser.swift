internal import Diagnostics

/// Turns a text into blocks: footnotes are taken out first, libcmark parses the rest, and the forms are laid over
/// its tree.
struct BlockParser {
  let file: String
  let forms: Bool
  let smart: Bool
  private(set) var problems: [Diagnostic] = []
  private var slugs = SlugMaker(besides: OwnIds.all)
  private var lineOffset = 0
  private var lines: [[Unicode.Scalar]] = []
  private var references = ""

  init(file: String, forms: Bool, smart: Bool) {
    self.file = file
    self.forms = forms
    self.smart = smart
  }

  mutating func parse(_ text: String, lineOffset: Int) -> (blocks: [Block], footnotes: [Document.Footnote]) {
    guard forms else { return (blocks(of: text, lineOffset: lineOffset), []) }
    var extractor = FootnoteExtractor(text)
    let definitions = extractor.extract()
    references = extractor.referenceDefinitions
    let blocks = blocks(of: extractor.remainingText, lineOffset: lineOffset)
    var seen: [String: Int] = [:]
    let footnotes = definitions.map { definition in
      let line = definition.line + lineOffset
      let place = Place(file: file, line: line, column: 1, length: definition.id.unicodeScalars.count + 3)
      if let first = seen[definition.id] {
        problems.append(
          .error(
            "duplicate-label", "the footnote '\(definition.id)' stands at line \(first) already", at: place))
      }
      seen[definition.id] = line
      return Document.Footnote(
        id: definition.id, blocks: self.blocks(of: definition.text, lineOffset: line - 1), place: place)
    }
    return (blocks, footnotes)
  }

  private mutating func blocks(of text: String, lineOffset: Int) -> [Block] {
    self.lineOffset = lineOffset
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    do {
      let root = try SyntaxNode.parse(text, smart: smart)
      return convert(root.children, prefixes: [])
    } catch {
      problems.append(problem(error))
      return []
    }
  }

  private func problem(_ refusal: SyntaxNode.Refusal) -> Diagnostic {
    switch refusal {
    case .nestedTooDeep(let line):
      .error(
        "nested-too-deep", "nested deeper than \(SyntaxNode.deepest) levels",
        at: Place(file: file, line: line + lineOffset, column: 1))
    case .tooManyBrackets(let line):
      .error(
        "too-many-brackets", "more than \(SyntaxNode.mostBrackets) opening brackets on one page",
        at: Place(file: file, line: line + lineOffset, column: 1))
    case .tooLarge:
      .error(
        "page-too-large", "larger than \(SyntaxNode.largest / 1_000_000) MB: split the page",
        at: Place(file: file))
    case .outOfMemory: .error("out-of-memory", "no memory to parse the page", at: Place(file: file))
    }
  }

  private mutating func convert(_ nodes: [SyntaxNode], prefixes: [ContainerPrefix]) -> [Block] {
    nodes.flatMap { convert($0, prefixes: prefixes) }
  }

  private mutating func convert(_ node: SyntaxNode, prefixes: [ContainerPrefix]) -> [Block] {
    switch node.kind {
    case .paragraph:
      if forms, let blocks = tables(node, prefixes) { return blocks }
      return [.paragraph(inlines(node))]
    case .heading(let level):
      let content = inlines(node)
      let id = slugs.slug(content.map(\.plainText).joined())
      return [.heading(Heading(level: level, content: content, id: id, place: place(node)))]
    case .blockQuote:
      let inner = prefixes + [.quote]
      if forms, let callout = callout(node, inner) { return [callout] }
      return [.blockQuote(convert(node.children, prefixes: inner))]
    case .list(let isOrdered, let start, let isTight):
      let items = node.children.map { item in
        convert(
          item.children,
          prefixes: prefixes + [.item(column: item.children.first?.startColumn ?? item.startColumn)])
      }
      return [.list(start: isOrdered ? start : nil, isTight: isTight, items: items)]
    case .code(let info): return code(node, info)
    case .thematicBreak: return [.thematicBreak]
    case .htmlBlock: return [.html(node.literal)]
    default: return convert(node.children, prefixes: prefixes)
    }
  }

  private func place(_ node: SyntaxNode) -> Place {
    let text = lines.indices.contains(node.startLine - 1) ? lines[node.startLine - 1].count : 1
    return Place(
      file: file, line: node.startLine + lineOffset, column: max(1, node.startColumn),
      length: max(1, text - max(1, node.startColumn) + 1))
  }

  private mutating func inlines(_ node: SyntaxNode) -> [Inline] {
    inlines(node.children, node.startLine, node.endLine)
  }

  private mutating func inlines(_ nodes: [SyntaxNode], _ first: Int, _ last: Int) -> [Inline] {
    let source = SourceLines(lines, first: first, last: last, file: file, lineOffset: lineOffset)
    var converter = InlineForms(forms: forms, source: source)
    let result = converter.convert(nodes)
    problems += converter.problems
    return result
  }

  private mutating func code(_ node: SyntaxNode, _ info: String) -> [Block] {
    guard forms, info.hasPrefix("{") else {
      let language = info.split(separator: " ").first.map(String.init) ?? ""
      return [.code(language: language, text: node.literal)]
    }
    let place = place(node)
    guard let close = info.firstIndex(of: "}") else {
      problems.append(.error("fence", "the name in braces is never closed", at: place))
      return []
    }
    let word = String(info[info.index(after: info.startIndex)..<close])
    let label = info[info.index(after: close)...].split(separator: " ").map(String.init)
    guard let name = Fence.Name(rawValue: word) else {
      let names = Fence.Name.allCases.map(\.rawValue)
      problems.append(
        .error(
          "unknown-fence",
          "unknown fence '{\(word)}', expected \(names.map { "{\($0)}" }.joined(separator: ", "))", at: place,
          suggestion: nearestWord(to: word, among: names)))
      return []
    }
    if label.count > 1 {
      problems.append(
        .error("fence", "one label may follow {\(word)}, and there are \(label.count)", at: place))
    }
    if let id = label.first, !Self.isLabel(id) {
      problems.append(
        .error("fence", "a label is made of letters, digits, - and _, not '\(id)'", at: place))
    }
    return [
      .fence(
        Fence(
          name: name, id: label.first, body: node.literal, place: place,
          lineOffset: node.startLine + lineOffset,
          columnOffset: max(0, node.startColumn - 1)))
    ]
  }

  static func isLabel(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
  }

  /// A block quote whose first line is `[!NOTE]` or its like.
  private mutating func callout(_ node: SyntaxNode, _ prefixes: [ContainerPrefix]) -> Block? {
    guard let first = node.children.first, first.kind == .paragraph else { return nil }
    let leading = first.children.prefix { $0.kind == .text }
    let text = leading.map(\.literal).joined()
    guard text.hasPrefix("[!"), let close = text.firstIndex(of: "]") else { return nil }
    let word = String(text[..<close].dropFirst(2))
    guard !word.isEmpty, word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    guard let callout = Callout(rawValue: word.uppercased()) else {
      let words = Callout.allCases.map(\.rawValue)
      var spot = place(first)
      spot.length = text.unicodeScalars.count
      problems.append(
        .error(
          "unknown-callout", "unknown callout '[!\(word)]', expected \(words.joined(separator: ", "))",
          at: spot,
          suggestion: nearestWord(to: word, among: words)))
      return nil
    }
    guard text[close...].dropFirst().isEmpty else {
      problems.append(
        .error(
          "callout-words", "[!\(word)] stands alone on its line; its words begin on the next",
          at: place(first)))
      return nil
    }
    let rest = Array(
      first.children.dropFirst(leading.count).drop { $0.kind == .softBreak || $0.kind == .lineBreak })
    var blocks: [Block] = []
    if !rest.isEmpty { blocks.append(.paragraph(inlines(rest, first.startLine, first.endLine))) }
    blocks += convert(Array(node.children.dropFirst()), prefixes: prefixes)
    return .callout(callout, blocks)
  }

  /// A paragraph that is, or ends in, a table in pipe syntax.
  private mutating func tables(_ node: SyntaxNode, _ prefixes: [ContainerPrefix]) -> [Block]? {
    guard node.endLine > node.startLine, node.endLine <= lines.count else { return nil }
    let own = (node.startLine...node.endLine).map { ContainerPrefix.strip(prefixes, from: lines[$0 - 1]) }
    guard let found = PipeTableSyntax.find(in: own) else { return nil }
    var blocks: [Block] = []
    if found.headerLine > 0 {
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
    let short = (found.headerLine + 2..<max(found.headerLine + 2, own.count)).reduce(0) { sum, index in
      sum + max(0, width - PipeTableSyntax.cells(own[index]).count)
    }
    guard short <= ProseWords.mostFilledCells else {
      problems.append(
        .error(
          "table-too-wide", ProseWords.filledCells(short, width),
          at: Place(file: file, line: node.startLine + found.headerLine + lineOffset, column: 1)))
      return blocks
    }
    let header = row(found.headerLine)
    let rows = (found.headerLine + 2..<max(found.headerLine + 2, own.count)).filter {
      own[$0].contains { $0 != " " }
    }.map(row)
    blocks.append(.table(PipeTable(alignments: found.alignments, header: header, rows: rows)))
    return blocks
  }

  /// The inlines of a cell, with the page's link definitions in force.
  private mutating func cell(_ text: String, _ line: Int) -> [Inline] {
    // Many cells times many definitions would be a bomb.
    let definitions = text.utf8.contains(UInt8(ascii: "[")) ? references : ""
    guard let nodes = try? SyntaxNode.parseLine(text, references: definitions, smart: smart) else {
      return []
    }
    return inlines(nodes, line, line)
  }

  /// The inlines of the lines of a paragraph that stand before a table.
  private mutating func paragraph(_ text: String, _ first: Int, _ last: Int) -> [Inline]? {
    guard let root = try? SyntaxNode.parse(text + "\n\n" + references, smart: smart),
      let paragraph = root.children.first
    else { return nil }
    return inlines(paragraph.children, first, last)
  }
}
