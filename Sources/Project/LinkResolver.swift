internal import Formats
internal import Markup
package import Diagnostics
package import Site

/// Turns what an author writes as a link into an address, and refuses what would lead nowhere or do harm.
package struct LinkResolver {
  package let project: Project
  package let page: PageEntry

  package init(project: Project, page: PageEntry) {
    self.project = project
    self.page = page
  }

  private static let schemes = ["https", "http", "mailto", "tel"]

  package func address(_ destination: String, at place: Place, problems: inout [Diagnostic]) -> String? {
    if destination.hasPrefix("#") { return percentEncodedAddress(destination) }
    if let scheme = Self.scheme(of: destination) {
      if Self.schemes.contains(scheme) { return percentEncodedAddress(destination) }
      problems.append(
        .error(
          "refused-link", "links to '\(scheme):' are not published, expected https:, http:, mailto: or tel:",
          at: place))
      return nil
    }
    let anchor = Self.parts(of: destination, on: page).anchor.map { "#" + percentEncodedAddress($0) } ?? ""
    guard let path = sitePath(destination, at: place, problems: &problems) else { return nil }
    return relativePath(from: page.path, to: path) + anchor
  }

  /// The file of `content/` that a relative destination means on a page, nil where it climbs out; and what follows
  /// its `#`.
  package static func parts(of destination: String, on page: PageEntry) -> (file: String?, anchor: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    return (
      resolvedPath(String(parts.first ?? ""), from: page.source),
      parts.count > 1 ? String(parts[1]) : nil
    )
  }

  /// The file of the site that a relative address means: a page, or a file that is published as it is.
  package func sitePath(_ destination: String, at place: Place, problems: inout [Diagnostic]) -> String? {
    guard !destination.isEmpty else {
      problems.append(.error("broken-link", "the link leads nowhere: its address is empty", at: place))
      return nil
    }
    if destination.hasPrefix("/") {
      problems.append(
        .error(
          "absolute-link", "'\(destination)' begins with a slash; write it relative to this page", at: place))
      return nil
    }
    guard let path = Self.parts(of: destination, on: page).file else {
      problems.append(.error("link-outside", "'\(destination)' leads outside content/", at: place))
      return nil
    }
    if let target = project.pagesBySource[path] { return target.path }
    if project.files.files["content/" + path] != nil, StaticFiles.isPublished(path) { return path }
    if project.files.files["content/" + path] != nil, !path.hasSuffix(".md") {
      problems.append(.error("not-published", PageProblems.notPublished(destination), at: place))
      return nil
    }
    switch project.absentPages[path] {
    case .unreadable: break
    case .draft:
      problems.append(
        .error("broken-link", "'\(destination)' is a draft, which this build leaves out", at: place))
    case nil:
      problems.append(
        .error(
          "broken-link",
          PageProblems.brokenLink(destination, isOtherPage: Self.otherPage(path) != nil), at: place,
          suggestion: suggestion(for: path)))
    }
    return nil
  }

  /// Of a page as other programs name its file, the name without the ending.
  private static func otherPage(_ path: String) -> String? {
    [".html", ".qmd", ".ipynb", ".Rmd", ".rmd", ".mdx", ".rst", ".adoc", ".markdown"].first(
      where: path.hasSuffix
    )
    .map { String(path.dropLast($0.count)) }
  }

  /// The nearest page or file as it is written on this page; for the file of a page, the page.
  private func suggestion(for path: String) -> String? {
    let page = Self.otherPage(path).map { $0 + ".md" } ?? path
    let known = project.pages.map(\.entry.source) + StaticFiles.paths(in: project.files)
    return nearestWord(to: page, among: known).map { relativePath(from: self.page.source, to: $0) }
  }

  /// The scheme in lower case. White space and control characters do not hide one.
  package static func scheme(of destination: String) -> String? {
    let visible = destination.unicodeScalars.filter { $0.value > 32 && $0.value != 127 }
    guard let colon = visible.firstIndex(of: ":") else { return nil }
    let name = visible[..<colon]
    guard let first = name.first, first.isASCIILetter,
      name.allSatisfy({
        $0.isASCII
          && ($0.isLetter || $0.isNumber
            || "+-.".unicodeScalars.contains($0))
      })
    else { return nil }
    return String(String.UnicodeScalarView(name)).lowercased()
  }
}

/// Files of `content/` that are published as they are: pictures, sound and documents, never data.
package enum StaticFiles {
  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "mp3", "m4a", "ogg", "opus", "wav", "mp4", "webm",
    "vtt", "srt", "pdf",
  ]

  package static func isPublished(_ path: String) -> Bool {
    if ReportResults.isPublished(path) { return true }
    guard !path.hasPrefix("registry/"), let ending = path.split(separator: ".").last else { return false }
    return endings.contains(ending.lowercased())
  }

  package static func paths(in files: ProjectFiles) -> [String] {
    files.paths(under: "content").map { String($0.dropFirst("content/".count)) }.filter(isPublished)
  }
}
