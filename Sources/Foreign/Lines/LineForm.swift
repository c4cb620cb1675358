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
  private static let signs = SomeSigns(".^:!@<'b(*+=|{iet-#/[$1_;")

  /// Lines whose words are indented below them, and the words that stay of the line itself.
  package static func indenting(_ body: ArraySlice<Unicode.Scalar>) -> (form: LineForm, rest: String)? {
    guard let first = body.first, indentingSigns.contains(first) else { return nil }
    let line = body.text
    for mark in ["!!! ", "??? ", "???+ "] where line.hasPrefix(mark) {
      return (LineForm("'\(mark.trimmed)'", ForeignAdvice.callout), title(in: line))
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
        "'\(text.dropFirst().prefix { $0 != ":" })' between colons", "write front matter, or take it away")
    case "!" where text.hasPrefix("!include ") || text.hasPrefix("!INCLUDE "),
      "@" where text.hasPrefix("@import \""):
      return LineForm("'\(text.prefix { $0 != " " })'", ForeignAdvice.include)
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
    case ";" where isFirst && text.hasPrefix("; ") && text.contains(" : "):
      return LineForm("'; term : meaning'", "write the term, and ': the meaning' on the line below")
    case "^" where text == "^^^": return LineForm("'^^^'", ForeignAdvice.other)
    case ":" where text.hasPrefix("::") && !text.hasPrefix(":::"):
      // remark's `::include{file=a.md}`.
      let name = text.dropFirst(2).prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
      if !name.isEmpty, let next = text.dropFirst(2 + name.count).first, next == "{" || next == "[" {
        return LineForm("'::\(name)'", ForeignAdvice.directive(String(name)) ?? ForeignAdvice.other)
      }
    case "i"
    where isFirst && text.hasPrefix("import ") && (text.contains(" from '") || text.contains(" from \"")):
      return LineForm("'import'", ForeignAdvice.code)
    case "i" where isFirst && (text.hasPrefix("import \"") || text.hasPrefix("import '")):
      return LineForm("'import'", ForeignAdvice.code)
    case "e" where isFirst && (text.hasPrefix("export const ") || text.hasPrefix("export default ")):
      return LineForm("'export'", ForeignAdvice.code)
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
