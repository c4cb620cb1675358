import Diagnostics
import Markup
import Testing

@testable import Prose

private func read(_ text: String) -> (Document, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let document = Document.read(text, file: "p.md", problems: &problems)
  return (document, problems)
}

private func html(_ text: String, forms: Bool = true) -> String {
  var problems: [Diagnostic] = []
  let document = Document.read(text, file: "p.md", forms: forms, smart: false, problems: &problems)
  return plainHTML(document.blocks, allowsHTML: !forms)
}

private func inlines(_ document: Document) -> [Inline] {
  document.blocks.flatMap { block -> [Inline] in
    if case .paragraph(let content) = block { content } else { [] }
  }
}

@Test func valuesAreReadWithTheirPlace() throws {
  let (document, problems) = read(
    "---\ntitle: x\n---\n\nOf these,\nthen `=survival where year = 2011 | percent` left.\n")
  #expect(problems.isEmpty)
  guard
    case .value(let value)? = inlines(document).first(where: { if case .value = $0 { true } else { false } })
  else {
    Issue.record("no value found")
    return
  }
  #expect(value.measure == "survival" && value.condition == "year = 2011" && value.format == .percent)
  #expect(value.place == Place(file: "p.md", line: 6, column: 6, length: 38))
  #expect(value.conditionPlace.column == 23)
}

@Test func twoSignsShowOne() {
  #expect(html("`==x`\n") == "<p><code>=x</code></p>\n")
}

@Test func citationsAreReadWithLocators() {
  let (document, problems) = read("As shown [@a2015; @b, p. 3], and \\[@not] so.\n")
  #expect(problems.isEmpty)
  let groups = inlines(document).compactMap { inline -> CitationGroup? in
    if case .citation(let group) = inline { group } else { nil }
  }
  #expect(groups.map { $0.items.map(\.key) } == [["a2015", "b"]])
  #expect(groups.first?.items.last?.locator == "p. 3")
  #expect(groups.first?.items.first?.place == Place(file: "p.md", line: 1, column: 11, length: 6))
}

@Test func footnotesAreNotLinkDefinitions() {
  let (document, problems) = read(
    "A[^1] and B[^n].\n\n[^1]: word\n[^n]: Two lines\n    and a second.\n\n    A second paragraph.\n\nText.\n"
  )
  #expect(problems.isEmpty)
  #expect(document.footnotes.map(\.id) == ["1", "n"])
  #expect(document.footnotes.map(\.blocks.count) == [1, 2])
  #expect(document.blocks.count == 2)
}

@Test func fencesInBracesAreOurs() throws {
  let (document, problems) = read("```{figure} fig-a\nkind: yearly\n```\n\n```swift\nlet x\n```\n")
  #expect(problems.isEmpty)
  let fence = try #require(document.fences.first)
  #expect(
    fence.name == .figure && fence.id == "fig-a" && fence.body == "kind: yearly\n" && fence.lineOffset == 1)
  guard case .code(let language, _) = document.blocks[1] else {
    Issue.record("no code")
    return
  }
  #expect(language == "swift")
}

@Test func unknownWordsNameTheNearest() {
  let (_, problems) = read(
    "---\ntitel: x\n---\n\n```{figre} a\n```\n\n> [!NTOE]\n> x\n\nA `=x | percnt`.\n")
  #expect(problems.map(\.code) == ["unknown-key", "unknown-fence", "unknown-callout", "unknown-format"])
  #expect(problems.map(\.suggestion) == ["title", "figure", "NOTE", "percent"])
  #expect(problems.map(\.place.line) == [2, 5, 8, 11])
}

@Test(arguments: [
  ("[a](a)", 5), ("x [b](<b>) [b](b)", 8), ("<https://a.org> and [a](https://a.org)", 2), ("![a]( a )", 7),
  ("x []()", 6), ("a [b](a)", 7),
  ("[](#a)", 4),
])
func aLinksPlaceIsThatOfItsAddress(text: String, column: Int) {
  let (document, problems) = read(text)
  #expect(problems.isEmpty)
  let places = inlines(document).compactMap { inline -> Place? in
    switch inline {
    case .link(_, _, _, let place), .image(_, _, _, let place), .crossReference(_, let place): place
    default: nil
    }
  }
  #expect(places.first?.column == column)
}

