internal import Diagnostics
internal import Foreign

/// Forms that are whole lines.
extension PageLines {
  package mutating func mendLines(_ isCode: [Bool]) {
    var line = 0
    while line < lines.count {
      if !isCode[line] { tellQuotedNumber(line) }
      let start = lines[line].firstIndex { $0 != " " && $0 != ">" && $0 != "\t" }
      if !isCode[line], let start, let end = formulaEnd(line, start) {
        for row in line..<end where lines[row].first(where: { $0 != " " }) == "%" {
          lines[row] = Array("{}".unicodeScalars)
        }
        line = end
      } else if !isCode[line], let start {
        line = mend(line, start, isCode)
      } else {
        line += 1
      }
    }
  }

  /// Mends a line, if it is another program's; returns the next one to look at.
  private mutating func mend(_ line: Int, _ start: Int, _ isCode: [Bool]) -> Int {
    let body = lines[line][start...]
    let words = body.text
    if words.hasPrefix(":::") { return colons(line, start, isCode) }
    if let behind = itemColons(body) { return colons(line, behind, isCode) }
    if let table = DashTable.lines(lines, at: line, start) {
      tellOnly("a table of hyphens", ForeignAdvice.table, line, start)
      for row in table {
        blank(row, from: lines[row].firstIndex { $0 != " " && $0 != ">" } ?? lines[row].count)
      }
      blankCaption(behind: table.upperBound)
      return table.upperBound
    }
    if label(words.trimmed, line, start) { return line + 1 }
    if let form = LineForm.find(words, isFirst: isFirst(line)) { return leaveOut(form, line, start) }
    if words.hasPrefix("%%"), let end = commentEnd(line, start) {
      for row in line..<end + 1 { blank(row, from: min(start, lines[row].count)) }
      return end + 1
    }
    if words.hasPrefix("%"), words.utf8.count == 1 || words.dropFirst().first?.isNumber == false {
      if commentLine != line - 1 {
        if line > 0, lines[line - 1].last(where: { $0 != " " }).map({ $0.value &- 0x30 < 10 }) == true {
          return line + 1
        }
        problems.append(
          .warning(
            "foreign-form", MendingWords.commentLine, at: place(line, start, lines[line].count - start)))
      }
      blank(line, from: start)
      commentLine = line
      return line + 1
    }
    foreignItem(line, start)
    exampleItem(line, start)
    numberItem(line, start)
    starItem(line, start)
    barHeader(line, start)
    tabRow(line, start)
    closeItem(line, start)
    lineBlock(line, start)
    literalBlock(line)
    pasted(line, start)
    return line + 1
  }

  /// `>65 years`, which CommonMark takes for a quote.
  private mutating func tellQuotedNumber(_ line: Int) {
    guard let first = lines[line].firstIndex(where: { $0 != " " }), lines[line][first] == ">",
      first + 1 < lines[line].count, lines[line][first + 1].value &- 0x30 < 10,
      line == 0 || lines[line - 1].first(where: { $0 != " " }) != ">"
    else { return }
    let number = lines[line][(first + 1)...].prefix { $0.value &- 0x30 < 10 }
    let next = number.endIndex < lines[line].count ? lines[line][number.endIndex] : " "
    guard
      !(".)".unicodeScalars.contains(next) && number.endIndex + 1 < lines[line].count
        && lines[line][number.endIndex + 1] == " ")
    else { return }
    problems.append(.warning("quote", MendingWords.quotedNumber, at: place(line, first, 1 + number.count)))
  }

  /// `- ::: note`: where the colons begin.
  private func itemColons(_ body: ArraySlice<Unicode.Scalar>) -> Int? {
    let mark = body.prefix { "-*+.)".unicodeScalars.contains($0) || $0.value &- 0x30 < 10 }
    let rest = body.dropFirst(mark.count)
    guard (1...4).contains(mark.count), rest.first == " " else { return nil }
    let behind = rest.drop { $0 == " " }
    return behind.starts(with: ":::".unicodeScalars) ? behind.startIndex : nil
  }

  /// The caption of a table that is left out goes with it.
  private mutating func blankCaption(behind line: Int) {
    guard let next = lines.indices[line...].first(where: { !lines[$0].isBlank }), next < line + 2,
      [": ", "Table: "].contains(where: lines[next].text.hasPrefix)
    else { return }
    blank(next)
  }

