internal import Diagnostics
internal import Foreign

/// Lines whose first sign is meant as it stands, or stands where a writer of another program puts it.
extension PageLines {
  func isLiteral(_ line: Int) -> Bool { literalSigns.last?.line == line }

  // MARK: Comparisons

  /// `- > 65 years`, `1. >= 3 drugs`, `Age` and below it `> 65 years`: a quote for CommonMark, whose sign a reader
  /// would not see. It is kept, and told.
  mutating func quotedComparison(_ line: Int) -> Bool {
    guard let sign = comparison(line) else { return false }
    literalSigns.append((line, sign))
    let behind = lines[line][(sign + 1)...].prefix {
      " =".unicodeScalars.contains($0) || $0.isDigit
    }
    problems.append(
      .warning("quote", MendingWords.comparison, at: place(line, sign, 1 + behind.count)))
    return true
  }

  private func comparison(_ line: Int) -> Int? {
    guard let first = lines[line].firstIndex(where: { $0 != " " && $0 != "\t" && $0 != ">" }) else {
      return nil
    }
    func goesOn(behind quotes: Int) -> Bool {
      guard line + 1 < lines.count else { return false }
      let next = lines[line + 1].prefix { " \t>".unicodeScalars.contains($0) }
      return next.count { $0 == ">" } > quotes
    }
    if let sign = lines[line][first...].firstIndex(of: ">"), isItem(lines[line][first..<sign]) {
      return isNumber(line, behind: sign)
        && !goesOn(behind: lines[line][..<first].count { $0 == ">" })
        ? sign : nil
    }
    guard let open = lines[line].firstIndex(of: ">"), open < first, isNumber(line, behind: open),
      !goesOn(behind: 0)
    else { return nil }
    let before = lines[line][..<open]
    guard before.count < 4 else { return nil }
    // `>= 3 drugs` is no quote either; `> 5 patients said` may be one, unless it goes on with a sentence.
    let isEqual = lines[line][(open + 1)...].first == "="
    guard line > 0, !lines[line - 1].isBlank else { return isEqual ? open : nil }
    let above = lines[line - 1].drop { $0 == " " }
    guard let first = above.first, !">#|:".unicodeScalars.contains(first), above.last != ":" else {
      return nil
    }
    return isEqual || !literalSigns.isEmpty && literalSigns.last?.line == line - 1
      || first.isLetter || first.isDigit || "-*+(".unicodeScalars.contains(first) ? open : nil
  }

  /// A number behind the sign, which is not that of an item: `> 1. First`.
  private func isNumber(_ line: Int, behind sign: Int) -> Bool {
    var rest = lines[line][(sign + 1)...]
    if rest.first == "=" { rest = rest.dropFirst() }
    rest = rest.drop { $0 == " " }
    let digits = rest.prefix { $0.isDigit }
    guard !digits.isEmpty else { return false }
    let next = rest.dropFirst(digits.count)
    return
      !(next.first.map { ".)".unicodeScalars.contains($0) } == true
      && (next.dropFirst().first.map { $0 == " " } ?? true))
  }

  /// `- `, `1. `, `- [ ] `, `* 2) `.
  private func isItem(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var words = text.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let last = text.last, last == " " || last == "\t" else { return false }
    if words.suffix(2).elementsEqual(["[", "]"], by: { $0.elementsEqual($1.unicodeScalars) }) {
      words.removeLast(2)
    }
    return !words.isEmpty
      && words.allSatisfy { word in
        if word.count == 1, let sign = word.first { return "-*+:".unicodeScalars.contains(sign) }
        return word.count < 5 && word.last.map { ".)".unicodeScalars.contains($0) } == true
          && word.dropLast().allSatisfy(\.isDigit)
      }
  }

  // MARK: Rows

  /// `+ | yes | no` in a table whose rows have no bars at their ends: an item, a heading or a quote for CommonMark.
  mutating func openRow(_ line: Int) -> Bool {
    guard let column = lines[line].firstIndex(where: { $0 != " " }), column < 4,
      "+-*>#".unicodeScalars.contains(lines[line][column]), lines[line].contains("|"),
      column + 1 < lines[line].count, lines[line][column + 1] == " ",
      bars(line) > 0
    else { return false }
    let isBody =
      line > 0 && (isRule(line - 1) || rowLine == line - 1) && bars(line) == bars(line - 1)
    let isHead =
      line + 1 < lines.count && isRule(line + 1) && bars(line) == bars(line + 1)
      && lines[line + 1].first != "|"
    guard isBody || isHead else { return false }
    literalSigns.append((line, column))
    rowLine = line
    return true
  }

