internal import Diagnostics

/// Marks of bold, slanted, struck, raised and coded words that nothing closes.
extension Leftover {
  static func stars(_ text: Text, _ index: Int) -> Leftover? {
    let count = text.run(index)
    let end = index + count
    guard index == 0 || text[index - 1] != "*" else { return nil }
    if count > 3 {
      // What editors leave of bold words that were taken away.
      guard count < 9, text.isLetter(end), text.opens(index - 1) else { return nil }
      return Leftover(index..<end, LeftoverWords.stars("**"), shown: "")
    }
    let signs = String(repeating: "*", count: count)
    func told(shown: String? = "") -> Leftover {
      Leftover(index..<end, LeftoverWords.stars(signs), shown: shown)
    }
    if text[index - 1] == Text.emphasis && !text.isGap(end) && !text.isPunctuation(end)
      || text[end] == Text.emphasis && !text.isGap(index - 1)
      || count == 1 && text[end] == Text.emphasis && text.opens(index - 1)
    {
      return told()
    }
    // `*p < 0.05` and `0.03**` are notes of a table.
    guard !isProbability(text, end) else { return nil }
    if count == 1 {
      if text.starts("*nix", at: index) { return nil }
      let isMid = index > 0 && text.isGap(index - 1)
      return isMid && text.isLetter(end) && !text.isCell ? told(shown: nil) : nil
    }
    if let pair = loosePair(text, index) { return pair }
    let isQuoted = text[end].map { "“‘\"(".unicodeScalars.contains($0) } ?? false
    if isQuoted, text.opens(index - 1) { return told() }
    if text.isLetter(end) {
      let isOpening = text.opens(index - 1)
      return isOpening || text.isPunctuation(index - 1) || text.isLetter(index - 1) ? told() : nil
    }
    let isBehindWords = text.isLetter(index - 1) || text.isPunctuation(index - 1)
    let isSentence = text.scalars[..<index].suffix(200).count { $0 == " " } > 2
    // Two or three behind a word may be those of a level of significance.
    let isWord = text[index - 1]?.isLowercase == true && text.isGap(end)
    return isBehindWords && text.closes(end) && isSentence && isWord && !text.isCell ? told(shown: nil) : nil
  }

  /// `** words **`, `**words **` and `** words**`.
  private static func loosePair(_ text: Text, _ index: Int) -> Leftover? {
    guard text.run(index) == 2, text.opens(index - 1), let close = close(text, index + 2) else { return nil }
    let inner = text.scalars[(index + 2)..<close]
    guard !isProbability(text, index + 2 + inner.prefix { $0 == " " }.count) else { return nil }
    guard let first = inner.first, let last = inner.last else { return nil }
    // `**50%**of`: CommonMark closes nothing behind a sign and before a letter.
    let isClose = !first.isWhitespace && !last.isWhitespace && !last.isLetter && !last.isDigit
    guard isClose || inner.count(where: { $0.isLetter }) > 1 else { return nil }
    var before = index - 1
    while before >= 0, text[before] == " " { before -= 1 }
    let isMark = first == " " && (text.isDigit(before) || before >= 0 && text[before] == ")")
    guard !isMark, isClose || last == " " || last.isLetter || ".,:;!?)".unicodeScalars.contains(last),
      isClose || !text.isWord(close + 2), !isProbability(text, close + 2),
      last != " " || text.isGap(close + 2) || text.isPunctuation(close + 2)
    else { return nil }
    let words = String(inner.text.drop { $0 == " " })
    let shown =
      last == " " && !text.isWord(close + 2) ? String(words.reversed().drop { $0 == " " }.reversed()) : words
    return Leftover(index..<(close + 2), LeftoverWords.stars("**"), shown: shown)
  }

