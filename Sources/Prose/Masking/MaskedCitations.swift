internal import Diagnostics

/// `[@key]`, `[see @key, p. 3; @other]` and `@key` in the text; `@fig-flow` as Quarto refers to figures.
extension SourceMasker {
  mutating func citations(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1] != "^" else { return nil }
    var end = index + 1
    while let sign = chunk[end], sign != "]", sign != "[" { end += sign == "\\" ? 2 : 1 }
    guard chunk[end] == "]" else { return nil }
    if let next = chunk[end + 1], next == "(" || next == "[" { return nil }
    let inner = (index + 1)..<end
    guard inner.contains(where: { isKeyStart(chunk, $0, in: inner) }) else { return nil }
    let place = place(chunk, index..<(end + 1))
    if let destination = crossReference(chunk, inner) {
      write(.inline(.crossReference(destination: destination, place)), over: index..<(end + 1), of: chunk)
      return end + 1
    }
    switch CitationGroup.parse(chunk, inner, place: { self.place(chunk, $0) }) {
    case .success(let group): write(.inline(.citation(group)), over: index..<(end + 1), of: chunk)
    case .failure(let problem):
      problems.append(problem)
      write(.literal(chunk.text(index..<(end + 1))), over: index..<(end + 1), of: chunk)
    }
    return end + 1
  }

  /// Whether the `@` of a key stands here, and not that of an address.
  private func isKeyStart(_ chunk: Chunk, _ index: Int, in range: Range<Int>) -> Bool {
    guard chunk[index] == "@", let next = chunk[index + 1], CitationGroup.isKeySign(next) || next == "{"
    else {
      return chunk[index] == "@" && index == range.lowerBound
    }
    guard index > range.lowerBound, let before = chunk[index - 1] else { return true }
    return before.properties.isWhitespace || before == "-" || before == ";" || before == "("
  }

  private func crossReference(_ chunk: Chunk, _ range: Range<Int>) -> String? {
    let word = chunk.text(range).drop { $0 == "@" || $0 == "-" }
    guard ["fig-", "tbl-", "sec-"].contains(where: word.hasPrefix),
      word.unicodeScalars.allSatisfy(CitationGroup.isKeySign)
    else { return nil }
    return "#" + word
  }

  mutating func bareCitation(_ chunk: Chunk, _ index: Int) -> Int? {
    if index > 0, let before = chunk[index - 1] {
      guard before.properties.isWhitespace || "(\"'“‘—–-/".unicodeScalars.contains(before) else { return nil }
      guard before != "/" else { return nil }
    }
    guard let first = chunk[index + 1], first.properties.isAlphabetic || first == "_" else { return nil }
    var end = index + 1
    while let sign = chunk[end], CitationGroup.isKeySign(sign) { end += 1 }
    while let last = chunk[end - 1], ".:-/".unicodeScalars.contains(last), end > index + 2 { end -= 1 }
    let key = chunk.text((index + 1)..<end)
    var range = index..<end
    if let destination = crossReference(chunk, (index + 1)..<end) {
      write(.inline(.crossReference(destination: destination, place(chunk, range))), over: range, of: chunk)
      return end
    }
    var item = CitationGroup.Item(key: key, locator: nil, place: place(chunk, range))
    item.isInText = true
    // `@key [p. 3]`
    if chunk[end] == " ", chunk[end + 1] == "[", let close = chunk.find("]", from: end + 2),
      chunk[close + 1] != "(",
      !chunk.scalars[(end + 2)..<close].contains(where: { "[@\n".unicodeScalars.contains($0) })
    {
      let note = chunk.text((end + 2)..<close)
      if note.contains(where: \.isNumber) {
        item.locator = note
        range = index..<(close + 1)
      }
    }
    write(
      .inline(.citation(CitationGroup(items: [item], place: place(chunk, range)))), over: range, of: chunk)
    return range.upperBound
  }
}

extension CitationGroup {
  static func isKeySign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "_:.-/+".unicodeScalars.contains(scalar)
  }

  /// Reads `see @a, pp. 3-5; @b`, without the brackets.
  static func parse(
    _ chunk: Chunk, _ range: Range<Int>, place: (Range<Int>) -> Place
  ) -> Result<CitationGroup, Diagnostic> {
    let whole = place((range.lowerBound - 1)..<(range.upperBound + 1))
    var items: [Item] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = (start..<range.upperBound).first { chunk[$0] == ";" } ?? range.upperBound
      guard
        let at = (start..<end).first(where: { chunk[$0] == "@" && ($0 == start || chunk[$0 - 1] != "\\") })
      else { return .failure(.error("citation", ProseWords.citation, at: whole)) }
      var behind = at + 1
      while behind < end, let sign = chunk[behind], sign != ",", !sign.properties.isWhitespace { behind += 1 }
      let key = chunk.text((at + 1)..<behind)
      guard !key.isEmpty else { return .failure(.error("citation", ProseWords.citation, at: whole)) }
      var before = chunk.text(start..<at).trimmed
      // `[-@key]` leaves the author out, which a number does anyway.
      if before.hasSuffix("-") { before = String(before.dropLast()).trimmed }
      var note = chunk.text(behind..<end)[...]
      note = note.drop { $0 == "," || $0 == " " || $0 == "\n" }
      let locator = String(note).trimmed
      var item = Item(key: key, locator: locator.isEmpty ? nil : locator, place: place(at..<behind))
      if !before.isEmpty { item.prefix = before }
      items.append(item)
      start = end + 1
    }
    return .success(CitationGroup(items: items, place: whole))
  }
}

extension StringProtocol {
  /// Without white space at its ends, a line end within it a space.
  var trimmed: String {
    split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
