internal import Diagnostics
internal import Math

/// Forms of other programs within a line: each is told where it reaches a reader, and never printed as it stands.
extension SourceMasker {
  private mutating func foreign(
    _ what: String, _ advice: String, shown: String = "", over range: Range<Int>, of chunk: Chunk
  ) -> Int {
    let problem = Diagnostic.warning(
      "foreign-form", ProseWords.notObeyed(what, advice), at: place(chunk, range))
    write(.foreign(shown: shown, problem), over: range, of: chunk)
    return range.upperBound
  }

  // MARK: Braces

  mutating func braces(_ chunk: Chunk, _ index: Int) -> Int? {
    if let next = chunk[index + 1] {
      if next == "{" { return template(chunk, index, open: 2, close: "}}") }
      if next == "%" { return template(chunk, index, open: 2, close: "%}") }
      if let end = criticMarkup(chunk, index, next) { return end }
    }
    guard let close = chunk.find("}", from: index), !chunk.scalars[index..<close].contains("\n") else {
      return nil
    }
    let word = chunk.text((index + 1)..<close)
    if chunk[close + 1] == "`", let end = role(chunk, index, word, close + 1) { return end }
    guard let attributes = Attributes(word, at: place(chunk, index..<(close + 1))) else { return nil }
    write(.attributes(attributes), over: index..<(close + 1), of: chunk)
    return close + 1
  }

  /// `{{< name … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`.
  private mutating func template(_ chunk: Chunk, _ index: Int, open: Int, close: String) -> Int? {
    guard let found = chunk.find(close, from: index + open) else { return nil }
    let end = found + 2
    let words = chunk.text((index + open)..<found).split {
      " \n<>%/-".contains($0) || $0 == "\t"
    }
    let inner = chunk.text((index + open)..<found).trimmed
    guard !inner.isEmpty else { return nil }
    let name = words.first.map(String.init) ?? ""
    let isEnd =
      inner.hasPrefix("/") || inner.hasPrefix("</") || inner.hasPrefix("< /") || inner.hasPrefix("% /")
      || name.hasPrefix("end")
    if isEnd {
      write(.literal(""), over: index..<end, of: chunk)
      return end
    }
    let sign =
      close == "%}"
      ? "{% \(name) %}"
      : inner.hasPrefix("<") ? "{{< \(name) >}}" : inner.hasPrefix("%") ? "{{% \(name) %}}" : "{{ \(name) }}"
    return foreign("'\(sign)'", ForeignAdvice.shortcode(name), over: index..<end, of: chunk)
  }

  /// `[words]({{< ref "page.md" >}})`: an address that another program makes.
  mutating func maskTemplates(_ chunk: Chunk, _ range: Range<Int>) {
    guard let open = range.first(where: { chunk.starts("{{", at: $0) || chunk.starts("{%", at: $0) }) else {
      return
    }
    let words = chunk.text(open..<range.upperBound).split { " \n<>%{}".contains($0) }
    let name = words.first.map(String.init) ?? ""
    _ = foreign(
      "'\(chunk.text(open..<range.upperBound))'", ForeignAdvice.shortcode(name),
      over: open..<range.upperBound, of: chunk)
  }

  private mutating func criticMarkup(_ chunk: Chunk, _ index: Int, _ next: Unicode.Scalar) -> Int? {
    let forms: [Unicode.Scalar: String] = ["+": "++}", "-": "--}", "~": "~~}", ">": "<<}", "=": "==}"]
    guard let close = forms[next], chunk[index + 2] == next, let found = chunk.find(close, from: index + 3)
    else { return nil }
    let inner = chunk.text((index + 3)..<found)
    return foreign(
      "a marked change", "take the change over, and its marks away",
      shown: next == "+" || next == "="
        ? inner : next == "~" ? String(inner.split(separator: ">").last ?? "") : "",
      over: index..<(found + 3), of: chunk)
  }

