internal import Diagnostics

/// Marks of templates, tables, fields and commands.
extension Leftover {
  static func colons(_ text: Text, _ index: Int) -> Leftover? {
    let count = text.run(index)
    // R's `stats:::f`.
    if count > 2, text.isWord(index - 1), text.isWord(index + count) { return nil }
    if count > 2 { return Leftover(index..<(index + count), LeftoverWords.colons, shown: "") }
    let end = text.end(index + count, besides: "-")
    let opens = text[end] == "[" || text[end] == "{"
    // `:name[words]{…}`
    if text.isGap(index - 1), text.isLetter(index + count), opens, end > index + count + 1 {
      return Leftover(index..<end, LeftoverWords.directive, shown: "")
    }
    let isBehindWord = text.isWord(index - 1) || text[index - 1] == " " && text.isLetter(index - 2)
    guard count == 2, isBehindWord, text.isGap(index + 2), text[index + 2] != nil else {
      return nil
    }
    return Leftover(index..<(index + 2), LeftoverWords.field, shown: ":")
  }

  static func bars(_ text: Text, _ index: Int) -> Leftover? {
    guard !text.isCell else { return nil }
    if text[index + 1] == "|", text.isLetter(index + 2), text.opens(index - 1),
      let close = text.find("|", from: index + 2), text[close + 1] == "|", text.isLetter(close - 1),
      close - index > 6 || text.scalars[index..<close].contains(" ")
    {
      return Leftover(index..<(close + 2), LeftoverWords.spoiler, shown: text.words((index + 2)..<close))
    }
    let isFirst = text[index - 1] == nil
    if isFirst {
      let last = text.scalars.lastIndex { $0 != " " } ?? index
      if last > index, text.scalars[last] == "|", text[text.count] == nil {
        return Leftover(index..<(last + 1), LeftoverWords.row)
      }
    }
    let dash = text[index + 1] == ":" ? index + 2 : index + 1
    if text[dash].map({ "-—–".unicodeScalars.contains($0) }) == true, text.find("|", from: dash) != nil {
      return Leftover(index..<text.count, LeftoverWords.row, shown: "")
    }
    let end = text.end(index + 1, besides: "-_")
    guard text.isGap(index - 1), end > index + 2, text.isLetter(index + 1), text[end] == "|",
      text.closes(end + 1), text.scalars[(index + 1)..<end].contains(where: { $0.isLowercase })
    else { return nil }
    return Leftover(index..<(end + 1), LeftoverWords.substitution)
  }

  static func entity(_ text: Text, _ index: Int) -> Leftover? {
    let isNumber = text[index + 1] == "#"
    let end = text.end(index + (isNumber ? 2 : 1))
    guard text[end] == ";", end < text.count, end > index + 2 else { return nil }
    let name = text.words((index + 1)..<end)
    let isKnown = ["lt", "gt", "amp"].contains(name)
    guard
      isNumber || isKnown
        || name.utf8.count > 2 && name.utf8.allSatisfy({ $0 < 128 && $0 | 0x20 == $0 })
    else { return nil }
    return Leftover(index..<(end + 1), LeftoverWords.entity(text.words(index..<(end + 1))))
  }

  static func angle(_ text: Text, _ index: Int) -> Leftover? {
    if text.starts("<![", at: index), let close = text.find(">", from: index) {
      return Leftover(index..<(close + 1), LeftoverWords.office, shown: "")
    }
    if text[index + 1] == "%" || text[index + 1] == "?" {
      let close = text.find(">", from: index)
      return Leftover(index..<(close.map { $0 + 1 } ?? index + 2), LeftoverWords.template, shown: "")
    }
    // Word's `<o:p>`.
    let start = text[index + 1] == "/" ? index + 2 : index + 1
    let colon = text.end(start)
    guard colon > start, colon < start + 4, text[colon] == ":", text.isLetter(colon + 1),
      let close = text.find(">", from: colon)
    else { return nil }
    return Leftover(index..<(close + 1), LeftoverWords.office, shown: "")
  }

