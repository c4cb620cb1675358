@testable internal import Appraisal
internal import Diagnostics
internal import Foundation
internal import Testing

@Test func dump() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let data = try Data(contentsOf: root.appendingPathComponent("content/published/zhao-2015.yaml"))
  var problems: [Diagnostic] = []
  let paper = try #require(
    PublishedPaper.read(String(decoding: data, as: UTF8.self), file: "p", problems: &problems))
  let clock = ContinuousClock()
  let start = clock.now
  let r = Reconstruction(paper, seed: 2015, problems: &problems)
  print(clock.now - start, r.count, r.columns.count, "met", r.metCount)
  for u in r.unmet {
    print(
      "UNMET", u.statement.table, u.statement.variable, u.statement.group, u.statement.text, "->", u.reached,
      u.why.prefix(90))
  }
  for u in r.unused {
    print("UNUSED", u.statement.table, u.statement.variable, u.statement.group, u.statement.text, u.why)
  }
}
