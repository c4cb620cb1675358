internal import Diagnostics
internal import Formats
internal import Foundation
internal import Project
internal import Publishing

/// The site in memory as the browser sees it, with the errors over the page, and the stream that tells open pages of
/// changes. Behind a lock and no actor: a build, which keeps the tasks' threads busy, keeps no answer waiting.
final class Preview: @unchecked Sendable {
  /// Versions whose changes are known.
  private static let remembered = 200
  /// Pages that wait for a change at a time: the others ask again.
  private static let mostWaiting = 32
  private static let secondsOfWaiting = 10.0
  private static let secondsOfBuilding = 60.0

  /// Guards all that follows, and wakes who waits for a change.
  private let condition = NSCondition()
  private var site: [String: [UInt8]] = [:]
  /// The errors of the last build as they are printed; empty where there are none.
  private var errors = ""
  private var version = 0
  /// The paths that each version changed; nil for all of them.
  private var changes: [Int: Set<String>?] = [:]
  private var waiting = 0
  private var isBeingBuilt = false
  /// A whole site has been shown.
  private var isWhole = false
  /// The site that is being built, once its pages can be made.
  private var planned: PlannedSite?

  // MARK: What is shown

  /// A build begins: what is not there yet is worth waiting for.
  func expect() {
    condition.lock()
    defer { condition.unlock() }
    isBeingBuilt = true
  }

  /// From here on each page of it is made as soon as it is asked for.
  func offer(_ site: PlannedSite) {
    condition.lock()
    defer { condition.unlock() }
    planned = site
    condition.broadcast()
  }

  /// Pages that are done before the rest of the site is.
  func show(pages: [String: [UInt8]]) {
    condition.lock()
    defer { condition.unlock() }
    take(pages)
  }

  private func take(_ pages: [String: [UInt8]]) {
    let changed = pages.filter { site[$0.key] != $0.value }
    site.merge(changed) { $1 }
    if !changed.isEmpty { announce(Set(changed.keys)) }
  }

  /// A whole build. With errors the last good site stays up, and they stand over it.
  func show(_ outcome: SiteBuilder.Outcome, _ files: ProjectFiles) {
    let problems = outcome.diagnostics.filter { $0.severity == .error }
    let text = DiagnosticPrinter { files.lines($0) }.text(problems)
    condition.lock()
    defer { condition.unlock() }
    (isBeingBuilt, planned) = (false, nil)
    let hasOtherErrors = text != errors
    errors = text
    var changed: Set<String> = []
    if problems.isEmpty {
      let fresh = Dictionary(
        outcome.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      // What the first build adds to the pages that were asked for before it ended is no change of theirs.
      changed = Set(fresh.filter { (site[$0.key] ?? (isWhole ? nil : $0.value)) != $0.value }.keys).union(
        site.keys.filter { fresh[$0] == nil })
      (site, isWhole) = (fresh, true)
    }
    if hasOtherErrors
      || changed.contains(where: { $0.hasPrefix("assets/") && !$0.hasPrefix("assets/search/") })
    {
      announce(nil)
    } else if !changed.isEmpty {
      announce(changed)
    } else {
      condition.broadcast()
    }
  }

  private func announce(_ paths: Set<String>?) {
    version += 1
    changes[version] = .some(paths)
    changes[version - Self.remembered] = nil
    condition.broadcast()
  }

  // MARK: Answers

  /// To be called on a thread that may wait.
  func answer(to head: RequestHead) -> Answer {
    head.path == "_changes" ? changes(since: Self.version(head)) : file(head)
  }

  private static func version(_ head: RequestHead) -> Int? {
    (head.headers["last-event-id"] ?? head.query["since"]).flatMap { Int(read: $0) }
  }

  /// What has changed since a version: at once where something has, else when it does.
  private func changes(since known: Int?) -> Answer {
    condition.lock()
    defer { condition.unlock() }
    let since = known.map { max(-1, $0) } ?? version
    let isCrowded = waiting >= Self.mostWaiting
    if version <= since, !isCrowded { waitForChange() }
    var body = "retry: 20\n: nothing new\n\n"
    if version > since {
      // A version that is no longer known may have changed everything.
      let all: [Set<String>?] =
        version - since > Self.remembered
        ? [nil] : (since + 1..<version + 1).map { changes[$0, default: nil] }
      let paths = all.compactMap { $0 }.reduce(into: Set()) { $0.formUnion($1) }.sorted()
      let data = "{\"all\":\(all.contains { $0 == nil }),\"paths\":\(Self.json(paths))}"
      body = "retry: 20\nid: \(version)\nevent: change\ndata: \(data)\n\n"
    } else if isCrowded {
      body = "retry: 5000\n: too many pages are open\n\n"
    }
    return Answer(200, type: "text/event-stream", body: Array(body.utf8)[...])
  }

  /// Returns at the next change, or after some seconds.
  private func waitForChange() {
    waiting += 1
    defer { waiting -= 1 }
    let (before, end) = (version, Date(timeIntervalSinceNow: Self.secondsOfWaiting))
    while version == before, condition.wait(until: end) {}
  }

  /// A file of the site. Of one that is being built a page is made now, and anything else waited for.
  private func found(_ path: String) -> [UInt8]? {
    condition.lock()
    defer { condition.unlock() }
    let end = Date(timeIntervalSinceNow: Self.secondsOfBuilding)
    var isAsked = false
    while site[path] == nil {
      if let planned, !isAsked {
        isAsked = true
        condition.unlock()
        let made = planned.file(at: path)
        condition.lock()
        take(made)
      } else if !isBeingBuilt || !condition.wait(until: end) {
        break
      }
    }
    return site[path]
  }

  /// Only what a build makes is answered: no path leads to a file of the disk.
  private func file(_ head: RequestHead) -> Answer {
    var path = head.path
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    let isPage = path.hasSuffix(".html")
    let found = found(path)
    condition.lock()
    let missing = isPage ? site["404.html"] : nil
    let (errors, version) = (errors, version)
    condition.unlock()
    func page(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
      Self.page(String(decoding: bytes, as: UTF8.self), path, errors, version)[...]
    }
    guard let bytes = found ?? missing else {
      return Answer(404, type: MediaType.of("page.html"), body: page(Array(Self.notFound.utf8)))
    }
    var answer = Answer(found == nil ? 404 : 200, type: MediaType.of(path), body: bytes[...])
    if isPage { answer.body = page(bytes) } else { answer.cut(to: head) }
    return answer
  }

  private static let notFound =
    "<!doctype html><html lang=\"en\"><head><title>Not found</title></head><body><p>There is no such page.</p></body></html>"

  /// The page with the reloading script, and with the errors over it.
  private static func page(_ published: String, _ path: String, _ errors: String, _ version: Int) -> [UInt8] {
    let html = withoutPolicy(published)
    var extra =
      "<script>new EventSource('/_changes?since=\(version)').addEventListener('change',e=>{const c=JSON.parse(e.data);if(c.all||c.paths.includes(\(json([path]))[0]))location.reload()})</script>"
    if !errors.isEmpty {
      let style =
        "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem;background:#7a1020;color:#fff;font:14px/1.5 monospace;z-index:99;white-space:pre"
      let escaped = errors.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
        of: "<", with: "&lt;")
      extra += "<pre id=\"ecprimer-errors\" role=\"alert\" style=\"\(style)\">\(escaped)</pre>"
    }
    guard let end = html.range(of: "</body>", options: .backwards) else { return Array((html + extra).utf8) }
    return Array((html[..<end.lowerBound] + extra + html[end.lowerBound...]).utf8)
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
}
