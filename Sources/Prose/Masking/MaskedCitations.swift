internal import Diagnostics
internal import Foreign
internal import Mending

/// `[@key]`, `[see @key, p. 3; @other]` and `@key` in the text; `@fig-flow` as Quarto refers to figures.
extension SourceMasker {
  mutating func citations(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1] != "^" else { return nil }
    var end = index + 1
    while let sign = chunk[end], sign != "]", sign != "[" { end += sign == "\\" ? 2 : 1 }
    guard chunk[end] == "]" else { return nil }
    // `^[@key says so.]` is a note that begins with its authors; `^[@key]^` a raised mark.
    if chunk[index - 1] == "^", chunk[index - 2] != "\\", chunk[end + 1] != "^" { return nil }
    if let next = chunk[end + 1], next == "(" || next == "[" { return nil }
    if !linkLabels.isEmpty, linkLabels.contains(chunk.text((index + 1)..<end)) { return end + 1 }
    let inner = (index + 1)..<end
    guard inner.contains(where: { isKeyStart(chunk, $0, in: inner) }) else { return nil }
    if crossReferences(chunk, inner) { return end + 1 }
    var remarks: [Diagnostic] = []
    let parsed = CitationGroup.parse(chunk, inner, remarks: &remarks, place: { self.place(chunk, $0) })
    problems += remarks
    switch parsed {
    case .success(var group):
      var seen: Set<CitationGroup.Item> = []
      group.items = group.items.filter { item in
        var same = item
        same.place = group.place
        if seen.insert(same).inserted { return true }
        problems.append(.warning("duplicate-citation", ProseWords.citedTwice(item.key), at: item.place))
        return false
      }
      write(.inline(.citation(group)), over: index..<(end + 1), of: chunk)
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
    return before.isWhitespace || before == "-" || before == ";" || before == "("
  }

  private static let labels = [
    "fig-", "tbl-", "sec-", "fig:", "tbl:", "tab:", "sec:", "nte-", "tip-", "wrn-", "imp-", "cau-",
  ]
  private static let foreignLabels = [
    "eq-", "lst-", "thm-", "lem-", "cor-", "prp-", "cnj-", "def-", "exm-", "exr-", "sol-", "rem-", "alg-",
    "vid-", "eq:", "lst:", "thm:",
  ]

  /// `[@fig-flow]`, `[see @fig-flow; @tbl-doses]`: each key refers, and the words between stay. False where one
  /// cites.
  private mutating func crossReferences(_ chunk: Chunk, _ range: Range<Int>) -> Bool {
    let starts = range.filter { isKeyStart(chunk, $0, in: range) }
    let keys = starts.map { start in
      (start + 1)..<((start + 1..<range.upperBound).first { !CitationGroup.isKeySign(chunk[$0] ?? " ") }
        ?? range.upperBound)
    }
    guard !keys.isEmpty,
      keys.allSatisfy({ key in Self.labels.contains { chunk.starts($0, at: key.lowerBound) } })
    else { return false }
    write(.literal(""), over: (range.lowerBound - 1)..<range.lowerBound, of: chunk)
    for key in keys {
      var start = key.lowerBound - 1
      if start > range.lowerBound, chunk[start - 1] == "-" { start -= 1 }
      write(
        .inline(.crossReference(destination: "#" + chunk.text(key), place(chunk, start..<key.upperBound))),
        over: start..<key.upperBound, of: chunk)
      if chunk[key.upperBound] == ";", key.upperBound < range.upperBound {
        write(.literal(","), over: key.upperBound..<(key.upperBound + 1), of: chunk)
      }
    }
    write(.literal(""), over: range.upperBound..<(range.upperBound + 1), of: chunk)
    return true
  }

  /// `**@key** says`
  private func isBold(_ chunk: Chunk, _ index: Int) -> Bool {
    var start = index
    while start > 0, let sign = chunk[start - 1], sign == "*" || sign == "_" { start -= 1 }
    guard start < index, index - start < 4 else { return false }
    return chunk[start - 1].map { $0.isWhitespace || "([\"“".unicodeScalars.contains($0) } ?? true
  }

  private func isMark(_ chunk: Chunk, _ index: Int) -> Bool {
    guard let sign = chunk[index - 1], sign == "+" || sign == "*",
      Self.labels.contains(where: { chunk.starts($0, at: index + 1) }),
      index == 1 || chunk[index - 2].map({ $0.isWhitespace || $0 == "(" }) == true
    else { return false }
    return sign == "+" || chunk.find("*", from: index, within: 200) == nil
  }

