internal import CommonMark
internal import Diagnostics
internal import Foreign
internal import Mending

/// Reads a text before CommonMark does, and masks the forms that it would take apart.
struct SourceMasker {
  /// Its lines, as they are mended and masked.
  var page: PageLines
  var table: MaskTable
  var problems: [Diagnostic] = []
  /// Of links by reference, those that begin with `@`.
  var linkLabels: Set<String> = []

  init(_ text: String, file: String, lineOffset: Int, table: MaskTable) {
    page = PageLines(text, file: file, lineOffset: lineOffset)
    self.table = table
  }

  var text: String { page.text }
  var definitionLines: Set<Int> { page.definitionLines }

  /// Masks every form outside code.
  mutating func run(smart: Bool) throws(SyntaxNode.Refusal) {
    hidePrivateScalars()
    mendSigns()
    closeComments()
    page.mendTitles()
    var tree = try SyntaxNode.parse(text, smart: smart)
    var isCode = codeLines(tree)
    var rounds = 0
    while rounds < 6, page.outdent(isCode) {
      tree = try SyntaxNode.parse(text, smart: smart)
      isCode = codeLines(tree)
      rounds += 1
    }
    if page.markDefinitions(isCode) {
      tree = try SyntaxNode.parse(text, smart: smart)
      isCode = codeLines(tree)
    }
    tellOpenFences(tree)
    readLabels(isCode)
    page.mendLines(isCode)
    maskLiteralSigns()
    maskColons()
    problems += page.problems
    var start: Int?
    for line in 0..<page.lines.count + 1 {
      let isText = line < page.lines.count && !isCode[line] && !page.lines[line].isBlank
      if isText, start == nil { start = line }
      if !isText, let first = start {
        scan(Chunk(page.lines, first..<line))
        start = nil
      }
    }
  }

  /// Masks the forms of a single line, whatever block its first letters would begin.
  mutating func maskLine() {
    hidePrivateScalars()
    mendSigns()
    scan(Chunk(page.lines, 0..<page.lines.count))
  }

  /// `[@name]: https://…`, as GitHub's lists of changes name people.
  private mutating func readLabels(_ isCode: [Bool]) {
    for line in page.lines.indices where !isCode[line] && page.lines[line].count > 4 {
      let text = page.lines[line].drop { $0 == " " || $0 == ">" }
      guard text.starts(with: "[@".unicodeScalars), let close = text.firstIndex(of: "]"),
        page.lines[line][(close + 1)...].first == ":"
      else { continue }
      linkLabels.insert(text[(text.startIndex + 1)..<close].text)
    }
  }

  private func codeLines(_ tree: SyntaxNode) -> [Bool] {
    var result = Array(repeating: false, count: page.lines.count)
    func visit(_ node: SyntaxNode) {
      switch node.kind {
      case .code, .htmlBlock:
        if case .htmlBlock = node.kind, !node.literal.hasPrefix("<!--") { return }
        for line in node.startLine...max(node.startLine, node.endLine) where line >= 1 && line <= result.count
        {
          result[line - 1] = true
        }
      default: node.children.forEach(visit)
      }
    }
    visit(tree)
    return result
  }

  /// A fence that nothing closes takes all that follows it.
  private mutating func tellOpenFences(_ node: SyntaxNode) {
    if case .code = node.kind, page.lines.indices.contains(node.startLine - 1), node.startColumn >= 1 {
      let first = page.lines[node.startLine - 1].dropFirst(max(0, node.startColumn - 1))
      if let marker = first.first, marker == "`" || marker == "~" {
        let length = first.prefix { $0 == marker }.count
        // Indented code may begin with the same signs.
        let isIndented = node.literal.drop { $0 == " " }.hasPrefix(
          String(repeating: Character(marker), count: 3))
        let last = page.lines[min(max(node.endLine, node.startLine), page.lines.count) - 1]
        let end = last.drop { $0 == " " || $0 == ">" || $0 == "\t" }
        let isClosed =
          node.endLine > node.startLine && end.prefix { $0 == marker }.count >= length
          && end.allSatisfy { $0 == marker || $0 == " " || $0 == "\t" }
        if !isClosed, !isIndented {
          problems.append(
            .warning(
              "open-fence", ProseWords.openFence,
              at: place(node.startLine - 1, node.startColumn - 1, length)))
        }
      }
    }
    for child in node.children { tellOpenFences(child) }
  }

  private mutating func hidePrivateScalars() {
    for line in page.lines.indices where page.lines[line].contains(where: MaskTable.isPrivate) {
      for column in page.lines[line].indices where MaskTable.isPrivate(page.lines[line][column]) {
        let sign = String(page.lines[line][column])
        page.lines[line][column] = table.isFull ? "\u{FFFD}" : table.add(.literal(sign), source: sign)
      }
    }
  }