  /// DokuWiki's `//words//`.
  static func slashes(_ text: Text, _ index: Int) -> Leftover? {
    guard text[index + 1] == "/", text.opens(index - 1), text.isLetter(index + 2),
      let close = (index + 3..<max(index + 3, min(text.count - 1, index + 100))).first(where: {
        text.scalars[$0] == "/" && text.scalars[$0 + 1] == "/"
      }), text.isLetter(close - 1), text.closes(close + 2)
    else { return nil }
    return Leftover(index..<(close + 2), LeftoverWords.slanted, shown: text.words((index + 2)..<close))
  }

  /// Textile's `"words":https://…`.
  static func quotedLink(_ text: Text, _ index: Int) -> Leftover? {
    guard text[index + 1] == ":" else { return nil }
    if text.starts("http", at: index + 2) {
      let end = (index + 2..<text.count).first { text.isGap($0) } ?? text.count
      return Leftover(index..<end, LeftoverWords.link, shown: "”")
    }
    guard index + 2 == text.count && text[index + 2] == Text.thing else { return nil }
    return Leftover(index..<(index + 2), LeftoverWords.link, shown: "” ")
  }

  /// `%>`, and a LaTeX comment behind words.
  static func percent(_ text: Text, _ index: Int) -> Leftover? {
    // R's `x %>% y`.
    if text[index + 1] == ">", text[index + 2] == "%" { return nil }
    if text[index + 1] == ">" {
      return Leftover(index..<(index + 2), LeftoverWords.template, shown: "")
    }
    guard !text.isCell, index > 1, text[index - 1] == " ", text.isLetter(index - 2),
      text[index + 1] == " ",
      text.isLetter(index + 2), text.scalars[..<index].suffix(200).count(where: { $0 == " " }) > 1
    else { return nil }
    let word = text.words((index + 2)..<text.end(index + 2))
    return LineForm.goesOnWithPercent(word) ? nil : Leftover(index..<(index + 1), LeftoverWords.comment)
  }

  static func template(_ text: Text, _ index: Int) -> Leftover? {
    if text.scalars[index] == "}" {
      return text[index + 1] == "}" ? Leftover(index..<(index + 2), LeftoverWords.template, shown: "") : nil
    }
    guard text[index + 1] == "{", let close = text.find("}", from: index) else { return nil }
    return Leftover(index..<(close + 1), LeftoverWords.template, shown: "")
  }

  static func brace(_ text: Text, _ index: Int) -> Leftover? {
    guard let next = text[index + 1] else { return nil }
    let close = text.find("}", from: index)
    let inner = close.map { text.scalars[(index + 1)..<$0] } ?? []
    switch next {
    case "#", ".", ":":
      guard text.isLetter(index + 2) || ":/ ".unicodeScalars.contains(text[index + 2] ?? "-"), let close
      else {
        return nil
      }
      return Leftover(index..<(close + 1), LeftoverWords.braces, shown: "")
    case "!", "$", "@":
      guard let close else { return nil }
      return Leftover(index..<(close + 1), LeftoverWords.template, shown: "")
    case " " where inner.dropFirst().first == "|":
      guard let close else { return nil }
      return Leftover(index..<(close + 1), LeftoverWords.citation, shown: "")
    default: break
    }
    guard let close, next.isLetter else { return nil }
    // `{Smith, 2002 #12}`
    if next.isUppercase, let mark = inner.lastIndex(of: "#"), text.isDigit(mark + 1),
      inner.contains(where: { $0.isDigit })
    {
      return Leftover(index..<(close + 1), LeftoverWords.citation, shown: "")
    }
    // `{props.title}`
    let end = text.end(index + 1, besides: "._")
    guard end == close, inner.contains("."), inner.last != ".", next.isLowercase else {
      return nil
    }
    return Leftover(index..<(close + 1), LeftoverWords.template, shown: "")
  }

  /// `\x{…}`.
  static func command(_ text: Text, _ index: Int) -> Leftover? {
    if index == text.count - 1, index > 0, text[text.count] == nil, !text.isCell,
      text.isWord(index - 1) || text.isPunctuation(index - 1)
    {
      return Leftover(index..<(index + 1), LeftoverWords.lineEnd, shown: "")
    }
    let end = text.end(index + 1)
    guard end > index + 1, text[end] == "{", let close = text.find("}", from: end) else { return nil }
    return Leftover(index..<(close + 1), LeftoverWords.command(text.words((index + 1)..<end)), shown: "")
  }
}
