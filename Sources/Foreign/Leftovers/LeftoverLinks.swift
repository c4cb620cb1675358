internal import Diagnostics

/// Brackets of links, pictures, notes and boxes that are none.
extension Leftover {
  /// Whether what stands in round brackets was meant as an address.
  package static func isAddress(_ text: Substring) -> Bool {
    if text.contains("“") || text.contains("”") { return true }
    let ending = text.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    let isFile =
      text.contains(".") && (2...5).contains(ending.utf8.count)
      && ending.allSatisfy { $0.isASCII && $0.isLetter }
    return isFile && !text.hasPrefix("see ") || text.contains("://")
      || text.contains("/") && text.contains(".")
  }

  static func bracket(_ text: Text, _ index: Int) -> Leftover? {
    guard let next = text[index + 1], index + 1 < text.count else { return nil }
    let close = text.find("]", from: index + 1)
    switch next {
    case "!":
      // The first of a quote is a callout that nobody knows, and is told as that.
      if text.isQuote, index == 0, text[-1] == nil { return nil }
      let end = text.end(index + 2, besides: "-")
      guard end > index + 2, close == end else { return nil }
      return Leftover(index..<(end + 1), LeftoverWords.callout, shown: "")
    case "^":
      guard let close, text.scalars[index..<close].contains(" ") else { return nil }
      return Leftover(index..<(close + 1), LeftoverWords.noteName)
    case "[":
      guard text.isLetter(index + 2), text[index - 1] != "[", let close, text[close + 1] != "]",
        text[close + 1] != ","
      else {
        return nil
      }
      return Leftover(index..<(index + 1), LeftoverWords.link, shown: "")
    case "~":
      guard let close, text.isLetter(index + 2), text.end(index + 2, besides: ".-_") == close else {
        return nil
      }
      return Leftover(
        index..<(close + 1), LeftoverWords.person, shown: text.words((index + 2)..<close))
    case "]":
      guard text[index - 1] == nil, text[index + 2] == " " else { return nil }
      return Leftover(index..<(index + 2), LeftoverWords.box, shown: "")
    case " ", "x", "X":
      let isFirst = text.before == nil && text.scalars[..<index].allSatisfy { $0 == " " }
      guard close == index + 2, isFirst, text.isGap(index + 3), !text.isCell || text.count == 3
      else { return nil }
      return Leftover(index..<(index + 3), LeftoverWords.box)
    default: break
    }
    if let close,
      let words = ["[fn:": LeftoverWords.note, "[cite:": LeftoverWords.citation].first(where: {
        text.starts($0.key, at: index)
      })?.value
    {
      return Leftover(index..<(close + 1), words, shown: "")
    }
    // AsciiDoc's `[.small]#words#`.
    if next == ".", let close, text.isLetter(index + 2), text[close + 1] == "#" {
      return Leftover(index..<(close + 1), LeftoverWords.braces, shown: "")
    }
    if ["[cid:", "[image:", "[Image:", "[Bild:"].contains(where: { text.starts($0, at: index) }), let close {
      return Leftover(index..<(close + 1), LeftoverWords.picture, shown: "")
    }
    // Confluence's `[words|https://a.org]`.
    guard let close, let bar = text.find("|", from: index), bar < close,
      text.starts("http", at: bar + 1) || text[bar + 1] == "#"
    else { return nil }
    return Leftover(index..<(close + 1), LeftoverWords.link, shown: text.words((index + 1)..<bar))
  }