  /// Behind the last line of a formula that begins with `$$`: within it no line is a form.
  private func formulaEnd(_ line: Int, _ start: Int) -> Int? {
    let marks = Array("$$".unicodeScalars)
    guard lines[line][start...].starts(with: marks), !lines[line][(start + 2)...].text.contains("$$") else {
      return nil
    }
    var next = line + 1
    while next < lines.count, !lines[next].isBlank {
      if lines[next].text.contains("$$") { return next + 1 }
      next += 1
    }
    return nil
  }

  /// MyST's `(label)=` over a heading becomes its id.
  private mutating func label(_ words: String, _ line: Int, _ start: Int) -> Bool {
    guard words.hasPrefix("("), words.hasSuffix(")="), words.utf8.count > 3, !words.contains(" "),
      let next = lines.indices[(line + 1)...].first(where: { !lines[$0].isBlank }),
      next < line + 4, lines[next].count > start, lines[next][start] == "#", !lines[next].contains("{")
    else { return false }
    lines[next] += Array(" {#\(words.dropFirst().dropLast(2))}".unicodeScalars)
    blank(line, from: start)
    return true
  }

  /// Where Obsidian's comment of several lines is closed.
  private func commentEnd(_ line: Int, _ start: Int) -> Int? {
    if lines[line][(start + 2)...].text.contains("%%") { return nil }
    return (line + 1..<min(lines.count, line + 500)).first { lines[$0].text.contains("%%") }
  }

