internal import Diagnostics

/// Templates, marked changes, fields and macros between braces.
extension ForeignForm {
  static func braces(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard let next = chunk[index + 1] else { return nil }
    switch next {
    case "{": return template(chunk, index, close: "}}")
    case "%": return template(chunk, index, close: "%}")
    case "/" where chunk[index + 2] == "*":
      return chunk.find("*/}", from: index + 3).map { .vanishing(index..<($0 + 3)) }
    case "\\": return group(chunk, index)
    default:
      return changed(chunk, index, next) ?? field(chunk, index) ?? macro(chunk, index)
        ?? expression(chunk, index)
    }
  }

  /// `{{< name … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`.
  private static func template(_ chunk: Chunk, _ index: Int, close: String) -> ForeignForm? {
    let sign = chunk.text(index..<(index + 2))
    guard let found = chunk.find(close, from: index + 2) else {
      let isLonger = chunk[index + 2] == "<" || chunk[index + 2] == "%"
      return ForeignForm("'\(sign)'", ForeignAdvice.openTemplate, over: index..<(index + (isLonger ? 3 : 2)))
    }
    let end = found + 2
    let inner = chunk.text((index + 2)..<found).trimmed
    let words = inner.split { " \n<>%/-#".contains($0) }
    let name = words.first.map(String.init) ?? ""
    if name == "comment", let close = commentEnd(chunk, end) { return .vanishing(index..<close) }
    let isEnd =
      ["/", "</", "< /", "% /", "%/"].contains(where: inner.hasPrefix) || name.hasPrefix("end")
    if isEnd { return .vanishing(index..<end) }
    // Whole, so that a search for it finds it.
    let written = String(inner.drop { " \n<>%-#".contains($0) }.prefix { !" \n<>%".contains($0) })
    let shown: String =
      close == "%}"
      ? "{% \(written) %}"
      : inner.hasPrefix("<")
        ? "{{< \(written) >}}" : inner.hasPrefix("%") ? "{{% \(written) %}}" : "{{ \(written) }}"
    return ForeignForm("'\(shown)'", ForeignAdvice.shortcode(name, whole: written), over: index..<end)
  }

  /// Behind `{{% /comment %}}`, `{% endcomment %}`.
  private static func commentEnd(_ chunk: Chunk, _ start: Int) -> Int? {
    let found = ["{{% /comment", "{{%/comment", "{{< /comment", "{{</comment", "{% endcomment"].compactMap {
      chunk.find($0, from: start, within: chunk.count)
    }.min()
    return found.flatMap { chunk.find("}", from: $0 + 4) }.map { chunk[$0 + 1] == "}" ? $0 + 2 : $0 + 1 }
  }

  /// The name of the template that stands in an address.
  package static func template(in text: String) -> String {
    text.split { " \n<>%{}".contains($0) }.first.map(String.init) ?? ""
  }

  private static let groups: Set<String> = [
    "it", "bf", "em", "sl", "sc", "tt", "rm", "sf", "itshape", "bfseries", "small", "large",
    "Large", "tiny",
    "footnotesize", "scriptsize", "normalsize", "centering",
  ]

  /// LaTeX's `{\it words}`, `{\textdegree}`.
  private static func group(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    let end = chunk.letters(index + 2)
    let name = chunk.text((index + 2)..<end)
    let sign = ForeignAdvice.latexSigns[name]
    guard sign != nil || groups.contains(name), let close = chunk.find("}", from: end, within: 300),
      !chunk.scalars[index..<close].contains("\n"), !chunk.scalars[end..<close].contains("{")
    else { return nil }
    let words = String(chunk.text(end..<close).drop { $0 == " " || $0 == "/" })
    return ForeignForm(
      sign == nil ? "'{\\\(name) …}'" : "'{\\\(name)}'",
      sign.map { "type \($0)" }
        ?? (["it", "em", "sl", "itshape"].contains(name)
          ? "write *words*"
          : ["bf", "bfseries"].contains(name) ? "write **bold**" : ForeignAdvice.other),
      shown: (sign ?? "") + words, over: index..<(close + 1))
  }

  private static let asciiDocSigns: [String: String] = [
    "nbsp": "\u{A0}", "empty": "", "sp": " ", "zwsp": "", "apos": "’", "quot": "\"", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "plus": "+", "brvbar": "¦", "vbar": "|", "amp": "&",
    "lt": "<",
    "gt": ">", "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~",
    "backslash": "\\",
    "backtick": "`", "deg": "°", "wj": "",
  ]

