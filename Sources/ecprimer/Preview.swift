internal import Diagnostics
internal import FlyingFox
internal import Foundation
internal import Publishing

/// The site in memory as the preview shows it: rebuilt when a file changes, with the errors over the page.
actor Preview {
  private let options: ProjectOptions
  private var site: [String: [UInt8]] = [:]
  private var errors: [Diagnostic] = []
  private var lines: [String: [Substring]] = [:]
  private var version = 0
  private var stamp: [String: FileStamp] = [:]

  private struct FileStamp: Equatable {
    var modified: Date?
    var size: Int?
  }

  init(_ options: ProjectOptions) { self.options = options }

  func rebuild() {
    stamp = currentStamp()
    var problems: [Diagnostic] = []
    let files = ProjectFiles.read(project: options.project, problems: &problems)
    let outcome = SiteBuilder.build(files, options: options.buildOptions)
    let all = outcome.diagnostics + problems
    _ = options.report(all, files)
    errors = all.filter { $0.severity == .error }
    // The last good site stays up while there are errors.
    if errors.isEmpty {
      site = Dictionary(outcome.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }
    lines = Dictionary(
      errors.map { ($0.place.file, files.lines($0.place.file) ?? []) },
      uniquingKeysWith: { first, _ in first })
    version += 1
  }

  /// Looks at the files' dates a few times a second, which works on every file system.
  func watch() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(80))
      if currentStamp() != stamp { rebuild() }
    }
  }

  private func currentStamp() -> [String: FileStamp] {
    var result: [String: FileStamp] = [:]
    let root = URL(fileURLWithPath: options.project, isDirectory: true)
    let keys: [URLResourceKey] = [.contentModificationDateKey, .fileSizeKey]
    for folder in ["content", "templates"] {
      let items = FileManager.default.enumerator(
        at: root.appendingPathComponent(folder), includingPropertiesForKeys: keys,
        options: [.skipsHiddenFiles])
      while let url = items?.nextObject() as? URL {
        let values = try? url.resourceValues(forKeys: Set(keys))
        result[url.path] = FileStamp(modified: values?.contentModificationDate, size: values?.fileSize)
      }
    }
    return result
  }

  /// A stream that tells the open pages when to reload.
  func changes() async -> HTTPResponse {
    let seen = version
    for _ in 0..<250 {
      if version != seen { break }
      try? await Task.sleep(for: .milliseconds(100))
    }
    let event =
      version == seen ? "retry: 50\n: nothing new\n\n" : "retry: 50\nevent: change\ndata: \(version)\n\n"
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "text/event-stream", HTTPHeader("Cache-Control"): "no-store"],
      body: Data(event.utf8))
  }

  func response(to request: HTTPRequest) -> HTTPResponse {
    let decoded = request.path.removingPercentEncoding ?? request.path
    var path = String(decoded.drop { $0 == "/" })
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    guard let bytes = site[path] else {
      let body = page(
        "<!doctype html><html lang=\"en\"><head><title>Not found</title></head><body><p>There is no such page.</p></body></html>"
      )
      return HTTPResponse(
        statusCode: .notFound, headers: [.contentType: "text/html; charset=utf-8"], body: body)
    }
    let type = Self.contentType(path)
    let isPage = path.hasSuffix(".html")
    let body = isPage ? page(String(decoding: bytes, as: UTF8.self)) : Data(bytes)
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: type, HTTPHeader("Cache-Control"): "no-store"], body: body)
  }

  /// The page with the reloading script, and with the errors over it.
  private func page(_ html: String) -> Data {
    var extra =
      "<script>new EventSource('/_changes').addEventListener('change',()=>location.reload())</script>"
    if !errors.isEmpty {
      let lines = lines
      let text = DiagnosticPrinter { lines[$0] }.text(errors)
      let escaped = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
        of: "<", with: "&lt;")
      extra +=
        "<pre role=\"alert\" style=\"position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem;background:#7a1020;color:#fff;font:14px/1.5 monospace;z-index:99;white-space:pre-wrap\">\(escaped)</pre>"
    }
    return Data(html.replacingOccurrences(of: "</body>", with: extra + "</body>").utf8)
  }

  private static func contentType(_ path: String) -> String {
    let types = [
      "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
      "js": "text/javascript; charset=utf-8",
      "json": "application/json", "csv": "text/csv; charset=utf-8", "svg": "image/svg+xml",
      "xml": "application/xml",
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
      "mp3": "audio/mpeg",
      "pdf": "application/pdf", "txt": "text/plain; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    ]
    return types[path.split(separator: ".").last.map { $0.lowercased() } ?? ""] ?? "application/octet-stream"
  }
}
