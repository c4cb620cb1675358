internal import Diagnostics
internal import Foreign

/// Lines as Word, web pages and other programs leave them: mended, and told.
extension PageLines {
  /// Headings of other programs, and what a merge left, outside of fenced code.
  package mutating func mendTitles() {
    var fence: (sign: Unicode.Scalar, count: Int)?
    var isConflict = false
    var line = 0
    while line < lines.count {
      defer { line += 1 }
      if fence == nil, mergeMark(line, &isConflict) { continue }
      guard let start = lines[line].firstIndex(where: { $0 != " " && $0 != ">" }) else { continue }
      if fence == nil {
        chunkHead(line, start)
        verbatimBlock(line, start)
      }
      let body = lines[line][start...]
      let count = body.prefix { $0 == body.first }.count
      if let open = fence {
        if body.first == open.sign, count >= open.count, body.dropFirst(count).allSatisfy({ $0 == " " }) {
          fence = nil
        }
        continue
      }
      if lines[line][..<start].count(where: { $0 == " " }) < 4, let next = framed(line, start) {
        line = next - 1
        continue
      }
      if lines[line][..<start].suffix(4).filter({ $0 == " " }).count < 4,
        let form = TitleForm.find(lines, at: line, start)
      {
        mend(form)
        line = max(line, form.frames.max() ?? line)
        continue
      }
      if count >= 3, let sign = body.first, sign == "`" && !body.dropFirst(count).contains("`") || sign == "~"
      {
        fence = (sign, count)
      }
    }
  }

  /// The settings of a chunk may hold backticks, for which CommonMark would not take it as code.
  private mutating func chunkHead(_ line: Int, _ start: Int) {
    let body = lines[line][start...]
    let ticks = body.prefix { $0 == "`" }.count
    guard ticks >= 3, ChunkHead.isOne(body.dropFirst(ticks)) else { return }
    for column in (start + ticks)..<lines[line].count where lines[line][column] == "`" {
      lines[line][column] = "'"
    }
  }

  /// `:::{math}` and its like hold no Markdown: they become what `{math}` behind backticks is.
  private mutating func verbatimBlock(_ line: Int, _ start: Int) {
    let body = lines[line][start...]
    let count = body.prefix { $0 == ":" }.count
    guard count >= 3, case let rest = body.dropFirst(count).drop(while: { $0 == " " }), rest.first == "{",
      let close = rest.firstIndex(of: "}"),
      ForeignAdvice.isVerbatim(rest[(rest.startIndex + 1)..<close].text)
    else { return }
    let end = (line + 1..<lines.count).first {
      let text = self.body($0, start)
      return text.count >= count && text.allSatisfy { $0 == ":" }
    }
    guard let end else { return }
    let inner = lines[(line + 1)..<end].map { $0.drop { $0 == " " }.prefix { $0 == "`" }.count }.max() ?? 0
    let ticks = Array(repeating: Unicode.Scalar("`"), count: max(count, inner + 1))
    lines[line].replaceSubrange(start..<(start + count), with: ticks)
    lines[end].replaceSubrange(start..<lines[end].count, with: ticks)
  }

  private mutating func mend(_ form: TitleForm) {
    let words = Array(lines[form.line][form.words])
    let start = lines[form.line].firstIndex { $0 != " " && $0 != ">" } ?? 0
    tellOnly(form.what, ForeignAdvice.heading, form.frames.first ?? form.line, start)
    lines[form.line] =
      Array(lines[form.line][..<start]) + Array(repeating: "#", count: min(6, form.level)) + [" "] + words
    for line in form.frames { blank(line, from: min(start, lines[line].count)) }
  }

  /// What a merge of two versions left: nobody knows which words are meant.
  private mutating func mergeMark(_ line: Int, _ isConflict: inout Bool) -> Bool {
    func begins(_ sign: Unicode.Scalar) -> Bool {
      lines[line].count >= 7 && lines[line].prefix(7).allSatisfy { $0 == sign }
        && (lines[line].count == 7 || lines[line][7] == " ")
    }
    if begins("<") {
      isConflict = true
      problems.append(
        .error("merge-conflict", MendingWords.mergeConflict, at: place(line, 0, lines[line].count)))
    } else if isConflict, begins(">") {
      isConflict = false
    } else if !(isConflict && (begins("=") || begins("|"))) {
      return false
    }
    blank(line)
    return true
  }

