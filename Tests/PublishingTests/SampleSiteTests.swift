import Diagnostics
import Foundation
import Site
import Testing

@testable import Project
@testable import Publishing

let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The committed project.
func sampleFiles() -> ProjectFiles {
  var problems: [Diagnostic] = []
  let files = ProjectFiles.read(project: repository.path, problems: &problems)
  #expect(problems.isEmpty)
  return files
}

extension ProjectFiles {
  /// The project with one text changed.
  func replacing(_ old: String, with new: String, in path: String) throws -> ProjectFiles {
    let text = try #require(self.text(path))
    #expect(text.contains(old), "\(path) has no \(old)")
    var copy = self
    copy.files[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    return copy
  }
}

private let chapter = "content/primer/post-cardiotomy-ecpr.md"

@Test func theSampleSiteBuildsWithoutAComplaint() throws {
  let outcome = SiteBuilder.build(sampleFiles())
  #expect(outcome.diagnostics == [])
  let page = try #require(outcome.files.first { $0.path == "primer/post-cardiotomy-ecpr.html" })
  let html = String(decoding: page.bytes, as: UTF8.self).replacing("<wbr>", with: "")
  for words in [
    "8/24 (33.3%)", "8 of 16 (50.0%; 95% interval 28.0 to 72.0)", "Figure 2",
    "As printed by Zhao et al. 2015",
    "Synthetic data", "5 (52.5)", "Fisher’s exact test", "fig-narrow", "id=\"ref-zhao2015\"",
  ] {
    #expect(html.contains(words), "\(words)")
  }
}

@Test func everyPageThatUsesSyntheticDataSaysSo() {
  let files = sampleFiles()
  for file in SiteBuilder.build(files).files where file.path.hasSuffix(".html") {
    let html = String(decoding: file.bytes, as: UTF8.self)
    // A figure of what is published alone uses no registry.
    let source = files.text("content/\(file.path.dropLast(5)).md")
    let showsOwnData = source.map { text in
      ["registry:", ", own:", "{flow}", "{report}"].contains { text.contains($0) }
    }
    if html.contains("class=\"val\"") || html.contains(">Computed</th>")
      || html.contains("class=\"fig ") && showsOwnData ?? true
    {
      #expect(html.contains("Synthetic data"), "\(file.path)")
    }
  }
}

@Test func noRecordOfTheRegistryIsPublished() {
  for file in SiteBuilder.build(sampleFiles()).files {
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains("PC-0"), "\(file.path)")
  }
}

@Test func buildingTwiceGivesTheSameBytes() {
  let files = sampleFiles()
  #expect(SiteBuilder.build(files).files == SiteBuilder.build(files).files)
}

@Test(
  arguments: [
    (chapter, "`=men`", "`=mne`", "unknown-measure", "men"),
    (chapter, "[@zhao2015]. [](#fig-flow)", "[@zhao2105]. [](#fig-flow)", "unknown-reference", "zhao2015"),
    (chapter, "[](#fig-flow)", "[](#fig-flwo)", "unknown-label", "fig-flow"),
    (chapter, "year: year", "year: yaer", "unknown-column", nil),
    (
      chapter, "outcome: survived_to_discharge = yes", "outcome: survived_to_dischrge = yes", "filter",
      "survived_to_discharge"
    ),
    (chapter, "age_years, sex", "age_yeras, sex", "unknown-column", "age_years"),
    (chapter, "kind: yearly", "kind: yearyl", "unknown-word", "yearly"),
    (chapter, "published: zhao-2015", "published: zhao-2051", "unknown-published", "zhao-2015"),
    (
      chapter, "registry: post-cardiotomy\nyear", "registry: post-cardiotmy\nyear", "unknown-registry",
      "post-cardiotomy"
    ),
    ("content/measures.yaml", "numerator: weaned = yes", "numerator: weend = yes", "filter", "weaned"),
    ("content/measures.yaml", "title: Age\n", "titel: Age\n", "unknown-key", "title"),
    ("content/site.yaml", "disclosure: published", "disclosure: publishd", "unknown-word", "published"),
    ("content/site.yaml", ", disclosure: published", "", "no-disclosure", nil),
    ("content/registry/post-cardiotomy.csv", "89.9", "7O.2", "not-a-number", nil),
    ("content/registry/post-cardiotomy.csv", "PC-02,2005,76", "PC-02,2005", "csv-ragged", nil),
    ("content/registry/post-cardiotomy.csv", "age_years", "age_year", "unknown-column", "age_years"),
    ("content/references.json", "10.1186/s40001", "1O.1186/s40001", "malformed-doi", nil),
    ("templates/page.mustache", "{{{body}}}", "{{{bdy}}}", "unknown-template-name", "body"),
    ("templates/page.mustache", "partials/head", "partials/haed", "unknown-template", "partials/head"),
    ("content/guide/writing.md", "(../methods.md)", "(../mehtods.md)", "broken-link", "../methods.md"),
    ("content/guide/writing.md", "(../methods.md)", "(javascript:alert(1))", "refused-link", nil),
    ("content/guide/writing.md", "(../methods.md)", "(../../../secret.md)", "link-outside", nil),
    ("content/site.yaml", "registries:", "registries: [", "yaml-syntax", nil),
  ] as [(String, String, String, String, String?)])
func aMistakeIsAnErrorThatNamesItsPlace(
  file: String, old: String, new: String, code: String, suggestion: String?
) throws {
  let outcome = SiteBuilder.build(try sampleFiles().replacing(old, with: new, in: file))
  let problem = try #require(
    outcome.diagnostics.first { $0.code == code }, "\(outcome.diagnostics.map(\.code))")
  #expect(problem.severity == .error && problem.place.line > 0)
  #expect(problem.place.file == file || code == "no-disclosure")
  if suggestion != nil { #expect(problem.suggestion == suggestion) }
  #expect(outcome.files.isEmpty)
}

@Test func allMistakesComeInOneRun() throws {
  let files = try sampleFiles().replacing("`=men`", with: "`=mne`", in: chapter)
    .replacing("89.9", with: "x", in: "content/registry/post-cardiotomy.csv")
    .replacing("{{{body}}}", with: "{{{bdy}}}", in: "templates/page.mustache")
  let codes = Set(SiteBuilder.build(files).diagnostics.map(\.code))
  #expect(codes.isSuperset(of: ["unknown-measure", "not-a-number", "unknown-template-name"]))
  #expect(!codes.contains("unknown-registry"))
}
