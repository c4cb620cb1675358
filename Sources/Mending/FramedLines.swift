internal import Diagnostics
internal import Foreign

/// Blocks that other programs put between lines of their own, which CommonMark would take for headings or rules.
extension PageLines {
  /// The next line to look at behind a block that begins here; nil where none does.
  mutating func framed(_ line: Int, _ start: Int) -> Int? {
    switch lines[line][start] {
    case "[": asciiDocBlock(line, start)
    case ".": blockTitle(line, start) ?? pairedFrame(line, start)
    case "=": pairedFrame(line, start)
    case "-": metadata(line, start) ?? headless(line, start) ?? pairedFrame(line, start)
    case "{": jsonBlock(line, start)
    case "<": calloutNumber(line, start)
    case ":", "|": headless(line, start)
    default: nil
    }
  }

  func body(_ line: Int, _ start: Int) -> ArraySlice<Unicode.Scalar> {
    guard lines.indices.contains(line), lines[line].count > start else { return [] }
    var body = lines[line][start...]
    while body.last == " " { body = body.dropLast() }
    return body
  }

  /// AsciiDoc's `[NOTE]` or `[source,python]` over a block between two lines of the same sign.
  private mutating func asciiDocBlock(_ line: Int, _ start: Int) -> Int? {
    let head = body(line, start)
    // An anchor over a heading.
    if head.starts(with: "[[".unicodeScalars), head.suffix(2).elementsEqual("]]".unicodeScalars),
      body(line + 1, start).starts(with: "=".unicodeScalars)
    {
      tellOnly("'[[id]]'", ForeignAdvice.label, line, start)
      blank(line, from: start)
      return line + 1
    }
    guard head.last == "]", head.count > 2,
      head[start + 1].isLetter || "%.#".unicodeScalars.contains(head[start + 1]),
      !head.contains("(")
    else { return nil }
    let words = head.dropFirst().dropLast().text
    let name = words.prefix { $0.isLetter }.lowercased()
    let frame = body(line + 1, start)
    let isFramed =
      frame.count >= 4 && frame.first.map { "=-_*.".unicodeScalars.contains($0) } == true
      && frame.allSatisfy { $0 == frame.first } || frame.text == "--" || frame.text == "|==="
    let isBlockName =
      Self.blockNames.contains(words)
      || words.first == "." && words.dropFirst().allSatisfy { $0.isLetter || $0 == "-" }
    let isOption =
      isFirst(line)
      && (words.contains("=\"") || isBlockName && !lines[min(line + 1, lines.count - 1)].isBlank)
    guard isFramed || isOption else { return nil }
    let isCode = ["source", "listing", "literal"].contains(name)
    let isCallout = ["note", "tip", "important", "warning", "caution"].contains(name)
    tellOnly(
      "'[\(words.prefix { $0 != "," && $0 != " " })]'",
      isCode
        ? ForeignAdvice.fencedCode
        : isCallout
          ? ForeignAdvice.callout : name == "quote" ? "write > before each line" : ForeignAdvice.other,
      line, start)
    blank(line, from: start)
    guard isFramed, frame.text != "|===" else { return line + 1 }
    let last = (line + 2..<min(lines.count, line + 1_000)).first { body($0, start) == frame }
    guard let last else {
      blank(line + 1, from: start)
      return line + 2
    }
    for row in [line + 1, last] {
      lines[row] =
        Array(lines[row][..<start]) + (isCode || frame.first == "-" ? Array("````".unicodeScalars) : [])
    }
    return isCode || frame.first == "-" ? last + 1 : line + 2
  }

  private static let blockNames: Set<String> = [
    "horizontal", "example", "appendix", "abstract", "preface", "glossary", "bibliography", "index",
    "colophon",
    "dedication", "sidebar", "verse", "quote", "listing", "source", "literal", "discrete", "lead",
    "qanda",
    "partintro", "float", "open", "normal", "stem", "latexmath", "asciimath", "unordered",
    "ordered",
  ]

  /// AsciiDoc's `.Title` over a block.
  private mutating func blockTitle(_ line: Int, _ start: Int) -> Int? {
    let head = body(line, start)
    guard isFirst(line), head.count > 1, head[start + 1].isUppercase else { return nil }
    let next = body(line + 1, start).text
    guard
      ["[", "|===", "====", "----", "image::", "* ", ". ", "== ", "=== "].contains(
        where: next.hasPrefix)
    else {
      return nil
    }
    tellOnly("'.Title'", ForeignAdvice.blockTitle, line, start)
    lines[line].remove(at: start)
    return line + 1
  }

  /// AsciiDoc's `....`, `====` and `--` around a block with no name above it.
  private mutating func pairedFrame(_ line: Int, _ start: Int) -> Int? {
    let frame = body(line, start)
    guard isFirst(line), let sign = frame.first, frame.allSatisfy({ $0 == sign }),
      sign == "-" ? frame.count == 2 : frame.count > 3,
      let last = (line + 2..<min(lines.count, line + 1_000)).first(where: {
        body($0, start) == frame
      }),
      // A title between two lines as wide is a heading.
      sign != "=" || last > line + 2 || body(line + 1, start).count > frame.count
    else { return nil }
    let isCode = sign == "."
    tellOnly(
      "'\(frame.text)'", isCode ? ForeignAdvice.fencedCode : ForeignAdvice.other, line, start)
    for row in [line, last] {
      lines[row] = Array(lines[row][..<start]) + (isCode ? Array("````".unicodeScalars) : [])
    }
    return isCode ? last + 1 : line + 1
  }

