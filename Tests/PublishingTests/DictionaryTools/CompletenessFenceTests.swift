import Diagnostics
import Testing

@testable import Project
@testable import Publishing

private let page = "content/primer/post-cardiotomy-ecpr.md"

private func site(_ body: String) throws -> SiteBuilder.Outcome {
  var files = sampleFiles()
  let text = try #require(files.text(page))
  files.files[page] = Array((text + "\n```{table} tab-complete\n\(body)\n```\n").utf8)
  return SiteBuilder.build(files)
}

@Test func theSiteShowsHowCompleteARegistryIs() throws {
  let outcome = try site(
    "kind: completeness\nregistry: post-cardiotomy\nvariables: [age_years, sex]\ncaption: Known values.")
  #expect(outcome.diagnostics == [])
  let html = try #require(outcome.files.first { $0.path == "primer/post-cardiotomy-ecpr.html" })
  let text = String(decoding: html.bytes, as: UTF8.self)
  #expect(text.contains("id=\"tab-complete\"") && text.contains("Known values."))
}

@Test func wrongKeysOfACompletenessTableAreTold() throws {
  let outcome = try site("kind: completeness\nregistry: post-cardiotomy\nvariables: [agee_years]\nby: sex")
  #expect(outcome.diagnostics.map(\.code).sorted() == ["unknown-column", "unknown-key"])
  #expect(outcome.diagnostics.contains { $0.suggestion == "age_years" })
}

@Test func checkNotesWhatIsFarOutAndABuildDoesNot() {
  var options = BuildOptions()
  options.notesDataQuality = true
  let found = SiteBuilder.build(sampleFiles(), options: options)
  #expect(found.diagnostics.contains { $0.code == "outlier" && $0.severity == .note } && !found.hasErrors)
}
