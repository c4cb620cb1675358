import Site
import TestSupport
import Testing
import Wording

@testable import Project
@testable import Publishing

/// A site in a language that the program does not speak: its own words are English and say so, each of them; its
/// author's, whose every word begins with `Zq`, are in the site's.
@Suite struct SpokenLanguageTests {
  private static let site = """
    title: Zqsite
    language: de
    base-url: https://zq.zq/
    registries:
      r: {data: r.csv, dictionary: r.yaml, disclosure: internal}
    podcast: {title: Zqcast, description: Zqcast., author: Zqann}
    """

  private static let pages = otherPages.mapValues { $0.replacing("lang: qaa\n", with: "") }.merging(
    [
      "figures.md": """
      ---
      title: Zqfigures
      ---

      ```{figure} fig-zq
      kind: yearly
      registry: r
      year: year
      outcome: survived_to_discharge = yes
      partial: {2024: Zqpart}
      event-label: Zqalive
      other-label: Zqdied
      rate-title: Zqrate
      caption: Zqcaption.
      show-source: true
      ```

      ```{table} table-zq
      kind: comparison
      registry: r
      by: survived_to_discharge
      variables: [centre]
      caption: Zqcaption.
      ```
      """
    ]) { first, _ in first }

  private static let files = testProject(pages, site: site)
  private static let outcome = SiteBuilder.build(
    files, forms: [PageForm(.single, "figures"), PageForm(.word, "figures")])

  private struct Found {
    var text: String
    var lang: String
    var path: String
    /// Whether it is a label, or a title that holds letters alone: both voices share its language.
    var isLabel = false
  }

  /// Every text and spoken attribute of a page with the `lang` that is the nearest to it.
  private static func voices(_ file: OutputFile) -> [Found] {
    var found: [Found] = []
    var open: [(name: Substring, lang: String)] = []
    var skipped: Substring?
    let html = String(decoding: file.bytes, as: UTF8.self)
    for match in html.matches(of: /<!doctype html>|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/)
    {
      let lang = open.last?.lang ?? ""
      guard let name = match.2 else {
        if skipped == nil, let text = match.4 {
          let isLabel = ["title", "desc"].contains(open.last?.name)
          found.append(Found(text: String(text), lang: lang, path: file.path, isLabel: isLabel))
        }
        continue
      }
      let attributes = match.3 ?? ""
      if match.1 == "/" {
        if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
        if name == skipped { skipped = nil }
        continue
      }
      let own = attributes.firstMatch(of: /\slang="([^"]*)"/).map { String($0.1) } ?? lang
      for attribute in attributes.matches(
        of:
          /\s(?:aria-label|aria-[a-z]*description|alt|title|content|placeholder|label|data-[a-z]+)="([^"]*)"/)
      where !attribute.0.contains("-src") && attribute.1.contains(" ") {
        if name != "meta" || attributes.contains("description") {
          found.append(Found(text: String(attribute.1), lang: own, path: file.path, isLabel: true))
        }
      }
      let isVoid = ["meta", "link", "br", "hr", "img", "input", "col", "source", "wbr"].contains(name)
      if isVoid || attributes.hasSuffix("/") { continue }
      open.append((name, own))
      if ["script", "style", "code", "pre"].contains(name) { skipped = skipped ?? name }
    }
    return found
  }

  private static let voices = (outcome.files + outcome.forms).filter { $0.path.hasSuffix(".html") }.flatMap(
    voices)

  @Test func itBuilds() {
    #expect(Self.outcome.diagnostics.filter { $0.severity == .error } == [])
    #expect(Self.outcome.diagnostics.allSatisfy { !ApartLetters.areIn($0.message) })
    #expect(Self.voices.count > 500 && Self.outcome.forms.count == 2)
  }

  @Test func theProgramsWordsAreEnglish() {
    let own = Self.voices.filter { !leftOver([$0.text]).isEmpty }
    #expect(own.count > 200)
    for found in own where found.lang != "en" { Issue.record("\(found.path): \(found.text) [\(found.lang)]") }
  }

  @Test func theAuthorsAreTheirs() {
    let theirs = Self.voices.filter { !$0.isLabel && $0.text.contains("Zq") && leftOver([$0.text]).isEmpty }
    #expect(theirs.count > 200)
    for found in theirs where found.lang != "de" {
      Issue.record("\(found.path): \(found.text) [\(found.lang)]")
    }
  }

  @Test func noFileHoldsLettersOfTheirOwn() {
    for file in Self.outcome.files + Self.outcome.forms where !file.path.hasSuffix(".docx") {
      #expect(!ApartLetters.areIn(String(decoding: file.bytes, as: UTF8.self)), "\(file.path)")
    }
  }

  @Test func aDocumentSaysSoToo() throws {
    let file = try #require(Self.outcome.forms.first { $0.path.hasSuffix(".docx") })
    let parts = try #require(UnpackedArchive.files(in: file.bytes))
    let text = String(decoding: parts["word/document.xml"] ?? [], as: UTF8.self)
    #expect(!ApartLetters.areIn(text))
    let runs = text.matches(of: /<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/)
    #expect(runs.count > 20)
    for run in runs {
      let isEnglish = run.1.contains("<w:lang w:val=\"en\"/>")
      if run.2.contains("Zq") { #expect(!isEnglish, "\(run.2)") }
      if !leftOver([String(run.2)]).isEmpty { #expect(isEnglish, "\(run.2)") }
    }
  }

  /// Where all pages are in the language of the words, letters of their own leave no trace.
  @Test func theSampleIsTheSameByteForByte() {
    var options = BuildOptions()
    let plain = SiteBuilder.build(sampleFiles(), options: options)
    options.languages = [Wording.english.apart]
    let apart = SiteBuilder.build(sampleFiles(), options: options)
    #expect(apart.diagnostics == plain.diagnostics && apart.files.count == plain.files.count)
    for (one, other) in zip(apart.files, plain.files) { #expect(one == other, "\(one.path)") }
  }

  /// A page that takes on another language changes how all words are kept.
  @Test func thePreviewDoesTheSame() {
    let memory = BuildMemory()
    var files = testProject(Self.pages, site: Self.site.replacing("language: de", with: "language: en"))
    _ = SiteBuilder(files, options: BuildOptions(), memory: memory).site()
    files.files["content/figures.md"] = Array(
      (Self.pages["figures.md"] ?? "").replacing("---\ntitle:", with: "---\nlang: de\ntitle:").utf8)
    let kept = SiteBuilder(files, options: BuildOptions(), memory: memory).site()
    #expect(kept.files == SiteBuilder.build(files).files)
    #expect(kept.text("figures.html").contains("lang=\"en\""))
    #expect(!kept.text("primer/a.html").contains("<span lang="))
  }
}
