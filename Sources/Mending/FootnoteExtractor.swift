internal import Diagnostics
internal import Foreign

/// Takes footnote definitions out of a text before CommonMark sees it, for which `[^1]: word` would be a link
/// definition. Lines taken out become blank, so that every other line keeps its number.
package struct FootnoteExtractor {
  package struct Definition {
    package var id: String
    package var text: String
    /// From 1.
    package var line: Int
  }

  private var lines: [Substring]
  /// The link definitions of the text, for the cells of tables.
  package private(set) var referenceDefinitions = ""

  private let text: String
  private var isChanged = false

  package init(_ text: String) {
    self.text = text
    lines = text.lines
  }

  package var remainingText: String { isChanged ? lines.joined(separator: "\n") : text }

  package mutating func extract() -> [Definition] {
    var definitions: [Definition] = []
    var fence: (marker: Character, length: Int)?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let open = fence {
        if Self.fence(line).map({ $0.marker == open.marker && $0.length >= open.length && $0.isBare }) == true
        {
          fence = nil
        }
        index += 1
        continue
      }
      if let open = Self.fence(line) {
        fence = (open.marker, open.length)
        index += 1
        continue
      }
      if let (id, rest) = Self.definition(line) {
        isChanged = true
        let first = index
        var text = [String(rest)]
        let quote = Self.quote(line)
        lines[index] = quote
        index += 1
        while index < lines.count {
          if !quote.isEmpty, Self.quote(lines[index]).isEmpty { break }
          let next = lines[index].dropFirst(quote.isEmpty ? 0 : Self.quote(lines[index]).count)
          if next.trimmingEnd.isEmpty {
            let following = lines[index...].firstIndex { !$0.trimmingEnd.isEmpty }
            guard let following, quote.isEmpty, Self.indent(lines[following]) >= 4 else { break }
            text += Array(repeating: "", count: max(0, following - index))
            index = following
            continue
          } else if Self.indent(next) >= 2 {
            text.append(String(next.dropFirst(min(4, Self.indent(next)))))
          } else if text.last?.isEmpty == false, Self.definition(next) == nil, !Self.beginsBlock(next) {
            text.append(String(next))
          } else {
            break
          }
          lines[index] = quote
          index += 1
        }
        definitions.append(Definition(id: id, text: text.joined(separator: "\n"), line: first + 1))
        continue
      }
      if Self.isLinkDefinition(line) { referenceDefinitions += line + "\n" }
      index += 1
    }
    return definitions
  }

  /// The marks of the quote that a line stands in.
  private static func quote(_ line: Substring) -> Substring {
    let mark = line.prefix { $0 == ">" || $0 == " " }
    return mark.contains(">") ? mark : ""
  }

  private static func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private static func beginsBlock(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return text.hasPrefix("#") || text.hasPrefix(">") || text.hasPrefix("- ") || text.hasPrefix("* ")
      || text.hasPrefix("|") || text.hasPrefix(":::")
      || fence(line) != nil
  }

  private static func definition(_ line: Substring) -> (String, Substring)? {
    let line = line.dropFirst(quote(line).count)
    guard indent(line) < 4 else { return nil }
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("[^"), let close = text.range(of: "]:") else { return nil }
    let id = text[text.index(text.startIndex, offsetBy: 2)..<close.lowerBound]
    guard !id.isEmpty, !id.contains(" "), !id.contains("]") else { return nil }
    return (String(id), text[close.upperBound...].drop { $0 == " " })
  }

  private static func isLinkDefinition(_ line: Substring) -> Bool {
    guard indent(line) < 4 else { return false }
    let text = line.drop { $0 == " " }
    return text.hasPrefix("[") && text.range(of: "]:") != nil
  }

  private static func fence(_ line: Substring) -> (marker: Character, length: Int, isBare: Bool)? {
    guard indent(line) < 4 else { return nil }
    let text = line.drop { $0 == " " || $0 == ">" }
    guard let marker = text.first, marker == "`" || marker == "~" else { return nil }
    let length = text.prefix { $0 == marker }.count
    let rest = text.dropFirst(length)
    guard length >= 3,
      marker == "~" || !rest.contains("`") || ChunkHead.isOne(Array(rest.unicodeScalars)[...])
    else { return nil }
    return (marker, length, rest.trimmingEnd.isEmpty)
  }
}
