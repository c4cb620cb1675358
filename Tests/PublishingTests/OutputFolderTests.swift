import Diagnostics
import Foundation
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

@Test func aBuildReplacesItsOwnFilesAndKeepsForeignOnes() throws {
  try withFolder { root in
    let folder = OutputFolder(path: root.appendingPathComponent("site").path)
    try folder.replace(with: site(["a.html": "1", "old/b.html": "2"]))
    try Data("mine".utf8).write(to: root.appendingPathComponent("site/CNAME"))
    try Data("mine".utf8).write(to: root.appendingPathComponent("site/.nojekyll"))
    try folder.replace(with: site(["a.html": "3"]))
    #expect(folder.paths == [".nojekyll", "CNAME", "a.html", "manifest.json"])
    #expect(folder.bytes("a.html") == Array("3".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["site"])
  }
}

@Test func aFolderThatNoBuildWroteIsRefused() throws {
  try withFolder { root in
    try Data("thesis".utf8).write(to: root.appendingPathComponent("thesis.txt"))
    #expect(throws: OutputFolder.Failure.self) {
      try OutputFolder(path: root.path).replace(with: site(["a": "1"]))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["thesis.txt"])
  }
}

@Test func verificationTellsWhatDiffers() throws {
  try withFolder { root in
    let folder = OutputFolder(path: root.appendingPathComponent("site").path)
    #expect(Verification.differences(between: [], and: folder, named: "site").map(\.code) == ["no-manifest"])
    let built = site(["a.html": "one\ntwo", "b.html": "x", "c.html": "y"])
    try folder.replace(with: built)
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
