internal import CommonMark
internal import Diagnostics
internal import Foreign
internal import Math
internal import Mending

/// What stands behind three backticks.
extension BlockParser {
  mutating func code(_ node: SyntaxNode, _ info: String) -> [Block] {
    let text = masks.source(node.literal)
    if info.isEmpty, isIndented(node),
      IndentedText.isProse(text) || isTabbed(node) && IndentedText.isSentence(text)
    {
      warn("indented", ProseWords.indented, at: place(node))
    }
    guard info.hasPrefix("{") else {
      let language = info.split(separator: " ").first.map(String.init) ?? ""
      if ["math", "latex-math"].contains(language.lowercased()) { return [math(text, node)] }
      if let line = ForeignAdvice.admonition(info) {
        warn("foreign-form", MendingWords.notObeyed("'\(language)'", ForeignAdvice.callout), at: place(node))
        return directed(node, line.name, line.title, place(node))
      }
      tellIncludes(text, node)
      guard let advice = ForeignAdvice.drawn(language) else { return [.code(language: language, text: text)] }
      warn("foreign-form", ProseWords.leftOut("'\(language)'", advice), at: place(node))
      return []
    }
    if info.hasPrefix("{{") {
      // Quarto shows a cell so.
      return [
        .code(language: String(info.drop { $0 == "{" }.prefix { $0.isLetter || $0.isNumber }), text: text)
      ]
    }
    let place = place(node)
    guard let close = info.firstIndex(of: "}") else {
      problems.append(.error("fence", "the name in braces is never closed", at: place))
      return []
    }
    let word = String(info[info.index(after: info.startIndex)..<close])
    let behind = info[info.index(after: close)...]
    if let name = Fence.Name(rawValue: word) { return fence(node, name, behind, place) }
    if let attributes = Attributes(word, at: place), attributes.id == nil || !attributes.classes.isEmpty {
      if let format = attributes.rawFormat {
        warn("foreign-form", ProseWords.rawFormat(format), at: place)
        return []
      }
      if let language = attributes.classes.first, language != "mermaid" {
        return [.code(language: language, text: text)]
      }
    }
    return directive(word, String(behind).trimmed, text, node, place)
  }

  /// Lines in whose place another program puts a file, where nothing else stands beside them.
  private mutating func tellIncludes(_ text: String, _ node: SyntaxNode) {
    let lines = text.lines
    let included = lines.indices.filter { ForeignAdvice.includes(lines[$0]) }
    guard !included.isEmpty, lines.allSatisfy({ $0.allSatisfy { $0 == " " } || ForeignAdvice.includes($0) })
    else {
      return
    }
    for index in included {
      warn(
        "foreign-form", MendingWords.notObeyed("'\(lines[index].trimmed)'", ForeignAdvice.include),
        at: Place(
          file: file, line: node.startLine + lineOffset + 1 + index, column: max(1, node.startColumn),
          length: lines[index].unicodeScalars.count))
    }
  }

  private func isIndented(_ node: SyntaxNode) -> Bool {
    guard lines.indices.contains(node.startLine - 1) else { return false }
    let first = lines[node.startLine - 1].first { !" \t>".unicodeScalars.contains($0) }
    return first != "`" && first != "~"
  }

  private func isTabbed(_ node: SyntaxNode) -> Bool {
    lines.indices.contains(node.startLine - 1) && lines[node.startLine - 1].first == "\t"
  }

  private mutating func fence(
    _ node: SyntaxNode, _ name: Fence.Name, _ behind: Substring, _ place: Place
  ) -> [Block] {
    let label = behind.split(separator: " ").map(String.init)
    if name == .figure, let path = label.first, path.contains(".") || path.contains("/") {
      return directed(node, name.rawValue, path, place)
    }
    let body = masks.source(node.literal)
    if name == .table, let first = Self.withoutOptions(body).body.drop(while: \.isWhitespace).first,
      first == "|"
    {
      return directed(node, name.rawValue, String(behind).trimmed, place)
    }
    if name != .example, let nested = nestedFence(node, longerThan: 2) {
      problems.append(nested)
      return []
    }
    if label.count > 1 {
      problems.append(
        .error("fence", ProseWords.oneLabel(name.rawValue, label.count), at: place))
    }
    if let id = label.first, !Self.isLabel(id) {
      problems.append(
        .error("fence", "a label is made of letters, digits, - and _, not '\(id)'", at: place))
    }
    return [
      .fence(
        Fence(
          name: name, id: label.first, body: masks.source(node.literal), place: place,
          lineOffset: node.startLine + lineOffset,
          columnOffset: max(0, node.startColumn - 1)))
    ]
  }

