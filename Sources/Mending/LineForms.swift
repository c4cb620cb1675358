internal import Diagnostics
internal import Foreign

/// Forms that are whole lines.
extension PageLines {
  package mutating func mendLines(_ isCode: [Bool]) {
    var line = 0
    while line < lines.count {
      if !isCode[line], openRow(line) {
        line += 1
        continue
      }
      if !isCode[line], !quotedComparison(line) { tellQuotedNumber(line) }
      guard !isCode[line],
        let start = lines[line].firstIndex(where: { $0 != " " && $0 != ">" && $0 != "\t" })
      else {
        line += 1
        continue
      }
      if let end = formulaEnd(line, start) {
        for row in line..<end where lines[row].first(where: { $0 != " " }) == "%" {
          lines[row] = Array("{}".unicodeScalars)
        }
        line = end
      } else {
        line = mend(line, start, isCode)
      }
    }
  }

  /// Mends a line, if it is another program's; returns the next one to look at.
  private mutating func mend(_ line: Int, _ start: Int, _ isCode: [Bool]) -> Int {
    let body = lines[line][start...]
    if body.starts(with: ":::".unicodeScalars) { return colons(line, start, isCode) }
    calloutLine(line, start)
    if slashes(line, start) { return line + 1 }
    if let behind = itemColons(body) { return colons(line, behind, isCode) }
    if let table = DashTable.lines(lines, at: line, start) {
      tellOnly("a table of hyphens", ForeignAdvice.table, line, start)
      for row in table {
        blank(row, from: lines[row].firstIndex { $0 != " " && $0 != ">" } ?? lines[row].count)
      }
      blankCaption(behind: table.upperBound)
      return table.upperBound
    }
    if label(line, start) { return line + 1 }
    if let form = LineForm.find(body, isFirst: isFirst(line)) { return leaveOut(form, line, start) }
    if let end = commentEnd(line, start) {
      for row in line..<end + 1 { blank(row, from: min(start, lines[row].count)) }
      return end + 1
    }
    if comment(line, start) { return line + 1 }
    foreignItem(line, start)
    exampleItem(line, start)
    numberItem(line, start)
    starItem(line, start)
    dotItem(line, start)
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
      first + 1 < lines[line].count, lines[line][first + 1].isDigit, !isLiteral(line),
      line == 0 || lines[line - 1].first(where: { $0 != " " }) != ">"
    else { return }
    let number = lines[line][(first + 1)...].prefix { $0.isDigit }
    let next = number.endIndex < lines[line].count ? lines[line][number.endIndex] : " "
    guard
      !(".)".unicodeScalars.contains(next) && number.endIndex + 1 < lines[line].count
        && lines[line][number.endIndex + 1] == " ")
    else { return }
    problems.append(.warning("quote", MendingWords.quotedNumber, at: place(line, first, 1 + number.count)))
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
    if lines[line][start...].starts(with: "\\begin{".unicodeScalars),
      let close = lines[line][start...].firstIndex(of: "}")
    {
      let name = lines[line][(start + 7)..<close].text
      guard Self.environments.contains(name.filter { $0 != "*" }) else { return nil }
      let end = (line..<lines.count).prefix { !lines[$0].isBlank }.first {
        lines[$0].text.contains("\\end{\(name)}")
      }
      return end.map { $0 + 1 }
    }
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

  private static let environments: Set<String> = [
    "equation", "align", "alignat", "aligned", "gather", "gathered", "multline", "eqnarray",
    "array", "split",
    "cases", "matrix", "pmatrix", "bmatrix", "vmatrix", "displaymath", "math", "flalign",
  ]

  /// MyST's `(label)=` over a heading becomes its id.
  private mutating func label(_ line: Int, _ start: Int) -> Bool {
    guard lines[line][start] == "(", case let words = lines[line][start...].text.trimmed,
      words.hasSuffix(")="), words.utf8.count > 3, !words.contains(" "),
      let next = lines.indices[(line + 1)...].first(where: { !lines[$0].isBlank }),
      next < line + 4, lines[next].count > start, lines[next][start] == "#", !lines[next].contains("{")
    else { return false }
    lines[next] += Array(" {#\(words.dropFirst().dropLast(2))}".unicodeScalars)
    blank(line, from: start)
    return true
  }

  /// Where Obsidian's comment of several lines is closed.
  private func commentEnd(_ line: Int, _ start: Int) -> Int? {
    guard lines[line][start...].starts(with: "%%".unicodeScalars),
      !lines[line][(start + 2)...].text.contains("%%")
    else { return nil }
    return (line + 1..<min(lines.count, line + 500)).first { lines[$0].text.contains("%%") }
  }

  /// A comment behind `%`: told once for lines that follow each other.
  private mutating func comment(_ line: Int, _ start: Int) -> Bool {
    let isNext = commentLine == line - 1
    let before = isNext || isFirst(line) ? nil : lines[line - 1].last { $0 != " " }
    guard LineForm.isComment(lines[line][start...], behind: before) else { return false }
    if !isNext {
      problems.append(
        .warning("foreign-form", MendingWords.commentLine, at: place(line, start, lines[line].count - start)))
    }
    blank(line, from: start)
    commentLine = line
    return true
  }

  /// MkDocs indents what belongs to `!!! note` or `=== "Tab"`: it is told, and its words are no code. True where
  /// there is one; what was within it may hold others.
  package mutating func outdent(_ isCode: [Bool]) -> Bool {
    var isAny = false
    for line in lines.indices where !isCode[line] {
      guard let start = lines[line].firstIndex(where: { $0 != " " && $0 != ">" }) else { continue }
      guard let (form, rest) = LineForm.indenting(lines[line][start...]) else { continue }
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
    if case .kept(let count) = form.extent {
      lines[line].removeSubrange(start..<(start + count))
      return line + 1
    }
    blank(line, from: start)
    var next = line + 1
    defer { if form.isTable { blankCaption(behind: next) } }
    func body(_ line: Int) -> ArraySlice<Unicode.Scalar> {
      lines[line].count > start ? lines[line][start...] : []
    }
    switch form.extent {
    case .line, .kept: break
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
    var start = start
    let isOpening = lines[line][start...].contains { $0 != ":" && $0 != " " && $0 != "\t" }
    if isOpening {
      openColons.append(start)
    } else if let open = openColons.popLast(), open < start, start - open < 4,
      lines[line][open..<start].allSatisfy({ $0 == " " })
    {
      // Behind a list the end may stand as deep as its items.
      lines[line].removeSubrange(open..<start)
      start = open
    }
    var found = ColonLine(line: line, column: start)
    var next = line + 1
    while isOpening, next < lines.count, !isCode[next], let option = LineForm.option(lines[next]) {
      found.options[option.key] = option.value
      blank(next)
      next += 1
    }
    colonLines.append(found)
    return next
  }
}
