package import Diagnostics
internal import Formats
internal import PositionedYAML

/// Terms and abbreviations with what they stand for.
package struct Glossary: Sendable {
  package struct Entry: Sendable {
    package var term: String
    package var expansion: String
    package var definition: String?
  }

  package var entries: [Entry] = []

  package static func read(_ text: String?, file: String, problems: inout [Diagnostic]) -> Glossary {
    var glossary = Glossary()
    guard let text, let node = YAMLParser.parse(text, file: file, problems: &problems) else {
      return glossary
    }
    for item in node.list(named: "the glossary", &problems) ?? [] {
      guard
        let entry = YAMLMapping(
          item, of: "a term", keys: ["term", "expansion", "definition"], problems: &problems),
        let term = entry.required("term", &problems), let expansion = entry.required("expansion", &problems)
      else { continue }
      if glossary.entries.contains(where: { $0.term == term }) {
        problems.append(
          .error("duplicate-term", "the term '\(term)' stands twice in the glossary", at: entry.place))
      }
      glossary.entries.append(
        Entry(term: term, expansion: expansion, definition: entry.string("definition", &problems)))
    }
    // Longer terms first, so that "VA ECMO" is found before "ECMO".
    glossary.entries.sort { ($1.term.count, $0.term) < ($0.term.count, $1.term) }
    return glossary
  }

  /// The parts of a text at terms that `isNew` accepts: each with its entry, or without one.
  package func split(_ text: String, isNew: (String) -> Bool) -> [(text: String, entry: Entry?)] {
    var parts: [(String, Entry?)] = [(text, nil)]
    for entry in entries where Self.mayHold(text, entry.term) && isNew(entry.term) {
      guard
        let index = parts.firstIndex(where: { part in
          part.1 == nil && Self.find(entry.term, in: part.0) != nil
        }),
        let range = Self.find(entry.term, in: parts[index].0)
      else { continue }
      let whole = parts[index].0
      parts.replaceSubrange(
        index...index,
        with: [
          (String(whole[..<range.lowerBound]), nil), (entry.term, entry),
          (String(whole[range.upperBound...]), nil),
        ])
    }
    return parts.filter { !$0.0.isEmpty }
  }

  /// Letters beyond ASCII may be written in two ways that mean the same.
  private static func mayHold(_ text: String, _ term: String) -> Bool {
    term.utf8.allSatisfy { $0 < 0x80 } ? text.hasBytes(of: term) : text.contains(term)
  }

  /// The first occurrence as a whole word.
  private static func find(_ term: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex, let range = text.range(of: term, from: start) {
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      if !before.isLetter, !before.isNumber, before != "-", !after.isLetter, !after.isNumber { return range }
      start = text.index(after: range.lowerBound)
    }
    return nil
  }
}

extension String {
  fileprivate func range(of text: String, from start: Index) -> Range<Index>? {
    var at = start
    while at < endIndex {
      if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
      at = index(after: at)
    }
    return nil
  }
}