  /// pandoc-xnos' `{@fig:flow}`.
  mutating func bracedReference(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1] == "@", Self.labels.contains(where: { chunk.starts($0, at: index + 2) }),
      let close = chunk.find("}", from: index, within: 100),
      chunk.scalars[(index + 2)..<close].allSatisfy(CitationGroup.isKeySign)
    else { return nil }
    let range = index..<(close + 1)
    write(
      .inline(
        .crossReference(destination: "#" + chunk.text((index + 2)..<close), place(chunk, range))),
      over: range, of: chunk)
    return range.upperBound
  }

  mutating func bareCitation(_ chunk: Chunk, _ index: Int) -> Int? {
    // pandoc-xnos writes `+@fig:flow` and `*@fig:flow` for its words.
    let isMarked = index > 0 && isMark(chunk, index)
    if index > 0, let before = chunk[index - 1], !isMarked {
      let isNote = before == "[" && chunk[index - 2] == "^"
      guard
        isNote || isBold(chunk, index) || before.isWhitespace
          || "(\"'“‘—–-,;（「『。、，；：".unicodeScalars.contains(before)
      else { return nil }
    }
    // Pandoc's `@{key}`.
    let braced = chunk[index + 1] == "{" ? chunk.find("}", from: index, within: 100) : nil
    let start = braced == nil ? index + 1 : index + 2
    guard let first = chunk[start], first.isLetter || first == "_" else { return nil }
    var end = start
    // Behind a key of Latin letters no space stands in Chinese and Japanese.
    while let sign = chunk[end], CitationGroup.isKeySign(sign),
      sign.value < 0x2E80 || first.value >= 0x2E80
    {
      end += 1
    }
    if let braced, end != braced { return nil }
    while braced == nil, let last = chunk[end - 1], ".:-/_".unicodeScalars.contains(last),
      end > index + 2
    {
      end -= 1
    }
    var key = chunk.text(start..<end)
    if braced != nil { end += 1 }
    if ["Fig-", "Tbl-", "Sec-"].contains(where: key.hasPrefix) {
      key = key.prefix(1).lowercased() + key.dropFirst()
    }
    var range = (isMarked ? index - 1 : index)..<end
    if Self.labels.contains(where: key.hasPrefix) {
      write(.inline(.crossReference(destination: "#" + key, place(chunk, range))), over: range, of: chunk)
      return end
    }
    if Self.foreignLabels.contains(where: key.hasPrefix) {
      return foreign(ForeignForm("'@\(key)'", ForeignAdvice.numberless, over: range), of: chunk)
    }
    var item = CitationGroup.Item(key: key, locator: nil, place: place(chunk, range))
    item.isInText = true
    // `-@key` leaves the author out, which stands before it.
    if chunk[index - 1] == "-",
      index == 1 || chunk[index - 2].map({ $0.isWhitespace || $0 == "(" }) == true
    {
      item.isInText = false
      range = (index - 1)..<end
    }
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
    scalar.isLetter || scalar.isNumber
      || "_:.-/+".unicodeScalars.contains(scalar)
  }

  /// A comma before another key, where a semicolon belongs.
  private static func isBeforeKey(_ chunk: Chunk, _ index: Int) -> Bool {
    guard chunk[index] == "," else { return false }
    var next = index + 1
    while chunk[next] == " " || chunk[next] == "\n" { next += 1 }
    return chunk[next] == "@" && chunk[next + 1].map(isKeySign) == true
  }

  /// Reads `see @a, pp. 3-5; @b`, without the brackets.
  static func parse(
    _ chunk: Chunk, _ range: Range<Int>, remarks: inout [Diagnostic], place: (Range<Int>) -> Place
  ) -> Result<CitationGroup, Diagnostic> {
    let whole = place((range.lowerBound - 1)..<(range.upperBound + 1))
    var items: [Item] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end =
        (start..<range.upperBound).first { chunk[$0] == ";" || isBeforeKey(chunk, $0) } ?? range.upperBound
      if chunk[end] == ",", end < range.upperBound {
        remarks.append(.warning("citation", ProseWords.keysApart, at: place(end..<(end + 1))))
      }
      guard
        let at = (start..<end).first(where: { chunk[$0] == "@" && ($0 == start || chunk[$0 - 1] != "\\") })
      else { return .failure(.error("citation", ProseWords.citation, at: whole)) }
      var behind = at + 1
      if chunk[behind] == "{", let close = chunk.find("}", from: behind, within: 200), close < end {
        behind = close + 1
      } else {
        while behind < end, let sign = chunk[behind], sign != ",", !sign.isWhitespace { behind += 1 }
      }
      while behind > at + 2, let last = chunk[behind - 1], ".:?!".unicodeScalars.contains(last) {
        behind -= 1
      }
      let key = chunk.text((at + 1)..<behind).filter { $0 != "{" && $0 != "}" }
      guard !key.isEmpty else { return .failure(.error("citation", ProseWords.citation, at: whole)) }
      var before = chunk.text(start..<at).trimmed
      // `[-@key]` leaves the author out, which a number does anyway.
      if before.hasSuffix("-") { before = String(before.dropLast()).trimmed }
      var note = chunk.text(behind..<end)[...]
      note = note.drop { ".,:?! \n".contains($0) }
      let marks = note.unicodeScalars.filter { "$*`".unicodeScalars.contains($0) }
      if !marks.isEmpty {
        remarks.append(.warning("citation", ProseWords.plainLocator, at: place(behind..<end)))
      }
      let locator = note.filter { !"$*`".contains($0) }.trimmed
      var item = Item(key: key, locator: locator.isEmpty ? nil : locator, place: place(at..<behind))
      if !before.isEmpty { item.prefix = before }
      items.append(item)
      start = end + 1
    }
    return .success(CitationGroup(items: items, place: whole))
  }
}
