import Diagnostics
import Foundation
import Markup
import Testing

@testable import Prose

/// A form of another program's documentation: what its page holds, what a reader sees of it, and what is told.
struct FamilyForm: CustomTestStringConvertible, Sendable {
  var family: String
  var name: String
  var markdown: String
  var html: String
  var told: String

  var testDescription: String { "\(family): \(name)" }

  static let families = [
    "quarto", "pandoc", "myst", "github", "hugo", "docusaurus-mkdocs", "wiki", "word", "latex", "obsidian",
    "sphinx", "asciidoc", "leftovers", "books", "unseen",
  ]

  static func all(_ family: String) -> [FamilyForm] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Reference/families")
    let file = folder.appendingPathComponent(family + ".txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n=== ").filter { !$0.isEmpty }.map { part in
      let lines = part.components(separatedBy: "\n--- ")
      let head = lines[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      func after(_ mark: String) -> String {
        let found = lines.dropFirst().first { $0.hasPrefix(mark) } ?? ""
        return found.dropFirst(mark.count).trimmingCharacters(in: .newlines)
      }
      let name = head[0].hasPrefix("=== ") ? head[0].dropFirst(4) : head[0]
      // A line that begins as our own marks stands behind a backslash.
      let body = head.count > 1 ? head[1].replacingOccurrences(of: "\\===", with: "===") : ""
      return FamilyForm(
        family: family, name: String(name), markdown: body + "\n", html: after("shown"), told: after("told"))
    }
  }

  func answer() -> (html: String, told: String) {
    var problems: [Diagnostic] = []
    let document = Document.read(markdown, file: "p.md", problems: &problems)
    let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
    let html = plainHTML(blocks, allowsHTML: false)
    let told = problems.sorted().map {
      "\($0.place.line):\($0.place.column) \($0.severity.rawValue) \($0.message)"
        + ($0.suggestion.map { " (\($0)?)" } ?? "")
    }
    return (html.trimmingCharacters(in: .newlines), told.joined(separator: "\n"))
  }
}

@Test(arguments: FamilyForm.families.flatMap(FamilyForm.all))
func everyFormOfOtherProgramsWorksOrIsTold(form: FamilyForm) {
  let (html, told) = form.answer()
  #expect(html == form.html)
  #expect(told == form.told)
}

@Test(arguments: FamilyForm.families)
func noFormOfOtherProgramsIsPrintedAsItStands(family: String) {
  let signs = [
    ":::", "{{", "}}", "{%", "{=", "{#", "{.", "[!", "[[", "```", "==", "'''", "+--", "!!!", "<!--", "&lt;",
    "\u{10FFFD}", "\u{12470}", "\\(", "\\[", "][", "](", "^^", "'' ", "Error!", "{ REF", "<<", ">>", "%%",
    "|==", "]_",
    "`_", "::", "•", "\u{F0B7}", "\u{AD}", "\u{200B}", "\u{B}", "[-]", "=100x",
  ]
  let forms = FamilyForm.all(family)
  #expect(forms.count >= 9)
  // With an error nothing is published; code shows its own backticks, and some signs are meant.
  let meant = [
    "nested fences", "merge in code", "numbers in brackets of converters", "comparisons", "words to replace",
    "includes within code", "stars of significance",
    "addresses of words", "frames of AsciiDoc", "indices and numbers of references", "old numbers of Wiley",
    "bold numbers behind letters", "marked changes",
  ]
  for form in forms where !form.told.contains(" error ") && !meant.contains(form.name) {
    for sign in signs { #expect(!form.html.contains(sign), "\(form.name) shows \(sign)") }
  }
}
