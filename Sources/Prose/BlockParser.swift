internal import CommonMark
internal import Diagnostics
internal import Foreign
internal import Mending

/// Turns a text into blocks: footnotes are taken out first, forms that CommonMark would read otherwise are masked,
/// libcmark parses the rest, and the forms are laid over its tree.
struct BlockParser {
  let file: String
  let forms: Bool
  let smart: Bool
  var problems: [Diagnostic] = []
  var slugs = SlugMaker(besides: OwnIds.all)
  var masks = MaskTable()
  private(set) var lineOffset = 0
  private(set) var lines: [[Unicode.Scalar]] = []
  private(set) var definitionLines: Set<Int> = []
  private(set) var references = ""
  private var inlineNotes: [Document.Footnote] = []
  var depth = 0

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
    return (blocks, footnotes + inlineNotes)
  }

  /// The blocks of a text that begins after so many lines of the file; what is being parsed around it goes on after.
  mutating func blocks(of text: String, lineOffset: Int) -> [Block] {
    let around = (self.lineOffset, lines, definitionLines)
    defer { (self.lineOffset, lines, definitionLines) = around }
    depth += 1
    defer { depth -= 1 }
    self.lineOffset = lineOffset
    do throws(SyntaxNode.Refusal) {
      guard depth <= 20 else { throw .nestedTooDeep(line: 1) }
      let (masked, maskedLines) = try mask(text, lineOffset)
      lines = maskedLines
      let root = try SyntaxNode.parse(masked, smart: smart)
      return convert(root.children, prefixes: [])
    } catch {
      problems.append(problem(error))
      return []
    }
  }

  private mutating func mask(_ text: String, _ lineOffset: Int) throws(SyntaxNode.Refusal)
    -> (text: String, lines: [[Unicode.Scalar]])
  {
    guard forms else { return (text, text.scalarLines) }
    guard text.utf8.count <= SyntaxNode.largest else { throw .tooLarge }
    var masker = SourceMasker(text, file: file, lineOffset: lineOffset, table: masks)
    try masker.run(smart: smart)
    masks = masker.table
    problems += masker.problems
    definitionLines = masker.definitionLines
    return (masker.text, masker.page.lines)
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
    case .tooManyBlocks(let line):
      .error(
        "page-too-large", "more than \(SyntaxNode.mostBlocks) headings, paragraphs and items: split the page",
        at: Place(file: file, line: line + lineOffset, column: 1))
    case .tooLarge:
      .error(
        "page-too-large", "larger than \(SyntaxNode.largest / 1_000_000) MB: split the page",
        at: Place(file: file))
    case .outOfMemory: .error("out-of-memory", "no memory to parse the page", at: Place(file: file))
    }
  }

  mutating func convert(_ nodes: [SyntaxNode], prefixes: [ContainerPrefix]) -> [Block] {
    guard forms else { return nodes.flatMap { convert($0, prefixes: prefixes) } }
    return siblings(nodes, prefixes)
  }

  mutating func convert(_ node: SyntaxNode, prefixes: [ContainerPrefix]) -> [Block] {
    switch node.kind {
    case .paragraph:
      if forms, let blocks = tables(node, prefixes) { return blocks }
      return paragraph(inlines(node), node)
    case .heading(let level): return [heading(node, level)]
    case .blockQuote:
      let inner = prefixes + [.quote]
      if forms, let callout = callout(node, inner) { return [callout] }
      return [.blockQuote(convert(node.children, prefixes: inner))]
    case .list(let isOrdered, let start, let isTight):
      let items = node.children.map { item in
        let column = item.children.first?.startColumn ?? item.startColumn
        return convert(task(item).children, prefixes: prefixes + [.item(column: column)])
      }
      return [.list(start: isOrdered ? start : nil, isTight: isTight, items: items)]
    case .code(let info):
      guard forms else {
        return [.code(language: info.split(separator: " ").first.map(String.init) ?? "", text: node.literal)]
      }
      return code(node, masks.source(info))
    case .thematicBreak: return [.thematicBreak]
    case .htmlBlock: return forms ? html(node) : [.html(node.literal)]
    case .taskBox: return []
    default: return convert(node.children, prefixes: prefixes)
    }
  }

  private mutating func heading(_ node: SyntaxNode, _ level: Int) -> Block {
    guard forms else {
      let content = inlines(node)
      let id = slugs.slug(content.map(\.plainText).joined())
      return .heading(Heading(level: level, content: content, id: id, place: place(node)))
    }
    let (content, attributes) = inlines(node.children, node.startLine, node.endLine, keepsTrailing: true)
    if content.isEmpty { warn("heading", ProseWords.emptyHeading, at: place(node)) }
    let unused = attributes?.unknown(besides: [], classes: ["unnumbered", "unlisted"]) ?? []
    if let attributes, !unused.isEmpty {
      warn("unused-attribute", ProseWords.unusedAttributes(unused, on: "a heading"), at: attributes.place)
    }
    var id = attributes?.id
    if let own = id, let attributes, !slugs.reserve(own) {
      problems.append(
        .error("duplicate-label", ProseWords.idTwice(own), at: attributes.place))
      id = nil
    }
    return .heading(
      Heading(
        level: level, content: content, id: id ?? slugs.slug(content.map(\.plainText).joined()),
        place: place(node)))
  }

  /// A picture that stands alone with a caption is a figure.
  private mutating func paragraph(_ content: [Inline], _ node: SyntaxNode) -> [Block] {
    guard forms else { return [.paragraph(content)] }
    let kept = content.filter { inline in
      if case .text(let text) = inline {
        !text.allSatisfy(\.isWhitespace)
      } else if case .softBreak = inline {
        false
      } else {
        true
      }
    }
    guard !kept.isEmpty else { return [] }
    guard kept.count == 1 else { return [.paragraph(content)] }
    switch kept[0] {
    case .math(let formula) where formula.isDisplay: return [.math(formula)]
    case .image(let destination, let title, let alt, let place) where !title.isEmpty:
      var picture = Picture(destination: destination, alternative: alt, place: place)
      picture.captionText = title
      return [figure(picture)]
    case .picture(let picture)
    where picture.id != nil || picture.captionText != nil || !picture.captionWords.isEmpty:
      return [figure(picture)]
    default: return [.paragraph(content)]
    }
  }

  private mutating func figure(_ picture: Picture) -> Block {
    var caption = picture.captionWords
    if let text = picture.captionText { caption = line(text, at: picture.place) }
    return .picture(
      CaptionedPicture(picture: picture, caption: caption, id: picture.id, place: picture.place))
  }

  // MARK: Places

  func place(_ node: SyntaxNode) -> Place {
    let text = lines.indices.contains(node.startLine - 1) ? lines[node.startLine - 1].count : 1
    return Place(
      file: file, line: node.startLine + lineOffset, column: max(1, node.startColumn),
      length: max(1, text - max(1, node.startColumn) + 1))
  }

  mutating func warn(_ code: String, _ message: String, at place: Place) {
    problems.append(.warning(code, message, at: place))
  }

  // MARK: Inlines

  mutating func inlines(_ node: SyntaxNode) -> [Inline] {
    inlines(node.children, node.startLine, node.endLine)
  }

  mutating func inlines(_ nodes: [SyntaxNode], _ first: Int, _ last: Int) -> [Inline] {
    inlines(nodes, first, last, keepsTrailing: false).content
  }

  /// `keepsTrailing`: what stands in braces at the end is for the block, and is given back.
  mutating func inlines(
    _ nodes: [SyntaxNode], _ first: Int, _ last: Int, keepsTrailing: Bool, isCell: Bool = false
  ) -> (content: [Inline], attributes: Attributes?) {
    let source = SourceLines(lines, first: first, last: last, file: file, lineOffset: lineOffset)
    var converter = InlineForms(forms: forms, masks: masks, source: source, isCell: isCell)
    let content = converter.convert(nodes, keepsTrailing: keepsTrailing)
    problems += converter.problems
    inlineNotes += converter.notes.map {
      Document.Footnote(id: $0.id, blocks: [.paragraph($0.content)], place: $0.place)
    }
    return (content, converter.trailing)
  }

  /// A line of Markdown that stands in a form, such as a title.
  mutating func line(_ text: String, at place: Place) -> [Inline] {
    InlineText.parse(text, at: place, problems: &problems)
  }
}
