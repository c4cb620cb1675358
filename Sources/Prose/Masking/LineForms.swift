internal import Diagnostics

/// Forms that are whole lines.
extension SourceMasker {
  mutating func maskLines(_ isCode: [Bool]) {
    var line = 0
    while line < lines.count {
      let start = lines[line].firstIndex { $0 != " " && $0 != ">" && $0 != "\t" }
      if !isCode[line], let start { line = mask(line, start, isCode) } else { line += 1 }
    }
  }

  /// Masks a line's form, if it is one; returns the next line to look at.
  private mutating func mask(_ line: Int, _ start: Int, _ isCode: [Bool]) -> Int {
    let body = lines[line][start...]
    let words = String(String.UnicodeScalarView(body))
    if words.hasPrefix(":::") { return colons(line, start, body, isCode) }
    if isGridRule(body) {
      return tell(
        "a grid table", ForeignAdvice.table, line, start, through: { $0.first == "+" || $0.first == "|" })
    }
    if let (what, advice) = LineForm.find(words, isFirst: isFirst(line)) {
      return tell(what, advice, line, start, through: nil)
    }
    if isFirst(line), words == "%" || words.hasPrefix("% ") {
      blank(line, from: start)
      return line + 1
    }
    if words.hasPrefix("== "), words.trimmed.hasSuffix(" ==") {
      tellOnly("'== Heading =='", "write ## Heading", line, start)
      for column in lines[line].indices where lines[line][column] == "=" { lines[line][column] = " " }
      return line + 1
    }
    foreignItem(line, start)
    exampleItem(line, start)
    lineBlock(line, start)
    pasted(line, start)
    return line + 1
  }

  /// MkDocs indents what belongs to `!!! note` or `=== "Tab"`: it is told, and its words are no code. True where
  /// there is one; what was within it may hold others.
  mutating func outdent(_ isCode: [Bool]) -> Bool {
    var isAny = false
    for line in lines.indices where !isCode[line] {
      guard let start = lines[line].firstIndex(where: { $0 != " " && $0 != ">" }) else { continue }
      let words = String(String.UnicodeScalarView(lines[line][start...]))
      guard let (what, advice) = LineForm.indenting(words) else { continue }
      tellOnly(what, advice, line, start)
      blank(line, from: start)
      isAny = true
      var next = line + 1
      while next < lines.count {
        let indent = lines[next].dropFirst(start).prefix { $0 == " " }.count
        guard lines[next].isBlank || indent >= 4 else { break }
        if !lines[next].isBlank { lines[next].removeSubrange(start..<(start + 4)) }
        next += 1
      }
    }
    return isAny
  }

  /// `- !!! note`: an item that begins with another program's form.
  private mutating func foreignItem(_ line: Int, _ start: Int) {
    guard lines[line].count > start + 1, ":-*".unicodeScalars.contains(lines[line][start]),
      lines[line][start + 1] == " ",
      let body = lines[line][(start + 1)...].firstIndex(where: { $0 != " " }),
      let (what, advice) = LineForm.indenting(String(String.UnicodeScalarView(lines[line][body...])))
    else { return }
    tellOnly(what, advice, line, body)
    blank(line, from: body)
  }

  /// Pandoc's `(@) An example`, an item of a numbered list.
  private mutating func exampleItem(_ line: Int, _ start: Int) {
    guard lines[line][start...].starts(with: "(@".unicodeScalars),
      let close = lines[line][start...].firstIndex(of: ")"), close + 1 < lines[line].count,
      lines[line][close + 1] == " ",
      !lines[line][start..<close].contains(" ")
    else { return }
    tellOnly("'(@)'", "write 1. before each item", line, start)
    lines[line].replaceSubrange(
      start...close,
      with: Array("1. ".unicodeScalars) + Array(repeating: MaskTable.filler, count: close - start - 2))
  }

  /// Pandoc's lines that begin with a bar, which no table has.
  private mutating func lineBlock(_ line: Int, _ start: Int) {
    func isLine(_ line: Int) -> Bool {
      guard lines.indices.contains(line), start < lines[line].count else { return false }
      return lines[line][start] == "|" && lines[line].count > start + 1 && lines[line][start + 1] == " "
        && lines[line].count { $0 == "|" } == 1
    }
    guard isLine(line), isFirst(line) else { return }
    if line + 1 < lines.count, lines[line + 1].contains("|"), !isLine(line + 1) { return }
    if line + 1 < lines.count, lines[line + 1].contains("-"),
      lines[line + 1].allSatisfy({ "|-: ".unicodeScalars.contains($0) })
    {
      return
    }
    tellOnly("'| line'", "end a line with a backslash to break it", line, start)
    var next = line
    while isLine(next) {
      lines[next][start] = " "
      next += 1
    }
  }

  private func isFirst(_ line: Int) -> Bool { line == 0 || lines[line - 1].isBlank }

  private mutating func tellOnly(_ what: String, _ advice: String, _ line: Int, _ start: Int) {
    problems.append(
      .warning(
        "foreign-form", ProseWords.notObeyed(what, advice),
        at: place(line, start, lines[line].count - start)))
  }

