import Diagnostics
import Evaluation
import Foundation
import Prose
import Reports
import Site
import TestSupport
import Testing
import Wording

@testable import Project
@testable import Publishing

private let outcome: SiteBuilder.Outcome = {
  var options = BuildOptions()
  options.languages = Wording.all + [turnedEnglish]
  let made = SiteBuilder.build(
    turnedSample, options: options,
    forms: [
      PageForm(.single, "primer/a"), PageForm(.single, "reports/2024"), PageForm(.word, "primer/a"),
      PageForm(.word, "reports/2024"), PageForm(.word, "gallery/prediction"),
    ])
  if let out = ProcessInfo.processInfo.environment["TURNED_OUT"] {
    for file in made.files + made.forms {
      let url = URL(fileURLWithPath: out + "/" + file.path)
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(file.bytes).write(to: url)
    }
  }
  return made
}()

extension OutputFile {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A site in a language that is nobody's, of an author whose words can be told: what else is on it was said by no
/// `Wording`.
@Suite struct TurnedSiteTests {
  @Test func itBuilds() {
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(outcome.forms.count == 5 && outcome.missingForms == [])
  }

  /// The sample's gallery has every kind and its report every section, which tests of theirs hold; the fences are here.
  @Test func everyFenceStandsOnIt() {
    let pages = turnedSample.paths(under: "content", ending: ".md").compactMap(turnedSample.text).joined()
    for name in Fence.Name.allCases { #expect(pages.contains("```{\(name.rawValue)}"), "\(name)") }
    for kind in FigureKinds.all.map({ $0.kind }) + TableKinds.all.map({ $0.kind }) {
      #expect(pages.contains("\nkind: \(kind)\n"), "\(kind)")
    }
    for section in ReportSections.all { #expect(pages.contains("```{report} \(section.name)\n")) }
  }

  /// With its print view, its search, the page of an address that is not there, and the pages in one file.
  @Test func noEnglishIsLeftOnAPage() {
    var count = 0
    for file in outcome.files + outcome.forms where file.path.hasSuffix(".html") {
      count += 1
      let left = leftOver(visibleTexts(of: file.text))
      #expect(left.isEmpty, "\(file.path): \(left.sorted())")
    }
    #expect(count > 30)
    #expect(outcome.text("primer/a.html").contains("⟦pikS⟧ ⟦ot⟧ ⟦eht⟧ ⟦txet⟧"))
  }

  @Test func norInTheDataOfAFigure() {
    let files = outcome.files.filter { $0.path.hasSuffix(".csv") }
    #expect(files.count > 80)
    for file in files where !file.path.hasPrefix("data/") {
      let left = leftOver([file.text])
      #expect(left.isEmpty, "\(file.path): \(left.sorted())")
    }
  }

  @Test(arguments: ["feed.xml", "podcast.xml"]) func norInAFeed(path: String) {
    let feed = outcome.text(path)
    #expect(feed.contains("Zq"))
    // Words of the forms themselves, and their days.
    let form: Set<String> = ["qaa", "episodic", "full", "false", "podcast", "thu", "jan"]
    #expect(leftOver(textNodes(of: feed)).subtracting(form) == [])
  }

  /// Titles, headings and text; the words of tables are kept without their signs.
  @Test func norInTheIndexOfTheSearch() throws {
    let script = outcome.text("assets/search-index.js")
    let json = script[try #require(script.firstIndex(of: "{"))...].reversed().drop { $0 != "}" }.reversed()
    let index = try #require(
      try JSONSerialization.jsonObject(with: Data(String(json).utf8)) as? [String: Any])
    let sections = try #require(index["sections"] as? [[Any]])
    #expect(sections.count > 50)
    let texts = sections.flatMap { section in [0, 1, 3].compactMap { section[$0] as? String } }
    #expect(leftOver(texts) == [])
    #expect(leftOver((index["terms"] as? [[String]] ?? []).joined()) == [])
  }

  @Test func norInADocument() throws {
    for file in outcome.forms where file.path.hasSuffix(".docx") {
      let parts = try #require(UnpackedArchive.files(in: file.bytes)).mapValues {
        String(decoding: $0, as: UTF8.self)
      }
      for name in ["word/document.xml", "word/footnotes.xml", "word/footer1.xml"] {
        let left = leftOver(documentTexts(of: parts[name] ?? ""))
        #expect(left.isEmpty, "\(file.path) \(name): \(left.sorted())")
      }
      #expect(leftOver(textNodes(of: parts["docProps/core.xml"] ?? "")).subtracting(["qaa"]) == [])
      // Styles that Word does not know have names of ours.
      let own = (parts["word/styles.xml"] ?? "").matches(
        of: /w:customStyle="1"[^>]*><w:name w:val="([^"]*)"/)
      #expect(own.count > 5)
      #expect(leftOver(own.map { String($0.1) }) == [])
    }
  }

  @Test func numbersAndDaysAreTheLanguages() {
    #expect(outcome.text("primer/a.html").contains("2 ⟦yraunaJ⟧ 2026"))
    #expect(outcome.text("primer/a.html").contains("35,0"))
  }

  /// Without its words, a page of another language keeps its own tag, and the words around its text carry theirs.
  @Test func wordsOfAnotherLanguageSaySo() throws {
    let site =
      "title: Zqsite\nlanguage: qaa\nregistries:\n  r: {data: r.csv, dictionary: r.yaml, disclosure: internal}\n"
    let page = SiteBuilder.build(testProject(otherPages, site: site)).text("primer/a.html")
    #expect(page.contains("<html lang=\"qaa\">"))
    #expect(page.contains("<a class=\"skip\" href=\"#main\" lang=\"en\">Skip to the text</a>"))
    #expect(page.contains("<summary lang=\"en\">Answer and reasons</summary>"))
    #expect(page.contains("<ul lang=\"qaa\">"))
  }

  @Test func aWordThatNobodySaidIsFound() {
    #expect(leftOver(["⟦neddih⟧ ZQAGE, ⟦n⟧ = 5; no value of it"]) == ["value", "of", "it"])
    #expect(turned("n = 5, hidden") == "⟦n⟧ = 5, ⟦neddih⟧")
    #expect(zq("Weaned from `ECMO`, ZQONE") == "ZQWEANED ZQFROM `ZQECMO`, ZQONE")
    let page = "<p title=\"a\">b<code>c</code></p><dl lang=\"en\"><dl>d</dl>e</dl><p>f</p>"
    #expect(visibleTexts(of: page).joined() == "abf")
  }
}
