package import Diagnostics

/// What stands in braces behind a heading, a picture or a table's caption: `{#fig-flow .wide width=50%}`.
package struct Attributes: Hashable, Sendable {
  package var id: String?
  package var classes: [String] = []
  package var pairs: [String: String] = [:]
  package var place: Place

  /// Nil where the words in the braces are no attributes.
  package init?(_ text: String, at place: Place) {
    self.place = place
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == ":" { scalars = scalars.dropFirst() }
    var isAny = false
    while true {
      scalars = scalars.drop { $0.isWhitespace }
      guard let first = scalars.first else { break }
      let word = scalars.prefix { !$0.isWhitespace && $0 != "=" }
      scalars = scalars.dropFirst(word.count)
      let name = word.text
      if scalars.first == "=", first != "#", first != "." {
        scalars = scalars.dropFirst()
        guard !name.isEmpty || text.hasPrefix("=") else { return nil }
        guard let value = Self.value(&scalars) else { return nil }
        pairs[name] = value
      } else if first == "#", word.count > 1 {
        id = String(name.dropFirst())
      } else if first == ".", word.count > 1 {
        classes.append(String(name.dropFirst()))
      } else if name == "-" {
        classes.append("unnumbered")
      } else {
        return nil
      }
      isAny = true
    }
    guard isAny else { return nil }
  }

  /// Reads a word, or words in straight or curly quotes.
  private static func value(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String? {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "'": "'", "“": "”", "‘": "’", "”": "”"]
    if let first = scalars.first, let close = pairs[first] {
      guard let end = scalars.dropFirst().firstIndex(of: close) else { return nil }
      let value = scalars[(scalars.startIndex + 1)..<end]
      scalars = scalars[(end + 1)...]
      return value.text
    }
    let word = scalars.prefix { !$0.isWhitespace }
    scalars = scalars.dropFirst(word.count)
    return word.text
  }

  /// `{=html}`: what stands before it is another language's.
  package var rawFormat: String? { pairs[""] }

  /// What is known neither as a key nor as a class, in words.
  package func unknown(besides keys: Set<String>, classes known: Set<String> = []) -> [String] {
    classes.filter { !known.contains($0) }.map { "." + $0 }
      + pairs.keys.sorted().filter { !keys.contains($0) }
  }
}
