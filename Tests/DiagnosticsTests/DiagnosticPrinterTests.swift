import Testing

@testable import Diagnostics

@Test func aMarkdownProblemShowsItsLineAndTheNearestWord() {
  let line = "Of these, `=survial-to-discharge` left hospital."
  let printer = DiagnosticPrinter {
    $0 == "content/primer/weaning.md" ? Array(repeating: "", count: 13) + [line[...]] : nil
  }
  let place = Place(file: "content/primer/weaning.md", line: 14, column: 11, length: 22)
  let problem = Diagnostic.error(
    "unknown-measure", "unknown measure 'survial-to-discharge'", at: place,
    suggestion: "survival-to-discharge")
  #expect(
    printer.text(problem) == """
      content/primer/weaning.md:14:11: error: unknown measure 'survial-to-discharge'
         14 | Of these, `=survial-to-discharge` left hospital.
            |           ^~~~~~~~~~~~~~~~~~~~~~ did you mean 'survival-to-discharge'?

      """)
}

@Test func aCellProblemNeedsNoExcerpt() {
  let place = Place(file: "content/registry/post-cardiotomy.csv", line: 18, column: 12, length: 0)
  let problem = Diagnostic.error("not-a-number", "ejection_fraction_pct is \"5O.2\": not a number", at: place)
  #expect(
    DiagnosticPrinter().text(problem)
      == "content/registry/post-cardiotomy.csv:18:12: error: ejection_fraction_pct is \"5O.2\": not a number\n"
  )
}

@Test func problemsComeInReadingOrder() {
  let late = Diagnostic.error("a", "late", at: Place(file: "a", line: 2, column: 1))
  let early = Diagnostic.note("a", "early", at: Place(file: "a", line: 1, column: 9))
  #expect(DiagnosticPrinter().text([late, early]) == "a:1:9: note: early\na:2:1: error: late\n")
}

@Test(
  arguments: [
    ("survial", "survival"), ("agee", "age"), ("sxe", "sex"), ("zzzzzz", nil), ("wened", "weaned"), ("", nil),
  ] as [(String, String?)])
func theNearestWordIsNamedOnlyWhenNear(word: String, expected: String?) {
  #expect(nearestWord(to: word, among: ["age", "sex", "survival", "weaned"]) == expected)
}

@Test func spacesAroundAWordAreNoDistance() {
  #expect(nearestWord(to: "g", among: ["h", "g "]) == "g ")
}

@Test(arguments: [5, 60, 500, 985, 1_000])
func theMarkStaysUnderItsWordInALongLine(column: Int) throws {
  var words = Array(repeating: Character("x"), count: 1_000)
  words.replaceSubrange(
    (column - 1)..<min(1_000, column + 3), with: Array("word").prefix(min(4, 1_001 - column)))
  let line = String(words)
  let text = DiagnosticPrinter { _ in [Substring(line)] }.text(
    .error("x", "wrong", at: Place(file: "p.md", line: 1, column: column, length: 4)))
  let lines = text.split(separator: "\n").map(Array.init)
  let mark = try #require(lines[2].firstIndex(of: "^"))
  #expect(lines[1].count < 115)
  #expect(lines[1][mark] == "w" && lines[2].count - mark == min(4, 1_001 - column))
}

@Test func theMarkCountsTheWidthOfLetters() {
  let text = DiagnosticPrinter { _ in ["心肺 e\u{301}x word"] }.text(
    .error("x", "wrong", at: Place(file: "p.md", line: 1, column: 8, length: 4)))
  #expect(text.hasSuffix("      | " + String(repeating: " ", count: 8) + "^~~~\n"))
}
