import Diagnostics
import Site
import Testing

@testable import Project
@testable import Publishing

/// The report of the sample network, alone in its site, so that halves of it are built in little time.
private func report(_ csv: String? = nil, profile: String) -> [OutputFile] {
  let sample = sampleFiles().files
  var files = sample.filter { path, _ in
    path.hasPrefix("templates/") && !path.contains("/scaffold/")
      || path.hasPrefix("content/registry/network.")
      || path.hasPrefix("content/reports/")
      || ["content/measures/network.yaml", "content/benchmarks.csv", "content/references.json"].contains(path)
  }
  files["content/site.yaml"] = Array(
    """
    title: A Site
    registries:
      network: {data: registry/network.csv, dictionary: registry/network.yaml, disclosure: \(profile)}
    """.utf8)
  files["content/index.md"] = Array("---\ntitle: Home\n---\n\nText.\n".utf8)
  if let csv { files["content/registry/network.csv"] = Array(csv.utf8) }
  let page = String(decoding: files["content/reports/2024.md"] ?? [], as: UTF8.self)
  // What it says of other pages of the sample.
  files["content/reports/2024.md"] = Array(
    page.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("../primer/") }
      .joined(separator: "\n").utf8)
  let outcome = SiteBuilder.build(ProjectFiles(files: files))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics.filter { $0.severity == .error }.prefix(3))")
  return outcome.files
}

private func numbers(_ files: [OutputFile]) -> SiteNumbers {
  SiteNumbers(files) { $0.hasPrefix("reports/2024") }
}

@Suite struct SiteAttackTests {
  /// The finished report is read back, number by number, and every sum and difference of two and three is tried.
  @Test func noFewPatientsCanBeReckonedFromTheReport() throws {
    let csv = try #require(sampleFiles().text("content/registry/network.csv"))
    let halves = Halves.of(csv, count: 10).map { numbers(report($0, profile: "internal")) }
    let attack = SiteAttack(numbers(report(profile: "cms11")), halves: halves)
    #expect(attack.count > 100)
    let found = attack.found()
    #expect(found.isEmpty, "\(found.count): \(found.prefix(12))")
    // The same attack on a report that hides nothing finds the small numbers in plain sight.
    let open = SiteAttack(numbers(report(profile: "internal")), halves: halves)
    #expect(open.found().count > 50)
  }
}
