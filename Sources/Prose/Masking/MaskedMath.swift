internal import Diagnostics
internal import Foreign
internal import Math
internal import Mending

/// `$…$` and `$$…$$`, as Pandoc reads them: no space within the single signs, no digit behind.
extension SourceMasker {
  mutating func math(_ chunk: Chunk, _ index: Int) -> Int? {
    if chunk[index + 1] == "$" {
      guard let end = chunk.find("$$", from: index + 2, within: chunk.count) else {
        problems.append(.error("math", ProseWords.openMath("$$"), at: place(chunk, index..<(index + 2))))
        return index + 2
      }
      let formula = formula(chunk, (index + 2)..<end, isDisplay: true)
      write(.inline(.math(formula)), over: index..<(end + 2), of: chunk)
      return equationLabel(chunk, end + 2) ?? end + 2
    }
    guard let next = chunk[index + 1], next != ")" else { return nil }
    if next.isWhitespace { return spacedMath(chunk, index) }
    if next == "`", let end = chunk.codeEnd(index + 1), chunk[end] == "$" {
      // GitHub's own form.
      let ticks = chunk.scalars[(index + 1)...].prefix { $0 == "`" }.count
      let formula = formula(chunk, (index + 1 + ticks)..<(end - ticks), isDisplay: false)
      write(.inline(.math(formula)), over: index..<(end + 1), of: chunk)
      return end + 1
    }
    let isRow = chunk.isRow(index)
    // `df$age`, `$HOME and x$y`: no formula begins or ends within a word, unless it is raised or has no spaces.
    func isWithin(_ index: Int) -> Bool { chunk[index].map { $0.isLetter || $0.isDigit } == true }
    let isInWord = isWithin(index - 1) && next.isLetter
    var at = index + 1
    while let sign = chunk[at] {
      if sign == "\\" {
        at += 2
        continue
      }
      if isRow, sign == "\n" { break }
      if sign == "`", let end = chunk.codeEnd(at) {
        at = end
        continue
      }
      if sign == "$" {
        let before = chunk[at - 1], after = chunk[at + 1]
        let inner = chunk.scalars[(index + 1)..<at]
        if before?.isWhitespace == true, !inner.isMathematics, !inner.isLetters { break }
        if let after, after.isDigit, !inner.contains("\\") { break }
        if chunk.scalars[(index + 1)..<at].isMoney || before == "(" { break }
        let isSpaced = inner.contains(where: \.isWhitespace)
        if isInWord, isSpaced || isWithin(at + 1), !inner.contains("\\") { return nil }
        if isWithin(at + 1), isSpaced, !inner.isMathematics { break }
        let formula = formula(chunk, (index + 1)..<at, isDisplay: false)
        write(.inline(.math(formula)), over: index..<(at + 1), of: chunk)
        return at + 1
      }
      at += 1
    }
    // Money is no formula: what begins with a letter or a command is.
    if next == "\\" || next == "{" || next.isASCIILetter,
      index == 0 || chunk[index - 1].map({ !$0.isLetter && $0 != "$" }) == true
    {
      let place = place(chunk, index..<(index + 1))
      let line = chunk.scalars[index...].prefix { $0 != "\n" }
      // Without its commands it would say something else.
      let isFormula = zip(line, line.dropFirst()).contains { $0 == "\\" && $1.isASCIILetter }
      problems.append(
        isFormula
          ? .error("math", ProseWords.openMath("$"), at: place)
          : .warning("math", ProseWords.openMath("$"), at: place))
    }
    return nil
  }

  /// `$ x = 1 $`, which MyST takes.
  private mutating func spacedMath(_ chunk: Chunk, _ index: Int) -> Int? {
    guard let end = chunk.find("$", from: index + 1, within: 200), chunk[end + 1] != "$",
      chunk[end + 1]?.isDigit != true, chunk.scalars[(index + 1)..<end].isMathematics
    else { return nil }
    let formula = formula(chunk, (index + 1)..<end, isDisplay: false)
    write(.inline(.math(formula)), over: index..<(end + 1), of: chunk)
    return end + 1
  }

  /// MyST's `(eq-flow)` behind a formula, which has no number here; Quarto's braces are told where they stand.
  private mutating func equationLabel(_ chunk: Chunk, _ index: Int) -> Int? {
    var open = index
    while chunk[open] == " " { open += 1 }
    guard chunk[open] == "(", let close = chunk.find(")", from: open, within: 80), close > open + 1,
      chunk[close + 1].map({ $0 == "\n" }) ?? true,
      !chunk.scalars[open..<close].contains(where: { $0.isWhitespace })
    else { return nil }
    return foreign(
      ForeignForm("'(label)' behind a formula", ForeignAdvice.numberless, over: open..<(close + 1)), of: chunk
    )
  }

