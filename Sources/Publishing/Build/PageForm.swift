internal import Diagnostics
internal import Project

/// A page asked for in a form of its own, beside the site or without it.
package struct PageForm: Hashable, Sendable {
  package enum Kind: Sendable {
    /// One HTML file with nothing to load.
    case single
    /// A Word document.
    case word
  }

  package let kind: Kind
  /// As it was typed: `reports/2024`, or its file.
  package let page: String

  package init(_ kind: Kind, _ page: String) {
    self.kind = kind
    self.page = page
  }

  /// The name of its file: `reports-2024.html`.
  func fileName(of path: String) -> String {
    let name = path.dropLast(".html".count).replacing("/", with: "-")
    switch kind {
    case .single: return name + ".html"
    case .word: return name + ".docx"
    }
  }

  /// The page's file in the site; nil where there is none.
  func path(among pages: [String]) -> String? {
    var name = page[...]
    for start in ["./", "/", "content/"] where name.hasPrefix(start) { name = name.dropFirst(start.count) }
    for end in [".md", ".html"] where name.hasSuffix(end) { name = name.dropLast(end.count) }
    let isFolder = name.isEmpty || name.hasSuffix("/")
    let path = name + (isFolder ? "index.html" : ".html")
    return pages.first { $0 == path }
  }

  /// What is said where there is no such page.
  func missing(_ project: Project) -> Diagnostic {
    let code = "no-such-page"
    let place = Place(file: page)
    if let absent = project.absentPages.first(where: { path(among: [Self.path(of: $0.key)]) != nil }) {
      return .error(
        code,
        absent.value == .draft
          ? "the page '\(page)' is a draft: add --drafts" : "the page '\(page)' cannot be read", at: place)
    }
    let names = project.pages.map { String($0.entry.path.dropLast(".html".count)) }
    return .error(
      code,
      "there is no page '\(page)'\(nearestWord(to: page, among: names).map { ", did you mean '\($0)'?" } ?? "")",
      at: place)
  }

  private static func path(of source: String) -> String {
    source.hasSuffix(".md") ? source.dropLast(".md".count) + ".html" : source
  }
}