  /// Tells a line, and leaves it out with those after it that belong to it.
  private mutating func tell(
    _ what: String, _ advice: String, _ line: Int, _ start: Int,
    through belongs: ((ArraySlice<Unicode.Scalar>) -> Bool)?
  ) -> Int {
    tellOnly(what, advice, line, start)
    blank(line, from: start)
    var next = line + 1
    while let belongs, next < lines.count, lines[next].count > start, belongs(lines[next][start...]) {
      blank(next, from: start)
      next += 1
    }
    return next
  }

  private func isGridRule(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    body.count > 3 && body.first == "+" && body.contains("-")
      && body.allSatisfy { "+-=: ".unicodeScalars.contains($0) } && (body.last == "+" || body.last == " ")
  }

  // MARK: Blocks between colons

  private mutating func colons(
    _ line: Int, _ start: Int, _ body: ArraySlice<Unicode.Scalar>, _ isCode: [Bool]
  ) -> Int {
    let place = place(line, start, body.count)
    guard var fence = ColonFence(body, at: place) else {
      writeBlock(.close(place), line: line, column: start)
      return line + 1
    }
    var next = line + 1
    while next < lines.count, !isCode[next], let option = LineForm.option(lines[next]) {
      fence.options[option.key] = option.value
      blank(next)
      next += 1
    }
    writeBlock(.open(fence), line: line, column: start)
    return next
  }

  // MARK: Definitions

  /// `: meaning` under a term becomes a list item, whose blocks CommonMark then finds. True where there is one.
  mutating func markDefinitions(_ isCode: [Bool]) -> Bool {
    for line in lines.indices where !isCode[line] {
      let column = lines[line].prefix { $0 == " " || $0 == ">" }.count
      guard column < lines[line].count - 2, lines[line][column] == ":",
        lines[line][column + 1] == " " || lines[line][column + 1] == "\t",
        lines[line][..<column].suffix(4).filter({ $0 == " " }).count < 4, hasTerm(line, isCode)
      else { continue }
      beginDefinition(line, column: column)
    }
    return !definitionLines.isEmpty
  }

  /// Whether the lines above a meaning are a term and not a table, whose caption it would be.
  private func hasTerm(_ line: Int, _ isCode: [Bool]) -> Bool {
    var above = line - 1
    if above >= 0, lines[above].isBlank { above -= 1 }
    guard above >= 0, !isCode[above], !lines[above].isBlank else { return false }
    if definitionLines.contains(above + 1) { return true }
    var below = line + 1
    if below < lines.count, lines[below].isBlank { below += 1 }
    if below < lines.count, lines[below].contains("|"), below + 1 < lines.count,
      lines[below + 1].contains("-"),
      lines[below + 1].contains("|")
    {
      return false
    }
    let text = lines[above].drop { $0 == " " || $0 == ">" }
    if text.first == " " || lines[above].first == " " && lines[above].prefix(while: { $0 == " " }).count >= 2
    {
      // Within the meaning before.
      return above > 0
        && (0...above).reversed().prefix { !lines[$0].isBlank || $0 == above }.contains {
          definitionLines.contains($0 + 1)
        }
    }
    return !text.contains("|") && !text.starts(with: ":::".unicodeScalars) && text.first != "#"
      && text.first != "`" && text.first != "~" && text.first != "|" && text.first != "+"
  }

  // MARK: Word

  /// Bullets and spaces as Word pastes them are mended, and told.
  private mutating func pasted(_ line: Int, _ start: Int) {
    let bullets = "•·◦▪‣●○■\u{F0B7}\u{F0A7}".unicodeScalars
    if bullets.contains(lines[line][start]), start + 1 < lines[line].count,
      " \t\u{A0}".unicodeScalars.contains(lines[line][start + 1])
    {
      problems.append(.warning("pasted", ProseWords.pastedBullet, at: place(line, start, 1)))
      lines[line][start] = "-"
      lines[line][start + 1] = " "
      return
    }
    var behind = start
    while behind < lines[line].count, "#-*+".unicodeScalars.contains(lines[line][behind]) { behind += 1 }
    if behind == start {
      while behind < lines[line].count, lines[line][behind].value &- 0x30 < 10 { behind += 1 }
      if behind > start, behind < lines[line].count, ".)".unicodeScalars.contains(lines[line][behind]) {
        behind += 1
      } else {
        behind = start
      }
    }
    if behind > start, behind < lines[line].count, lines[line][behind] == "\u{A0}" {
      problems.append(.warning("pasted", ProseWords.pastedSpace, at: place(line, behind, 1)))
      lines[line][behind] = " "
    } else if lines[line][start] == "\u{A0}" {
      problems.append(.warning("pasted", ProseWords.pastedSpace, at: place(line, start, 1)))
    } else if behind >= start + 2, behind < lines[line].count, lines[line][start] == "#", behind - start <= 6,
      lines[line][start..<behind].allSatisfy({ $0 == "#" }), lines[line][behind].properties.isAlphabetic
    {
      problems.append(
        .warning("heading", ProseWords.headingSpace, at: place(line, start, behind - start + 1)))
      lines[line].insert(" ", at: behind)
    }
    for column in lines[line].indices where (0x80...0x9F).contains(lines[line][column].value) {
      let code = String(lines[line][column].value, radix: 16, uppercase: true)
      problems.append(.warning("pasted", ProseWords.control("00" + code), at: place(line, column, 1)))
    }
  }
}
