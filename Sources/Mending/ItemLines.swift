internal import Diagnostics
internal import Foreign

/// Lines that begin an item of a list, as other programs and pastes mark them.
extension PageLines {
  /// `- ::: note`: where the colons begin.
  func itemColons(_ body: ArraySlice<Unicode.Scalar>) -> Int? {
    let mark = body.prefix { "-*+.)".unicodeScalars.contains($0) || $0.isDigit }
    let rest = body.dropFirst(mark.count)
    guard (1...4).contains(mark.count), rest.first == " " else { return nil }
    let behind = rest.drop { $0 == " " }
    return behind.starts(with: ":::".unicodeScalars) ? behind.startIndex : nil
  }

  /// `- !!! note`: an item that begins with another program's form.
  mutating func foreignItem(_ line: Int, _ start: Int) {
    guard lines[line].count > start + 1, ":-*".unicodeScalars.contains(lines[line][start]),
      lines[line][start + 1] == " ",
      let body = lines[line][(start + 1)...].firstIndex(where: { $0 != " " })
    else { return }
    if lines[line][body...].starts(with: "#+".unicodeScalars),
      let form = LineForm.find(lines[line][body...], isFirst: true)
    {
      tellOnly(form.what, form.advice, line, body)
      return blank(line, from: body)
    }
    guard let (form, _) = LineForm.indenting(lines[line][body...])
    else { return }
    tellOnly(form.what, form.advice, line, body)
    blank(line, from: body)
  }

  /// Pandoc's `(@) An example`, an item of a numbered list.
  mutating func exampleItem(_ line: Int, _ start: Int) {
    guard lines[line][start...].starts(with: "(@".unicodeScalars),
      let close = lines[line][start...].firstIndex(of: ")"), close + 1 < lines[line].count,
      lines[line][close + 1] == " ",
      !lines[line][start..<close].contains(" ")
    else { return }
    tellOnly("'(@)'", "write 1. before each item", line, start)
    let zeros = Array(repeating: Unicode.Scalar("0"), count: max(0, min(7, close - start - 2)))
    lines[line].replaceSubrange(start..<close + 1, with: zeros + Array("1. ".unicodeScalars))
  }

  /// Pandoc's `a.`, Word's `(1)`: told once for a list.
  mutating func numberItem(_ line: Int, _ start: Int) {
    guard let mark = ListMark(lines[line][start...]) else { return }
    var number: Int?
    if let open = openList, open.start == start, line - open.line < 120,
      let before = open.mark.number(before: mark)
    {
      number = before + 1
    } else if isFirst(line) || !lines[line][start].isUppercase || isQuestion(line - 1) {
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

  /// Whose answers stand on the lines below it.
  private func isQuestion(_ line: Int) -> Bool {
    lines.indices.contains(line)
      && lines[line].last { $0 != " " }.map { $0 == "?" || $0 == ":" } == true
  }

  /// AsciiDoc's `. one`, two at least.
  mutating func dotItem(_ line: Int, _ start: Int) {
    func dots(_ line: Int) -> Int? {
      let count = body(line, start).prefix { $0 == "." }.count
      return (1...3).contains(count) && body(line, start).dropFirst(count).first == " " ? count : nil
    }
    guard let count = dots(line), isFirst(line) && dots(line + 1) != nil || dotLine == line - 1 else {
      return
    }
    if dotLine != line - 1 { tellOnly("'. item'", ForeignAdvice.numbered, line, start) }
    dotLine = line
    lines[line].replaceSubrange(
      start..<(start + count),
      with: Array(repeating: " ", count: 3 * (count - 1)) + Array("1.".unicodeScalars))
  }

  /// `** item`, as wikis and AsciiDoc nest lists.
  mutating func starItem(_ line: Int, _ start: Int) {
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

  /// `-item` and `1.item`, two at least: a list without its spaces.
  mutating func closeItem(_ line: Int, _ start: Int) {
    func mark(_ line: Int) -> Int? {
      let text = body(line, start)
      guard let first = text.first else { return nil }
      if first == "*" {
        return text.dropFirst().first?.isLetter == true && !text.dropFirst().contains("*") ? 1 : nil
      }
      if first == "-" || first == "+" {
        return text.dropFirst().first?.isLetter == true || isBox(text.dropFirst()) ? 1 : nil
      }
      let digits = text.prefix { $0.isDigit }.count
      guard (1...2).contains(digits), let sign = text.dropFirst(digits).first, sign == "." || sign == ")",
        text.dropFirst(digits + 1).first?.isLetter == true
      else { return nil }
      return digits + 1
    }
    func isBox(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
      ["[ ] ", "[x] ", "[X] "].contains { text.starts(with: $0.unicodeScalars) }
    }
    if lines[line].count > start + 5, "-*+".unicodeScalars.contains(lines[line][start]),
      lines[line][start + 1] == " ", isBox(lines[line][(start + 2)..<(start + 5)] + [" "]),
      lines[line][start + 5].isLetter
    {
      problems.append(.warning("list", MendingWords.itemSpace, at: place(line, start, 5)))
      lines[line].insert(" ", at: start + 5)
      return
    }
    guard let count = mark(line) else { return }
    let isNext =
      mark(line + 1) != nil || isBox(lines[line][(start + 1)...])
      || lines[line][start + count - 1] == ")"
    guard isFirst(line) && isNext || closedLine == line - 1 else { return }
    if closedLine != line - 1 {
      problems.append(.warning("list", MendingWords.itemSpace, at: place(line, start, count + 1)))
    }
    lines[line].insert(" ", at: start + count)
    closedLine = line
  }

  // MARK: Definitions

  /// `: meaning` under a term becomes a list item, whose blocks CommonMark then finds. True where there is one.
  package mutating func markDefinitions(_ isCode: [Bool]) -> Bool {
    for line in lines.indices where !isCode[line] {
      let column = lines[line].prefix { $0 == " " || $0 == ">" }.count
      guard column < lines[line].count - 2, isMeaning(line, column),
        lines[line][column + 1] == " " || lines[line][column + 1] == "\t",
        lines[line][..<column].suffix(4).filter({ $0 == " " }).count < 4, hasTerm(line, isCode)
      else { continue }
      // Writers begin their own lists with another sign, which would go on with this one.
      lines[line][column] = "+"
      definitionLines.insert(line + 1)
    }
    return !definitionLines.isEmpty
  }

  /// Behind `:`, or behind Pandoc's `~`, which is indented here so that `~ 5 patients` is none.
  private func isMeaning(_ line: Int, _ column: Int) -> Bool {
    if lines[line][column] == ":" { return true }
    let isIndented = column > 0 && lines[line][column - 1] == " "
    let isApart = lines[line][(column + 1)...].prefix { $0 == " " }.count > 1
    return lines[line][column] == "~" && (isIndented || isApart)
      && !lines[line][(column + 2)...].contains("~")
      && lines[line][(column + 1)...].first { $0 != " " }?.isDigit == false
  }

  /// Whether the lines above a meaning are a term and not a table, whose caption it would be.
  private func hasTerm(_ line: Int, _ isCode: [Bool]) -> Bool {
    var above = line - 1
    let isApart = above >= 0 && lines[above].isBlank
    if isApart { above -= 1 }
    guard above >= 0, !isCode[above], !lines[above].isBlank else { return false }
    if definitionLines.contains(above + 1) { return true }
    var below = line + 1
    if below < lines.count, lines[below].isBlank { below += 1 }
    if isApart, below < lines.count, lines[below].contains("|"), below + 1 < lines.count,
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
