internal import Diagnostics

/// Headings as other programs write them.
package struct TitleForm {
  package var what: String
  package var level: Int
  package var line: Int
  /// The columns of its words.
  package var words: Range<Int>
  /// Further lines that only frame it.
  package var frames: [Int] = []

  private static let rules = "=-~^\"'*+#`".unicodeScalars

  /// The heading that begins at a line.
  package static func find(_ lines: [[Unicode.Scalar]], at line: Int, _ start: Int) -> TitleForm? {
    let body = lines[line][start...]
    guard let first = body.first else { return nil }
    let isFirst = line == 0 || lines[line - 1].allSatisfy { $0 == " " || $0 == ">" }
    if first == "=", let form = asciiDoc(body, line) {
      // Behind a line of words it has two signs at least, and begins with a capital.
      let isBold = form.level > 1 && lines[line][form.words].first?.isUppercase == true
      if isFirst || isBold || body.last == "=" { return form }
    }
    if first == "h", isFirst, body.count > 4, body[start + 1].value &- 0x31 < 6,
      body[start + 2] == ".",
      body[start + 3] == " "
    {
      return TitleForm(
        what: "'\(body.prefix(3).text)'", level: Int(body[start + 1].value - 0x30), line: line,
        words: (start + 4)..<body.endIndex)
    }
    guard isFirst else { return nil }
    func rule(_ index: Int) -> (sign: Unicode.Scalar, count: Int)? {
      guard lines.indices.contains(index), lines[index].count > start + 3 else { return nil }
      var text = lines[index][start...]
      while text.last == " " { text = text.dropLast() }
      guard let sign = text.first, rules.contains(sign), text.allSatisfy({ $0 == sign }), text.count > 3
      else {
        return nil
      }
      return (sign, text.count)
    }
    func words(_ index: Int) -> Range<Int>? {
      guard lines.indices.contains(index),
        let from = lines[index].firstIndex(where: { $0 != " " && $0 != ">" }),
        rule(index) == nil
      else { return nil }
      return from..<lines[index].count
    }
    func isBlank(_ index: Int) -> Bool {
      !lines.indices.contains(index) || lines[index].allSatisfy { $0 == " " || $0 == ">" }
    }
    if let over = rule(line), let title = words(line + 1), let under = rule(line + 2), over == under,
      under.count >= title.count, isBlank(line + 3) || over.sign == "="
    {
      return TitleForm(
        what: "a line of '\(over.sign)' over a heading", level: 1, line: line + 1, words: title,
        frames: [line, line + 2])
    }
    guard let title = words(line), let under = rule(line + 1), !"=-*#`".unicodeScalars.contains(under.sign),
      under.count >= title.count, under.count <= title.count + 3, isBlank(line + 2)
    else { return nil }
    return TitleForm(
      what: "a line of '\(under.sign)' under a heading", level: under.sign == "~" ? 3 : 4, line: line,
      words: title, frames: [line + 1])
  }

  /// `== Heading`, and MediaWiki's `== Heading ==`.
  private static func asciiDoc(_ body: ArraySlice<Unicode.Scalar>, _ line: Int) -> TitleForm? {
    let level = body.prefix { $0 == "=" }.count
    guard level <= 6, body.count > level + 1, body[body.startIndex + level] == " " else { return nil }
    var words = body[(body.startIndex + level + 1)...]
    guard words.first != "\"", words.first != "'", words.first != "“" else { return nil }
    while let last = words.last, last == "=" || last == " " { words = words.dropLast() }
    guard let first = words.first, first.isLetter || first.isDigit && level > 1
    else {
      return nil
    }
    let marks = body.prefix(level).text
    let isClosed = body.last == "="
    return TitleForm(
      what: isClosed ? "'\(marks) Heading \(marks)'" : "'\(marks) Heading'", level: level,
      line: line, words: words.startIndex..<words.endIndex)
  }
}