@Test(
  arguments: [
    ("> [!NOTE] Title\n> x\n", []), ("> [!NOTE]\n> x\n", []),
    ("> [!NTE] x\n", ["unknown-callout"]),
    ("> [!?] x\n", []), ("[see @key, p. 3]\n", []), ("[@a; b]\n", ["citation"]), ("\\[see @key]\n", []),
    ("[a@b.org]\n", []),
    ("[@key, p. 3]\n", []),
  ] as [(String, [String])])
func whatIsAlmostAFormIsTold(text: String, codes: [String]) {
  #expect(read(text).1.map(\.code) == codes)
}

@Test func calloutsCarryTheirTitle() {
  #expect(
    html("> [!CLINICAL-PEARL]\n> Text.\n")
      == "<div class=\"callout callout-clinical-pearl\" role=\"note\"><p class=\"callout-title\">Clinical pearl</p><p>Text.</p>\n</div>\n"
  )
}

@Test func pipeTablesAsGitHubHasThem() {
  let table = html("| a | b `\\|` |\n|:--|--:|\n| *x* | 1 |\n| y |\n")
  #expect(table.contains("<th class=\"to-left\" scope=\"col\">a</th>"))
  #expect(table.contains("<code>|</code></th>"))
  #expect(table.contains("<td class=\"to-left\"><em>x</em></td>"))
  #expect(table.contains("<td class=\"to-right\"></td>"))
  #expect(!html("a | b\nc | d\n").contains("<table"))
  #expect(html("> | a |\n> |---|\n> | 1 |\n").contains("<table"))
  #expect(html("- x\n\n  | a |\n  |---|\n  | 1 |\n").contains("<td>1</td>"))
}

/// Where a phone has no room for its columns, each cell stands behind its column's name.
@Test func aTableWithoutRoomOnAPhoneIsAListThere() {
  func table(_ columns: Int, _ cell: String) -> String {
    func row(_ cell: String) -> String { String(repeating: "| \(cell) ", count: columns) + "|\n" }
    return html(row("Head") + row("---") + row(cell))
  }
  let sentence = "Adults with refractory ventricular fibrillation"
  #expect(table(3, sentence).contains("<td data-label=\"Head\">Adults"))
  #expect(table(3, sentence).contains("<table class=\"listed\">"))
  #expect(!table(2, sentence).contains("data-label") && !table(5, "12").contains("data-label"))
  #expect(table(9, "12").contains("<td data-label=\"Head\">12</td>"))
  // A column without a name has nothing to stand behind.
  #expect(!html("| a | | c |\n|---|---|---|\n| \(sentence) | \(sentence) | x |\n").contains("listed"))
}

@Test(arguments: [
  ("+++\ntitle = \"A\"\n+++\n\nText.\n", "TOML"),
  ("{\"title\": \"A\",\n \"date\": \"2020\"}\n\nText.\n", "JSON"),
  ("title: A\nauthor: B\n\nText.\n", "two lines of ---"),
])
func frontMatterOfOthersIsToldAndNotPrinted(text: String, word: String) {
  let (document, problems) = read(text)
  #expect(problems.map(\.code) == ["front-matter"] && problems[0].message.contains(word))
  #expect(problems.first?.place.line == 1)
  #expect(plainHTML(document.blocks, allowsHTML: false) == "<p>Text.</p>\n")
}

@Test func aSentenceWithAColonIsNoFrontMatter() {
  #expect(read("Title: a word\n\nText.\n").1.isEmpty)
  #expect(read("title: a word\nand more: words\n\nText.\n").1.isEmpty)
}

@Test func rawHTMLIsToldNotRun() {
  #expect(html("<script>alert(1)</script>\n\nA <b>x</b>\n").contains("<script") == false)
  #expect(html("A <b>x</b>\n") == "<p>A <strong>x</strong></p>\n")
  #expect(read("A <b>x</b>\n").1.map(\.message) == ["<b> is not obeyed: write **bold**"])
}

@Test func headingsGetUniqueIds() {
  let (document, _) = read("# One two\n\n## One two\n\n## Äpfel & 3\n\n## !\n")
  #expect(document.headings.map(\.id) == ["one-two", "one-two-2", "äpfel-3", "section"])
}

@Test func windowsLinesReadAlike() {
  #expect(html("a\r\nb\r\n\r\n- c\r\n") == html("a\nb\n\n- c\n"))
}

