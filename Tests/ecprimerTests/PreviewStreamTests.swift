import Diagnostics
import Foundation
import Testing

@testable import Project
@testable import Publishing
@testable import Scaffold
@testable import ecprimer

/// A project on the disk, watched, built and served as `ecprimer serve` does.
private func withProject(_ body: @escaping @Sendable (URL, UInt16) throws -> Void) async throws {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("ecprimer-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: root) }
  try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  var problems: [Diagnostic] = []
  let scaffold = try #require(Scaffold(.project, name: "p", in: root.path, problems: &problems))
  try scaffold.write(to: root.path)
  let project = root.appendingPathComponent("p")
  try page("First words", in: project)
  let preview = Preview()
  preview.expect()
  let watching = Thread {
    guard let options = try? ProjectOptions.parse(["--project", project.path]) else { return }
    ServeWorkshop(options, preview: preview).run()
  }
  let server = try PreviewServer(preview, port: 0)
  server.start()
  watching.start()
  defer {
    watching.cancel()
    server.stop()
  }
  try await onThread { [port = server.port] in try body(project, port) }
}

private func page(_ text: String, in project: URL) throws {
  try Data("---\ntitle: A page\n---\n\n\(text)\n".utf8)
    .write(to: project.appendingPathComponent("content/primer/own.md"))
}

/// Reads the stream from a version on until something is told; the version and the data.
private func next(_ port: UInt16, since: Int) throws -> (version: Int, data: String) {
  for _ in 0..<20 {
    let reply = try Client.get("/_changes?since=\(since)", port: port)
    #expect(reply.status == 200 && reply.headers["content-type"] == "text/event-stream")
    let lines = reply.text.components(separatedBy: "\n")
    guard let id = lines.first(where: { $0.hasPrefix("id: ") }) else { continue }
    let data = lines.first { $0.hasPrefix("data: ") } ?? ""
    return (Int(read: id.dropFirst(4)) ?? 0, String(data.dropFirst(6)).replacing("\\/", with: "/"))
  }
  Issue.record("nothing was told")
  return (since, "")
}

/// The version that a page was served with.
private func version(of html: String) throws -> Int {
  let found = try #require(html.firstMatch(of: /_changes\?since=(\d+)/))
  return try #require(Int(read: found.1))
}

@Suite(.serialized) struct PreviewStreamTests {
  @Test func anEditedPageIsToldShownAndOnlyThat() async throws {
    try await withProject { project, port in
      let first = try Client.get("/primer/own.html", port: port)
      #expect(first.status == 200 && first.text.contains("First words"))
      var since = try version(of: first.text)
      try page("Second words", in: project)
      var data = ""
      repeat { (since, data) = try next(port, since: since) } while !data.contains("primer/own.html")
      #expect(data.contains("\"all\":false") && !data.contains("\"index.html\""))
      let second = try Client.get("/primer/own.html", port: port)
      #expect(second.text.contains("Second words") && !second.text.contains("First words"))
      #expect(try version(of: second.text) >= since)
    }
  }

  @Test func anErrorStandsOverTheLastGoodPageUntilItIsMended() async throws {
    try await withProject { project, port in
      var since = try version(of: Client.get("/primer/own.html", port: port).text)
      try page("Wrong `=nothing <b>`", in: project)
      var data = ""
      repeat { (since, data) = try next(port, since: since) } while !data.contains("\"all\":true")
      let broken = try Client.get("/primer/own.html", port: port).text
      #expect(broken.contains("id=\"ecprimer-errors\"") && broken.contains("content/primer/own.md:5:"))
      #expect(broken.contains("First words") && !broken.contains("nothing <b>"))
      #expect(try Client.get("/index.html", port: port).text.contains("id=\"ecprimer-errors\""))
      try page("Mended words", in: project)
      repeat { (since, data) = try next(port, since: since) } while !data.contains("\"all\":true")
      let mended = try Client.get("/primer/own.html", port: port).text
      #expect(mended.contains("Mended words") && !mended.contains("ecprimer-errors"))
    }
  }

  @Test func aPageIsMadeWhenItIsAskedForAndTheRestIsWaitedFor() async throws {
    var problems: [Diagnostic] = []
    let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    let scaffold = try #require(Scaffold(.project, name: "p", in: folder, problems: &problems))
    var read = ProjectFiles()
    for (path, text) in scaffold.files { read.files[String(path.dropFirst("p/".count))] = Array(text.utf8) }
    let files = read
    let planned = try #require(
      SiteBuilder(files, options: BuildOptions(), memory: BuildMemory()).planned(&problems))
    let preview = Preview()
    preview.expect()
    let server = try PreviewServer(preview, port: 0)
    server.start()
    defer { server.stop() }
    try await onThread { [port = server.port] in
      preview.offer(planned)
      let outcome = planned.whole()
      let page = try Client.get("/index.html", port: port)
      #expect(page.status == 200)
      let published = try #require(outcome.files.first { $0.path == "index.html" }?.bytes)
      #expect(
        page.text.contains(
          try #require(String(decoding: published, as: UTF8.self).firstMatch(of: /<h1.*\/h1>/)).0))
      // What takes all pages is there once they are.
      Thread.detachNewThread {
        usleep(200_000)
        preview.show(outcome, files)
      }
      #expect(try Client.get("/search.html", port: port).status == 200)
      #expect(try Client.get("/none.html", port: port).status == 404)
    }
  }

  @Test(arguments: ["-9223372036854775808", "-5", "0", "99999999999999999999", "x"])
  func aStrangeVersionIsAnsweredAtOnceOrInItsTime(since: String) async throws {
    try await withProject { _, port in
      let begun = ContinuousClock.now
      let reply = try Client.get("/_changes?since=\(since)", port: port)
      #expect(reply.status == 200)
      #expect(ContinuousClock.now - begun < .seconds(25))
    }
  }
}
