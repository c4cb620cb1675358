import Diagnostics
import Testing

@testable import Publishing

private func problems(_ files: [String: String]) -> [Diagnostic] {
  SiteBuilder.build(testProject(files)).diagnostics.filter { $0.severity == .error }
}

private let page = "---\ntitle: A\n---\n\n"

@Test(arguments: [
  (String(repeating: "n", count: 252) + ".md", "name-too-long"), ("a\u{1B}[1mb.md", "strange-name"),
  ("a\nb.md", "strange-name"), ("a\\b.md", "strange-name"), ("\u{202E}dm.md", "strange-name"),
])
func aNameThatADiskOrAReaderCannotHoldIsToldWithItsPage(name: String, code: String) {
  let found = problems([name: page + "Text.\n"])
  #expect(found.contains { $0.code == code && $0.place.file == "content/" + name })
}

@Test func headingsNamedAsThePagesOwnGetAnotherId() {
  let text = page + "## Provenance\n\n## References\n\n## Main\n\n## Key points\n\n[](#provenance-2)\n"
  let outcome = SiteBuilder.build(testProject(["a.md": text]))
  let html = outcome.text("a.html")
  #expect(!outcome.hasErrors)
  for id in ["provenance-2", "references-2", "main-2", "key-points-2"] {
    #expect(html.components(separatedBy: "id=\"\(id)\"").count == 2)
  }
}

@Test func aFigureNamedAsThePagesOwnIsAnErrorAtItsLine() {
  let found = problems(["a.md": page + "```{table} references\nrows: x\n```\n"])
  #expect(found.contains { $0.code == "reserved-label" && $0.place.line == 5 })
}

@Test func whatIsMissedAtTheEndIsToldInTheFile() {
  for text in ["title: A\ntags: [a\n\n\n", "title: A\na: {b: \"c\n"] {
    let found = problems(["glossary.yaml": text])
    #expect(found.contains { $0.place.file == "content/glossary.yaml" && (1...2).contains($0.place.line) })
  }
}

@Test func tooManyBracketsAreToldWithTheirLine() {
  let found = problems(["a.md": page + String(repeating: "a [ b\n", count: 20_001)])
  #expect(found.map(\.place.line) == [20_005])
}

@Test func aWideHeaderIsNotFilledUpWithoutEnd() {
  let header = String(repeating: "|a", count: 500) + "|\n" + String(repeating: "|-", count: 500) + "|\n"
  let found = problems(["a.md": page + "Text.\n\n" + header + String(repeating: "|x\n", count: 500)])
  #expect(found.map(\.code) == ["table-too-wide"] && found.map(\.place.line) == [7])
  #expect(problems(["a.md": page + header + "|x|\n|y|\n"]).isEmpty)
}

@Test func formulasAreGuarded() {
  let paper = """
    schema: ecprimer.published/1
    groups: {a: {n: 3}}
    tables:
      - id: t
        rows:
          - variable: "=cmd|' /C calc'!A0"
            kind: levels
            levels: {"@x": {a: "1"}, "+y": {a: "2"}}

    """
  var problems: [Diagnostic] = []
  let csv = ReconstructionFiles(paper, file: "p.yaml", seed: 1, problems: &problems)?.csv ?? ""
  #expect(csv.contains("'=cmd") && csv.contains("'@x") && csv.contains("'+y"))
  #expect(!csv.contains(",=") && !csv.contains(",@") && !csv.contains(",+"))
}

@Test func aTableOfAPaperThatIsNamedTwiceIsToldWithItsLine() {
  let paper =
    "schema: ecprimer.published/1\ngroups: {a: {n: 3}}\ntables:\n  - id: t\n    rows:\n      - {variable: v, kind: count, a: \"1\"}\n"
  let found = problems([
    "published/p.yaml": paper, "a.md": page + "```{appraisal} x\npublished: p\ntables: [t, t]\n```\n",
  ])
  #expect(found.contains { $0.code == "duplicate-label" && $0.place.line == 7 })
}