  /// `[words](address`, `[a [b](c) d](e)`, `[words] (https://…)`.
  static func address(_ text: Text, _ index: Int) -> Leftover? {
    // `words]]`
    if text[index + 1] == "]", index + 1 < text.count, text.isLetter(index - 1), text[index + 2] != "]" {
      let before = text.scalars[..<index].suffix(300)
      if before.count(where: { $0 == "[" }) - before.count(where: { $0 == "]" }) < 2 {
        return Leftover((index + 1)..<(index + 2), LeftoverWords.link, shown: "")
      }
    }
    let isApart = text[index + 1] == " " && text[index + 2] == "("
    guard isApart || text[index + 1] == "(", index + 1 < text.count else { return nil }
    let start = index + (isApart ? 3 : 2)
    let gap = (start..<max(start, text.count)).first { text.isGap($0) } ?? max(start, text.count)
    let found = text.find(")", from: start)
    // An address has no spaces, whatever bracket closes behind it.
    let isOpen = found.map { $0 > gap && text.words(start..<gap).contains("://") } ?? true
    let close = isOpen ? nil : found
    let end = close ?? gap
    guard end >= start, end <= text.count else { return nil }
    let inner = text.words(start..<end)
    let isLink =
      isApart
      ? close != nil && !inner.contains(" ") && (inner.contains("://") || inner.hasSuffix(".md"))
      : inner.isEmpty && close == nil || isAddress(inner[...]) || inner.hasPrefix("#")
    guard isLink else { return nil }
    var depth = 0
    var open = index - 1
    while open >= max(0, index - 500), depth > 0 || text.scalars[open] != "[" {
      if text.scalars[open] == "]" { depth += 1 }
      if text.scalars[open] == "[" { depth -= 1 }
      open -= 1
    }
    if open < index - 500 { open = -1 }
    let words = open >= 0 ? text.words((open + 1)..<index) : ""
    let first = open > 0 && text.scalars[open - 1] == "!" ? open - 1 : max(open, 0)
    return Leftover(
      (open >= 0 ? first : index)..<(close.map { $0 + 1 } ?? end), LeftoverWords.link,
      shown: text[end] == Text.thing ? words + " " : words)
  }

  /// `(words)[https://…]`.
  static func turned(_ text: Text, _ index: Int) -> Leftover? {
    guard text.starts("[http", at: index + 1) || text.starts("[www.", at: index + 1),
      let close = text.find("]", from: index)
    else { return nil }
    return Leftover((index + 1)..<(close + 1), LeftoverWords.turned, shown: "")
  }

  static func picture(_ text: Text, _ index: Int) -> Leftover? {
    if text[index + 1] == "[" {
      guard !text.isWord(index - 1) else { return nil }
      guard let close = text.find("]", from: index) else {
        return Leftover(index..<(index + 2), LeftoverWords.picture)
      }
      // An export that has lost its picture.
      let words = text.words((index + 2)..<close)
      guard words.contains(where: \.isLetter), !words.contains("["), text[close + 1] != "(",
        text[close + 1] != "["
      else { return nil }
      return Leftover(index..<(close + 1), LeftoverWords.picture, shown: words)
    }
    // Confluence's `!picture.png!`.
    guard text.isGap(index - 1), let close = text.find("!", from: index + 1, within: 100) else { return nil }
    let name = text.words((index + 1)..<close).split(separator: "|").first ?? ""
    guard [".png", ".jpg", ".jpeg", ".gif", ".svg"].contains(where: name.lowercased().hasSuffix) else {
      return nil
    }
    return Leftover(index..<(close + 1), LeftoverWords.picture, shown: "")
  }

  /// Logseq's `((id))`, bookdown's `(ref:name)`.
  static func parenthesis(_ text: Text, _ index: Int) -> Leftover? {
    if text[index + 1] == "(" {
      let end = text.end(index + 2, besides: "-")
      if let close = text.find(")", from: index + 2), text[close + 1] == ")", text.isLetter(index + 2) {
        let inner = text.scalars[(index + 2)..<close]
        let isWord = inner.count > 2 && inner.allSatisfy(\.isLetter)
        if inner.contains(" ") || isWord,
          !inner.contains(where: { "=+*/^<>(".unicodeScalars.contains($0) })
        {
          return Leftover(index..<(close + 2), LeftoverWords.note)
        }
      }
      guard end > index + 8, text[end] == ")", text[end + 1] == ")" else { return nil }
      return Leftover(index..<(end + 2), LeftoverWords.block, shown: "")
    }
    guard text.starts("(ref:", at: index) else { return nil }
    let end = text.end(index + 5, besides: "-_")
    return text[end] == ")" ? Leftover(index..<(end + 1), LeftoverWords.caption, shown: "") : nil
  }
}