  /// Bullets and spaces as Word pastes them.
  mutating func pasted(_ line: Int, _ start: Int) {
    if bullet(line, start) { return }
    var behind = start
    while behind < lines[line].count, "#-*+".unicodeScalars.contains(lines[line][behind]) { behind += 1 }
    if behind == start {
      while behind < lines[line].count, lines[line][behind].isDigit { behind += 1 }
      if behind > start, behind < lines[line].count, ".)".unicodeScalars.contains(lines[line][behind]) {
        behind += 1
      } else {
        behind = start
      }
    }
    guard behind < lines[line].count else { return }
    if behind - start > 6, lines[line][behind] == " ",
      lines[line][start..<behind].allSatisfy({ $0 == "#" })
    {
      problems.append(
        .warning("heading", MendingWords.deepHeading, at: place(line, start, behind - start)))
      lines[line].removeSubrange((start + 6)..<behind)
      return
    }
    if behind > start, lines[line][behind] == "\u{A0}" {
      problems.append(.warning("pasted", MendingWords.pastedSpace, at: place(line, behind, 1)))
      lines[line][behind] = " "
    } else if lines[line][start] == "\u{A0}" {
      problems.append(.warning("pasted", MendingWords.pastedSpace, at: place(line, start, 1)))
    } else if lines[line][start] == "#", behind - start <= 6,
      lines[line][start..<behind].allSatisfy({ $0 == "#" }), lines[line][behind].isLetter
    {
      closeHeading(line, start, behind)
    }
  }

  /// `##Heading`; a lone `#word` in lower case is a tag.
  private mutating func closeHeading(_ line: Int, _ start: Int, _ behind: Int) {
    if behind == start + 1 {
      let words = lines[line][start...].split(separator: " ")
      let isAlone = isFirst(line) && (line + 1 == lines.count || lines[line + 1].isBlank)
      if words.allSatisfy({ $0.first == "#" && $0.count > 1 }),
        words.count > 1 || words[0].dropFirst().first?.isLowercase == true
      {
        tellOnly("'#tag'", ForeignAdvice.tags, line, start)
        return blank(line, from: start)
      }
      // `#tag/part #other words`
      let tags = words.prefix { $0.first == "#" && $0.dropFirst().first?.isLowercase == true }
      if tags.count > 1 || tags.first?.contains("/") == true {
        tellOnly("'#tag'", ForeignAdvice.tags, line, start)
        lines[line] =
          Array(lines[line][..<start]) + Array(words.dropFirst(tags.count).joined(separator: [" "]))
        return
      }
      guard isAlone else { return }
    }
    problems.append(
      .warning("heading", MendingWords.headingSpace, at: place(line, start, behind - start + 1)))
    lines[line].insert(" ", at: behind)
  }

  private mutating func bullet(_ line: Int, _ start: Int) -> Bool {
    let sign = lines[line][start]
    guard start + 1 < lines[line].count else { return false }
    let isSpaced = " \t\u{A0}".unicodeScalars.contains(lines[line][start + 1])
    let isTabbed = lines[line][start + 1] == "\t"
    func isDashed(_ line: Int) -> Bool {
      lines.indices.contains(line) && lines[line].count > start + 1
        && "–—".unicodeScalars.contains(lines[line][start])
        && " \t\u{A0}".unicodeScalars.contains(lines[line][start + 1])
    }
    let isBullet =
      PastedSign.bullets.contains(sign)
      && (isSpaced || !"·□✓✔".unicodeScalars.contains(sign) && !lines[line][(start + 1)...].contains(sign))
    let isLetter = isTabbed && "o§Øüv".unicodeScalars.contains(sign)
    let isDash = isDashed(line) && (isDashed(line + 1) || dashLine == line - 1)
    guard isBullet || isLetter || isDash else { return false }
    if isDash { dashLine = line }
    problems.append(.warning("pasted", MendingWords.pastedBullet, at: place(line, start, 1)))
    var behind = start + 1
    while behind < lines[line].count, " \t\u{A0}".unicodeScalars.contains(lines[line][behind]) { behind += 1 }
    lines[line].replaceSubrange(start..<behind, with: ["-", " "])
    return true
  }
}
