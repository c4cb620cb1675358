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
      let left = leftOver(visibleTexts(of: file.text) + structuredTexts(of: file.text))
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
    let form: Set<String> = ["qaa", "episodic", "full", "false", "podcast", "Thu", "Jan"]
    #expect(leftOver(textNodes(of: feed)).subtracting(form) == [])
  }

  /// What results show, and what is looked for.
  @Test func norInTheIndexOfTheSearch() throws {
    func values(_ file: OutputFile) throws -> [Any] {
      let script = file.text
      let start = try #require(script.firstIndex { "{[".contains($0) && script.contains("=") })
      let end = try #require(script.lastIndex { "}]".contains($0) })
      let value = try JSONSerialization.jsonObject(with: Data(script[start...end].utf8))
      return value as? [Any] ?? (value as? [String: Any]).map { Array($0.values) } ?? []
    }
    func words(_ value: Any) -> [String] {
      (value as? String).map { [$0] } ?? (value as? [Any])?.flatMap(words) ?? []
    }
    let known = knownStems(outcome.files.filter { $0.path.hasSuffix(".html") }.map(\.text))
    var (texts, stems) = ([String](), Set<String>())
    for file in outcome.files where file.path.hasPrefix(SearchFiles.folder) {
      let name = file.path.dropFirst(SearchFiles.folder.count)
      for value in try values(file) {
        switch (name.first, value) {
        case ("t", let section as [Any]): texts += [0, 1, 3].compactMap { section[$0] as? String }
        case ("w", let entry as [Any]) where name != "words.js": stems.formUnion(words(entry[0]))
        default: stems.formUnion(words(value).map { SearchStem.of($0) })
        }
      }
    }
    #expect(texts.count > 150 && stems.count > 300)
    #expect(leftOver(texts) == [])
    let left = stems.subtracting(known).filter { !$0.contains("zq") && $0.contains(where: \.isLetter) }
    #expect(left.filter { $0.count > 1 && !$0.contains(where: \.isNumber) }.sorted() == [])
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

  @Test func aWordThatNobodySaidIsFound() {
    #expect(leftOver(["⟦neddih⟧ ZQAGE, ⟦n⟧ = 5; no value of it"]) == ["value", "of", "it"])
    #expect(leftOver(["median of no_flow_min, where age_years >= 18 and weaned = yes"]).contains("median"))
    #expect(turned("n = 5, hidden") == "⟦n⟧ = 5, ⟦neddih⟧")
    #expect(zq("Weaned from `ECMO`, ZQONE") == "ZQWEANED ZQFROM `ZQECMO`, ZQONE")
    let page = "<p title=\"a\">b<code>c</code></p><dl lang=\"en\"><dl>d</dl>e</dl><p>f</p>"
    #expect(visibleTexts(of: page).joined() == "abf")
  }
}
