internal import Diagnostics

/// Forms of reStructuredText and AsciiDoc within a line.
extension ForeignForm {
  /// `` `words <address>`_ `` and `` `Heading`_ ``.
  static func sphinxLink(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk[index + 1] != "`", chunk[index - 1] != ":", chunk[index - 1] != "_",
      let end = chunk.codeEnd(index),
      chunk[end] == "_", !chunk.isLetter(end + 1)
    else { return nil }
    let words = chunk.text((index + 1)..<(end - 1)).split(separator: "<").first.map(\.trimmed) ?? ""
    let isAnonymous = chunk[end + 1] == "_"
    return ForeignForm(
      "'`words`_'", ForeignAdvice.link, shown: words, over: index..<(end + (isAnonymous ? 2 : 1)))
  }

  /// `[1]_`, `[#]_`, `[Name2002]_`.
  static func footnoteMark(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard let close = chunk.find("]", from: index, within: 40), chunk[close + 1] == "_",
      !chunk.isLetter(close + 2),
      close > index + 1,
      chunk.scalars[(index + 1)..<close].allSatisfy({
        $0.isLetter || $0 == "#" || $0.isDigit
      })
    else { return nil }
    return ForeignForm("'[…]_'", ForeignAdvice.note, over: index..<(close + 2))
  }

  /// A tag whose attributes are code, as in MDX: `<img style={{width: 5}} />`; CommonMark takes it for words.
  static func codedTag(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    for mark in ["<></>", "<>", "</>"]
    where chunk.starts(mark, at: index) && chunk[index + 1 + mark.utf8.count] != "=" {
      if mark == "<>", chunk.find("</>", from: index, within: chunk.count) == nil { return nil }
      return mark == "</>"
        ? .vanishing(index..<(index + 3))
        : ForeignForm("<>", ForeignAdvice.other, over: index..<(index + mark.utf8.count))
    }
    var end = chunk.letters(index + 1)
    while chunk[end] == ".", chunk.isLetter(end + 1) { end = chunk.letters(end + 1) }
    guard end > index + 1, chunk.isSpace(end) else { return nil }
    var depth = 0
    var isCoded = false
    for at in end..<min(chunk.count, index + 500) {
      if chunk[at] == "{" {
        depth += 1
        isCoded = isCoded || chunk[at - 1] == "="
      }
      if chunk[at] == "}" { depth -= 1 }
      guard chunk[at] == ">", depth <= 0 else { continue }
      guard isCoded else { return nil }
      let name = chunk.text((index + 1)..<end)
      return ForeignForm("<\(name)>", ForeignAdvice.tag(name), over: index..<(at + 1))
    }
    return nil
  }

  /// `<<id>>` and `<<id,words>>`.
  static func asciiDocReference(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk[index + 1] == "<",
      chunk.isLetter(index + 2) || chunk[index + 2] == "_" || chunk[index + 2] == "#",
      let close = chunk.find(">>", from: index, within: 200)
    else { return nil }
    let inner = chunk.scalars[(index + 2)..<close]
    guard !inner.contains("\n"), !inner.contains("<"), !inner.contains("|") else { return nil }
    let words = inner.text.split(separator: ",", maxSplits: 1).map(\.trimmed)
    return ForeignForm(
      "'<<…>>'", ForeignAdvice.reference, shown: words.count > 1 ? words[1] : "", over: index..<(close + 2))
  }

  private static let macros: Set<String> = [
    "link", "xref", "image", "footnote", "kbd", "btn", "menu", "icon", "pass", "stem", "include", "video",
    "audio",
    "toc", "ifdef", "ifndef", "endif", "ifeval", "anchor", "indexterm",
  ]

  /// A word that begins a form: Word's fields, AsciiDoc's `link:address[words]`.
  static func word(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    if index > 0, let before = chunk[index - 1],
      before.isLetter || before.isDigit || "_/:-@.".unicodeScalars.contains(before)
    {
      return nil
    }
    if let first = chunk[index], first.isUppercase { return WordField.find(chunk, index) }
    let end = chunk.letters(index)
    guard chunk[end] == ":", end - index < 10, macros.contains(chunk.text(index..<end)) else { return nil }
    var at = end + 1
    while let sign = chunk[at], !sign.isWhitespace, sign != "[", sign != "]", at < end + 300 {
      at += 1
    }
    guard chunk[at] == "[", let close = chunk.find("]", from: at, within: 300), chunk[close + 1] != "(" else {
      return nil
    }
    let name = chunk.text(index..<end)
    let inner = chunk.text((at + 1)..<close)
    return ForeignForm(
      "'\(name):…[…]'", ForeignAdvice.asciiDoc(name),
      shown: ["link", "xref", "kbd", "btn", "menu", "pass"].contains(name)
        ? inner.split(separator: ",").first.map(\.trimmed) ?? "" : name == "footnote" ? " (\(inner))" : "",
      over: index..<(close + 1))
  }
}