  /// AsciiDoc's `<1> what the first mark in the code says`.
  private mutating func calloutNumber(_ line: Int, _ start: Int) -> Int? {
    func isNumbered(_ line: Int) -> Bool {
      let text = body(line, start)
      let digits = text.dropFirst().prefix { $0.isDigit }
      return text.first == "<" && (1...2).contains(digits.count)
        && text.dropFirst(1 + digits.count).starts(with: "> ".unicodeScalars)
    }
    guard isNumbered(line) else { return nil }
    if numberedLine != line - 1 { tellOnly("'<1>'", ForeignAdvice.numbered, line, start) }
    let close = lines[line][start...].firstIndex(of: ">") ?? start
    numberedLine = line
    lines[line][start] = "0"
    lines[line][close] = "."
    return line + 1
  }

  /// Settings in JSON as the first lines of a page, or an object that stands in the text: it is shown as code.
  private mutating func jsonBlock(_ line: Int, _ start: Int) -> Int? {
    guard body(line, start).text == "{", isFirst(line) else { return nil }
    let next = body(line + 1, start).drop { $0 == " " || $0 == "\t" }
    guard next.first == "\"", next.text.contains("\":"),
      let end = (line + 2..<min(lines.count, line + 200)).prefix(while: { !lines[$0].isBlank })
        .first(where: {
          body($0, start).text == "}"
        })
    else { return nil }
    let isTop = lines[..<line].allSatisfy(\.isBlank)
    if isTop {
      tellOnly("a block of settings in JSON", ForeignAdvice.metadata, line, start)
      for row in line..<end + 1 { blank(row) }
      return end + 1
    }
    guard line > 0, lines[line - 1].isBlank, end + 1 < lines.count, lines[end + 1].isBlank else {
      return nil
    }
    tellOnly("JSON between the words of a page", ForeignAdvice.fencedCode, line, start)
    for row in [line - 1, end + 1] { lines[row] = Array("````".unicodeScalars) }
    return end + 2
  }

  /// Pandoc's blocks of settings within a page.
  private mutating func metadata(_ line: Int, _ start: Int) -> Int? {
    guard start == 0, isFirst(line), body(line, 0).text == "---" else { return nil }
    var end = line + 1
    var isAny = false
    while end < lines.count, end < line + 60 {
      let text = body(end, 0)
      if ["---", "..."].contains(text.text), isAny {
        tellOnly("a block of settings within a page", ForeignAdvice.metadata, line, 0)
        for row in line..<end + 1 { blank(row) }
        return end + 1
      }
      let key = text.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
      let isKey = !key.isEmpty && text.dropFirst(key.count).first == ":"
      guard isKey || isAny && (text.first == " " || text.first == "-" && text.dropFirst().first == " ") else {
        return nil
      }
      isAny = isAny || isKey
      end += 1
    }
    return nil
  }

  /// `:--|:--` over rows, with no line above it: the blank line before takes the place of a header.
  private mutating func headless(_ line: Int, _ start: Int) -> Int? {
    let rule = body(line, start)
    guard start == 0, line > 0, lines[line - 1].isBlank, rule.contains("|"), rule.contains("-"),
      rule.allSatisfy({ "|:- ".unicodeScalars.contains($0) }), body(line + 1, 0).contains("|"),
      !body(line + 1, 0).allSatisfy({ "|:- ".unicodeScalars.contains($0) })
    else { return nil }
    tellOnly("a table without its first line", ForeignAdvice.headless, line, start)
    let cells = rule.split(separator: "|").count
    lines[line - 1] = Array(repeating: "|", count: cells + 1)
    return line + 1
  }

  // MARK: Rows

  /// Confluence's `||Head||Head||`.
  mutating func barHeader(_ line: Int, _ start: Int) {
    let head = body(line, start)
    guard head.starts(with: "||".unicodeScalars), head.suffix(2).elementsEqual("||".unicodeScalars),
      head.count > 5,
      head.count(where: { $0 == "|" }) > 5
    else { return }
    tellOnly("'||'", ForeignAdvice.table, line, start)
    var row: [Unicode.Scalar] = []
    for scalar in head where !(scalar == "|" && row.last == "|") { row.append(scalar) }
    lines[line] = Array(lines[line][..<start]) + row
  }

  /// Columns between tabs, as a table is pasted: told once.
  mutating func tabRow(_ line: Int, _ start: Int) {
    let gaps = zip(lines[line][start...], lines[line][start...].dropFirst())
    guard gaps.contains(where: { $0 == "\t" || $0 == " " && $1 == " " }) else { return }
    func isRow(_ line: Int) -> Bool {
      let fields = body(line, start).split(separator: "\t")
      guard fields.count > 1, let first = fields.first else { return isSpaced(line) }
      let isMark = first.count < 5 && (first.last == "." || first.last == ")" || first.count == 1)
      return !isMark || fields.count > 2 && first.first?.isLetter == true
    }
    func spaced(_ line: Int) -> [String] {
      var fields = [""]
      var gap = 0
      for scalar in body(line, start) {
        if scalar == " " {
          gap += 1
        } else {
          if gap > 1 { fields.append("") } else if gap == 1 { fields[fields.count - 1] += " " }
          gap = 0
          fields[fields.count - 1].unicodeScalars.append(scalar)
        }
      }
      return fields
    }
    func isSpaced(_ line: Int) -> Bool {
      let fields = spaced(line)
      return fields.count > 2 && fields.allSatisfy { !$0.contains("|") && $0.split(separator: " ").count < 5 }
    }
    guard isRow(line), isRow(line + 1), line == 0 || !isRow(line - 1) else { return }
    problems.append(
      .warning("pasted", MendingWords.tabs, at: place(line, start, lines[line].count - start)))
  }
}
