internal import Markup

/// What the site's search looks through, as a script, so that it is found from a file too:
/// `{"terms": [[abbreviation, expansion]], "sections": [[page, heading, address, text, more words]]}`.
///
/// Addresses are relative to the site's root. A line a section: a change's diff shows which.
package struct SearchScript: Sendable {
  package struct Section: Sendable {
    package var page: String
    /// Empty for what stands before the first heading.
    package var heading: String
    /// From the site's root, with its anchor.
    package var address: String
    /// Sentences, which results quote.
    package var text: String
    /// Words that find the section and are not shown, such as the names of a table's rows.
    package var more: [String]

    package init(page: String, heading: String, address: String, text: String, more: [String] = []) {
      self.page = page
      self.heading = heading
      self.address = address
      self.text = text
      self.more = more
    }
  }

  package var sections: [Section]
  package var terms: [(term: String, expansion: String)]

  package init(sections: [Section], terms: [(term: String, expansion: String)]) {
    self.sections = sections
    self.terms = terms
  }

  package var text: String {
    let terms = terms.map { JSON.array([.string($0.term), .string($0.expansion)]).text() }
    let lines = sections.map { section in
      JSON.array([
        .string(section.page), .string(section.heading), .string(section.address), .string(section.text),
        .string(Self.distinct(section.more).joined(separator: " ")),
      ]).text()
    }
    return "window.searchIndex = {\"terms\": [\(terms.joined(separator: ", "))], \"sections\": [\n"
      + lines.joined(separator: ",\n") + "\n]};\n"
  }

  /// Each word once, in the order of reading; numbers find nothing that a reader looks for.
  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.flatMap { $0.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) }
      .map { $0.lowercased() }
      .filter { word in word.count > 1 && word.contains(where: \.isLetter) && seen.insert(word).inserted }
  }
}