  private func bars(_ line: Int) -> Int { lines[line].count { $0 == "|" } }

  private func isRule(_ line: Int) -> Bool {
    lines[line].contains("-") && lines[line].contains("|") && lines[line].first { $0 != " " } != "|"
      && lines[line].allSatisfy { "|:- ".unicodeScalars.contains($0) }
  }

  // MARK: Callouts

  private static let kinds: Set<String> = [
    "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "DANGER", "INFO", "HINT",
  ]

  /// `> \[!NOTE\]` as exporters escape it, `> [!NOTE` and `> !NOTE` as writers misremember it.
  mutating func calloutLine(_ line: Int, _ start: Int) {
    guard lines[line][..<start].contains(">"), start > 0,
      line == 0 || lines[line - 1].first(where: { $0 != " " }) != ">",
      "[!\\".unicodeScalars.contains(lines[line][start])
    else { return }
    let body = lines[line][start...]
    let isEscaped =
      body.starts(with: "\\[!".unicodeScalars) || body.starts(with: "\\[\\!".unicodeScalars)
    let opening = body.prefix { "\\[ !".unicodeScalars.contains($0) }
    let word = body.dropFirst(opening.count).prefix { $0.isASCIILetter }
    guard opening.contains("!"), opening.count < 6, Self.kinds.contains(word.text.uppercased())
    else { return }
    let closing = body.dropFirst(opening.count + word.count).prefix {
      "\\] ".unicodeScalars.contains($0)
    }
    let rest = body.dropFirst(opening.count + word.count + closing.count)
    let isWhole = opening.text == "[!" && closing.first == "]"
    guard !isWhole,
      isEscaped || rest.isEmpty && (opening.contains("[") || word.text == word.text.uppercased())
    else { return }
    if !isEscaped {
      problems.append(
        .warning("foreign-form", MendingWords.crookedCallout, at: place(line, start, body.count)))
    }
    lines[line].replaceSubrange(
      start..<rest.startIndex,
      with: Array("[!\(word.text)]".unicodeScalars) + (rest.isEmpty ? [] : [" "]))
  }

  // MARK: Slashes

  /// Material's `/// note | Title` with its settings, and the `///` that closes it: the words stay.
  mutating func slashes(_ line: Int, _ start: Int) -> Bool {
    let text = body(line, start)
    let count = text.prefix { $0 == "/" }.count
    guard count >= 3 else { return false }
    let rest = text.dropFirst(count).drop { $0 == " " }
    if rest.isEmpty {
      guard openSlashes > 0 else { return false }
      openSlashes -= 1
      blank(line, from: start)
      return true
    }
    let name = rest.prefix { $0.isASCIILetter || $0 == "-" }
    let behind = rest.dropFirst(name.count).drop { $0 == " " }
    guard text.dropFirst(count).first == " ", name.count > 1, behind.isEmpty || behind.first == "|"
    else {
      return false
    }
    let advice: String =
      switch name.text.lowercased() {
      case "tab": ForeignAdvice.tabs
      case "details": "write :::{details} Title above it and ::: below"
      case "caption", "figure-caption", "table-caption":
        ForeignAdvice.captionedPicture("picture.png")
      case "define": "write the term, and ': the meaning' on the line below"
      case "html": "write Markdown"
      default: ForeignAdvice.callout
      }
    tellOnly("'/// \(name.text)'", advice, line, start)
    openSlashes += 1
    let title = behind.dropFirst().drop { $0 == " " }
    let isTitle = name.text != "html" && !title.isEmpty
    lines[line] =
      Array(lines[line][..<start]) + (isTitle ? Array("**\(title.text)**".unicodeScalars) : [])
    var next = line + 1
    while next < lines.count, lines[next].prefix(4).allSatisfy({ $0 == " " }),
      lines[next].count > 4,
      lines[next].drop(while: { $0 == " " }).prefix(while: { $0 != " " }).last == ":"
    {
      blank(next)
      next += 1
    }
    return true
  }
}
