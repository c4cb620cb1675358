internal import Diagnostics

/// Commands of LaTeX and bookdown in running text.
extension ForeignForm {
  static func latex(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    var at = chunk.letters(index + 1)
    guard at > index + 2 else { return nil }
    let name = chunk.text((index + 1)..<at)
    if chunk[at] == "*", chunk[at + 1] == "{" { at += 1 }
    guard chunk[at] == "{" || chunk[at] == "[" else { return lone(name, chunk, index..<at) }
    var depth = 0
    var inner = ""
    let end = at + Chunk.longest
    while let sign = chunk[at], at < end {
      if sign == "{" || sign == "[" { depth += 1 }
      if sign == "}" || sign == "]" {
        depth -= 1
      } else if depth == 1, sign != "{", sign != "[" {
        inner.unicodeScalars.append(sign)
      }
      at += 1
      if depth == 0, chunk[at] != "{" { break }
    }
    guard depth == 0 else { return nil }
    if inner.isEmpty, let sign = ForeignAdvice.latexSigns[name] {
      return ForeignForm("'\\\(name)'", "type \(sign)", shown: sign, over: index..<at)
    }
    let isWords =
      name.hasPrefix("text")
      || ["emph", "footnote", "underline", "section", "subsection", "chapter", "title"].contains(name)
    return ForeignForm(
      "'\\\(name){…}'", ForeignAdvice.latex(name),
      shown: name == "footnote" ? " (\(inner))" : isWords ? inner : "", over: index..<at)
  }

  /// `\alpha` outside mathematics, `\noindent`; a path on a disk is none.
  private static func lone(_ name: String, _ chunk: Chunk, _ range: Range<Int>) -> ForeignForm? {
    if let sign = ForeignAdvice.latexSigns[name] {
      // TeX takes the space behind its name.
      let isSpaced = chunk[range.upperBound] == " " && chunk.isLetter(range.upperBound + 1)
      return ForeignForm(
        "'\\\(name)'", "type \(sign)", shown: sign,
        over: range.lowerBound..<(range.upperBound + (isSpaced ? 1 : 0)))
    }
    let isKnown = ForeignAdvice.latexWords.contains(name)
    let before = range.lowerBound > 0 ? chunk[range.lowerBound - 1] : " "
    let isFree = before.map { $0.isWhitespace || "(*_}".unicodeScalars.contains($0) } ?? true
    let ends =
      chunk[range.upperBound].map { $0.isWhitespace || ".,;:)*_$".unicodeScalars.contains($0) }
      ?? true
    // `\beta-blocker`, `\alpha/\beta`
    let isGreek =
      ForeignAdvice.mathWords.contains(name)
      && (before.map { $0.isWhitespace || "(*_/-".unicodeScalars.contains($0) } ?? true)
      && (chunk[range.upperBound].map { !$0.isLetter && $0 != "\\" && $0 != "_" && $0 != "^" }
        ?? true)
    guard isKnown || isFree && ends || isGreek else { return nil }
    return ForeignForm(
      "'\\\(name)'", ForeignAdvice.latex(name),
      shown: ["ldots", "dots"].contains(name) ? "…" : isKnown ? "" : name, over: range)
  }

  /// `\\` before the end of a line.
  static func latexBreak(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk[index + 1] == "\\", index > 0, chunk[index - 1] != "\n" else { return nil }
    if chunk.isRow(index) { return nil }
    // DokuWiki's, within a line.
    if chunk[index + 2] == " ", chunk[index - 1] == " ", chunk.isLetter(index + 3) {
      return ForeignForm("'\\\\'", "end the line with one backslash", over: index..<(index + 3))
    }
    guard chunk[index + 2].map({ $0 == "\n" }) ?? true else { return nil }
    return ForeignForm("'\\\\'", "end the line with one backslash", over: index..<(index + 2))
  }

  /// `Figure~1`.
  static func latexSpace(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard index > 0, let before = chunk[index - 1], let next = chunk[index + 1] else { return nil }
    let isNumber = next.isDigit
    let isUnit = before.isDigit && (next.isLetter || next == "°" || next == "%")
    let isWord = chunk.isLetter(index - 1) || before == "."
    guard isWord && (isNumber || "\\[@".unicodeScalars.contains(next)) || isUnit else { return nil }
    // `H~2~O`
    var at = index + 1
    while at < index + 40, let sign = chunk[at], !sign.isWhitespace {
      if sign == "~" { return nil }
      at += 1
    }
    at = index - 1
    while at > max(0, index - 40), let sign = chunk[at], !sign.isWhitespace {
      if sign == "~" { return nil }
      at -= 1
    }
    return ForeignForm("'~' between words", "write a space", shown: "\u{A0}", over: index..<(index + 1))
  }

  /// ` ``words'' `.
  static func latexQuotes(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk[index + 1] == "`", chunk[index + 2] != "`", !chunk.isSpace(index + 2),
      chunk.codeEnd(index) == nil, let close = chunk.find("''", from: index + 2, within: 500)
    else { return nil }
    return ForeignForm(
      "``words''", "write \"words\"", shown: "“" + chunk.text((index + 2)..<close) + "”",
      over: index..<(close + 2))
  }

  /// `\@ref(fig:flow)`, `(\#fig:flow)`.
  static func bookdown(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk.starts("\\@ref(", at: index) || chunk.starts("(\\#", at: index),
      let close = chunk.find(")", from: index, within: 200), !chunk.scalars[index..<close].contains("\n")
    else { return nil }
    let isReference = chunk[index] == "\\"
    return ForeignForm(
      isReference ? "'\\@ref(…)'" : "'(\\#…)'", isReference ? ForeignAdvice.reference : ForeignAdvice.label,
      over: index..<(close + 1))
  }
}
