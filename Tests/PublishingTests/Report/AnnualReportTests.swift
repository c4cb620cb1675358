import Foundation
import Testing

@testable import Project
@testable import Publishing

private let declaration = "dictionary: registry/network.yaml, disclosure: cms11"

private func report(_ files: ProjectFiles) throws -> String {
  let outcome = SiteBuilder.build(files)
  #expect(!outcome.hasErrors)
  let page = try #require(outcome.files.first { $0.path == "reports/2024.html" })
  return String(decoding: page.bytes, as: UTF8.self)
}

@Test func thePublicReportHidesWhatTheInternalOnePrints() throws {
  // Of the 130 survivors all but eight have a known state: the denominator would tell how few have not.
  let hidden = try report(sampleFiles())
  #expect(hidden.contains("130 of 314 (41.4%"))
  #expect(hidden.contains("profile cms11"))
  #expect(!hidden.contains("Not shown: it needs"))
  #expect(!hidden.contains("93/122") && !hidden.contains("93/306"))
  for kind in ["Number at risk", "Expected less observed", "Cumulative sum"] {
    #expect(!hidden.contains(kind))
  }
  let files = try sampleFiles().replacing(
    declaration, with: declaration.replacingOccurrences(of: "cms11", with: "internal"),
    in: "content/site.yaml")
  let shown = try report(files)
  #expect(shown.contains("93/122"))
  for kind in ["Number at risk", "Expected less observed"] { #expect(shown.contains(kind), "\(kind)") }
  #expect(shown.contains("For internal use"))
}

@Test func anIdentifierOnAPageStopsTheBuild() throws {
  let files = try sampleFiles().replacing(
    "## Limitations\n", with: "## Limitations\n\nRun NW-0042 was long.\n", in: "content/reports/2024.md")
  let outcome = SiteBuilder.build(files)
  #expect(outcome.files.isEmpty)
  #expect(outcome.diagnostics.contains { $0.code == "identifier-in-output" })
}
