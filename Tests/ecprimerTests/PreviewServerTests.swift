import Foundation
import Project
import Publishing
import Testing

@testable import ecprimer

/// A preview of a few files on a real socket.
private func withServer(_ files: [String: [UInt8]], _ body: (UInt16, Preview) throws -> Void) throws {
  let preview = Preview()
  preview.show(pages: files)
  let server = try PreviewServer(preview, port: 0)
  server.start()
  defer { server.stop() }
  try body(server.port, preview)
}

private let sound = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
private let files: [String: [UInt8]] = [
  "index.html": Array("<html><body><p>Home</p></body></html>".utf8),
  "404.html": Array("<body>lost</body>".utf8),
  "audio/one.mp3": sound, "a b/ü.html": Array("<body>ü</body>".utf8), "feed.xml": Array("<feed/>".utf8),
]

@Suite(.serialized) struct PreviewServerTests {
  @Test(arguments: [
    ("/", "GET", "127.0.0.1", 200), ("/index.html", "HEAD", "localhost:8000", 200),
    ("/", "GET", "evil.example", 421),
    ("/", "GET", "", 421), ("/", "POST", "127.0.0.1", 405), ("/a%20b/%C3%BC.html", "GET", "localhost", 200),
    ("/none.html", "GET", "127.0.0.1", 404), ("/none.png", "GET", "127.0.0.1", 404),
    ("/../../etc/passwd", "GET", "127.0.0.1", 404), ("/%2e%2e/%2e%2e/etc/passwd", "GET", "127.0.0.1", 404),
    ("/..%2f..%2fetc%2fpasswd", "GET", "127.0.0.1", 404), ("//etc/passwd", "GET", "127.0.0.1", 404),
    ("/etc/passwd%00.html", "GET", "127.0.0.1", 400), ("/%ff", "GET", "127.0.0.1", 400),
    ("/%+1", "GET", "127.0.0.1", 400), ("http://127.0.0.1/", "GET", "127.0.0.1", 400),
    ("/index.html?x=%zz&y", "GET", "127.0.0.1", 200),
  ])
  func onlyTheSiteIsAnswered(target: String, method: String, host: String, status: Int) throws {
    try withServer(files) { port, _ in
      let reply = try Client.get(target, port: port, method: method, host: host)
      #expect(reply.status == status)
      #expect(!reply.text.contains("root:"))
      if method == "HEAD" { #expect(reply.body.isEmpty && reply.headers["content-length"] != "0") }
    }
  }

  /// The errors over a page: the mark of one in a long line stands under its word.
  @Test func errorsOverThePageHaveTheirMarkUnderTheWord() throws {
    let words = String(repeating: "words <and> more ", count: 80)
    let project = ProjectFiles(files: [
      "content/site.yaml": Array("title: A\n".utf8),
      "content/index.md": Array("---\ntitle: A\n---\n\n\(words)[@nobody2020] \(words)\n".utf8),
    ])
    try withServer(files) { port, preview in
      preview.show(SiteBuilder.build(project), project)
      let page = try Client.get("/index.html", port: port).text
      let start = try #require(page.range(of: "<pre id=\"ecprimer-errors\""))
      let errors = page[start.upperBound...].replacingOccurrences(of: "&lt;", with: "<")
      #expect(errors.contains("white-space:pre"))
      let lines = errors.components(separatedBy: "\n")
      let told = try #require(lines.firstIndex { $0.contains("nobody2020") && $0.contains("error") })
      let (line, mark) = (Array(lines[told + 1]), Array(lines[told + 2]))
      let column = try #require(mark.firstIndex(of: "^"))
      #expect(line.count < 120 && String(line[column...]).hasPrefix("@nobody2020"))
    }
  }

  @Test(arguments: [
    ("bytes=0-99", 206, 0..<100), ("bytes=99990-", 206, 99_990..<100_000),
    ("bytes=-10", 206, 99_990..<100_000),
    ("bytes=0-999999999999999999999999", 206, 0..<100_000), ("bytes=-999999", 206, 0..<100_000),
    ("bytes=100000-", 416, 0..<0), ("bytes=-0", 416, 0..<0), ("bytes=999999999999999999999-", 416, 0..<0),
    ("bytes=5-2", 200, 0..<100_000), ("bytes=0-1,5-6", 200, 0..<100_000), ("lines=1-2", 200, 0..<100_000),
    ("bytes=a-b", 200, 0..<100_000), ("bytes=-", 200, 0..<100_000), ("bytes=1-2-3", 200, 0..<100_000),
  ])
  func playersGetThePartThatTheyAskFor(range: String, status: Int, part: Range<Int>) throws {
    try withServer(files) { port, _ in
      let reply = try Client.get("/audio/one.mp3", port: port, headers: ["Range: \(range)"])
      #expect(reply.status == status && reply.body == Array(sound[part]))
      #expect(reply.headers["content-type"] == "audio/mpeg" && reply.headers["accept-ranges"] == "bytes")
      let told: String? =
        status == 206
        ? "bytes \(part.lowerBound)-\(part.upperBound - 1)/100000" : status == 416 ? "bytes */100000" : nil
      #expect(reply.headers["content-range"] == told)
    }
  }

  @Test func oneConnectionServesManyRequests() throws {
    try withServer(files) { port, _ in
      let client = try Client(port: port)
      let request = "GET /feed.xml HTTP/1.1\r\nHost: localhost\r\n\r\n"
      client.send(
        (request + request + request.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n")).utf8)
      let text = String(decoding: client.receive(), as: UTF8.self)
      #expect(text.components(separatedBy: "<feed/>").count == 4)
    }
  }

  @Test(arguments: [
    "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
    "\u{16}\u{3}\u{1}\n\n",
    "GET / HTTP/1.1\r\n: x\r\n\r\n", "\n\n", "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
    "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello",
  ])
  func junkIsRefusedAndTheConnectionClosed(junk: String) throws {
    try withServer(files) { port, _ in
      let client = try Client(port: port)
      client.send(junk.utf8)
      #expect([400, 405, 413, 421].contains(Client.reply(client.receive()).status))
      #expect(try Client.get("/", port: port).status == 200)
    }
  }

  @Test func headsWithoutEndAreCutOff() throws {
    try withServer(files) { port, _ in
      for endless in [
        [String](repeating: "X-A: b\r\n", count: 200_000), [String](repeating: "x", count: 2_000_000),
      ] {
        let client = try Client(port: port)
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n".utf8)
        var taken = 0
        for piece in endless {
          guard client.send(piece.utf8) else { break }
          taken += piece.utf8.count
        }
        // The kernels' buffers and the moment of grace take some; the rest is not read.
        #expect(taken < 8_000_000)
      }
      let many = (0..<200).map { "X-\($0): a" }
      #expect(try Client.get("/", port: port, headers: many).status == 431)
      #expect(try Client.get("/", port: port).status == 200)
    }
  }

  @Test func slowClientsKeepNobodyWaiting() throws {
    try withServer(files) { port, _ in
      let slow = try (0..<30).map { _ in try Client(port: port) }
      for client in slow { client.send("GET / HT".utf8) }
      let idle = try (0..<20).map { _ in try Client(port: port) }
      // One that asks for much and takes nothing.
      let deaf = try Client(port: port)
      deaf.send(String(repeating: "GET /audio/one.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 100).utf8)
      let begun = ContinuousClock.now
      #expect(try Client.get("/", port: port).status == 200)
      #expect(ContinuousClock.now - begun < .seconds(5))
      // A head that is not finished in its time is answered, and the connection closed.
      #expect(Client.reply(slow[0].receive()).status == 408)
      withExtendedLifetime((idle, deaf)) {}
    }
  }

  @Test func moreConnectionsThanThereAreRoomForAreTurnedAway() throws {
    try withServer(files) { port, _ in
      var held = try (0..<300).map { _ in try Client(port: port) }
      #expect(Client.reply(held[299].receive()).status == 503)
      held = []
      // The threads of those that are gone end at once.
      var status = 0
      for _ in 0..<50 where status != 200 {
        status = (try? Client.get("/", port: port).status) ?? 0
        if status != 200 { usleep(100_000) }
      }
      #expect(status == 200)
    }
  }

  @Test func memoryStaysBoundedUnderAllOfIt() throws {
    let page = Array(("<body>" + String(repeating: "x", count: 1_000_000) + "</body>").utf8)
    try withServer(files.merging(["big.html": page, "big.bin": page]) { $1 }) { port, _ in
      let before = peakMegabytes()
      for _ in 0..<20 {
        let clients = try (0..<60).map { _ in try Client(port: port) }
        for (index, client) in clients.enumerated() {
          let path = index % 2 == 0 ? "/big.bin" : "/big.html"
          client.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        }
        for client in clients.prefix(5) { _ = client.receive(most: 1000) }
      }
      #expect(peakMegabytes() - before < 400)
      #expect(try Client.get("/big.bin", port: port).body == page)
    }
  }
}

private func peakMegabytes() -> Int {
  var usage = rusage()
  #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1_048_576
  #endif
}
