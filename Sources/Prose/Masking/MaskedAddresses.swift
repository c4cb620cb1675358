internal import Diagnostics
internal import Foreign

/// Addresses that stand in the text as they are: links, as GitHub's specification has them (GFM 0.29, section 6.9).
extension SourceMasker {
  mutating func bareAddress(_ chunk: Chunk, _ index: Int) -> Int? {
    if index > 0, let before = chunk[index - 1] {
      guard before.properties.isWhitespace || "(*_~“\"‘'—–".unicodeScalars.contains(before) else {
        return nil
      }
    }
    // `[words](https://…` without its end, `[words] (https://…)`.
    if index > 1, chunk[index - 1] == "(",
      chunk[index - 2] == "]" || chunk[index - 2] == " " && chunk[index - 3] == "]"
    {
      return nil
    }
    let scheme = ["https://", "http://", "www."].first { chunk.starts($0, at: index) }
    guard let scheme, !isDefinition(chunk, index) else { return nil }
    let start = index + scheme.utf8.count
    var end = start
    while let sign = chunk[end], !sign.properties.isWhitespace,
      !"<>\"“”|`[]{}\\*".unicodeScalars.contains(sign)
    {
      end += 1
    }
    end = trimmed(chunk, start..<end)
    let host = chunk.scalars[start..<end].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard host.contains("."), host.first != ".", host.last != "." else { return nil }
    let text = chunk.text(index..<end)
    if chunk[end] == "[", let close = chunk.find("]", from: end, within: 200), chunk.isLetter(end + 1) {
      return foreign(
        ForeignForm(
          "'address[words]'", ForeignAdvice.address, shown: chunk.text((end + 1)..<close),
          over: index..<(close + 1)), of: chunk)
    }
    let place = place(chunk, index..<end)
    let destination = scheme == "www." ? "https://" + text : text
    write(
      .inline(.link(destination: destination, title: "", [.text(text)], place)), over: index..<end, of: chunk)
    return end
  }

  /// Signs that end a sentence are none of an address; a bracket is, where one opens in it.
  private func trimmed(_ chunk: Chunk, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, let last = chunk[end - 1] {
      let address = chunk.scalars[range.lowerBound..<end]
      if last == ")", address.count(where: { $0 == ")" }) <= address.count(where: { $0 == "(" }) { break }
      guard ".,:;!?'’_~)".unicodeScalars.contains(last) else { break }
      end -= 1
    }
    return end
  }

  /// `[label]: https://…`
  private func isDefinition(_ chunk: Chunk, _ index: Int) -> Bool {
    var start = index
    while start > 0, chunk[start - 1] != "\n" { start -= 1 }
    return chunk[start] == "[" && chunk.text(start..<index).contains("]:")
  }
}