  /// MyST's `` {name}`text` ``.
  private mutating func role(_ chunk: Chunk, _ index: Int, _ name: String, _ tick: Int) -> Int? {
    guard !name.isEmpty,
      name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || ":-_".unicodeScalars.contains($0) }),
      let end = chunk.codeEnd(tick)
    else { return nil }
    let ticks = chunk.scalars[tick...].prefix { $0 == "`" }.count
    let inner = (tick + ticks)..<(end - ticks)
    return role(name, chunk, index..<end, inner)
  }

  private mutating func role(_ name: String, _ chunk: Chunk, _ range: Range<Int>, _ inner: Range<Int>) -> Int
  {
    let text = chunk.text(inner)
    let place = place(chunk, range)
    switch name.split(separator: ":").first.map(String.init) ?? name {
    case "sup", "superscript": write(.inline(.superscript([.text(text)])), over: range, of: chunk)
    case "sub", "subscript": write(.inline(.subscript([.text(text)])), over: range, of: chunk)
    case "math":
      var found: [Diagnostic] = []
      let formula = Formula(text, isDisplay: false, problems: &found) { offset, length in
        let start = inner.lowerBound + offset
        return self.place(chunk, start..<min(chunk.count, start + max(1, length)))
      }
      problems += found
      write(.inline(.math(formula)), over: range, of: chunk)
    case "cite":
      let items = text.split(separator: ",").map {
        CitationGroup.Item(key: String($0).trimmed, locator: nil, place: place)
      }
      write(.inline(.citation(CitationGroup(items: items, place: place))), over: range, of: chunk)
    case "ref" where !text.contains("<"), "numref" where !text.contains("<"), "doc" where !text.contains("<"):
      let target = name == "doc" ? (text.hasSuffix(".md") ? text : text + ".md") : "#" + text
      write(.inline(.crossReference(destination: target, place)), over: range, of: chunk)
    default:
      let words = text.split(separator: "<").first.map { String($0).trimmed } ?? text
      return foreign("the role {\(name)}", ForeignAdvice.role(name), shown: words, over: range, of: chunk)
    }
    return range.upperBound
  }

  /// Sphinx's `` :name:`text` ``.
  mutating func sphinxRole(_ chunk: Chunk, _ index: Int) -> Int? {
    var at = index + 1
    while let sign = chunk[at], sign.isASCII, sign.properties.isAlphabetic || sign == "-" || sign == ":" {
      at += 1
    }
    guard at > index + 2, chunk[at] == "`", chunk[at - 1] == ":", let end = chunk.codeEnd(at) else {
      return nil
    }
    return role(chunk.text((index + 1)..<(at - 1)), chunk, index..<end, (at + 1)..<(end - 1))
  }

  // MARK: Wikis

  /// `[[Page|words]]` from its first bracket; a `!` before it is taken with it.
  mutating func wikiLink(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1] == "[", let close = chunk.find("]]", from: index + 2),
      !chunk.scalars[index..<close].contains("\n"), chunk[close + 2] != "(", chunk[close + 2] != "[",
      let first = chunk[index + 2], first != "^", first != "@", first != "["
    else { return nil }
    let isPicture = index > 0 && chunk[index - 1] == "!"
    let words = chunk.text((index + 2)..<close).split(separator: "|")
    let isContents = words.first?.uppercased().contains("TOC") == true
    return foreign(
      "'[[…]]'",
      isPicture ? ForeignAdvice.picture : isContents ? ForeignAdvice.contents : ForeignAdvice.link,
      shown: isPicture || isContents ? "" : words.last.map(String.init) ?? "",
      over: (isPicture ? index - 1 : index)..<(close + 2), of: chunk)
  }

  mutating func wikiBold(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk.starts("'''", at: index), let close = chunk.find("'''", from: index + 3), close > index + 3,
      !chunk.scalars[index..<close].contains("\n")
    else { return nil }
    return foreign(
      "'''bold'''", "write **bold**", shown: chunk.text((index + 3)..<close), over: index..<(close + 3),
      of: chunk)
  }

  /// Obsidian's `%%comment%%`, which vanishes.
  mutating func obsidianComment(_ chunk: Chunk, _ index: Int) -> Int? {
    guard chunk[index + 1] == "%", index == 0 || chunk[index - 1]?.properties.isWhitespace == true,
      let close = chunk.find("%%", from: index + 2)
    else { return nil }
    write(.literal(""), over: index..<(close + 2), of: chunk)
    return close + 2
  }

  /// GitHub's `:warning:`.
  mutating func emoji(_ chunk: Chunk, _ index: Int) -> Int? {
    if index > 0, let before = chunk[index - 1], !before.properties.isWhitespace,
      !"(*_".unicodeScalars.contains(before)
    {
      return nil
    }
    var at = index + 1
    while let sign = chunk[at], sign.isASCII,
      sign.properties.isLowercase || sign.properties.numericType != nil || "_+-".unicodeScalars.contains(sign)
    {
      at += 1
    }
    guard chunk[at] == ":", at > index + 2, let first = chunk[index + 1],
      first.properties.isAlphabetic || first == "+" || first == "-" && chunk[index + 2] == "1"
    else { return nil }
    if let after = chunk[at + 1], after.properties.isAlphabetic || after == "`" || after == ":" { return nil }
    return foreign(
      "'\(chunk.text(index..<(at + 1)))'", ForeignAdvice.emoji, over: index..<(at + 1), of: chunk)
  }

  // MARK: LaTeX

  mutating func latex(_ chunk: Chunk, _ index: Int) -> Int? {
    var at = index + 1
    while let sign = chunk[at], sign.isASCII, sign.properties.isAlphabetic { at += 1 }
    guard at > index + 2 else { return nil }
    let name = chunk.text((index + 1)..<at)
    guard chunk[at] == "{" || chunk[at] == "[" else {
      guard ForeignAdvice.latexWords.contains(name) else { return nil }
      return foreign("'\\\(name)'", ForeignAdvice.latex(name), over: index..<at, of: chunk)
    }
    var depth = 0
    var inner = ""
    let end = at + Chunk.longest
    while let sign = chunk[at], at < end {
      if sign == "{" || sign == "[" { depth += 1 }
      if sign == "}" || sign == "]" {
        depth -= 1
      } else if depth == 1, sign != "{", sign != "[" {
        inner.unicodeScalars.append(sign)
      }
      at += 1
      if depth == 0, chunk[at] != "{" { break }
    }
    guard depth == 0 else { return nil }
    let isWords =
      name.hasPrefix("text") || ["emph", "footnote", "underline", "section", "subsection"].contains(name)
    return foreign(
      "'\\\(name){…}'", ForeignAdvice.latex(name),
      shown: name == "footnote" ? " (\(inner))" : isWords ? inner : "", over: index..<at, of: chunk)
  }

  // MARK: Word

  mutating func invisible(_ chunk: Chunk, _ index: Int) -> Int? {
    let names: [Unicode.Scalar: String] = [
      "\u{200B}": "zero-width space", "\u{FEFF}": "byte order mark", "\u{AD}": "soft hyphen",
    ]
    guard let name = chunk[index].flatMap({ names[$0] }) else { return nil }
    let range = index..<(index + 1)
    let problem = Diagnostic.warning("pasted", ProseWords.invisible(name), at: place(chunk, range))
    write(.foreign(shown: "", problem), over: range, of: chunk)
    return index + 1
  }
}
