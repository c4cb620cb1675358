import Diagnostics
import Foundation
import Site
import Testing

@testable import Explain
@testable import Project
@testable import Publishing
@testable import Scaffold

private func build(_ body: String, _ texts: [String: String] = [:], site: String = "title: A Site\n")
  -> SiteBuilder.Outcome
{
  SiteBuilder.build(
    testProject(texts.merging(["a.md": "---\ntitle: A\n---\n\n\(body)\n"]) { $1 }, site: site))
}

private let bib =
  "@article{zhao2015, title={One}, author={Zhao, Y and Xing, J and Du, Z}, year={2015}, doi={10.1000/a}}\n"

@Test func picturesTablesAndFencesAreNumberedTogether() {
  let text = build(
    "![x](c.svg \"First\"){#fig-one}\n\n| a |\n|---|\n| 1 |\n\n: Doses {#tbl-one}\n\n```{table} tbl-two\nkind: csv\nfile: t.csv\ncaption: Two\n```\n\nSee [](#fig-one), @tbl-one and [](#tbl-two).",
    ["c.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "t.csv": "Trial,n\n*A*,1\n^^,2\n"]
  ).text("a.html")
  for words in [
    "<figure id=\"fig-one\"", "<b>Figure 1.</b> First", "<b>Table 1.</b> Doses", "<b>Table 2.</b> Two",
    "<a href=\"#fig-one\">Figure 1</a>", "<a href=\"#tbl-one\">Table 1</a>",
    "<a href=\"#tbl-two\">Table 2</a>",
    "<td rowspan=\"2\"><em>A</em></td>",
  ] {
    #expect(text.contains(words), "\(words)")
  }
}

@Test func calloutsAndGroupsOfPicturesAreReferredTo() {
  let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
  let outcome = build(
    ":::{note} Mind this\n:name: my box\nWords.\n:::\n\n::: {#fig-two}\n![A](c.svg \"First\"){#fig-a}\n\n![B](c.svg \"Second\"){#fig-b}\n:::\n\nSee [](#my-box), @fig-two, @fig-b and @my-box.",
    ["c.svg": svg])
  let text = outcome.text("a.html")
  for words in [
    "<div id=\"my-box\" class=\"callout", "<a href=\"#my-box\">Mind this</a>",
    "<a href=\"#fig-a\">Figure 1</a>",
    "<a href=\"#fig-b\">Figure 2</a>", "and <a href=\"#my-box\">Mind this</a>.",
  ] {
    #expect(text.contains(words), "\(words)")
  }
}

/// The nearest right word of what is mistyped, in each family of keys.
@Test(arguments: [
  ("a.md", "> [!NOET]\n> Words.", "NOTE"), ("a.md", "::: calout-note\nWords.\n:::", "callout-note"),
  ("a.md", "```{figrue}\n```", "figure"), ("a.md", "![x](c.svg){widht=50%}", "width"),
  ("a.md", "```{figure} fig-x\nkind: funnel\nregistri: x\n```", "registry"),
  ("a.md", "```{quiz}\nqestion: So?\n```", "question"), ("a.md", "$\\aplha$", "\\alpha"),
  ("a.md", "See [@zaho2015].", "zhao2015"), ("a.md", "See [](#wods).", "words"),
  ("a.md", "[x](b.dm)", "b.md"),
  ("site.yaml", "bibliograpy: x.bib", "bibliography"), ("site.yaml", "navigaton: []", "navigation"),
  ("b.md", "descripton: x", "description"), ("b.md", "autors: x", "authors"),
  ("b.md", "toc-dept: 2", "toc-depth"),
  ("measures.yaml", "a:\n  numerater: x", "numerator"),
  ("glossary.yaml", "- term: A\n  expnasion: B", "expansion"),
  ("evidence.yaml", "- works: zhao2015\n  rad: abstract", "read"),
])
func mistypedKeysAreToldWithTheNearestWord(file: String, text: String, near: String) {
  var files = [
    "references.bib": bib, "c.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "b.md": "---\ntitle: B\n\(file == "b.md" ? text + "\n" : "")---\n\nText.\n",
  ]
  if file.hasSuffix(".yaml"), file != "site.yaml" { files[file] = text + "\n" }
  let outcome = build(
    "## Words\n\n" + (file == "a.md" ? text : "Text."), files,
    site: "title: A Site\n" + (file == "site.yaml" ? text + "\n" : ""))
  #expect(outcome.diagnostics.contains { $0.suggestion == near }, "\(outcome.diagnostics)")
}

/// SHA-256 of `width:50%` by Python's hashlib.
@Test func thePolicyOfAPageHoldsForTheWidthOfItsPictures() {
  let svg = ["c.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"]
  let allowed = "&#39;sha256-fq7Md9B0amksVBTk/2TaltdrTVq2JN7fvIk0tt80qzU=&#39;;"
  let page = build("![x](c.svg){width=50%}", svg).text("a.html")
  #expect(page.contains("style=\"width:50%\"") && page.contains(allowed))
  #expect(page.contains("style-src &#39;self&#39; &#39;unsafe-hashes&#39; "))
  #expect(!build("![x](c.svg)", svg).text("a.html").contains("unsafe-hashes"))
}

@Test func citationsHavePrefixesAndAuthors() {
  let outcome = build(
    "@zhao2015 and [see @zhao2015, p. 3]: so. [@zhao2015]: again, @nobody.", ["references.bib": bib])
  let text = outcome.text("a.html")
  #expect(text.contains("Zhao et al.<span class=\"cite\">"))
  #expect(text.contains("see\u{A0}<a href=\"#ref-zhao2015\" aria-label=\"Reference 1, p. 3\">1, p. 3</a>"))
  #expect(text.contains("</span>: again") && text.contains("@nobody"))
  #expect(outcome.diagnostics.map(\.code) == ["unknown-reference"] && !outcome.hasErrors)
}

@Test func referencesComeFromSeveralFiles() {
  let ris = "TY  - JOUR\nAU  - Roe, R\nTI  - Three\nPY  - 2020\nDO  - 10.1000/c\nER  - \n"
  let outcome = build(
    "[@zhao2015; @roe2020; @own2021]",
    [
      "references.bib": bib, "references/more.ris": ris,
      "papers/own.bib": "@article{own2021, title={Own}, year={2021}, doi={10.1000/d}}",
    ], site: "title: A\nbibliography: papers/own.bib\n")
  #expect(outcome.diagnostics.isEmpty && outcome.text("a.html").contains("ref-roe2020"))
  let broken = build("", site: "title: A\nbibliography: papers/own.bib\n")
  #expect(broken.diagnostics.map { [$0.place.line, $0.place.column] } == [[2, 15]])
}

@Test func aBibliographyInAnotherEncodingIsToldAtItsByte() {
  var files = testProject([:])
  files.files["content/references.bib"] = Array("@article{a,\n title={".utf8) + [0xE9] + Array("}}\n".utf8)
  let outcome = SiteBuilder.build(files)
  #expect(outcome.diagnostics.map { "\($0.code) \($0.place.line):\($0.place.column)" } == ["encoding 2:9"])
}

@Test(
  arguments: [
    ("x.png", Array("not a picture".utf8), ["no-picture"]),
    ("x.png", [0xFF, 0xD8, 0xFF, 0xE0], ["wrong-format"]),
    ("x.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], ["no-picture"]),
    ("x.jpg", [], ["no-picture"]),
    (
      "x.gif", Array("GIF89a".utf8) + [10, 0, 10, 0], []
    ), ("x.gif", Array("GIF89a".utf8) + [0, 32, 10, 0], ["large-picture"]),
    ("x.png", Array(tinyPNG.dropLast(12)), ["no-picture"]), ("x.png", tinyPNG, []),
    ("x.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>".utf8), ["no-picture"]),
    ("x.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'><g/><g>".utf8), ["no-picture"]),
    ("x.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'><g><rect/></g></svg>".utf8), []),
    ("x.svg", Array("<html><script>x</script></html>".utf8), ["no-picture"]),
  ] as [(String, [UInt8], [String])])
