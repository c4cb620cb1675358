package import Markup

extension Table {
  /// HTML that a word processor takes from the clipboard as a table of its own: styles in the elements, rules
  /// above the head, under it and at the foot, notes as paragraphs, no links, no classes.
  package func wordHTML(caption: String, isRightToLeft: Bool = false) -> Node {
    let marks = marks
    let last = rows.count - 1
    func inner(_ cell: Cell) -> Node {
      guard !cell.plain.isEmpty else { return "–" }
      let suffix = suffix(cell, marks)
      let text = cell.isStrong ? element("b", [:], .text(cell.text)) : Node.text(cell.text)
      let muted: Node = cell.muted.map { .text(cell.text.isEmpty ? $0 : " " + $0) } ?? .none
      return [text, muted, suffix.isEmpty ? .none : element("sup", [:], .text(suffix))]
    }
    func style(_ more: [String], isNumeric: Bool = false) -> String {
      ([
        "padding:2pt 6pt 2pt 0", "text-align:\(isNumeric == isRightToLeft ? "left" : "right")",
        "vertical-align:bottom",
      ] + more)
      .joined(separator: ";")
    }
    let above = "border-top:1pt solid black"
    let below = "border-bottom:1pt solid black"

    let hasGroups = columns.contains { $0.group != nil }
    func heading(_ column: Column, _ rules: [String], rows: String? = nil) -> Node {
      element(
        "th", ["rowspan": rows, "style": style(rules, isNumeric: column.isNumeric)], .text(column.title),
        column.subtitle.map { [element("br"), .text($0)] } ?? .none)
    }
    let whole = hasGroups ? "2" : nil
    let first = groupSpans.map { span -> Node in
      let column = columns[span.lowerBound]
      guard let group = column.group else { return heading(column, [above, below], rows: whole) }
      return element(
        "th",
        [
          "colspan": String(span.count),
          "style": style([above, "border-bottom:0.5pt solid black", "text-align:center"]),
        ],
        .text(group))
    }
    let stubHead = element("th", ["rowspan": whole, "style": style([above, below])], .text(stub))
    let under = columns.filter { $0.group != nil }.map { heading($0, [below]) }
    let head = [element("tr", [:], [stubHead] + first)] + (under.isEmpty ? [] : [element("tr", [:], under)])

    let body = rows.enumerated().map { index, row -> Node in
      let rule = index == last ? [below] : []
      guard row.kind != .group else {
        return element(
          "tr", [:],
          element(
            "th", ["colspan": String(columns.count + 1), "style": style(rule + ["padding-top:6pt"])],
            inner(row.head)))
      }
      let indent = ["font-weight:normal", "padding-left:\(row.kind == .sub ? 18 : 9)pt"]
      return element(
        "tr", [:],
        [element("th", ["style": style(rule + indent)], inner(row.head))]
          + zip(columns, row.cells).map { column, cell in
            element("td", ["style": style(rule, isNumeric: column.isNumeric)], inner(cell))
          })
    }
    let feet =
      marks.map { entry in
        element("p", [:], element("sup", [:], .text(entry.mark)), .text(" " + (notes[entry.key] ?? "")))
      }
      + remarks.map { element("p", [:], .text($0)) }
    return [
      element("p", ["role": "heading", "aria-level": "1"], element("b", [:], .text(caption))),
      element(
        "table", ["style": "border-collapse:collapse;font-family:sans-serif;font-size:10pt"],
        element("thead", [:], head), element("tbody", [:], body)),
      .group(feet),
    ]
  }

  /// A document of its own with the table alone: open it, select all, paste.
  package func wordDocument(caption: String, language: String, isRightToLeft: Bool = false) -> String {
    let head = element(
      "head", [:], element("meta", ["charset": "utf-8"]), element("title", [:], .text(caption)),
      element("meta", ["name": "robots", "content": "noindex"]))
    let page = element(
      "html", ["lang": language, "dir": isRightToLeft ? "rtl" : nil], head,
      element(
        "body", [:],
        element(
          "main", ["style": "overflow-x:auto", "tabindex": "0", "aria-label": caption],
          wordHTML(caption: caption, isRightToLeft: isRightToLeft)))
    )
    return "<!doctype html>\n" + Serializer.html(page) + "\n"
  }
}
