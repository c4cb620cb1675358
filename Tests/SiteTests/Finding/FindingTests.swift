import Diagnostics
import Testing
import Wording

@testable import Site

@Test(arguments: [
  ("One sentence. Another.", "One sentence."),
  ("Zhao et al. describe it, e.g. in adults. More.", "Zhao et al. describe it, e.g. in adults."),
  ("Of 24 patients 33.3% survived. More.", "Of 24 patients 33.3% survived."),
  ("“Is it so?” It is.", "“Is it so?”"), ("No full stop", "No full stop"), ("", ""),
])
func theFirstSentenceStandsForThePage(_ text: String, _ sentence: String) {
  #expect(FirstSentence.of(text) == sentence)
}

@Test func aLongSentenceIsCutAtAWord() {
  let text = FirstSentence.of(String(repeating: "survival ", count: 100))
  #expect(text.count <= 182 && text.hasSuffix("survival …"))
}

private let tree = ContentTree(
  [
    PageEntry(source: "index.md", title: "Home"), PageEntry(source: "primer/index.md", title: "Primer"),
    PageEntry(source: "primer/b.md", title: "B", description: "About B. And more.", order: 30),
    PageEntry(source: "primer/a.md", title: "A", order: 10),
    PageEntry(source: "reports/2023.md", title: "2023", date: "2024-01-01"),
    PageEntry(source: "reports/2024.md", title: "2024", date: "2025-01-01"),
    PageEntry(source: "episodes/one.md", title: "One"),
  ], .english)

@Test func chaptersAreNumberedByTheirPlace() {
  let numbers = tree.pages.map { ($0.title, tree.chapterNumber(of: $0)) }
  #expect(numbers.first { $0.0 == "A" }?.1 == 1)
  #expect(numbers.first { $0.0 == "B" }?.1 == 2)
  #expect(numbers.first { $0.0 == "Primer" }?.1 == nil)
  #expect(numbers.first { $0.0 == "2024" }?.1 == nil)
}

/// A folder within a folder belongs to the section of the outer one, whose list is made for it.
@Test func anIndexWithinAFolderIsNoneOfItsSection() {
  let tree = ContentTree(
    ["book/a/x.md", "book/b/index.md", "book/b/y.md"].map { PageEntry(source: $0, title: $0) }, .english)
  #expect(tree.sections.map(\.folder) == ["book"] && tree.sections[0].index == nil)
}

@Test func theHomePageLeadsToWhatThereIs() {
  let home = HomeContents(tree, .english) { "day " + $0 }
  #expect(home.chapters.map(\.title) == ["A", "B"])
  #expect(home.chapters.map(\.label) == ["Chapter 1", "Chapter 2"])
  #expect(home.chapters.map(\.sentence) == ["", "About B."])
  #expect(home.newest.map(\.title) == ["2024", "One"])
  #expect(home.newest.map(\.label) == ["Newest report · day 2025-01-01", "Newest episode"])
  let told = HomeContents(tree, .english, day: { $0 }, headline: "Half left alive.")
  #expect(told.newest.map(\.sentence) == ["Half left alive.", home.newest[1].sentence])
}

@Test func aCitationEscapesWhatItsFormMeansOtherwise() {
  let citation = SelfCitation(
    title: "50% & {more}_x", authors: ["Jane Doe", "Anna and Co", "Registry"], site: "Primer",
    day: "2026-11-21", dayInWords: "21 November 2026", data: "abc", address: "https://x.example/a.html",
    name: "a", words: .english)
  #expect(
    citation.text
      == "Jane Doe, Anna and Co, Registry. 50% & {more}_x. Primer. Version of 21 November 2026, data abc. https://x.example/a.html"
  )
  #expect(
    citation.bibTeX == """
      @misc{a2026,
        title = {{50\\% \\& \\{more\\}\\_x}},
        author = {Jane Doe and {Anna and Co} and {Registry}},
        howpublished = {Primer},
        year = {2026},
        note = {Version of 21 November 2026, data abc},
        url = {https://x.example/a.html}
      }
      """)
  #expect(
    citation.ris.split(separator: "\n").map { $0.prefix(2) } == [
      "TY", "TI", "AU", "AU", "AU", "T2", "PY", "DA", "ET", "UR", "ER",
    ])
  #expect(citation.ris.hasSuffix("ER  - "))
}

@Test func aPageWithoutDayAndAddressIsStillCited() {
  let citation = SelfCitation(
    title: "Is it so?", authors: [], site: "Primer", day: nil, dayInWords: nil, data: "", address: nil,
    name: "ü", words: .english)
  #expect(citation.text == "Is it so? Primer.")
  #expect(citation.bibTeX.hasPrefix("@misc{page,"))
}