func picturesAreLookedAt(name: String, bytes: [UInt8], codes: [String]) {
  var files = testProject([:])
  files.files["content/" + name] = bytes
  #expect(SiteBuilder.build(files).diagnostics.map(\.code) == codes)
}

@Test func anSVGIsMadeSafeAndToldWithItsPlaces() {
  let svg = """
    <?xml version="1.0"?>
    <!DOCTYPE svg [<!ENTITY x "y">]>
    <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">
      <script>alert(2)</script>
      <a href="javascript:alert(3)"><rect width="5" fill="url(#g)"/></a><use href="#r"/>
      <foreignObject><b>x</b></foreignObject><image href="https://evil.example/x.png"/>
      <set attributeName="onclick" to="x"/>
    </svg>
    """
  let outcome = build("![A](x.svg)", ["x.svg": svg])
  let safe = outcome.text("x.svg")
  for harm in ["script", "alert", "onload", "javascript", "foreignObject", "evil", "ENTITY", "onclick"] {
    #expect(!safe.contains(harm), "\(harm)")
  }
  #expect(safe.contains("<rect width=\"5\" fill=\"url(#g)\"/>") && safe.contains("<use href=\"#r\"/>"))
  #expect(
    outcome.diagnostics.map { "\($0.place.line):\($0.place.column)" }
      == ["2:1", "3:1", "4:3", "5:3", "6:3", "6:42", "7:3"])
  #expect(outcome.diagnostics.allSatisfy { $0.code == "unsafe-svg" })
}

