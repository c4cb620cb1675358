internal import Diagnostics

/// The guide's own text on each form, for `ecprimer explain`.
package enum Guide {
  struct Section {
    var title: String
    var text: String
  }

  /// The parts of the guide's pages, each with its heading.
  static let sections: [Section] = EmbeddedGuide.files.flatMap { _, text in sections(of: text) }

  static func sections(of page: String) -> [Section] {
    var result: [Section] = []
    var fence: Substring?
    var isFrontMatter = false
    var title = ""
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "---", index == 0 || isFrontMatter {
        isFrontMatter = index == 0
        continue
      }
      if isFrontMatter {
        if line.hasPrefix("title: ") { title = String(line.dropFirst(7)).trimmed }
        continue
      }
      if result.isEmpty, !title.isEmpty, !line.isEmpty, !line.hasPrefix("#") {
        // What stands before the first heading is about the whole page.
        result.append(Section(title: title, text: "# \(title)\n\n"))
      }
      let ticks = line.prefix { $0 == "`" }
      if ticks.count >= 3 {
        if let open = fence {
          if ticks.count >= open.count, line.count == ticks.count { fence = nil }
        } else {
          fence = ticks
        }
      }
      if fence == nil, line.hasPrefix("#") {
        result.append(
          Section(
            title: String(line.drop { $0 == "#" || $0 == " " }.prefix { $0 != "{" }).trimmed,
            text: line + "\n"))
      } else if !result.isEmpty {
        result[result.count - 1].text += line + "\n"
      }
    }
    return result
  }

  package static var contents: String { sections.map { $0.title + "\n" }.joined() }

  /// By a heading, by the words and signs of writers, then by what the text holds.
  /// `inText`: a part that only mentions it will do.
  package static func explanation(of form: String, inText: Bool = true) -> String? {
    titles(of: form, inText: inText).map { titles in
      sections.filter { titles.contains($0.title) }.map(\.text).joined(separator: "\n")
    }
  }

  /// The headings of the parts that explain a form; nil where none does.
  static func titles(of form: String, inText: Bool = true) -> [String]? {
    let wanted = form.lowercased().trimmed
    guard !wanted.isEmpty else { return nil }
    func among(_ isIt: (String) -> Bool) -> [String]? {
      let found = sections.map(\.title).filter(isIt)
      return found.isEmpty ? nil : found
    }
    if let found = among({ $0.lowercased() == wanted }) { return found }
    if let topic = topic(wanted) ?? topic(singular(wanted)) ?? topic(ofSigns: wanted) { return [topic] }
    if let found = among({ $0.lowercased().hasPrefix(wanted) }) { return found }
    guard inText else { return nil }
    let words = wanted.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let written =
      sections.first { $0.text.contains("`\(form)`") } ?? sections.first { $0.text.contains(form) }
      ?? sections.first { $0.text.lowercased().contains(wanted) }
    if let written { return [written.title] }
    for word in words.reversed() where word.count > 3 {
      if let topic = topic(word) ?? topic(singular(word)) { return [topic] }
    }
    return nil
  }

  private static func topic(_ wanted: String) -> String? {
    GuideWords.topics.first { $0.words.contains(wanted) || $0.title.lowercased() == wanted }?.title
  }

  /// Signs as they stand in a page, with the words of a writer between them.
  private static func topic(ofSigns text: String) -> String? {
    let begun: [(sign: String, title: String)] = [
      ("[@", "Citations"), ("@fig-", "Cross references"), ("@tbl-", "Cross references"),
      ("@sec-", "Cross references"),
      ("@", "Citations"), ("`=", "Computed values"), ("> [!", "Callouts"), ("[!", "Callouts"),
      (":::{details", "Details"), ("::: {.callout", "Callouts"),
      (":::", "Callouts"), ("![", "Links and pictures"), ("[](", "Cross references"), ("[^", "Footnotes"),
      ("^[", "Footnotes"),
      ("- [", "Lists"), ("$", "Formulas"), ("|", "Tables of text"), ("{#", "Heading ids"), ("~~", "Marks"),
      ("---", "Front matter"),
      ("[", "Links and pictures"), ("<", "What is not there"), ("{{", "What is not there"),
      ("{%", "What is not there"),
    ]
    return begun.first { text.hasPrefix($0.sign) }?.title ?? (text.contains("{#") ? "Heading ids" : nil)
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  package static func unknown(_ form: String) -> String {
    let words = sections.map(\.title) + GuideWords.topics.flatMap(\.words)
    let near = nearestWord(to: form, among: words) ?? nearestWord(to: form.lowercased(), among: words)
    return "the guide has no '\(form)'"
      + (near.map { "; did you mean '\($0)'?" } ?? ": 'ecprimer explain' lists the forms")
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