  /// A line that begins another fence: this one has lost its end.
  private func nestedFence(_ node: SyntaxNode, longerThan least: Int) -> Diagnostic? {
    let inner = masks.source(node.literal).lines.firstIndex { line in
      let ticks = line.prefix { $0 == "`" }.count
      return ticks >= 3 && ticks > least && line.dropFirst(ticks).contains { $0 != " " && $0 != "`" }
    }
    return inner.map {
      .error(
        "nested-fence", ProseWords.nestedFence,
        at: Place(
          file: file, line: node.startLine + lineOffset + 1 + $0, column: max(1, node.startColumn), length: 3)
      )
    }
  }

  static func isLabel(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
    }
  }

  /// A directive of MyST or a cell of Quarto.
  private mutating func directive(
    _ word: String, _ title: String, _ text: String, _ node: SyntaxNode, _ place: Place
  ) -> [Block] {
    let name = String(word.drop { $0 == "." }.prefix { $0 != " " && $0 != "," })
    if name == "math" { return [math(Self.withoutOptions(text).body, node)] }
    if ["code-block", "code", "sourcecode"].contains(name) {
      return [.code(language: title, text: Self.withoutOptions(text).body)]
    }
    let fence = ColonFence(Array("::: {\(name)} \(title)".unicodeScalars)[...], at: place)
    if fence?.callout != nil || fence?.isDetails == true || name == "image" {
      return directed(node, name, title, place)
    }
    if let advice = ForeignAdvice.directive(name) {
      // bookdown's blocks of words, whose settings stand behind a comma.
      if ForeignAdvice.holdsWords(name) { return directed(node, name, title, place) }
      guard ForeignAdvice.isVerbatim(name) || word.contains(where: { " ,.".contains($0) }) else {
        return directed(node, name, title, place)
      }
      warn("foreign-form", ProseWords.leftOut("'{\(name)}'", advice), at: place)
      return []
    }
    let names = Fence.Name.allCases.map(\.rawValue)
    problems.append(
      .error(
        "unknown-fence",
        "unknown fence '{\(word)}', expected \(names.map { "{\($0)}" }.joined(separator: ", "))", at: place,
        suggestion: nearestWord(to: word, among: names)))
    return []
  }

  /// A directive of MyST that works as a block between colons does.
  private mutating func directed(_ node: SyntaxNode, _ name: String, _ title: String, _ place: Place)
    -> [Block]
  {
    let line = Array("::: {\(name)} \(title)".unicodeScalars)
    guard var fence = ColonFence(line[...], at: place) else { return [] }
    let outer = lines[max(0, node.startLine - 1)...].first?.drop { $0 != "`" }.prefix { $0 == "`" }.count
    if let nested = nestedFence(node, longerThan: (outer ?? 3) - 1) {
      problems.append(nested)
      return []
    }
    let (options, count, body) = Self.withoutOptions(masks.source(node.literal))
    fence.options = options
    fence.isDirective = true
    fence.titleColumn = place.column + name.unicodeScalars.count + 5
    return container(fence, blocks(of: body, lineOffset: lineOffset + node.startLine + count))
  }

  /// MyST's `:key: value` lines at the start, which are not shown.
  private static func withoutOptions(_ text: String) -> (options: [String: String], count: Int, body: String)
  {
    var lines = text.lines[...]
    var options: [String: String] = [:]
    var count = 0
    if lines.first?.trimmingEnd == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmingEnd == "---" })
    {
      for line in lines[1..<end] {
        let pair = line.split(separator: ":", maxSplits: 1).map(\.trimmed)
        if pair.count == 2 { options[pair[0]] = pair[1] }
      }
      return (options, end + 1, lines[(end + 1)...].joined(separator: "\n"))
    }
    while let line = lines.first, let option = LineForm.option(Array(line.unicodeScalars)) {
      options[option.key] = option.value
      lines.removeFirst()
      count += 1
    }
    return (options, count, lines.joined(separator: "\n"))
  }

  private mutating func math(_ text: String, _ node: SyntaxNode) -> Block {
    let scalars = Array(text.unicodeScalars)
    var found: [Diagnostic] = []
    let formula = Formula(text, isDisplay: true, problems: &found) { offset, length in
      let before = scalars.prefix(offset)
      let line = before.count { $0 == "\n" }
      let column = offset - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0)
      return Place(
        file: file, line: node.startLine + lineOffset + 1 + line, column: max(1, node.startColumn) + column,
        length: length)
    }
    problems += found
    return .math(formula)
  }
}
