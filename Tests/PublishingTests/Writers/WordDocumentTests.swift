import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@testable import Project
@testable import Publishing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A document's parts, read back from its archive.
private struct Parts {
  let outcome: SiteBuilder.Outcome
  private let parts: [String: String]

  init(_ text: String, _ more: [String: String] = [:], site: String = "title: A Site\n", base: String? = nil)
    throws
  {
    outcome = SiteBuilder.build(
      testProject(more.merging(["a.md": text]) { $1 }, site: site), options: BuildOptions(baseURL: base),
      forms: [PageForm(.word, "a")])
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let file = try #require(outcome.forms.first)
    #expect(file.path == "a.docx")
    let files = try #require(UnpackedArchive.files(in: file.bytes))
    parts = files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  func part(_ name: String) throws -> String { try #require(parts[name]) }
  var names: [String] { parts.keys.sorted() }

  /// The words of each paragraph with its style, in the order of the document.
  var paragraphs: [(style: String, text: String)] {
    get throws {
      try paragraphNodes(part("word/document.xml")).map { node in
        (
          first("<w:pStyle w:val=\"([^\"]*)\"", in: node) ?? "",
          all("<(?:w|m):t(?: [^>]*)?>([^<]*)</(?:w|m):t>", in: node).joined()
        )
      }
    }
  }

  func texts(_ style: String) throws -> [String] {
    try paragraphs.filter { $0.style == style }.map(\.text)
  }

  /// The words of each cell, row by row, of each table.
  var tables: [[[String]]] {
    get throws {
      all("<w:tbl>(.*?)</w:tbl>", in: try part("word/document.xml")).map { table in
        all("<w:tr>(.*?)</w:tr>", in: table).map { row in
          all("<w:tc>(.*?)</w:tc>", in: row).map { cell in
            all("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(br)/>", in: cell).joined()
          }
        }
      }
    }
  }
}

private func paragraphNodes(_ xml: String) -> [String] { all("<w:p>(.*?)</w:p>", in: xml) }

private func all(_ pattern: String, in text: String) -> [String] {
  guard let regex = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
    Issue.record("no pattern: \(pattern)")
    return []
  }
  return regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
    Range(match.range(at: 1), in: text).map { String(text[$0]) } ?? ""
  }
}

private func first(_ pattern: String, in text: String) -> String? { all(pattern, in: text).first }

