internal import Diagnostics
internal import Foreign
internal import Mending
internal import Math

/// Forms of other programs within a line: each is told where it reaches a reader, and never printed as it stands.
extension SourceMasker {
  mutating func foreign(_ form: ForeignForm, of chunk: Chunk) -> Int {
    if form.what.isEmpty {
      write(.literal(""), over: form.range, of: chunk)
    } else {
      let problem = Diagnostic.warning(
        "foreign-form", MendingWords.notObeyed(form.what, form.advice), at: place(chunk, form.range))
      write(.foreign(shown: form.shown, problem), over: form.range, of: chunk)
    }
    return form.range.upperBound
  }

  /// A form that is masked wherever it stands.
  mutating func foreign(_ chunk: Chunk, _ index: Int) -> Int? {
    guard let form = ForeignForm.find(in: chunk, at: index) else { return nil }
    return looseMath(form, chunk) ?? foreign(form, of: chunk)
  }

  /// `\frac{1}{2}` outside of a formula: it is told, and shown as what it means.
  private mutating func looseMath(_ form: ForeignForm, _ chunk: Chunk) -> Int? {
    guard chunk[form.range.lowerBound] == "\\", form.shown.isEmpty || !form.what.contains("{"),
      form.shown != "…"
    else { return nil }
    var found: [Diagnostic] = []
    let formula = Formula(chunk.text(form.range), isDisplay: false, problems: &found) { _, _ in
      place(chunk, form.range)
    }
    guard found.isEmpty, !formula.spoken.isEmpty else { return nil }
    problems.append(
      .warning(
        "foreign-form", MendingWords.notObeyed(form.what, form.advice), at: place(chunk, form.range)))
    write(.inline(.math(formula)), over: form.range, of: chunk)
    return form.range.upperBound
  }

  // MARK: Braces

  mutating func braces(_ chunk: Chunk, _ index: Int) -> Int? {
    guard let close = braceEnd(chunk, index), !chunk.scalars[index..<close].contains("\n") else { return nil }
    let word = chunk.text((index + 1)..<close)
    if chunk[close + 1] == "`", let end = role(chunk, index, word, close + 1) { return end }
    guard let attributes = Attributes(word, at: place(chunk, index..<(close + 1))) else { return nil }
    write(.attributes(attributes), over: index..<(close + 1), of: chunk)
    return close + 1
  }

  /// The brace that closes, which stands in no quotes.
  private func braceEnd(_ chunk: Chunk, _ index: Int) -> Int? {
    guard let close = chunk.find("}", from: index) else { return nil }
    var quote: Unicode.Scalar?
    for at in index..<min(chunk.count, index + 500) {
      guard let sign = chunk[at], sign != "\n" else { break }
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "}" {
        return at
      } else if sign == "'" || sign == "\"", chunk[at - 1] == "=" {
        quote = sign
      }
    }
    return close
  }

  /// `[words]({{< ref "page.md" >}})`: an address that another program makes.
  mutating func maskTemplates(_ chunk: Chunk, _ range: Range<Int>) {
    guard let open = range.first(where: { chunk.starts("{{", at: $0) || chunk.starts("{%", at: $0) }) else {
      return
    }
    let text = chunk.text(open..<range.upperBound)
    _ = foreign(
      ForeignForm(
        "'\(text)'", ForeignAdvice.shortcode(ForeignForm.template(in: text)), over: open..<range.upperBound),
      of: chunk)
  }

  /// `![](x.png =100x50)`: a size behind the address.
  mutating func maskSize(_ chunk: Chunk, _ range: Range<Int>) {
    guard let equals = range.last(where: { chunk[$0] == "=" }), equals > range.lowerBound,
      chunk[equals - 1] == " "
    else { return }
    let size = chunk.scalars[(equals + 1)..<range.upperBound]
    guard size.contains("x"), size.count > 1,
      size.allSatisfy({ $0 == "x" || $0 == "%" || $0.isDigit })
    else { return }
    var start = equals
    while start > range.lowerBound, chunk[start - 1] == " " { start -= 1 }
    let width = size.prefix { $0 != "x" }.text
    problems.append(
      .warning(
        "foreign-form", MendingWords.notObeyed("'=\(size.text)'", ForeignAdvice.width(width)),
        at: place(chunk, equals..<range.upperBound)))
    write(.literal(""), over: start..<range.upperBound, of: chunk)
  }

  /// MyST's `` {name}`text` ``.
  private mutating func role(_ chunk: Chunk, _ index: Int, _ name: String, _ tick: Int) -> Int? {
    guard !name.isEmpty,
      name.unicodeScalars.allSatisfy({ $0.isLetter || ":-_".unicodeScalars.contains($0) }),
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
    let first = name.split(separator: ":").first.map(String.init) ?? name
    let kind = first == "math" && name != "math" ? "eq" : first
    switch kind {
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
      var items = text.split(whereSeparator: { ",;".contains($0) }).map {
        CitationGroup.Item(key: String($0).trimmed, locator: nil, place: place)
      }
      if name == "cite:t", items.count == 1 { items[0].isInText = true }
      write(.inline(.citation(CitationGroup(items: items, place: place))), over: range, of: chunk)
    case "ref", "numref", "doc":
      let parts = text.split(separator: "<").map(\.trimmed)
      let name = (parts.last ?? "").filter { $0 != ">" }
      let target =
        kind == "doc"
        ? (name.hasSuffix(".md") ? name : name + ".md")
        : "#" + name.split(separator: " ").joined(separator: "-")
      write(
        .inline(
          parts.count > 1 && kind != "numref"
            ? .link(destination: target, title: "", [.text(parts[0])], place)
            : .crossReference(destination: target, place)), over: range, of: chunk)
    default:
      let words = text.split(separator: "<").first.map { String($0).trimmed } ?? text
      return foreign(
        ForeignForm("the role {\(name)}", ForeignAdvice.role(name), shown: words, over: range), of: chunk)
    }
    return range.upperBound
  }

  /// remark's `:name[words]{settings}`: the words stay.
  mutating func directive(_ chunk: Chunk, _ index: Int) -> Int? {
    if index > 0, let before = chunk[index - 1], !before.isWhitespace, before != "(" { return nil }
    var open = index + 1
    while let sign = chunk[open], sign.isASCIILetter || sign == "-" { open += 1 }
    guard open > index + 1, chunk[open] == "[",
      let close = chunk.find("]", from: open, within: 300),
      close > open + 1, !chunk.scalars[index..<close].contains("\n"), chunk[close + 1] != "("
    else { return nil }
    var end = close + 1
    if chunk[end] == "{", let brace = chunk.find("}", from: end, within: 200) { end = brace + 1 }
    _ = foreign(
      ForeignForm(
        "':\(chunk.text((index + 1)..<open))[…]'", ForeignAdvice.other, over: index..<(open + 1)),
      of: chunk)
    write(.literal(""), over: close..<end, of: chunk)
    return end
  }

  /// Sphinx's `` :name:`text` ``.
  mutating func sphinxRole(_ chunk: Chunk, _ index: Int) -> Int? {
    var at = index + 1
    while at < index + 60, let sign = chunk[at], sign.isASCII,
      sign.isLetter || sign == "-" || sign == ":"
    {
      at += 1
    }
    guard at > index + 2, chunk[at] == "`", chunk[at - 1] == ":", let end = chunk.codeEnd(at) else {
      return nil
    }
    return role(chunk.text((index + 1)..<(at - 1)), chunk, index..<end, (at + 1)..<(end - 1))
  }
}