  func place(_ line: Int, _ column: Int, _ length: Int) -> Place { page.place(line, column, length) }

  func place(_ chunk: Chunk, _ range: Range<Int>) -> Place {
    let (line, column) = chunk.position(range.lowerBound)
    let length = chunk.scalars[range].prefix { $0 != "\n" }.count
    return place(line, column, length)
  }

  /// Puts a mask in the place of a range of a chunk.
  mutating func write(_ mask: Mask, over range: Range<Int>, of chunk: Chunk) {
    guard !range.isEmpty, !table.isFull else { return }
    let scalar = table.add(mask, source: chunk.text(range))
    // Whether a `*` beside it opens or closes hangs on punctuation.
    func isBeside(_ index: Int) -> Bool { index >= 0 && (chunk[index] == "*" || chunk[index] == "_") }
    func isPunctuation(_ index: Int) -> Bool {
      chunk[index].map { $0.isASCII && !$0.isLetter && !$0.isDigit } == true
    }
    var place = range.lowerBound
    if range.count > 1, isBeside(range.lowerBound - 1), isPunctuation(range.lowerBound) { place += 1 }
    let closes = range.count > 1 && isBeside(range.upperBound) && isPunctuation(range.upperBound - 1)
    for index in range where chunk[index] != "\n" {
      let (line, column) = chunk.position(index)
      page.lines[line][column] =
        index == place
        ? scalar
        : index < place || closes && index == range.upperBound - 1 ? MaskTable.punctuation : MaskTable.filler
    }
  }

  /// Puts a mark that libcmark keeps as a block of its own in the place of a line, from a column on.
  mutating func writeBlock(_ mask: Mask, line: Int, column: Int) {
    let source = page.lines[line][column...].text
    let scalar = table.add(mask, source: source)
    page.lines[line] =
      Array(page.lines[line][..<column]) + Array("<!--".unicodeScalars) + [scalar]
      + Array("-->".unicodeScalars)
  }

  // MARK: Signs in running text

  private static let signs = SomeSigns("`<]\\$[@*{:(!'%^&~")

  private mutating func scan(_ chunk: Chunk) {
    var index = 0
    while index < chunk.count {
      let sign = chunk.scalars[index]
      let isWord = sign.isASCIILetter
      guard isWord || Self.signs.contains(sign) else {
        index += 1
        continue
      }
      if let end = skip(chunk, index) ?? form(chunk, index) {
        index = max(end, index + 1)
        continue
      }
      index += 1
      // No form begins within a word.
      if isWord { while let next = chunk[index], next.isASCIILetter || next.isDigit { index += 1 } }
    }
  }

  /// What holds no forms: code, tags, addresses.
  private mutating func skip(_ chunk: Chunk, _ index: Int) -> Int? {
    switch chunk[index] {
    case "`", "<":
      if let form = ForeignForm.findFirst(in: chunk, at: index) { return foreign(form, of: chunk) }
    default: break
    }
    switch chunk[index] {
    case "`": return chunk.codeEnd(index) ?? index + chunk.scalars[index...].prefix { $0 == "`" }.count
    case "<":
      if chunk.starts("<!--", at: index) { return comment(chunk, index) }
      if let end = script(chunk, index) ?? serialAddress(chunk, index) { return end }
      guard let next = chunk[index + 1], next == "/" || next.isASCIILetter,
        let end = chunk.find(">", from: index),
        !chunk.scalars[index..<end].contains("\n") || AngleWords.isTag(chunk, index..<end)
      else { return nil }
      if let words = AngleWords(chunk, index..<(end + 1)) {
        let problem = Diagnostic.warning("html", ProseWords.angles, at: place(chunk, index..<(end + 1)))
        write(
          words == .words ? .foreign(shown: "<", problem) : .literal("<"), over: index..<(index + 1),
          of: chunk)
        return index + 1
      }
      if CrookedTag.isOne(chunk, index..<(end + 1)) {
        let name = chunk.scalars[(index + 1)..<end].prefix { $0.isLetter || $0.isDigit }.text
        let problem = Diagnostic.warning(
          "html", ProseWords.html(name, ForeignAdvice.tag(name)),
          at: place(chunk, index..<(end + 1)))
        write(.foreign(shown: "", problem), over: index..<(end + 1), of: chunk)
      }
      return end + 1
    case "]" where chunk[index + 1] == "(":
      var depth = 0
      for at in (index + 1)..<min(chunk.count, index + Chunk.longest) {
        switch chunk[at] {
        case "(": depth += 1
        case ")": depth -= 1
        case "\n": return nil
        default: break
        }
        if depth == 0 {
          maskTemplates(chunk, (index + 2)..<at)
          maskSize(chunk, (index + 2)..<at)
          return at + 1
        }
      }
      return nil
    default: return nil
    }
  }