/// CSS and XML can spell a letter by its number, and an address has more names than one.
@Test(arguments: [
  "<style>b{background:u\\72l(http://evil/z)} @\\69mport 'http://evil/w';</style>",
  "<style>@&#105;mport 'http://evil/w'; b{fill:u&#x72;l(http://evil)}</style>",
  "<style><![CDATA[c{content:\"</style>\"} b{fill:\\75rl(http://evil)}]]></style>",
  "<style>b{background:image-set('http://evil/z' 1x)} c{fill:URL( //evil)}</style>",
  "<rect style=\"fill:\\75 rl(http://evil)\"/>", "<g xml:base=\"http://evil/\"><use href=\"#a\"/></g>",
])
func anSVGSpellsNoAddress(inner: String) {
  let outcome = build("![A](x.svg)", ["x.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\">\(inner)</svg>"])
  #expect(Set(outcome.diagnostics.map(\.code)) == ["unsafe-svg"])
  let safe = outcome.text("x.svg").lowercased()
  for harm in ["url(", "@import", "@\\", "\\7", "&#105", "&#x72", "image-set(", "xml:base"] {
    #expect(!safe.contains(harm), "\(harm) in \(safe)")
  }
}

@Test func aBackslashInTheWordsOfAnSVGIsOne() {
  let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text fill=\"url(#g)\">\\alpha &#945;</text></svg>"
  let outcome = build("![A](x.svg)", ["x.svg": svg])
  #expect(outcome.diagnostics.isEmpty && outcome.text("x.svg").contains("url(#g)\">\\alpha &#945;<"))
}

@Test func aTableOfPatientsIsNoTableOfText() {
  let outcome = build("```{table}\nkind: csv\nfile: registry/p.csv\n```", ["registry/p.csv": "id,x\n1,2\n"])
  #expect(outcome.diagnostics.map(\.code) == ["registry-as-table"] && outcome.files.isEmpty)
}

@Test func theGuideExplainsEachForm() throws {
  #expect(try #require(Guide.explanation(of: "callouts")).hasPrefix("## Callouts"))
  #expect(try #require(Guide.explanation(of: "^[")).contains("Footnotes"))
  #expect(Guide.explanation(of: "calouts") == nil && Guide.unknown("calouts").contains("'Callouts'"))
  for (path, text) in EmbeddedGuide.files {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../content/guide/" + path)
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "run script/embed")
  }
}

