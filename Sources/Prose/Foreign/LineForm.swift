/// Lines that other programs obey.
enum LineForm {
  /// Lines whose words are indented below them.
  static func indenting(_ line: String) -> (what: String, advice: String)? {
    for mark in ["!!! ", "??? ", "???+ "] where line.hasPrefix(mark) {
      return ("'\(mark.trimmed)'", ForeignAdvice.callout)
    }
    for mark in ["=== \"", "=== '", "===! \"", "===+ \"", "=== \u{201C}"] where line.hasPrefix(mark) {
      return ("'=== \"…\"'", ForeignAdvice.tabs)
    }
    return nil
  }

  /// What a line is, and what to write in its place.
  static func find(_ line: String, isFirst: Bool) -> (what: String, advice: String)? {
    let text = line.trimmed
    if text.hasPrefix(".. "), isFirst {
      let name = text.dropFirst(3).prefix { $0 != ":" && $0 != " " }
      if text.hasPrefix(".. _") { return ("'.. _label:'", ForeignAdvice.label) }
      if text.contains("::") { return ("'.. \(name)::'", directive(String(name))) }
    }
    if text.hasPrefix("("), text.hasSuffix(")=") { return ("'(label)='", ForeignAdvice.label) }
    if ["[TOC]", "[[TOC]]", "[[_TOC_]]", "[toc]", "{:toc}", "@[toc]", "${toc}", "* TOC", "1. TOC", "__TOC__"]
      .contains(text)
    {
      return ("'\(text)'", ForeignAdvice.contents)
    }
    if text.hasPrefix("*["), text.contains("]:") { return ("'*[…]:'", ForeignAdvice.glossary) }
    if text == "+++" { return ("'+++'", ForeignAdvice.other) }
    if isFirst, text.hasPrefix("import "), text.contains(" from '") || text.contains(" from \"") {
      return ("'import'", ForeignAdvice.code)
    }
    if isFirst, text.hasPrefix("export const ") || text.hasPrefix("export default ") {
      return ("'export'", ForeignAdvice.code)
    }
    if text.hasPrefix("--8<--") { return ("'--8<--'", ForeignAdvice.include) }
    return nil
  }

  private static func directive(_ name: String) -> String {
    ["note", "tip", "warning", "important", "caution", "attention", "danger", "hint", "admonition"].contains(
      name)
      ? ForeignAdvice.callout : ForeignAdvice.directive(name) ?? ForeignAdvice.other
  }

  /// MyST's `:key: value` below the name of a block.
  static func option(_ line: [Unicode.Scalar]) -> (key: String, value: String)? {
    let body = line.drop { $0 == " " || $0 == ">" }
    guard body.first == ":" else { return nil }
    let key = body.dropFirst().prefix { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" }
    let rest = body.dropFirst(1 + key.count)
    guard !key.isEmpty, rest.first == ":" else { return nil }
    return (
      String(String.UnicodeScalarView(key)), String(String.UnicodeScalarView(rest.dropFirst())).trimmed
    )
  }
}
