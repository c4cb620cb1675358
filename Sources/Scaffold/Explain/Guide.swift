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
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "---", index == 0 || isFrontMatter {
        isFrontMatter = index == 0
        continue
      }
      if isFrontMatter { continue }
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

  /// By a heading, by signs that stand in its text, or by words of it.
  package static func explanation(of form: String) -> String? {
    let wanted = form.lowercased().trimmed
    let exact = sections.filter { $0.title.lowercased() == wanted }
    let begun = sections.filter { $0.title.lowercased().hasPrefix(wanted) }
    let written = sections.filter { $0.text.contains(form) }
    let named = sections.filter { $0.text.lowercased().contains(wanted) }
    let found = [exact, begun, written, named].first { !$0.isEmpty }
    return found.map {
      $0.prefix(exact.isEmpty && begun.isEmpty ? 1 : $0.count).map(\.text).joined(separator: "\n")
    }
  }

  package static func unknown(_ form: String) -> String {
    let near = nearestWord(to: form, among: sections.map(\.title))
    return "the guide has no '\(form)'"
      + (near.map { "; did you mean '\($0)'?" } ?? ": 'ecprimer explain' lists the forms")
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