@Test func aNoteInAnExampleStandsAtTheFootOfThePage() {
  let outcome = build("```{example}\nThe circuit^[With *crystalloid*.] was primed.\n```")
  let text = outcome.text("a.html")
  #expect(outcome.diagnostics.isEmpty && text.contains("With <em>crystalloid</em>."))
}

@Test(arguments: [
  ("[x](other.qmd)", "broken-link", "such as weaning.md", "b.md" as String?),
  ("[x](b.ipynb)", "broken-link", "such as weaning.md", "b.md"),
  ("[x](b.Rmd)", "broken-link", "such as weaning.md", "b.md"),
  ("A note[^a].\n\n[^a] Its words.", "undefined-footnote", "with a colon", nil),
  ("[Section @sec]", "unknown-reference", "write [](#label)", nil),
])
func whatOtherProgramsTakeIsToldWithWhatToWrite(body: String, code: String, words: String, near: String?) {
  let body = near == nil ? body : body.replacingOccurrences(of: "other", with: "b")
  let outcome = build(body, ["b.md": "---\ntitle: B\n---\n\nText.\n"])
  let problem = outcome.diagnostics.first { $0.code == code }
  #expect(problem?.message.contains(words) == true && problem?.place.line == 5)
  #expect(problem?.suggestion == near)
}

/// As GitHub's, Hugo's, mdBook's and Obsidian's pages begin.
@Test(arguments: [
  ("# Who *benefits*\n\nText.\n\n## One\n", "Who benefits", 2),
  ("---\ntitle: Who benefits\n---\n\n# Who benefits\n\nText.\n\n## One\n", "Who benefits", 2),
  ("---\ntitle: Who benefits\n---\n\n# One\n\nText.\n\n## Two\n", "Who benefits", 2),
  ("# Who benefits\n\n# One\n\nText.\n\n## Two\n", "Who benefits", 2),
])
func aPageHasOneHeadingOfTheFirstLevel(page: String, title: String, level: Int) {
  let outcome = SiteBuilder.build(testProject(["a.md": page]))
  let text = outcome.text("a.html")
  #expect(!outcome.hasErrors && text.components(separatedBy: "<h1").count == 2)
  #expect(text.contains("<title>\(title)") && text.contains("<h\(level) id=\"one\""))
  #expect(!text.contains("id=\"two\"") || text.contains("<h3 id=\"two\""))
}

@Test(arguments: [
  ("letter.docx", "save it as PDF"), ("scan.TIF", "PNG or JPEG"), ("data.csv", "{table} fence"),
  ("a.zip", "PDF, pictures"),
])
func aFileThatIsThereAndNotPublishedIsToldSo(name: String, words: String) {
  let outcome = build("[x](\(name))", [name: "PK"])
  let problem = outcome.diagnostics.first { $0.code == "not-published" }
  #expect(problem?.message.contains(words) == true && problem?.place.line == 5)
}

@Test func theMarksOfAMergeStopTheBuild() {
  let outcome = build("Text.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other")
  #expect(
    outcome.hasErrors && outcome.diagnostics.map { "\($0.code) \($0.place.line)" } == ["merge-conflict 7"])
}

@Test func aPageFromWordIsMendedAndTold() {
  let outcome = build(
    "“Quoted” words\u{AD} with\u{A0}spaces.\n\n•\tone\n•\ttwo\n\nSee Error! Reference source not found.\u{B}Then { PAGE }."
  )
  let text = outcome.text("a.html")
  #expect(
    !outcome.hasErrors && text.contains("“Quoted” words with\u{A0}spaces.") && text.contains("<li>two</li>"))
  #expect(!text.contains("Error!") && !text.contains("PAGE") && !text.contains("\u{B}"))
  #expect(
    outcome.diagnostics.map { "\($0.place.line):\($0.place.column)" } == [
      "5:15", "7:1", "8:1", "10:5", "10:39", "10:45",
    ])
}
