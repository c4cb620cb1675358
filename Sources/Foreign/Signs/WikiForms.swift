internal import Diagnostics

/// Forms of wikis and of notes: `[[Page]]`, `''words''`, `:tada:`, `%%comment%%`, `^block`.
extension ForeignForm {
  /// `[[Page|words]]` from its first bracket; a `!` before it is taken with it.
  static func wikiLink(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk[index + 1] == "[", let close = chunk.find("]]", from: index + 2),
      !chunk.scalars[index..<close].contains("\n"), chunk[close + 2] != "(", chunk[close + 2] != "[",
      let first = chunk[index + 2], first != "^", first != "@", first != "["
    else { return nil }
    let isEmbedded = index > 0 && chunk[index - 1] == "!"
    let words = chunk.text((index + 2)..<close).split(separator: "|", omittingEmptySubsequences: false).map(
      \.trimmed)
    let page = words.first ?? ""
    let range = (isEmbedded ? index - 1 : index)..<(close + 2)
    let lower = page.lowercased()
    if lower.contains("toc") { return ForeignForm("'[[…]]'", ForeignAdvice.contents, over: range) }
    if ["file:", "image:", "media:"].contains(where: lower.hasPrefix) {
      return ForeignForm("'[[…]]'", ForeignAdvice.picture, over: range)
    }
    if lower.hasPrefix("category:") { return ForeignForm("'[[…]]'", ForeignAdvice.tags, over: range) }
    guard !isEmbedded else {
      let isPicture = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains(where: lower.hasSuffix)
      return ForeignForm("'![[…]]'", isPicture ? ForeignAdvice.picture : ForeignAdvice.include, over: range)
    }
    if page.contains("][") {
      // Org's `[[address][words]]`.
      let words = page.split(separator: "[").last.map(String.init) ?? ""
      return ForeignForm("'[[…][…]]'", ForeignAdvice.link, shown: words, over: range)
    }
    let parts = page.split(separator: "#").map(String.init)
    let shown = words.count > 1 ? words[words.count - 1] : parts.first ?? ""
    return ForeignForm("'[[…]]'", ForeignAdvice.link, shown: shown, over: range)
  }

  /// MediaWiki's `[https://a.org words]`.
  static func wikiAddress(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk.starts("[http", at: index), let close = chunk.find("]", from: index, within: 500),
      chunk[close + 1] != "(", chunk[close + 1] != "[", chunk[close + 1] != ":",
      let space = (index..<close).first(where: { chunk[$0] == " " }),
      chunk.text(index..<space).contains("://"), !chunk.scalars[index..<close].contains("\n")
    else { return nil }
    return ForeignForm(
      "'[address words]'", ForeignAdvice.address, shown: chunk.text((space + 1)..<close),
      over: index..<(close + 1))
  }

  /// `'''bold'''` and `''slanted''`.
  static func wikiQuotes(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    let run = chunk.scalars[index...].prefix { $0 == "'" }.count
    guard run == 2 || run == 3 || run == 5, chunk[index + run]?.isWhitespace == false
    else { return nil }
    let marks = String(repeating: "'", count: run)
    guard let close = chunk.find(marks, from: index + run, within: 500), close > index + run,
      !chunk.scalars[index..<close].contains("\n")
    else { return nil }
    return ForeignForm(
      run == 2 ? "''words''" : "'''bold'''", run == 2 ? "write *words*" : "write **bold**",
      shown: chunk.text((index + run)..<close), over: index..<(close + run))
  }

  /// Obsidian's `%%comment%%` vanishes; a `%` behind the end of a sentence begins LaTeX's.
  static func percent(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard index == 0 || chunk.isSpace(index - 1) else { return nil }
    if chunk[index + 1] == "%" {
      return chunk.find("%%", from: index + 2).map { .vanishing(index..<($0 + 2)) }
    }
    guard chunk[index + 1] == " ", chunk.isLetter(index + 2) else { return nil }
    var before = index - 1
    while before >= 0, chunk[before] == " " { before -= 1 }
    let isLineStart = before < 0 || chunk[before] == "\n"
    guard !isLineStart, let sign = chunk[before], ".;!?}\\".unicodeScalars.contains(sign) else { return nil }
    let end = (index..<chunk.count).first { chunk[$0] == "\n" } ?? chunk.count
    return ForeignForm("'% …'", ForeignAdvice.comment, over: index..<end)
  }

  /// Obsidian's ` ^name` at the end of a block.
  static func blockId(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard index == 0 || chunk.isSpace(index - 1) else { return nil }
    var end = index + 1
    while let sign = chunk[end], sign.isASCII,
      sign.isLetter || sign.isDigit || sign == "-"
    {
      end += 1
    }
    let name = chunk.scalars[(index + 1)..<end]
    guard name.count > 1, name.contains(where: { !$0.isDigit }) || name.count >= 4,
      chunk[end] == nil || chunk[end] == "\n"
    else { return nil }
    return ForeignForm("'^\(name.text)'", ForeignAdvice.label, over: index..<end)
  }

  /// MkDocs' `^^inserted^^`.
  static func inserted(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk[index + 1] == "^", chunk[index + 2] != "^", !chunk.isSpace(index + 2),
      chunk[index + 2] != "|",
      index == 0 || chunk[index - 1] != "^", let close = chunk.find("^^", from: index + 3, within: 500),
      !chunk.scalars[index..<close].contains("\n"), !chunk.scalars[index..<close].contains("|")
    else { return nil }
    return ForeignForm(
      "'^^words^^'", "write **words**", shown: chunk.text((index + 2)..<close), over: index..<(close + 2))
  }

  /// GitHub's `:warning:`.
  static func emoji(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    if index > 0, let before = chunk[index - 1], !before.isWhitespace,
      !"(*_|[".unicodeScalars.contains(before)
    {
      return nil
    }
    var at = index + 1
    while let sign = chunk[at], sign.isASCII,
      sign.isLowercase || sign.isNumber || "_+-".unicodeScalars.contains(sign)
    {
      at += 1
    }
    guard chunk[at] == ":", at > index + 1, let first = chunk[index + 1] else { return nil }
    let name = chunk.scalars[(index + 1)..<at]
    let isShort = at == index + 2 && "xovm".unicodeScalars.contains(first)
    let isName =
      at > index + 2 && (name.contains { $0.isLetter } || ["100", "1234"].contains(name.text))
    guard isShort || isName || first == "+" || first == "-" && chunk[index + 2] == "1" else { return nil }
    if let after = chunk[at + 1], after.isLetter || after == "`" || after == ":" { return nil }
    return ForeignForm("'\(chunk.text(index..<(at + 1)))'", ForeignAdvice.emoji, over: index..<(at + 1))
  }

  /// A row of `&nbsp;` that pushes words aside.
  static func spaces(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    let names = ["&nbsp;", "&#160;", "&emsp;", "&ensp;", "&#xA0;"]
    var at = index
    var end = index
    var count = 0
    while let name = names.first(where: { chunk.starts($0, at: at) }) {
      at += name.utf8.count
      end = at
      count += 1
      while chunk[at] == " " { at += 1 }
    }
    guard count > 1 else { return nil }
    return ForeignForm("a row of '&nbsp;'", ForeignAdvice.spaces, shown: " ", over: index..<end)
  }
}