  /// MkDocs indents what belongs to `!!! note` or `=== "Tab"`: it is told, and its words are no code. True where
  /// there is one; what was within it may hold others.
  package mutating func outdent(_ isCode: [Bool]) -> Bool {
    var isAny = false
    for line in lines.indices where !isCode[line] {
      guard let start = lines[line].firstIndex(where: { $0 != " " && $0 != ">" }) else { continue }
      guard let (form, rest) = LineForm.indenting(lines[line][start...].text) else { continue }
      tellOnly(form.what, form.advice, line, start)
      lines[line] = Array(lines[line][..<start]) + Array(rest.unicodeScalars)
      isAny = true
      func indent(_ line: Int) -> Int { lines[line].dropFirst(start).prefix { $0 == " " }.count }
      var next = line + 1
      let isSphinx = form.what.hasPrefix("'..")
      while isSphinx, next < lines.count, indent(next) >= 2, LineForm.option(lines[next]) != nil {
        blank(next)
        next += 1
      }
      guard let first = lines.indices[next...].first(where: { !lines[$0].isBlank }) else { break }
      let width = isSphinx ? indent(first) : 4
      guard width >= 2 else { continue }
      while next < lines.count {
        guard lines[next].isBlank || indent(next) >= width else { break }
        if !lines[next].isBlank { lines[next].removeSubrange(start..<(start + width)) }
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
      let (form, _) = LineForm.indenting(lines[line][body...].text)
    else { return }
    tellOnly(form.what, form.advice, line, body)
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
    let zeros = Array(repeating: Unicode.Scalar("0"), count: max(0, min(7, close - start - 2)))
    lines[line].replaceSubrange(start..<close + 1, with: zeros + Array("1. ".unicodeScalars))
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

  /// Pandoc's `a.`, Word's `(1)`: told once for a list.
  private mutating func numberItem(_ line: Int, _ start: Int) {
    guard let mark = ListMark(lines[line][start...]) else { return }
    var number: Int?
    if let open = openList, open.start == start, line - open.line < 120,
      let before = open.mark.number(before: mark)
    {
      number = before + 1
    } else if isFirst(line) || !lines[line][start].properties.isUppercase {
      let next = (line + 1..<min(lines.count, line + 100)).first {
        lines[$0].count > start && lines[$0][start] != " " && lines[$0][start] != ">"
          && ListMark(lines[$0][start...]) != nil
      }
      number = next.flatMap { ListMark(lines[$0][start...]) }.flatMap { mark.number(before: $0) }
      if number != nil {
        tellOnly("'\(lines[line][start...].prefix { $0 != " " }.text)'", ForeignAdvice.numbered, line, start)
      }
    }
    guard let number else { return }
    openList = (mark, start, line)
    lines[line].replaceSubrange(start..<(start + mark.count), with: mark.replacement(number))
  }

  /// `** item`, as wikis and AsciiDoc nest lists.
  private mutating func starItem(_ line: Int, _ start: Int) {
    let level = lines[line][start...].prefix { $0 == "*" }.count
    guard (2...5).contains(level), lines[line].count > start + level + 1, lines[line][start + level] == " ",
      !lines[line][(start + level)...].text.contains("**"), line > 0,
      lines[line - 1].first(where: { $0 != " " && $0 != ">" }).map({ $0 == "*" || $0 == "-" }) == true
    else { return }
    tellOnly("'\(lines[line][start..<(start + level)].text) item'", ForeignAdvice.bullet, line, start)
    lines[line].replaceSubrange(
      start..<(start + level),
      with: Array(repeating: " ", count: 2 * (level - 1)) + [Unicode.Scalar("-")])
  }

  /// reStructuredText's `::` at the end of a line, over an indented block.
  private mutating func literalBlock(_ line: Int) {
    guard lines[line].count > 2, lines[line].suffix(2).elementsEqual("::".unicodeScalars),
      lines[line][lines[line].count - 3] != ":", line + 2 < lines.count, lines[line + 1].isBlank,
      lines[line + 2].prefix(3).elementsEqual("   ".unicodeScalars)
    else { return }
    tellOnly("'::'", ForeignAdvice.fencedCode, line, lines[line].count - 2)
    lines[line].removeLast()
  }

  func isFirst(_ line: Int) -> Bool {
    line == 0 || lines[line - 1].allSatisfy { " >\t".unicodeScalars.contains($0) }
  }

  mutating func tellOnly(_ what: String, _ advice: String, _ line: Int, _ start: Int) {
    problems.append(
      .warning(
        "foreign-form", MendingWords.notObeyed(what, advice),
        at: place(line, start, lines[line].count - start)))
  }

  /// Tells a line, and leaves it out with those after it that belong to it.
  private mutating func leaveOut(_ form: LineForm, _ line: Int, _ start: Int) -> Int {
    tellOnly(form.what, form.advice, line, start)
    blank(line, from: start)
    var next = line + 1
    defer { if form.isTable { blankCaption(behind: next) } }
    func body(_ line: Int) -> ArraySlice<Unicode.Scalar> {
      lines[line].count > start ? lines[line][start...] : []
    }
    switch form.extent {
    case .line: break
    case .through(let belongs):
      while next < lines.count, !body(next).isEmpty, belongs(body(next)) {
        blank(next, from: start)
        next += 1
      }
    case .indented:
      while next < lines.count, lines[next].isBlank || body(next).first == " " {
        if !lines[next].isBlank { blank(next, from: start) }
        next += 1
      }
    case .until(let end):
      guard
        let last = (next..<min(lines.count, next + 1_000)).first(where: {
          body($0).starts(with: end.unicodeScalars)
        })
      else { break }
      while next <= last {
        blank(next, from: min(start, lines[next].count))
        next += 1
      }
    }
    return next
  }

  // MARK: Blocks between colons

  /// A line of colons is kept with the settings below it, for whoever knows what it opens.
  private mutating func colons(_ line: Int, _ start: Int, _ isCode: [Bool]) -> Int {
    var found = ColonLine(line: line, column: start)
    var next = line + 1
    let isOpening = lines[line][start...].contains { $0 != ":" && $0 != " " && $0 != "\t" }
    while isOpening, next < lines.count, !isCode[next], let option = LineForm.option(lines[next]) {
      found.options[option.key] = option.value
      blank(next)
      next += 1
    }
    colonLines.append(found)
    return next
  }

  // MARK: Definitions

  /// `: meaning` under a term becomes a list item, whose blocks CommonMark then finds. True where there is one.
  package mutating func markDefinitions(_ isCode: [Bool]) -> Bool {
    for line in lines.indices where !isCode[line] {
      let column = lines[line].prefix { $0 == " " || $0 == ">" }.count
      guard column < lines[line].count - 2, lines[line][column] == ":",
        lines[line][column + 1] == " " || lines[line][column + 1] == "\t",
        lines[line][..<column].suffix(4).filter({ $0 == " " }).count < 4, hasTerm(line, isCode)
      else { continue }
      lines[line][column] = "-"
      definitionLines.insert(line + 1)
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
        && (0..<above + 1).reversed().prefix { !lines[$0].isBlank || $0 == above }.contains {
          definitionLines.contains($0 + 1)
        }
    }
    return !text.contains("|") && !text.starts(with: ":::".unicodeScalars) && text.first != "#"
      && !text.starts(with: "```".unicodeScalars) && !text.starts(with: "~~~".unicodeScalars)
      && text.first != "|" && text.first != "+"
  }
}
