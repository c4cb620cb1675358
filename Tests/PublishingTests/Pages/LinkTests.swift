import Diagnostics
import Site
import Testing

@testable import Publishing

private let other = "---\ntitle: The other\n---\n\n## What the data show\n\nText.\n"

private func build(_ body: String, _ more: [String: String] = [:], site: String = "title: A Site\n")
  -> SiteBuilder.Outcome
{
  let page = "---\ntitle: A\n---\n\n\(body)\n"
  return SiteBuilder.build(
    testProject(["primer/a.md": page, "primer/other.md": other].merging(more) { $1 }, site: site))
}

@Test(arguments: [
  ("[](other.md)", "<a href=\"other.html\">The other</a>"),
  ("[](../primer/other.md)", "<a href=\"other.html\">The other</a>"),
  ("[](other.md#what-the-data-show)", "<a href=\"other.html#what-the-data-show\">What the data show</a>"),
  ("[](#other)", "<a href=\"other.html\">The other</a>"),
])
func aLinkWithoutWordsHasThoseOfItsTarget(markdown: String, html: String) {
  let outcome = build(markdown)
  #expect(outcome.diagnostics == [])
  #expect(outcome.text("primer/a.html").contains(html))
}

@Test(
  arguments: [
    ("[](#what-the-data-show)", "unknown-label", 1, "other.md#what-the-data-show"),
    ("[](other.md#what-the-date-show)", "unknown-label", 1, "other.md#what-the-data-show"),
    ("## Here\n\n[](#hre)", "unknown-label", 3, "here"), ("[](othr.md)", "broken-link", 1, "other.md"),
    ("[](https://example.org)", "link-without-words", 1, nil), ("Text\n[x]()", "broken-link", 2, nil),
    ("![x]()", "broken-link", 1, nil), ("[a](<>)", "broken-link", 1, nil), ("[](  )", "broken-link", 1, nil),
    ("[x](other.html)", "broken-link", 1, "other.md"), ("[x](OTHER.md)", "broken-link", 1, "other.md"),
    ("[x](other.md#nope)", "broken-anchor", 1, nil), ("a\n[x](#nope)", "broken-anchor", 2, nil),
    ("[x](draft.md)", "broken-link", 1, nil),
  ] as [(String, String, Int, String?)])
func aLinkThatLeadsNowhereIsToldOnceAndWhere(
  markdown: String, code: String, line: Int, suggestion: String?
) {
  let outcome = build(markdown, ["primer/draft.md": "---\ntitle: D\ndraft: true\n---\n"])
  #expect(outcome.diagnostics.map(\.code) == [code], "\(outcome.diagnostics)")
  #expect(outcome.diagnostics.first?.place.file == "content/primer/a.md")
  #expect(outcome.diagnostics.first?.place.line == line + 4)
  #expect(outcome.diagnostics.first?.suggestion == suggestion)
}

@Test func theTopOfAPageIsTheTopOfItsPrintView() {
  let outcome = build("[Up](#)")
  #expect(outcome.diagnostics == [])
  #expect(outcome.text("primer/print.html").contains("<a href=\"#a-chapter\">Up</a>"))
}

@Test(arguments: ["search.md", "404.md", "primer/print.md", "references.md", "assets/icon.svg"])
func aFileThatTheToolMakesTooIsNamed(path: String) {
  let references = #"[{"id": "k", "type": "book", "title": "T", "issued": {"date-parts": [[2001]]}}]"#
  let outcome = build(
    "See [@k].",
    [
      path: path.hasSuffix(".svg")
        ? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" : "---\ntitle: Mine\n---\n\nText.\n",
      "references.json": references,
    ])
  #expect(outcome.diagnostics.map(\.code) == ["duplicate-output"], "\(outcome.diagnostics)")
  #expect(outcome.diagnostics.first?.place.file == "content/" + path)
}

@Test(arguments: ["Main", "Ways", "Card", "Key points"])
func aHeadingWithAnIdOfTheThemeGetsAnother(heading: String) {
  let outcome = build("## \(heading)\n\nText.")
  #expect(outcome.diagnostics == [])
  let id = heading.lowercased().replacing(" ", with: "-")
  #expect(outcome.text("primer/a.html").contains("<h2 id=\"\(id)-2\">"))
}

@Test func thePageForWrongAddressesHoldsAtAnyDepth() {
  for (base, root) in [
    ("", "/"), ("base-url: https://example.org\n", "/"), ("base-url: https://a.org/b/c\n", "/b/c/"),
  ] {
    let outcome = build("Text.", site: "title: A Site\n" + base)
    #expect(outcome.diagnostics == [])
    let page = outcome.text("404.html")
    #expect(page.contains("<link rel=\"stylesheet\" href=\"\(root)assets/style.css\">"))
    #expect(page.contains("href=\"\(root)search.html\">search</a>") && page.contains("href=\"#main\""))
    #expect(!page.contains("<base") && !page.contains("href=\"assets") && !page.contains("href=\"index"))
  }
}