  private static func close(_ text: Text, _ start: Int) -> Int? {
    var at = start
    while at + 1 < min(text.count, start + 300) {
      if text.scalars[at] == "*" {
        let count = text.run(at)
        if count == 2 { return at }
        at += count
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func isProbability(_ text: Text, _ index: Int) -> Bool {
    guard text[index] == "p" || text[index] == "P" else { return false }
    var at = index + 1
    while text[at] == " " || text[at] == "-" { at += 1 }
    return text[at].map { "<>=≤≥".unicodeScalars.contains($0) } == true || text.starts("value", at: at)
  }

  static func underscore(_ text: Text, _ index: Int) -> Leftover? {
    let count = text.run(index)
    if count == 1, text[index + 1] == "{", text.isWord(index - 1) || text[index - 1] == ")" {
      return Leftover(index..<(index + 1), LeftoverWords.tex)
    }
    if count == 2, text.opens(index - 1), text.isLetter(index + 2) {
      return Leftover(index..<(index + 2), LeftoverWords.stars("__"), shown: "")
    }
    guard count == 1, index > 0 else { return nil }
    var start = index
    while start > 0, text.isLetter(start - 1) { start -= 1 }
    let word = text.scalars[start..<index]
    // `CO_2`, and no name such as `table_2`.
    if "CNOH".unicodeScalars.contains(text.scalars[index - 1]), word.count < 6,
      word.first?.isUppercase == true, text.isDigit(index + 1), text.closes(index + 2),
      text.opens(start - 1)
    {
      return Leftover(
        start..<(index + 2), LeftoverWords.lowered(word.text + "~" + text.words(index + 1..<index + 2) + "~"))
    }
    // A column's name that is broken over two lines has capitals.
    guard word.count > 2, text.opens(start - 1), text.closes(index + 1),
      word.contains(where: { !$0.isUppercase })
    else { return nil }
    return Leftover(index..<(index + 1), LeftoverWords.underline, shown: "")
  }

  static func tick(_ text: Text, _ index: Int) -> Leftover? {
    let end = index + text.run(index)
    let isWithin = text.isLetter(index - 1) && text.isLetter(end) && end == index + 1
    return Leftover(
      index..<end, isWithin ? LeftoverWords.tickApostrophe : LeftoverWords.tick, shown: isWithin ? "’" : "")
  }

  static func caret(_ text: Text, _ index: Int) -> Leftover? {
    let isBehindWord = text.isWord(index - 1) || text[index - 1] == ")"
    if isBehindWord, text[index + 1] == "{" { return Leftover(index..<(index + 1), LeftoverWords.tex) }
    let isSigned = text[index + 1].map { "-+−–".unicodeScalars.contains($0) } == true
    if isBehindWord, text.isWord(index + 1) || isSigned && text.isDigit(index + 2) {
      return Leftover(index..<(index + 1), LeftoverWords.power)
    }
    return pair(text, index, "^").map { Leftover($0, LeftoverWords.powerSpaces) }
  }

  static func tilde(_ text: Text, _ index: Int) -> Leftover? {
    switch text.run(index) {
    case 1:
      return pair(text, index, "~").map {
        Leftover($0, LeftoverWords.struck, shown: text.words(($0.lowerBound + 1)..<($0.upperBound - 1)))
      }
    case 2:
      guard text.opens(index - 1), text.isLetter(index + 2) else { return nil }
      return Leftover(index..<(index + 2), LeftoverWords.openStrike, shown: "")
    default: return Leftover(index..<(index + text.run(index)), LeftoverWords.signature, shown: "")
    }
  }

  /// Words with spaces between two signs.
  private static func pair(_ text: Text, _ index: Int, _ sign: Unicode.Scalar) -> Range<Int>? {
    guard text.opens(index - 1), text.isLetter(index + 1),
      let close = text.find(sign, from: index + 2, within: 80),
      !text.isGap(close - 1), text.closes(close + 1), text.scalars[index..<close].contains(" ")
    else { return nil }
    return index..<(close + 1)
  }

  static func marked(_ text: Text, _ index: Int) -> Leftover? {
    guard text.run(index) == 2, text.opens(index - 1), text.isLetter(index + 2) else {
      return coded(text, index, "=")
    }
    return Leftover(index..<(index + 2), LeftoverWords.openMark, shown: "")
  }

  /// Org's `=code=` and AsciiDoc's `+code+`: one word, which begins with a letter.
  private static func coded(_ text: Text, _ index: Int, _ sign: Unicode.Scalar) -> Leftover? {
    guard text.run(index) == 1, text.opens(index - 1), text.isLetter(index + 1) else { return nil }
    let end = text.end(index + 1, besides: "._-")
    guard end > index + 2, text[end] == sign, end < text.count, text.closes(end + 1),
      text.isWord(end - 1)
    else { return nil }
    return Leftover(
      index..<(end + 1), LeftoverWords.coded(String(Character(sign))),
      shown: text.words((index + 1)..<end))
  }

  /// AsciiDoc's `+code+` and `+++as it stands+++`.
  static func plus(_ text: Text, _ index: Int) -> Leftover? {
    if text.run(index) == 3,
      text[index + 3] == Text.emphasis && text.opens(index - 1)
        || index == 0 && text[-1] == Text.emphasis
    {
      return Leftover(index..<(index + 3), LeftoverWords.coded("+++"), shown: "")
    }
    guard text.run(index) == 3, text.opens(index - 1), text.isWord(index + 3) else {
      return coded(text, index, "+")
    }
    let close = (index + 4..<max(index + 4, min(text.count - 2, index + 200))).first {
      text.starts("+++", at: $0)
    }
    guard let close, text.closes(close + 3) else { return nil }
    return Leftover(
      index..<(close + 3), LeftoverWords.coded("+++"), shown: text.words((index + 3)..<close))
  }

  /// Confluence's `??words??`.
  static func questions(_ text: Text, _ index: Int) -> Leftover? {
    guard text.run(index) == 2, text.opens(index - 1), text.isLetter(index + 2) else { return nil }
    let close = (index + 3..<max(index + 3, min(text.count - 1, index + 100))).first {
      text.scalars[$0] == "?" && text.scalars[$0 + 1] == "?"
    }
    guard let close, text.isLetter(close - 1), text.closes(close + 2) else { return nil }
    return Leftover(
      index..<(close + 2), LeftoverWords.questions, shown: text.words((index + 2)..<close))
  }

  /// `#tag`; a hashtag of others stands in a quotation or has capitals.
  static func tag(_ text: Text, _ index: Int) -> Leftover? {
    guard text.isGap(index - 1), !text.isLink else { return nil }
    let count = text.run(index)
    if count > 1 {
      guard count < 7, index > 0, text.isGap(index + count), !isProbability(text, index + count + 1)
      else {
        return nil
      }
      return Leftover(index..<(index + count), LeftoverWords.numberSigns, shown: "")
    }
    let end = text.end(index + 1, besides: "-_/")
    let name = text.scalars[(index + 1)..<end]
    guard name.count > 1, text.isLetter(index + 1), !text.isQuote,
      name.contains("/") || !name.contains(where: { $0.isUppercase }),
      !(name.allSatisfy { "0123456789abcdef".unicodeScalars.contains($0) } && [3, 6].contains(name.count))
    else { return nil }
    let before = text.scalars[..<index].suffix(300)
    guard before.count(where: { $0 == "“" || $0 == "„" }) <= before.count(where: { $0 == "”" }) else {
      return nil
    }
    return Leftover(index..<end, LeftoverWords.tag)
  }
}
