internal import Diagnostics
internal import FlyingFox
internal import Foundation
internal import Publishing

/// The site in memory as the browser sees it, with the errors over the page, and the stream that tells open pages of
/// changes.
actor Preview {
  private var site: [String: [UInt8]] = [:]
  /// The errors of the last build as they are printed; empty where there are none.
  private var errors = ""
  private var version = 0
  /// The paths that each version changed; nil for all of them.
  private var changes: [Int: Set<String>?] = [:]
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var nextWaiter = 0

  // MARK: What is shown

  /// Pages that are done before the rest of the site is.
  func show(pages: [String: [UInt8]]) {
    let changed = pages.filter { site[$0.key] != $0.value }
    site.merge(changed) { $1 }
    if !changed.isEmpty { announce(Set(changed.keys)) }
  }

  /// A whole build. With errors the last good site stays up, and they stand over it.
  func show(_ outcome: SiteBuilder.Outcome, _ files: ProjectFiles) {
    let problems = outcome.diagnostics.filter { $0.severity == .error }
    let text = DiagnosticPrinter { files.lines($0) }.text(problems)
    let hasOtherErrors = text != errors
    errors = text
    var changed: Set<String> = []
    if problems.isEmpty {
      let fresh = Dictionary(
        outcome.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      changed = Set(fresh.filter { site[$0.key] != $0.value }.keys).union(
        site.keys.filter { fresh[$0] == nil })
      site = fresh
    }
    if hasOtherErrors
      || changed.contains(where: { $0.hasPrefix("assets/") && $0 != "assets/search-index.js" })
    {
      announce(nil)
    } else if !changed.isEmpty {
      announce(changed)
    }
  }

  private func announce(_ paths: Set<String>?) {
    version += 1
    changes[version] = .some(paths)
    changes[version - 200] = nil
    for continuation in waiting.values { continuation.resume() }
    waiting = [:]
  }

  // MARK: The stream

  /// What has changed since a version: at once where something has, else when it does.
  func changes(_ request: HTTPRequest) async -> HTTPResponse {
    if let refusal = Self.refusal(of: request) { return refusal }
    let since =
      request.headers[HTTPHeader("Last-Event-ID")].flatMap { Int($0) }
      ?? request.query.first { $0.name == "since" }.flatMap { Int($0.value) } ?? version
    if version <= since { await change() }
    var body = "retry: 20\n: nothing new\n\n"
    if version > since {
      // A version that is no longer known may have changed everything.
      let all: [Set<String>?] = (since + 1...version).map { changes[$0, default: nil] }
      let paths = all.compactMap { $0 }.reduce(into: Set()) { $0.formUnion($1) }.sorted()
      let data = "{\"all\":\(all.contains { $0 == nil }),\"paths\":\(Self.json(paths))}"
      body = "retry: 20\nid: \(version)\nevent: change\ndata: \(data)\n\n"
    }
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "text/event-stream", HTTPHeader("Cache-Control"): "no-store"],
      body: Data(body.utf8))
  }

  /// Returns at the next change, or after some seconds.
  private func change() async {
    let id = nextWaiter
    nextWaiter += 1
    let alarm = Task {
      try? await Task.sleep(for: .seconds(25))
      waiting.removeValue(forKey: id)?.resume()
    }
    await withCheckedContinuation { waiting[id] = $0 }
    alarm.cancel()
  }

  // MARK: Files

  /// A site elsewhere whose name is made to lead to this machine is not answered (DNS rebinding), and nothing can be
  /// sent here.
  private static func refusal(of request: HTTPRequest) -> HTTPResponse? {
    let host = (request.headers[.host] ?? "").prefix { $0 != ":" }
    guard ["127.0.0.1", "localhost"].contains(host) else {
      return HTTPResponse(statusCode: .misdirectedRequest)
    }
    guard [.GET, .HEAD].contains(request.method) else { return HTTPResponse(statusCode: .methodNotAllowed) }
    return nil
  }

  func response(to request: HTTPRequest) -> HTTPResponse {
    if let refusal = Self.refusal(of: request) { return refusal }
    let decoded = request.path.removingPercentEncoding ?? request.path
    var path = String(decoded.drop { $0 == "/" })
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    let bytes = site[path] ?? site["404.html"].flatMap { path.hasSuffix(".html") ? $0 : nil }
    guard let bytes else {
      let body = page(
        "<!doctype html><html lang=\"en\"><head><title>Not found</title></head><body><p>There is no such page.</p></body></html>",
        path)
      return response(.notFound, "page.html", body)
    }
    let isPage = path.hasSuffix(".html")
    let body = isPage ? page(String(decoding: bytes, as: UTF8.self), path) : Data(bytes)
    return response(site[path] == nil ? .notFound : .ok, path, body)
  }

  private func response(_ status: HTTPStatusCode, _ path: String, _ body: Data) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [.contentType: Self.contentType(path), HTTPHeader("Cache-Control"): "no-store"], body: body)
  }

  /// The page with the reloading script, and with the errors over it.
  private func page(_ published: String, _ path: String) -> Data {
    let html = Self.withoutPolicy(published)
    var extra =
      "<script>new EventSource('/_changes?since=\(version)').addEventListener('change',e=>{const c=JSON.parse(e.data);if(c.all||c.paths.includes(\(Self.json([path]))[0]))location.reload()})</script>"
    if !errors.isEmpty {
      let style =
        "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem;background:#7a1020;color:#fff;font:14px/1.5 monospace;z-index:99;white-space:pre-wrap"
      let escaped = errors.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
        of: "<", with: "&lt;")
      extra += "<pre id=\"ecprimer-errors\" role=\"alert\" style=\"\(style)\">\(escaped)</pre>"
    }
    guard let end = html.range(of: "</body>", options: .backwards) else { return Data((html + extra).utf8) }
    return Data((html[..<end.lowerBound] + extra + html[end.lowerBound...]).utf8)
  }

  /// The policy of the published page forbids the preview's own script and style.
  private static func withoutPolicy(_ html: String) -> String {
    guard let start = html.range(of: "<meta http-equiv=\"Content-Security-Policy\""),
      let end = html.range(of: ">\n", range: start.upperBound..<html.endIndex)
    else { return html }
    return html.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
  }

  /// A list of texts that may stand in a script.
  private static func json(_ texts: [String]) -> String {
    let data = (try? JSONEncoder().encode(texts)) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self).replacingOccurrences(of: "<", with: "\\u003C")
  }

  private static func contentType(_ path: String) -> String {
    let types = [
      "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
      "js": "text/javascript; charset=utf-8",
      "json": "application/json", "csv": "text/csv; charset=utf-8", "svg": "image/svg+xml",
      "xml": "application/xml",
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
      "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
      "pdf": "application/pdf", "txt": "text/plain; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    ]
    return types[path.split(separator: ".").last.map { $0.lowercased() } ?? ""] ?? "application/octet-stream"
  }
}
