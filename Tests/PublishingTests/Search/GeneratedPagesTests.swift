import Diagnostics
import Foundation
import Markup
import Site
import Testing

@testable import Project
@testable import Publishing

/// The sample project, read once.
private let sample: [String: String] = {
  var problems: [Diagnostic] = []
  let files = ProjectFiles.read(project: repository.path, problems: &problems)
  let outcome = SiteBuilder.build(files)
  return Dictionary(
    outcome.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
    uniquingKeysWith: { first, _ in first })
}()

@Test func theSearchIndexHasEverySectionWithItsWords() throws {
  let parts = sample.filter { $0.key.hasPrefix("assets/search/t") }.values
  let entries = try parts.flatMap { script -> [[String]] in
    let json = script.drop { $0 != "[" }.dropLast(2)
    return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String]])
  }
  let weaning = try #require(
    entries.first { $0[1] == "Weaning" && $0[2].hasPrefix("primer/post-cardiotomy") })
  #expect(weaning[2] == "primer/post-cardiotomy-ecpr.html#weaning")
  // Computed values are found too, marks of citations are not words.
  #expect(weaning[3].contains("16/24 (66.7%)"))
  #expect(!weaning[3].contains("step 1"))
}

@Test func readersWithoutScriptFindEveryHeading() throws {
  let page = try #require(sample["search.html"])
  #expect(page.contains("<a href=\"primer/post-cardiotomy-ecpr.html#weaning\">Weaning</a>"))
  #expect(page.contains("<form id=\"search\" role=\"search\" hidden=\"\""))
}

@Test func thePrintViewHasIdsOfItsOwnAndOneHeadingOfTheFirstLevel() throws {
  let page = try #require(sample["primer/print.html"])
  #expect(page.components(separatedBy: "<h1").count == 2)
  #expect(page.contains("<h3 id=\"post-cardiotomy-ecpr-weaning\">"))
  #expect(page.contains("href=\"#post-cardiotomy-ecpr-fig-yearly\""))
  #expect(!page.contains(" id=\"fig-yearly\""))
}

@Test func theMissingPageStartsItsLinksAtTheRoot() throws {
  var problems: [Diagnostic] = []
  let files = ProjectFiles.read(project: repository.path, problems: &problems)
  let outcome = SiteBuilder.build(files, options: BuildOptions(baseURL: "https://example.org/ecpr/"))
  let page = try #require(outcome.files.first { $0.path == "404.html" })
  #expect(String(decoding: page.bytes, as: UTF8.self).contains("href=\"/ecpr/assets/style.css\""))
  #expect(try #require(sample["404.html"]).contains("href=\"/assets/style.css\""))
}