  /// What stands between the tags of a script or a style is none of the page's words.
  private mutating func script(_ chunk: Chunk, _ index: Int) -> Int? {
    for name in ["script", "style"] where chunk.starts("<" + name, at: index) {
      guard chunk[index + 1 + name.utf8.count].map({ $0 == ">" || $0.isWhitespace }) == true,
        let close = chunk.find("</\(name)>", from: index, within: chunk.count)
      else { return nil }
      let range = index..<(close + name.utf8.count + 3)
      write(
        .foreign(
          shown: "",
          .warning("html", ProseWords.html(name, ForeignAdvice.tag(name)), at: place(chunk, range))),
        over: range, of: chunk)
      return range.upperBound
    }
    return nil
  }

  /// Within it libcmark takes no two hyphens; marks of blocks look like one.
  private mutating func comment(_ chunk: Chunk, _ index: Int) -> Int {
    let close = chunk.find("-->", from: index + 4, within: chunk.count)
    let end = close.map { $0 + 3 } ?? chunk.count
    if chunk[index + 4].map(MaskTable.isPrivate) == true, close != nil { return end }
    if close == nil {
      problems.append(.error("open-comment", ProseWords.openComment, at: place(chunk, index..<(index + 4))))
    }
    write(.literal(""), over: index..<end, of: chunk)
    return end
  }

  private mutating func form(_ chunk: Chunk, _ index: Int) -> Int? {
    switch chunk[index] {
    case "\\":
      return doubledMath(chunk, index) ?? latexMath(chunk, index) ?? equation(chunk, index) ?? foreign(
        chunk, index)
        ?? escape(chunk, index)
    case "$": return math(chunk, index)
    case "[": return foreign(chunk, index) ?? citations(chunk, index)
    case "h" where chunk.starts("http", at: index), "w" where chunk.starts("www.", at: index):
      return bareAddress(chunk, index) ?? foreign(chunk, index)
    case "@": return mailAddress(chunk, index) ?? bareCitation(chunk, index)
    case "*" where chunk.isPower(index):
      write(.literal("**"), over: index..<(index + 2), of: chunk)
      return index + 2
    case "*" where chunk.isFactor(index):
      write(.literal("*"), over: index..<(index + 1), of: chunk)
      return index + 1
    case "{": return bracedReference(chunk, index) ?? foreign(chunk, index) ?? braces(chunk, index)
    case ":": return foreign(chunk, index) ?? sphinxRole(chunk, index) ?? directive(chunk, index)
    default: return foreign(chunk, index)
    }
  }

  /// TeX's `\,` between a number and its unit, and Pandoc's `\ `.
  private func latexSpace(_ chunk: Chunk, _ index: Int, _ sign: Unicode.Scalar) -> String? {
    guard index > 0, let before = chunk[index - 1], let after = chunk[index + 2],
      !after.isWhitespace
    else { return nil }
    if sign == " " { return before.isWhitespace ? nil : "\u{A0}" }
    let isNumber = before.isDigit || before == "$" || before == "%"
    let isUnit =
      after.isLetter || after.isDigit || "°%$".unicodeScalars.contains(after)
    return isNumber && isUnit ? "\u{202F}" : nil
  }

  private mutating func escape(_ chunk: Chunk, _ index: Int) -> Int? {
    guard let sign = chunk[index + 1] else { return nil }
    if sign == " " || ",;".unicodeScalars.contains(sign), let space = latexSpace(chunk, index, sign) {
      write(.literal(space), over: index..<(index + 2), of: chunk)
      return index + 2
    }
    // Docusaurus' `## Heading \{#id}` for MDX.
    if sign == "{", chunk[index + 2] == "#", chunk.scalars[chunk.lineStart(index)] == "#",
      let close = chunk.find("}", from: index, within: 200),
      chunk[close + 1].map({ $0 == "\n" }) ?? true,
      let attributes = Attributes(
        chunk.text((index + 2)..<close).replacing("\\", with: ""),
        at: place(chunk, index..<(close + 1)))
    {
      write(.attributes(attributes), over: index..<(close + 1), of: chunk)
      return close + 1
    }
    if sign == " ", index > 0, chunk[index - 1] != "\\" {
      var end = index + 1
      while chunk[end] == " " { end += 1 }
      if chunk[end] == "\n" {
        return foreign(
          ForeignForm("'\\ '", "end the line with the backslash", over: index..<end), of: chunk)
      }
    }
    guard "^~$@={[:%*_#`&<]!(".unicodeScalars.contains(sign) else { return index + 2 }
    write(.literal(String(sign)), over: index..<(index + 2), of: chunk)
    return index + 2
  }
}