/// The root of every address on that page is taken from `base-url`, which may hold anything.
@Test func markupInTheAddressOfTheSiteStaysText() {
  let outcome = build(
    "Text.",
    site: #"""
      title: A Site
      base-url: "https://a.org/b\"><script>alert(1)</script>/"

      """#)
  for file in outcome.files where file.path.hasSuffix(".html") {
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("<script>alert"), "\(file.path)")
  }
}

@Test func aTableForWordReadsAsItsPageDoes() throws {
  let table =
    "```{table} tab-w\nkind: series\ntitle: T\nmeasure: proportion\ncaption: C\nrows:\n  - {label: A, events: 5, total: 10}\n```\n"
  func word(_ front: String) throws -> String {
    let outcome = build("", ["primer/b.md": "---\ntitle: T\n\(front)---\n\n\(table)"])
    let file = try #require(outcome.files.first { $0.path.hasSuffix("-word.html") })
    return String(decoding: file.bytes, as: UTF8.self)
  }
  #expect(try word("lang: fa\n").contains(#"<html lang="fa" dir="rtl">"#))
  #expect(try word("lang: fa\ndir: ltr\n").contains(#"<html lang="fa">"#))
  #expect(try word("").contains(#"<html lang="en">"#))
}

@Test func aPageKeepsItsLanguageInThePrintView() {
  let page = "---\ntitle: مرحبا\nlang: ar\ndate: 2024-02-29\n---\n\nText.\n"
  let outcome = build("Text.", ["primer/arabic.md": page])
  #expect(
    outcome.text("primer/print.html").contains("aria-labelledby=\"arabic-chapter\" lang=\"ar\" dir=\"rtl\""))
  #expect(outcome.text("primer/arabic.html").contains("<bdi lang=\"en\">1 min</bdi>"))
}

@Test func marksInLinksAndPicturesStandBehindThem() {
  let references = #"[{"id": "k", "type": "book", "title": "T", "issued": {"date-parts": [[2001]]}}]"#
  let outcome = build(
    "[As *shown* [@k]](other.md) and ![a loop [^n]](../loop.png).\n\n[^n]: Note.",
    ["references.json": references, "loop.png": "png"])
  #expect(outcome.diagnostics == [])
  let page = outcome.text("primer/a.html")
  #expect(
    page.contains("<a href=\"other.html\">As <em>shown</em></a><span class=\"cite\"><a href=\"#ref-k\""))
  #expect(page.contains("alt=\"a loop\"><sup class=\"footnote\">"))
}

/// What is wrong, and all that a run says of it.
@Test(arguments: [
  (["primer/a.md": "x\u{0}"], ["encoding"]),
  (["measures.yaml": "m:\n  title: A\n  title: B\n"], ["yaml-duplicate-key"]),
  (["measures.yaml": "m: {title: A, titel: B, registry: r, median: x}\nn: [\n"], ["yaml-syntax"]),
  (["measures.yaml": "m: {registry: r}\n"], ["measure-kind"]),
  (["primer/a.md": "---\ntitle: [\n---\n"], ["yaml-syntax"]),
  (["site.yaml": "title: \u{FFFD}\n\tx: y\n"], ["yaml-syntax"]), (["index.md": "\u{0}"], ["encoding"]),
])
func oneCauseIsToldOnce(files: [String: String], codes: [String]) {
  let references = #"[{"id": "k", "type": "book", "title": "T", "issued": {"date-parts": [[2001]]}}]"#
  let outcome = SiteBuilder.build(
    testProject(
      [
        "primer/a.md": "---\ntitle: A\n---\n\nSee [@k].\n",
        "primer/b.md": "---\ntitle: B\n---\n\n[A](a.md), [](a.md), `=m`.\n",
        "measures.yaml": "m: {registry: r, median: x}\n", "references.json": references,
        "r.csv": "x\n1\n2\n",
      ].merging(files) { $1 },
      site: files["site.yaml"] ?? """
        title: S
        registries: {r: {data: r.csv, disclosure: published}}
        navigation: [{title: A, page: primer/a.md}]

        """))
  #expect(outcome.diagnostics.map(\.code) == codes, "\(outcome.diagnostics)")
}

@Test func aMissingHomePageIsToldOnce() {
  var files = testProject([:])
  files.files["content/index.md"] = nil
  #expect(SiteBuilder.build(files).diagnostics.map(\.code) == ["missing-file"])
}

@Test(arguments: [
  "site.yaml", "glossary.yaml", "references.json", "references.bib", "measures.yaml", "published/p.yaml",
])
func whatIsNoUTF8IsNeverPublished(path: String) {
  var files = testProject([:])
  files.files["content/" + path] = Array("title: Caf".utf8) + [0xE9, 0x0A]
  let outcome = SiteBuilder.build(files)
  #expect(outcome.diagnostics.map(\.code) == ["encoding"])
  #expect(outcome.diagnostics.first?.place == Place(file: "content/" + path, line: 1, column: 11))
}

@Test func aMarkBeforeSiteAndGlossaryIsRead() {
  let outcome = SiteBuilder.build(
    testProject(["glossary.yaml": "\u{FEFF}- {term: ECMO, expansion: x}\n"], site: "\u{FEFF}title: A Site\n"))
  #expect(outcome.diagnostics == [])
}