/// Whether a part is XML, by a parser that is not ours.
private func isWellFormed(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

private let head =
  "---\ntitle: On flow\ndescription: What it is.\nauthors: [R. Roe]\ndate: 2026-01-02\n---\n\n"

@Test func headingsAreWordsOwn() throws {
  let parts = try Parts(head + "## First\n\nText.\n\n### Second\n")
  #expect(try parts.texts("Title") == ["On flow"])
  #expect(try parts.texts("Subtitle") == ["What it is."])
  #expect(try parts.texts("Heading1") == ["First"])
  #expect(try parts.texts("Heading2") == ["Second"])
  let styles = try parts.part("word/styles.xml")
  #expect(styles.contains("w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"))
  #expect(styles.contains("<w:outlineLvl w:val=\"0\"/>"))
}

@Test func aDocumentSaysWhoWroteItAndWhen() throws {
  let properties = try Parts(head).part("docProps/core.xml")
  for words in [
    "<dc:title>On flow</dc:title>", "<dc:creator>R. Roe</dc:creator>", "<dc:language>en</dc:language>",
    "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-02T00:00:00Z</dcterms:created>",
  ] {
    #expect(properties.contains(words), "\(words)")
  }
}

@Test func listsAreNumberedByWord() throws {
  let parts = try Parts(head + "3. three\n4. four\n\n   - under it\n\n1. again\n")
  let document = try parts.part("word/document.xml")
  let numbers = all("<w:numId w:val=\"(\\d+)\"/>", in: document)
  #expect(numbers.count == 4 && numbers[2] == "1")
  #expect(try parts.texts("ListParagraph") == ["three", "four", "under it", "again"])
  let numbering = try parts.part("word/numbering.xml")
  #expect(numbering.contains("<w:startOverride w:val=\"3\"/>"))
  #expect(!document.contains("3. three"))
}

private let table =
  "| Drug | Dose | n |\n|---|---|--:|\n| Adrenaline | 1 mg | 8 |\n| ^^ | 3 mg | 16 |\n\n: Doses {#tbl-doses}\n\n"

@Test func aTableHasCellsThatWordCanEdit() throws {
  let parts = try Parts(head + table + "See [](#tbl-doses).\n")
  #expect(try parts.tables == [[["Drug", "Dose", "n"], ["Adrenaline", "1 mg", "8"], ["", "3 mg", "16"]]])
  let document = try parts.part("word/document.xml")
  let rows = all("<w:tr>(.*?)</w:tr>", in: document)
  #expect(rows.map { $0.contains("<w:tblHeader/>") } == [true, false, false])
  #expect(rows[1].contains("<w:vMerge w:val=\"restart\"/>") && rows[2].contains("<w:vMerge/>"))
  #expect(rows[1].contains("<w:jc w:val=\"right\"/>"))
  // As many columns in the grid as cells in each row.
  #expect(all("(<w:gridCol )", in: document).count == 3)
}

@Test func aCaptionIsCountedByAFieldThatReferencesRepeat() throws {
  let parts = try Parts(
    head + table + "See [](#tbl-doses).\n\n![x](c.png \"First\"){#fig-one}\n", ["c.png": ""])
  #expect(try parts.texts("Caption") == ["Table 1. Doses", "Figure 1. First"])
  let document = try parts.part("word/document.xml")
  #expect(all("> (SEQ [^<]*) <", in: document) == ["SEQ Table \\* ARABIC", "SEQ Figure \\* ARABIC"])
  let reference = try #require(first("> REF ([^ ]*) \\\\h <", in: document))
  let marked = try #require(
    first("w:name=\"\(reference)\"/>(.*?)<w:bookmarkEnd", in: document))
  #expect(all("<w:t[^>]*>([^<]*)<", in: marked).joined() == "Table 1")
}

@Test func aFigureIsAPictureWithItsWords() throws {
  let fence =
    "```{figure} fig-y\nkind: yearly\nregistry: r\nyear: year\noutcome: alive = yes\ncaption: Shown.\n```\n"
  let parts = try Parts(
    head + fence,
    ["r.csv": "year,alive\n2010,yes\n2010,no\n2010,no\n2011,no\n2011,yes\n2012,no\n"],
    site: "title: A Site\nregistries:\n  r: {data: r.csv, disclosure: published}\n")
  let document = try parts.part("word/document.xml")
  let words = try #require(first("<wp:docPr id=\"1\" name=\"Figure 1\" descr=\"([^\"]*)\"", in: document))
  #expect(words.contains("It lay between 0% in 2012 and 50% in 2011"), "\(words)")
  #expect(parts.names.contains("word/media/picture1.emf"))
  #expect(try parts.part("[Content_Types].xml").contains("Extension=\"emf\" ContentType=\"image/x-emf\""))
}

@Test func footnotesAreWordsOwn() throws {
  let parts = try Parts(head + "One[^a] and again[^a], two[^b].\n\n[^a]: The *first*.\n\n[^b]: The second.\n")
  let document = try parts.part("word/document.xml")
  #expect(all("<w:footnoteReference w:id=\"(\\d+)\"/>", in: document) == ["1", "2"])
  #expect(all("> (NOTEREF _[^ ]* )", in: document).count == 1)
  let notes = try parts.part("word/footnotes.xml")
  let texts = all("<w:footnote w:id=\"[12]\">(.*?)</w:footnote>", in: notes).map {
    all("<w:t[^>]*>([^<]*)<", in: $0).joined()
  }
  #expect(texts == [" The first.", " The second."])
}

