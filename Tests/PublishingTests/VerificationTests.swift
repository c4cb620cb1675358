import Diagnostics
import Foundation
import Output
import Site
import Testing

@testable import Project
@testable import Publishing

/// A folder of its own for each test, removed afterwards.
private func withFolder(_ body: (URL) throws -> Void) throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("ecprimer-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  try body(url)
}

private func site(_ files: [String: String]) -> [OutputFile] {
  let output = files.keys.sorted().map { OutputFile(path: $0, text: files[$0] ?? "") }
  let manifest = Manifest(files: output.map { Manifest.Entry(path: $0.path, content: $0.bytes) }, inputs: [])
  return output + [OutputFile(path: Manifest.path, text: manifest.json.text(pretty: true))]
}

@Test func verificationTellsWhatDiffers() throws {
  try withFolder { root in
    let path = root.appendingPathComponent("site").path
    let missing = OutputFolder(path: path)
    #expect(Verification.differences(between: [], and: missing, named: "site").map(\.code) == ["no-manifest"])
    let built = site(["a.html": "one\ntwo", "b.html": "x", "c.html": "y"])
    _ = try OutputClaim(OutputPlace(path)).replace(with: built)
    let folder = OutputFolder(path: path)
    #expect(Verification.differences(between: built, and: folder, named: "site").isEmpty)
    try Data("one\ntwX".utf8).write(to: root.appendingPathComponent("site/a.html"))
    try FileManager.default.removeItem(at: root.appendingPathComponent("site/b.html"))
    let fresh = built.filter { $0.path != "c.html" }
    let problems = Verification.differences(between: fresh, and: folder, named: "site")
    #expect(problems.map(\.code).sorted() == ["changed-output", "missing-output", "stale-output"])
    #expect(problems.first { $0.code == "changed-output" }?.place.line == 2)
  }
}

@Test func aLinkThatLeadsOutsideIsAnError() throws {
  try withFolder { root in
    let project = root.appendingPathComponent("p")
    for folder in ["content", "templates"] {
      try FileManager.default.createDirectory(
        at: project.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try Data("x".utf8).write(to: root.appendingPathComponent("secret.md"))
    try FileManager.default.createSymbolicLink(
      at: project.appendingPathComponent("content/leak.md"),
      withDestinationURL: root.appendingPathComponent("secret.md"))
    var problems: [Diagnostic] = []
    let files = ProjectFiles.read(project: project.path, problems: &problems)
    #expect(files.paths == [] && problems.map(\.code) == ["link-outside"])
  }
}