  /// What stands in these is the formula; others say how it is laid out.
  private static let plainEquations: Set<String> = [
    "equation", "equation*", "displaymath", "math", "gather", "gather*", "multline", "multline*",
  ]
  private static let equations: Set<String> = plainEquations.union([
    "align", "align*", "alignat", "alignat*", "eqnarray", "eqnarray*", "array", "aligned", "split", "cases",
    "matrix", "pmatrix", "bmatrix",
  ])

  /// `\begin{equation} … \end{equation}`.
  mutating func equation(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk.starts("\\begin{", at: index), let brace = chunk.find("}", from: index) else { return nil }
    let name = chunk.text((index + 7)..<brace)
    guard Self.equations.contains(name),
      let end = chunk.find("\\end{\(name)}", from: brace, within: chunk.count)
    else { return nil }
    let close = end + 6 + name.unicodeScalars.count
    let isPlain = Self.plainEquations.contains(name)
    let formula = formula(chunk, isPlain ? (brace + 1)..<end : index..<close, isDisplay: true)
    write(.inline(.math(formula)), over: index..<close, of: chunk)
    return close
  }

  /// `\(…\)` and `\[…\]`, as LaTeX writes them; brackets around words and numbers stay brackets.
  mutating func latexMath(_ chunk: Chunk, _ index: Int) -> Int? {
    guard let open = chunk[index + 1], open == "(" || open == "[" else { return nil }
    guard let end = chunk.find(open == "(" ? "\\)" : "\\]", from: index + 2) else {
      let reach = min(chunk.count, index + 80)
      let line = (index..<reach).first { chunk[$0] == "\n" } ?? reach
      let inner = chunk.scalars[min(index + 2, line)..<line]
      if inner.isTeX
        || inner.first == " " && (inner.isMathematics || inner.contains("+") || inner.isLetters)
      {
        problems.append(
          .warning(
            "math", ProseWords.openMath(open == "(" ? "\\(" : "\\["), at: place(chunk, index..<(index + 2))))
      }
      return nil
    }
    let inner = chunk.scalars[(index + 2)..<end]
    // Converters write brackets of words and numbers so.
    let isAlone = index == 0 && end + 2 == chunk.count
    guard inner.isTeX || (open == "(" || isAlone) && (inner.isMathematics || inner.isLetters) else {
      return nil
    }
    let formula = formula(chunk, (index + 2)..<end, isDisplay: open == "[")
    write(.inline(.math(formula)), over: index..<(end + 2), of: chunk)
    return end + 2
  }

  /// mdBook's `\\(…\\)` and `\\[…\\]`.
  mutating func doubledMath(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1] == "\\", let open = chunk[index + 2], open == "(" || open == "[",
      let end = chunk.find(open == "(" ? "\\\\)" : "\\\\]", from: index + 3), end > index + 3
    else { return nil }
    let formula = formula(chunk, (index + 3)..<end, isDisplay: open == "[")
    write(.inline(.math(formula)), over: index..<(end + 3), of: chunk)
    return end + 3
  }

  /// bookdown's `(\#eq:name)` within a formula, which has no number here: spaces in its place.
  private mutating func unlabelled(_ chunk: Chunk, _ range: Range<Int>) -> String {
    guard let open = chunk.find("(\\#", from: range.lowerBound, within: range.count),
      let close = chunk.find(")", from: open, within: 100), close < range.upperBound
    else { return table.source(chunk.text(range)) }
    problems.append(
      .warning(
        "foreign-form", MendingWords.notObeyed("'(\\#…)'", ForeignAdvice.numberless),
        at: place(chunk, open..<(close + 1))))
    let gap = String(repeating: " ", count: max(0, close + 1 - open))
    return table.source(
      chunk.text(range.lowerBound..<open) + gap + chunk.text((close + 1)..<range.upperBound))
  }

  private mutating func formula(_ chunk: Chunk, _ range: Range<Int>, isDisplay: Bool) -> Formula {
    var found: [Diagnostic] = []
    let formula = Formula(unlabelled(chunk, range), isDisplay: isDisplay, problems: &found) {
      offset, length in
      let start = min(range.lowerBound + offset, max(range.lowerBound, range.upperBound - 1))
      return place(chunk, start..<min(max(start + 1, start + length), max(start + 1, range.upperBound)))
    }
    problems += found
    return formula
  }
}