@Test func citationsLeadToTheList() throws {
  let bib =
    "@article{roe2015, title={One}, author={Roe, R}, journal={J}, year={2015}, doi={10.1000/a}}\n"
  let parts = try Parts(head + "Known [@roe2015].\n", ["references.bib": bib])
  #expect(try parts.texts("Bibliography").count == 1)
  #expect(try parts.texts("Bibliography")[0].hasPrefix("Roe R. One."))
  let document = try parts.part("word/document.xml")
  #expect(document.contains("<w:hyperlink w:anchor=\"_ref_roe2015\""))
  #expect(document.contains("w:name=\"_ref_roe2015\""))
  #expect(try parts.part("word/_rels/document.xml.rels").contains("https://doi.org/10.1000/a"))
}

@Test func linksToOtherPagesAreAbsoluteOrWords() throws {
  let more = ["b.md": "---\ntitle: B\n---\n\nText.\n"]
  let plain = try Parts(head + "See [the other](b.md).\n", more)
  #expect(!(try plain.part("word/document.xml").contains("<w:hyperlink")))
  let based = try Parts(head + "See [the other](b.md).\n", more, base: "https://ecpr.example/")
  #expect(
    try based.part("word/_rels/document.xml.rels").contains(
      "Target=\"https://ecpr.example/b.html\" TargetMode=\"External\""))
}

@Test func calloutsQuizzesAndFormulasAreWritten() throws {
  let text =
    "> [!WARNING]\n> Beware.\n\n```{quiz}\nquestion: Which?\noptions:\n  - {text: This, correct: true, reason: So it is.}\n  - {text: That, reason: It is not.}\n```\n\nHere $\\frac{a}{b^2}$.\n"
  let parts = try Parts(head + text)
  #expect(try parts.texts("CalloutTitle") == ["Warning"])
  let words = try parts.paragraphs.map(\.text)
  #expect(words.contains("Question 1. Which?") && words.contains("Right: This So it is."))
  #expect(
    try parts.part("word/document.xml").contains("<m:f><m:num>"))
}

@Test func aPageFromRightToLeftIsOne() throws {
  let parts = try Parts(
    "---\ntitle: \u{5D0}\u{5D1}\nlang: he\n---\n\n\u{5D0} ECPR \u{5D1}\n\n| \u{5D0} |\n|---|\n| 1 |\n")
  #expect(try parts.part("word/styles.xml").contains("<w:lang w:val=\"en-GB\" w:bidi=\"he\"/>"))
  let document = try parts.part("word/document.xml")
  #expect(document.contains("<w:bidiVisual/>") && document.contains("<w:bidi/></w:sectPr>"))
  let runs = all("<w:r>(.*?)</w:r>", in: document)
  #expect(runs.contains { $0.contains("<w:rtl/>") && $0.contains("\u{5D0}") })
  #expect(runs.contains { !$0.contains("<w:rtl/>") && $0.contains("ECPR") })
}

@Test func theSameProjectGivesTheSameDocument() throws {
  let files = testProject(["a.md": head + table], site: "title: A Site\n")
  let bytes = { SiteBuilder.build(files, forms: [PageForm(.word, "a")]).forms.map(\.bytes) }
  #expect(bytes() == bytes())
}

@Test func everyPartOfTheSampleReportIsWellFormed() throws {
  let outcome = SiteBuilder.build(sampleFiles(), forms: [PageForm(.word, "reports/2024")])
  let document = try #require(outcome.forms.first)
  let files = try #require(UnpackedArchive.files(in: document.bytes))
  #expect(files.keys.count { $0.hasSuffix(".emf") } > 5)
  for (name, bytes) in files where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
    #expect(isWellFormed(bytes), "\(name)")
  }
}