@Test(arguments: [
  String(repeating: ">", count: 50_000) + "x", String(repeating: "* ", count: 20_000) + "x",
  String(repeating: "![[]()", count: 30_000), String(repeating: "a", count: 5_000_000),
  String(repeating: "# a\n", count: 50_001), String(repeating: "a\n: b\n\n", count: 15_000),
])
func bombsAreRefusedOrHarmless(text: String) {
  let (_, problems) = read(text)
  #expect(problems.hasErrors)
}

@Test(arguments: [
  "~a ", "^a^", "~~", "$a ", "{{a ", "`a``b", "\\ab{", "@a [x ", "::: note\n", ": a\n", "%%a ", "<!-- ", "](",
  "++",
])
func unpairedSignsAreHarmless(sign: String) {
  let (document, _) = read("A " + String(repeating: sign, count: 3_000) + "\n\n|a|b|\n|---|---|\n|<<|^^|\n")
  #expect(document.blocks.count >= 1)
}

@Test func theBlocksOfAPageAreBoundedAtTheirLine() {
  let (_, problems) = read(String(repeating: "# a\n", count: 50_001))
  // The page itself is a block too.
  #expect(problems.map(\.code) == ["page-too-large"] && problems.first?.place.line == 50_000)
}

@Test func aListOfDefinitionsTakesNoTimeOfItsSquare() {
  func time(_ count: Int) -> Duration {
    let text = String(repeating: "a\n: b\n\n", count: count)
    return ContinuousClock().measure { _ = read(text) }
  }
  let (few, many) = (time(1_000), time(8_000))
  #expect(many < few * 20 + .seconds(1), "\(few), \(many)")
}

/// What a page's first reading takes out is not left as a stand-in where a title is read by itself.
@Test(arguments: ["::: {details} ev\u{202E}il", "::: note ev\u{202E}il", "::: details ev\u{202E}il"])
func noStandInIsLeftInTheTitleOfABlock(line: String) {
  let (document, _) = read(line + "\n\nText.\n\n:::\n")
  let page = plainHTML(document.blocks, allowsHTML: false)
  #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value >= 0x100000 })
  #expect(!page.isEmpty)
}

/// What scans to the end of a line at each of its signs takes four times as long for twice as many.
@Test(arguments: ["https://a.b ", "$a ", "a@b.cd ", "[@a", "<!-- a ", "www.a.b.))))) "])
func longLinesOfFormsTakeNoTimeOfTheirSquare(sign: String) {
  func time(_ count: Int) -> Duration {
    let text = String(repeating: sign, count: count)
    return ContinuousClock().measure { _ = read(text) }
  }
  let (few, many) = (time(1_000), time(4_000))
  #expect(many < few * 10 + .seconds(1), "\(few), \(many)")
}

@Test func nestedEmphasisIsHarmless() {
  #expect(read(String(repeating: "*a **b ", count: 5_000)).0.blocks.count == 1)
  let (_, problems) = read(
    String(repeating: "**a *", count: 3_000) + String(repeating: "* b**", count: 3_000))
  #expect(problems.allSatisfy { $0.code == "nested-too-deep" })
}

@Test func captionsAreReadAsLines() {
  var problems: [Diagnostic] = []
  let place = Place(file: "p.md", line: 7, column: 12)
  let line = InlineText.parse("1. of `=x | n` and [@k]", at: place, problems: &problems)
  #expect(problems.isEmpty)
  let values = line.compactMap { inline -> ValueReference? in
    if case .value(let value) = inline { value } else { nil }
  }
  #expect(values.first?.place == Place(file: "p.md", line: 7, column: 18, length: 7))
  #expect(line.map(\.plainText).joined().hasPrefix("1. of"))
}

@Test(arguments: [
  "1. not a list", "# not a heading", "> not a quote", "- *x*", "ends in #", "| a | b |", "```", "***",
])
func aLineIsNeverABlock(line: String) {
  var problems: [Diagnostic] = []
  let inlines = InlineText.parse(line, at: Place(file: "p.md", line: 1, column: 1), problems: &problems)
  #expect(problems.allSatisfy { $0.code == "leftover" })
  #expect(inlines.map(\.plainText).joined().filter(\.isLetter) == line.filter(\.isLetter))
}

@Test func alternativeTextsHaveTheWordsOfWhatStandsInThem() {
  #expect(html("![a *b* ![c](d.png)](e.png)\n", forms: false).contains("alt=\"a b c\""))
}

@Test func punctuationIsTypographic() {
  #expect(inlines(read("\"It's\" 5--6 -- so...\n").0).map(\.plainText).joined() == "“It’s” 5–6 – so…")
}
