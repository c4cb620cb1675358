internal import Diagnostics

/// A line that other programs obey.
package struct LineForm {
  package enum Extent: Sendable {
    /// It alone.
    case line
    /// With the lines that are indented below it.
    case indented
    /// To the next line that begins so, which belongs to it.
    case until(String)
    /// Its words stay, without so many signs before them.
    case kept(Int)
    /// To the first line that does not belong to it.
    case through(@Sendable (ArraySlice<Unicode.Scalar>) -> Bool)
  }

  package var what: String
  package var advice: String
  package var extent: Extent

  init(_ what: String, _ advice: String, _ extent: Extent = .line) {
    self.what = what
    self.advice = advice
    self.extent = extent
  }

  /// Whether a caption behind it belongs to it.
  package var isTable: Bool { advice == ForeignAdvice.table }

  private static let admonitions: Set<String> = [
    "note", "tip", "warning", "important", "caution", "attention", "danger", "hint", "admonition", "error",
    "seealso",
    "epigraph", "topic", "sidebar", "container", "only", "todo", "versionadded", "versionchanged",
    "deprecated",
  ]

  private static let contents: Set<String> = [
    "[TOC]", "[[TOC]]", "[[_TOC_]]", "[toc]", "{:toc}", "@[toc]", "${toc}", "* TOC", "1. TOC", "__TOC__",
    "__NOTOC__", "__FORCETOC__", "__NOEDITSECTION__", ":toc:",
    "toc::[]",
    "- TOC", "{{TOC}}", "<!-- toc -->",
  ]

  private static let indentingSigns = SomeSigns("!?=.")
  /// Of a line whose first sign is none of these nothing is a form.
  private static let signs = SomeSigns(".^:!@<'b(*+=|{ietf-#/[$1_;SDCIO~")

  /// Lines whose words are indented below them, and the words that stay of the line itself.
  package static func indenting(_ body: ArraySlice<Unicode.Scalar>) -> (form: LineForm, rest: String)? {
    guard let first = body.first, indentingSigns.contains(first) else { return nil }
    let line = body.text
    for mark in ["!!! ", "??? ", "???+ "] where line.hasPrefix(mark) {
      return (LineForm("'\(mark.trimmed)'", ForeignAdvice.callout), title(in: line))
    }
    for mark in ["!!!", "???+", "???"] where line.hasPrefix(mark) {
      let rest = line.dropFirst(mark.count)
      let name = rest.prefix { $0.isASCII && ($0.isLowercase || $0 == "-") }
      guard name.count > 2,
        rest.dropFirst(name.count).drop(while: { $0 == " " }).first.map({ $0 == "\"" }) ?? true
      else { break }
      return (LineForm("'\(mark)\(name)'", ForeignAdvice.callout), title(in: line))
    }
    for mark in ["=== \"", "=== '", "===! \"", "===+ \"", "=== \u{201C}"] where line.hasPrefix(mark) {
      return (LineForm("'=== \"…\"'", ForeignAdvice.tabs), title(in: line))
    }
    guard line.hasPrefix(".. ") else { return nil }
    let name = String(line.dropFirst(3).prefix { $0 != ":" && $0 != " " })
    let rest = line.dropFirst(3 + name.count)
    guard admonitions.contains(name), rest.hasPrefix("::") else { return nil }
    return (LineForm("'.. \(name)::'", ForeignAdvice.callout), rest.dropFirst(2).trimmed)
  }

  /// The words between quotes, which tell one block from another.
  private static func title(in line: String) -> String {
    let quotes = "\"'\u{201C}\u{201D}"
    guard let open = line.firstIndex(where: quotes.contains) else { return "" }
    let words = line[line.index(after: open)...].trimmed
    let title = quotes.contains(words.last ?? " ") ? String(words.dropLast()) : ""
    return title.isEmpty || title.contains("*") ? title : "**\(title)**"
  }

  /// What a line is; `isFirst`: a blank one stands before it.
  package static func find(_ line: ArraySlice<Unicode.Scalar>, isFirst: Bool) -> LineForm? {
    guard let sign = line.first, signs.contains(sign) else { return nil }
    let text = line.text.trimmed
    switch text.unicodeScalars.first {
    case "." where text == ". . .": return LineForm("'. . .'", "a page has no pauses: take it away")
    case "." where isFirst: return sphinx(text)
    case "^" where text.hasPrefix("^ ") && text.hasSuffix(" ^"):
      return LineForm("'^ … ^'", ForeignAdvice.table, .through { $0.first == "|" || $0.first == "^" })
    case ":" where isAttribute(text) && (isFirst || text.last == ":"):
      return LineForm(
        "'\(text.dropFirst().prefix { $0 != ":" })' between colons",
        "write front matter, or take it away",
        [":PROPERTIES:", ":LOGBOOK:"].contains(text) ? .until(":END:") : .line)
    case "!" where text.hasPrefix("!include ") || text.hasPrefix("!INCLUDE "),
      "@" where text.hasPrefix("@import \""):
      return LineForm("'\(text.prefix { $0 != " " })'", ForeignAdvice.include)
    case "<" where text == "<<<": return LineForm("'<<<'", "pages are broken by the printer")
    case "~"
    where text.hasPrefix("~~") && text.hasSuffix("~~") && text.count > 6
      && text.dropFirst(2).dropLast(2).allSatisfy({ $0.isUppercase }):
      return LineForm("'\(text)'", ForeignAdvice.other)
    case "S" where isPlanned(text, "SCHEDULED: "), "D" where isPlanned(text, "DEADLINE: "),
      "C" where isPlanned(text, "CLOSED: "):
      return LineForm("'\(text.prefix { $0 != " " })'", "write the day in words, or take it away")
    case "I" where cellMark(text) != nil, "O" where cellMark(text) != nil:
      return LineForm("a notebook's mark", ForeignAdvice.code, .kept(cellMark(text) ?? 0))
    case "!" where isFirst && runs.contains(where: text.hasPrefix):
      return LineForm("'!'", ForeignAdvice.code)
    case "/" where text.utf8.count > 3 && text.allSatisfy { $0 == "/" }:
      return LineForm("'\(text)'", ForeignAdvice.comment, .until(text))
    case "<" where text.hasPrefix("<<< "): return LineForm("'<<<'", ForeignAdvice.include)
    case "'" where text == "'''": return LineForm("'''", "write --- for a line across the page")
    case "b" where isFirst && text.hasPrefix("bq. "): return LineForm("'bq.'", "write > before each line")
    case "(" where text.hasSuffix(")=") && text.utf8.count > 3:
      return LineForm("'(label)='", ForeignAdvice.label)
    case "*" where text.hasPrefix("*[") && text.contains("]:"):
      return LineForm("'*[…]:'", ForeignAdvice.glossary)
    case "+" where text.count > 2 && text.allSatisfy({ $0 == "+" }) || text.hasPrefix("+++ {"):
      return LineForm("'+++'", ForeignAdvice.other)
    case "+" where isGridRule(text):
      return LineForm(
        "a grid table", ForeignAdvice.table, .through { $0.first == "+" || $0.first == "|" })
    case "=" where isFirst && text.utf8.count > 3 && text.allSatisfy { $0 == "=" }:
      return LineForm("a row of '='", "write --- for a line across the page")
    case "|" where text == "|===": return LineForm("'|==='", ForeignAdvice.table, .until("|==="))
    case "{" where text.hasPrefix("{|"): return LineForm("'{|'", ForeignAdvice.table, .until("|}"))
    case "{" where text.hasPrefix("{"):
      for (open, close) in comments where text.hasPrefix(open) && !text.contains(close) {
        return LineForm("'\(open)'", ForeignAdvice.comment, .until(close))
      }
    case ":"
    where isFirst && text.dropFirst().first?.isLetter == true && text.contains(" ")
      && !text.dropFirst().contains(":") && !text.contains("["):
      return LineForm("':words'", "write > before each line", .kept(1))
    case ";" where isFirst && text.dropFirst().first?.isLetter == true:
      return LineForm("';term'", "write the term, and ': the meaning' on the line below", .kept(1))
    case ";" where isFirst && text.hasPrefix("; ") && text.contains(" : "):
      return LineForm("'; term : meaning'", "write the term, and ': the meaning' on the line below")
    case "^" where text == "^^^": return LineForm("'^^^'", ForeignAdvice.other)
    case ":" where text.hasPrefix("::") && !text.hasPrefix(":::"):
      // remark's `::include{file=a.md}`.
      let name = text.dropFirst(2).prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
      let next = text.dropFirst(2 + name.count).first
      if name.count > 1, next == "{" || next == "[" || next == nil && isFirst {
        return LineForm("'::\(name)'", ForeignAdvice.directive(String(name)) ?? ForeignAdvice.other)
      }
    case "i"
    where isFirst && text.hasPrefix("import ") && (text.contains(" from '") || text.contains(" from \"")):
      return LineForm("'import'", ForeignAdvice.code)
    case "i" where isFirst && isImport(text), "f" where isFirst && isImport(text):
      return LineForm(
        "'\(text.prefix { $0 != " " })'", ForeignAdvice.code, .through { isImport($0.text) })
    case "i" where isFirst && (text.hasPrefix("import \"") || text.hasPrefix("import '")):
      return LineForm("'import'", ForeignAdvice.code)
    case "e"
    where isFirst && (text.hasPrefix("export const ") || text.hasPrefix("export default ")):
      let close: [Character: String] = ["{": "}", "(": ")", "[": "]"]
      return LineForm(
        "'export'", ForeignAdvice.code, text.last.flatMap { close[$0] }.map { .until($0) } ?? .line)
    case "-" where text.hasPrefix("--8<--"): return LineForm("'--8<--'", ForeignAdvice.include)
    case "#" where text.hasPrefix("#+") && text.dropFirst(2).first?.isLetter == true:
      return LineForm("'\(text.prefix { $0 != ":" && $0 != " " })'", "write front matter, or Markdown")
    case "/" where isFirst && text.hasPrefix("// "): return LineForm("'// …'", ForeignAdvice.comment)
    case "@" where text.hasPrefix("@startuml") || text.hasPrefix("@startmindmap"):
      return LineForm("'@startuml'", ForeignAdvice.diagram, .until("@end"))
    default: break
    }
    return contents.contains(text) ? LineForm("'\(text)'", ForeignAdvice.contents) : nil
  }

  private static let runs = [
    "!pip ", "!pip3 ", "!conda ", "!apt", "!wget ", "!curl ", "!python", "!git ", "!ls", "!cat ",
    "!mkdir ",
    "!npm ", "!unzip ", "!nvidia-smi",
  ]

  /// Jupyter's `In [1]: ` and `Out[1]: `: how long it is.
  private static func cellMark(_ text: String) -> Int? {
    guard let name = ["In [", "In[", "Out [", "Out["].first(where: text.hasPrefix) else {
      return nil
    }
    let number = text.dropFirst(name.count).prefix { $0.isNumber || $0 == " " }
    let rest = text.dropFirst(name.count + number.count)
    guard rest.hasPrefix("]:") else { return nil }
    return name.utf8.count + number.utf8.count + 2
  }

  /// Org's `SCHEDULED: <2024-01-01 Mon>`.
  private static func isPlanned(_ text: String, _ name: String) -> Bool {
    guard text.hasPrefix(name), let sign = text.dropFirst(name.count).first else { return false }
    return sign == "<" || sign == "["
  }

  /// Python's `import numpy as np` and `from x import y`, alone on a line.
  private static func isImport(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    func isName(_ word: Substring) -> Bool {
      word.utf8.allSatisfy { $0 < 128 }
        && word.allSatisfy { $0.isLetter || $0.isNumber || "._".contains($0) }
        && word.last != "."
    }
    switch words.first {
    case "import":
      return words.count == 4 && words[2] == "as" && isName(words[1]) && isName(words[3])
        || words.count == 2 && isName(words[1])
    case "from": return words.count == 4 && words[2] == "import" && isName(words[1])
    default: return false
    }
  }

  private static let comments = [
    ("{{% comment", "{{% /comment"), ("{{< comment", "{{< /comment"), ("{% comment", "{% endcomment"),
    ("{::comment", "{:/comment"),
  ]

  /// MyST's and LaTeX's comment behind `%`; `before` is the last sign of the line above in the same paragraph. A per
  /// cent sign stands behind a number, before a mark of a sentence, or before words that go on with it.
  package static func isComment(_ line: ArraySlice<Unicode.Scalar>, behind before: Unicode.Scalar?) -> Bool {
    guard line.first == "%", before?.isDigit != true else { return false }
    let rest = line.dropFirst()
    guard let next = rest.first else { return true }
    if next == "%", rest.dropFirst().text.contains("%%") { return false }
    guard next == " " || next == "%" || next.isLetter else { return false }
    let words = rest.drop { $0 == " " || $0 == "%" }
    return !goesOnWithPercent(words.prefix { $0.isLetter }.text)
  }

  /// `% of patients`, `survival % was low`: what begins no comment.
  package static func goesOnWithPercent(_ word: String) -> Bool { wordsBehindPercent.contains(word) }

  private static let wordsBehindPercent: Set<String> = [
    "of", "was", "were", "is", "are", "in", "by", "and", "or", "for", "with", "at", "among", "to", "from",
    "than", "between", "per", "as", "on", "had", "has", "have", "after", "before", "within", "over", "under",
    "versus", "vs", "predicted", "CI", "confidence", "saturation", "change", "increase", "decrease",
  ]

  /// `.. name::`, `.. _label:`, `.. |word| replace::`, `.. [1]`, `.. comment`.
  private static func sphinx(_ text: String) -> LineForm? {
    guard text.hasPrefix(".. ") else { return nil }
    if text.hasPrefix(".. _") { return LineForm("'.. _label:'", ForeignAdvice.label) }
    if text.hasPrefix(".. [") { return LineForm("'.. […]'", ForeignAdvice.note, .indented) }
    let name = text.dropFirst(3).prefix { $0 != ":" && $0 != " " }
    guard text.dropFirst(3 + name.count).hasPrefix("::") || text.contains("::") else {
      return LineForm("'.. '", ForeignAdvice.comment, .indented)
    }
    let advice =
      ["code-block", "code", "literalinclude", "sourcecode"].contains(name)
      ? ForeignAdvice.fencedCode : ForeignAdvice.directive(String(name)) ?? ForeignAdvice.other
    return LineForm(
      "'.. \(name)::'", ["figure", "image"].contains(name) ? ForeignAdvice.picture : advice, .indented)
  }

  private static let attributes: Set<String> = [
    "toc", "author", "email", "revdate", "revnumber", "sectnums", "icons", "imagesdir", "doctype",
    "experimental",
    "description", "keywords", "idprefix", "stem", "source-highlighter", "page-layout", "figure-caption",
    "date",
  ]

  /// AsciiDoc's `:toc: left`, Org's `:PROPERTIES:`.
  private static func isAttribute(_ text: String) -> Bool {
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }
    let rest = text.dropFirst(1 + name.count)
    guard name.count > 1, rest.first == ":" else { return false }
    return attributes.contains(String(name)) || rest == ":" && name.allSatisfy { $0.isUppercase || $0 == "_" }
  }

  private static func isGridRule(_ text: String) -> Bool {
    text.count > 3 && text.contains("-") && text.allSatisfy { "+-=: ".contains($0) } && text.last == "+"
  }

  /// MyST's `:key: value` below the name of a block.
  package static func option(_ line: [Unicode.Scalar]) -> (key: String, value: String)? {
    let body = line.drop { $0 == " " || $0 == ">" }
    guard body.first == ":" else { return nil }
    let key = body.dropFirst().prefix { $0.isLetter || $0 == "-" || $0 == "_" }
    let rest = body.dropFirst(1 + key.count)
    guard !key.isEmpty, rest.first == ":" else { return nil }
    return (key.text, rest.dropFirst().text.trimmed)
  }
}
