package import Diagnostics
package import Markup

/// The citations of one page, numbered in the order of their first use.
package struct CitationRegister {
  private let bibliography: Bibliography
  package private(set) var order: [String] = []
  private var uses: [String: Int] = [:]

  package init(_ bibliography: Bibliography) { self.bibliography = bibliography }

  /// A work that a page cites.
  package struct Citation {
    var key: String
    var locator: String?
    /// `see`, before its number.
    var prefix: String?
    /// The sentence names its authors before its number.
    var isInText: Bool
    var place: Place

    package init(
      key: String, locator: String? = nil, prefix: String? = nil, isInText: Bool = false, place: Place
    ) {
      self.key = key
      self.locator = locator
      self.prefix = prefix
      self.isInText = isInText
      self.place = place
    }
  }

  /// The mark of a citation in the text, linked to the list; an unknown key is an error that names the nearest. A
  /// lone `@name` in a sentence may be no citation at all: it stays, with a warning.
  package mutating func cite(_ items: [Citation], problems: inout [Diagnostic]) -> Node {
    var marks: [Node] = []
    for item in items {
      guard bibliography[item.key] != nil else {
        if item.isInText {
          problems.append(
            .warning(
              "unknown-reference",
              "'@\(item.key)' is no reference, and stays text; write \\@ for the sign itself",
              at: item.place, suggestion: nearestWord(to: item.key, among: bibliography.keys)))
          return .text("@" + item.key)
        }
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
      let prefix = item.prefix.map { Node.text($0 + "\u{A0}") } ?? .none
      marks.append([
        prefix,
        element(
          "a",
          [
            "href": "#ref-\(item.key)", "id": use == 1 ? "cite-\(item.key)" : nil,
            "aria-label": "Reference \(number)\(locator)",
          ],
          .text("\(number)\(locator)")),
      ])
    }
    guard !marks.isEmpty else { return .none }
    // "1, p. 3; 2": a page's comma must not part works too.
    let hasWords = items.contains { $0.locator != nil || $0.prefix != nil }
    let separated = marks.enumerated().flatMap { $0 == 0 ? [$1] : [Node.text(hasWords ? "; " : ","), $1] }
    let mark = element("span", ["class": "cite"], separated)
    guard let first = items.first, first.isInText, let reference = bibliography[first.key] else {
      return mark
    }
    return [.text(reference.shortName), mark]
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
