internal import Diagnostics
internal import Foreign

/// Addresses that stand in the text as they are: links, as GitHub's specification has them (GFM 0.29, section 6.9).
extension SourceMasker {
  mutating func bareAddress(_ chunk: Chunk, _ index: Int) -> Int? {
    if index > 0, let before = chunk[index - 1] {
      guard before.isWhitespace || "(*_~“\"‘'—–".unicodeScalars.contains(before) else { return nil }
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
    while let sign = chunk[end], !sign.isWhitespace {
      // Old numbers of Wiley: `17:15<1661::AID-SIM968>3.0.CO;2-2`.
      if sign == "<", let close = Self.serialEnd(chunk, end) {
        end = close
        continue
      }
      // `https://a.org/x*y`; a star at its end closes what began before it.
      if sign == "*", chunk[index - 1] != "*",
        chunk[end + 1].map({ $0.isASCIILetter || $0.isDigit }) == true
      {
        end += 1
        continue
      }
      guard !"<>\"“”|`[]{}\\*".unicodeScalars.contains(sign) else { break }
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

  private static func serialEnd(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1]?.isDigit == true, let close = chunk.find(">", from: index, within: 40),
      !chunk.scalars[index..<close].contains(where: \.isWhitespace),
      chunk[close + 1]?.isDigit == true
    else { return nil }
    return close + 1
  }

  /// `<https://doi.org/…<1661::AID-SIM968>3.0.CO;2-2>`, in which CommonMark takes no `<`.
  mutating func serialAddress(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk.starts("<http", at: index) else { return nil }
    var end = index + 1
    var isSerial = false
    while let sign = chunk[end], !sign.isWhitespace, sign != ">" {
      if sign == "<" {
        guard let close = Self.serialEnd(chunk, end) else { return nil }
        isSerial = true
        end = close
      } else {
        end += 1
      }
    }
    guard isSerial, chunk[end] == ">" else { return nil }
    let text = chunk.text((index + 1)..<end)
    let range = index..<(end + 1)
    write(
      .inline(.link(destination: text, title: "", [.text(text)], place(chunk, range))), over: range,
      of: chunk)
    return range.upperBound
  }

  /// `name@host.org`.
  mutating func mailAddress(_ chunk: Chunk, _ index: Int) -> Int? {
    var start = index
    while let sign = chunk[start - 1],
      sign.isASCIILetter || sign.isDigit || "._+-".unicodeScalars.contains(sign)
    {
      start -= 1
    }
    var end = index + 1
    while let sign = chunk[end], sign.isASCIILetter || sign.isDigit || "._-".unicodeScalars.contains(sign) {
      end += 1
    }
    while chunk[end - 1] == "." { end -= 1 }
    let host = chunk.scalars[(index + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
    guard start < index, host.count > 1, host.allSatisfy({ !$0.isEmpty }),
      let last = host.last, last.count > 1, last.allSatisfy(\.isASCIILetter), chunk[end] != "@",
      chunk[start - 1].map({ !$0.isLetter && $0 != "/" && $0 != "\\" }) ?? true
    else { return nil }
    let scheme = "mailto:"
    if chunk.starts(scheme, at: start - scheme.utf8.count) { start -= scheme.utf8.count }
    guard !isDefinition(chunk, start) else { return nil }
    let text = chunk.text(start..<end)
    let destination = text.hasPrefix(scheme) ? text : scheme + text
    write(
      .inline(.link(destination: destination, title: "", [.text(text)], place(chunk, start..<end))),
      over: start..<end, of: chunk)
    return end
  }

  /// Signs that end a sentence are none of an address; a bracket is, where one opens in it.
  private func trimmed(_ chunk: Chunk, _ range: Range<Int>) -> Int {
    let address = chunk.scalars[range]
    var excess = address.count { $0 == ")" } - address.count { $0 == "(" }
    var end = range.upperBound
    while end > range.lowerBound, let last = chunk[end - 1] {
      if last == ")" {
        if excess <= 0 { break }
        excess -= 1
      }
      guard ".,:;!?'’_~)".unicodeScalars.contains(last) else { break }
      end -= 1
    }
    return end
  }

  /// `[label]: https://…`
  private func isDefinition(_ chunk: Chunk, _ index: Int) -> Bool {
    var label = index - 1
    while label > 0, chunk[label] == " " || chunk[label] == "<" { label -= 1 }
    guard label > 0, chunk[label] == ":", chunk[label - 1] == "]" else { return false }
    return chunk[chunk.lineStart(index)] == "["
  }
}
