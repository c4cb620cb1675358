package import Diagnostics
package import Markup

/// The citations of one page, numbered in the order of their first use.
package struct CitationRegister {
  private let bibliography: Bibliography
  package private(set) var order: [String] = []
  private var uses: [String: Int] = [:]

  package init(_ bibliography: Bibliography) { self.bibliography = bibliography }

  /// The mark of a citation in the text, linked to the list; an unknown key is an error that names the nearest.
  package mutating func cite(
    _ items: [(key: String, locator: String?, place: Place)], problems: inout [Diagnostic]
  ) -> Node {
    var marks: [Node] = []
    for item in items {
      guard bibliography[item.key] != nil else {
        problems.append(
          .error(
            "unknown-reference", "unknown reference '\(item.key)'", at: item.place,
            suggestion: nearestWord(to: item.key, among: bibliography.keys)))
        continue
      }
      let number = number(of: item.key)
      let use = (uses[item.key] ?? 0) + 1
      uses[item.key] = use
      let locator = item.locator.map { ", " + $0 } ?? ""
      marks.append(
        element(
          "a",
          [
            "href": "#ref-\(item.key)", "id": use == 1 ? "cite-\(item.key)" : nil,
            "aria-label": "Reference \(number)\(locator)",
          ],
          .text("\(number)\(locator)")))
    }
    guard !marks.isEmpty else { return .none }
    // "1, p. 3; 2": a page's comma must not part works too.
    let mark = items.contains { $0.locator != nil } ? "; " : ","
    let separated = marks.enumerated().flatMap { $0 == 0 ? [$1] : [Node.text(mark), $1] }
    return element("span", ["class": "cite"], separated)
  }

  package mutating func number(of key: String) -> Int {
    if let index = order.firstIndex(of: key) { return index + 1 }
    order.append(key)
    return order.count
  }

  /// The list at the end of the page; nil where nothing is cited.
  package func list(_ style: ReferenceStyle) -> Node? {
    guard !order.isEmpty else { return nil }
    let items = order.compactMap { bibliography[$0] }.map { reference in
      element(
        "li", ["id": "ref-\(reference.key)"], style.markup(reference), " ",
        element(
          "a", ["class": "back", "href": "#cite-\(reference.key)", "aria-label": "Back to the text"], "↩"))
    }
    return element("ol", [:], items.flatMap { [$0, "\n"] })
  }
}
