internal import Diagnostics

/// Forms in square brackets: changes that GitLab marks, and the tags of message boards.
extension ForeignForm {
  /// `[+ added +]`, `[- gone -]`, `[-gone-]`.
  static func bracketChange(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard let sign = chunk[index + 1], sign == "+" || sign == "-", chunk[index + 2] != "@",
      chunk[index + 2] == " "
        ? chunk.isLetter(index + 3) : sign == "-" && chunk.isLetter(index + 2),
      let close = chunk.find("\(sign)]", from: index + 3, within: 500),
      !chunk.scalars[index..<close].contains("\n"),
      chunk[index + 2] == " " ? chunk[close - 1] == " " : chunk[close - 1] != " "
    else { return nil }
    return ForeignForm(
      "a marked change", "take the change over, and its marks away",
      shown: sign == "+" ? chunk.text((index + 3)..<(close - 1)) : "", over: index..<(close + 2))
  }

  private static let tags: [String: String] = [
    "b": "write **bold**", "i": "write *words*", "u": "write *words*", "s": "write ~~words~~",
    "url": ForeignAdvice.address, "email": ForeignAdvice.address, "img": ForeignAdvice.picture,
    "quote": "write > before each line", "code": ForeignAdvice.fencedCode,
    "list": ForeignAdvice.bullet,
    "color": "write *words* or **words**", "size": "write *words* or **words**",
    "center": ForeignAdvice.other, "spoiler": "write :::{details} Title above it and ::: below",
    "table": ForeignAdvice.table, "tr": ForeignAdvice.table, "td": ForeignAdvice.table,
  ]

  /// `[b]words[/b]`, `[url=https://a.org]words[/url]`: the tag that opens is told, and both are left out.
  static func boardCode(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    if chunk[index + 1] == "*", chunk[index + 2] == "]" {
      let before = max(0, index - 1_000)..<index
      guard before.contains(where: { chunk[$0] == "[" && chunk.starts("[list", at: $0) }) else {
        return nil
      }
      return .init("'[*]'", ForeignAdvice.bullet, shown: " ", over: index..<(index + 3))
    }
    let isEnd = chunk[index + 1] == "/"
    let start = isEnd ? index + 2 : index + 1
    let end = chunk.letters(start)
    guard end > start, end - start < 8, let advice = tags[chunk.text(start..<end)] else {
      return nil
    }
    let name = chunk.text(start..<end)
    if isEnd {
      guard chunk[end] == "]", chunk[end + 1] != "(" else { return nil }
      return .vanishing(index..<(end + 1))
    }
    guard chunk[end] == "]" || chunk[end] == "=",
      let close = chunk.find("]", from: end, within: 300),
      !chunk.scalars[index..<close].contains("\n"),
      let last = chunk.find("[/\(name)]", from: close, within: 4_000)
    else { return nil }
    let isPicture = name == "img"
    return ForeignForm(
      "'[\(name)]'", advice, over: index..<(isPicture ? last + name.utf8.count + 3 : close + 1))
  }

  /// Word's `[CITATION Smi20 \l 1033 ]`.
  static func wordCitation(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard chunk.starts("[CITATION ", at: index),
      let close = chunk.find("]", from: index, within: 100),
      chunk.scalars[index..<close].contains("\\")
    else { return nil }
    return ForeignForm("Word's field 'CITATION'", "write [@key]", over: index..<(close + 1))
  }

  /// Org's `cite:key`, `citep:key`.
  static func orgCitation(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    if index > 0, let before = chunk[index - 1],
      before.isLetter || before.isDigit || "_/:-.@".unicodeScalars.contains(before)
    {
      return nil
    }
    let end = chunk.letters(index)
    guard ["cite", "citep", "citet", "citealp", "citeauthor"].contains(chunk.text(index..<end)),
      chunk[end] == ":", chunk.isLetter(end + 1)
    else { return nil }
    var last = end + 1
    while let sign = chunk[last],
      sign.isLetter || sign.isDigit || "_-:,".unicodeScalars.contains(sign)
    {
      last += 1
    }
    while chunk[last - 1] == "," || chunk[last - 1] == ":" { last -= 1 }
    guard chunk.scalars[(end + 1)..<last].contains(where: \.isDigit) else { return nil }
    return ForeignForm("'\(chunk.text(index..<end)):key'", "write [@key]", over: index..<last)
  }
}