  /// AsciiDoc's `{nbsp}`, and what MDX computes: `{1 + 1}`, `{"words"}`.
  private static func expression(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    guard let close = chunk.find("}", from: index, within: 120), close > index + 2,
      chunk[close + 1] != "`",
      !chunk.scalars[index..<close].contains("\n"),
      !chunk.scalars[(index + 1)..<close].contains("{")
    else { return nil }
    let inner = chunk.text((index + 1)..<close)
    let range = index..<(close + 1)
    if let sign = asciiDocSigns[inner] {
      return ForeignForm("'{\(inner)}'", "type the sign itself", shown: sign, over: range)
    }
    let first = chunk[index + 1]
    if let first, first == "\"" || first == "'", chunk[close - 1] == first, close > index + 3,
      !chunk.scalars[(index + 2)..<(close - 1)].contains(first)
    {
      return ForeignForm(
        "'{\"…\"}'", "write the words themselves", shown: chunk.text((index + 2)..<(close - 1)),
        over: range)
    }
    // EndNote's `{Smith et al., 2020}`, which was never made.
    let year = inner.split(separator: " ").last.map(String.init) ?? ""
    if first?.isUppercase == true, inner.contains(","), year.utf8.count == 4,
      year.allSatisfy(\.isNumber),
      inner.dropLast(5).last == ",",
      inner.allSatisfy({ $0.isLetter || $0.isNumber || " ,.&-'".contains($0) })
    {
      return ForeignForm("EndNote's '{…}'", "write [@key]", over: range)
    }
    let isSum =
      inner.contains { "+*".contains($0) } && inner.contains(" ")
      && inner.unicodeScalars.allSatisfy { $0.isDigit || " +-*/().".unicodeScalars.contains($0) }
    return isSum ? ForeignForm("'{…}'", "write what it comes to", shown: inner, over: range) : nil
  }

  private static func changed(_ chunk: Chunk, _ index: Int, _ next: Unicode.Scalar) -> ForeignForm? {
    // GitLab's `{+ words +}`.
    if next == "+" || next == "-", chunk[index + 2] == " ",
      let found = chunk.find(" \(next)}", from: index + 2, within: 500),
      !chunk.scalars[index..<found].contains("\n")
    {
      return ForeignForm(
        "a marked change", "take the change over, and its marks away",
        shown: next == "+" ? chunk.text((index + 3)..<found) : "", over: index..<(found + 3))
    }
    // Word-diff's `{+words+}`, which stands behind `[-words-]`.
    if next == "+", chunk.isLetter(index + 2),
      chunk[index - 1] == "]" || index == 0 || chunk.isSpace(index - 1),
      let found = chunk.find("+}", from: index + 2, within: 500),
      !chunk.scalars[index..<found].contains("\n")
    {
      return ForeignForm(
        "a marked change", "take the change over, and its marks away",
        shown: chunk.text((index + 2)..<found), over: index..<(found + 2))
    }
    let forms: [Unicode.Scalar: String] = [
      "+": "++}", "-": "--}", "~": "~~}", ">": "<<}", "=": "==}",
    ]
    guard let close = forms[next], chunk[index + 2] == next,
      let found = chunk.find(close, from: index + 3)
    else { return nil }
    let inner = chunk.text((index + 3)..<found)
    return ForeignForm(
      "a marked change", "take the change over, and its marks away",
      shown: next == "+" || next == "="
        ? inner : next == "~" ? String(inner.split(separator: ">").last ?? "") : "",
      over: index..<(found + 3))
  }

  /// Word's `{ REF _Ref12 \h }`.
  private static func field(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    var start = index + 1
    while chunk[start] == " " { start += 1 }
    let end = chunk.letters(start)
    let name = chunk.text(start..<end)
    let isOther =
      name.unicodeScalars.count > 2 && name == name.uppercased()
      && chunk.find(" \\* ", from: end, within: 60) != nil
    guard WordField.names.contains(name) || isOther,
      chunk[end] == " " || chunk[end] == "}" && start > index + 1
    else { return nil }
    var depth = 0
    for at in index..<min(chunk.count, index + Chunk.longest) {
      if chunk[at] == "{" { depth += 1 }
      if chunk[at] == "}" { depth -= 1 }
      if depth == 0 {
        return ForeignForm("Word's field '\(name)'", WordField.advice(name), over: index..<(at + 1))
      }
    }
    return nil
  }

  /// Confluence's `{note}` and `{code:java}`.
  private static func macro(_ chunk: Chunk, _ index: Int) -> ForeignForm? {
    let end = chunk.letters(index + 1)
    let name = chunk.text((index + 1)..<end)
    guard
      ["code", "noformat", "panel", "quote", "info", "note", "warning", "tip", "color", "toc", "expand"]
        .contains(
          name), chunk[end] == "}" || chunk[end] == ":", let close = chunk.find("}", from: end, within: 200),
      chunk[close + 1] != "`", !chunk.scalars[index..<close].contains("\n")
    else { return nil }
    // Words in braces are words: a macro stands first on its line, has settings or is closed by another.
    let isFirst = index == 0 || chunk[index - 1] == "\n"
    let written = "{\(name)}"
    guard
      isFirst || chunk[end] == ":" || chunk.find(written, from: close) != nil
        || (max(0, index - 500)..<index).contains(where: { chunk.starts("{\(name)", at: $0) })
    else { return nil }
    return ForeignForm("'{\(name)}'", ForeignAdvice.shortcode(name), over: index..<(close + 1))
  }
}
