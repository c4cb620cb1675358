internal import Diagnostics
internal import Parallel
internal import Prose
internal import Site

extension Project {
  mutating func readPages(
    includesDrafts: Bool, _ memory: ReadingMemory, _ problems: inout [Diagnostic]
  ) {
    var pages: [Page] = []
    defer { self.pages = pages }
    let files = files
    let paths = files.paths(under: "content", ending: ".md")
    let documents = mapInParallel(paths.count) { index in
      Self.document(paths[index], files.files[paths[index]] ?? [], memory)
    }
    for (path, found) in zip(paths, documents) {
      let source = String(path.dropFirst("content/".count))
      let before = problems.count
      problems += found.problems
      let read = found.document
      guard let document = read else {
        absentPages[source] = .unreadable
        continue
      }
      if document.frontMatter.isDraft, !includesDrafts {
        absentPages[source] = .draft
        continue
      }
      if let name = source.split(separator: "/").last, ["_index.md", "README.md", "readme.md"].contains(name)
      {
        problems.append(
          .warning(
            "folder-page", "the page of a folder is named index.md, not \(name)",
            at: document.frontMatter.place))
      }
      let title = document.frontMatter.title?.text
      if title == nil, !problems[before...].contains(where: { $0.isOfFrontMatter }) {
        problems.append(
          .error("no-title", PageProblems.noTitle, at: document.frontMatter.place))
      }
      pages.append(
        Page(
          entry: PageEntry(
            source: source, title: title ?? source, description: document.frontMatter.description?.text ?? "",
            order: document.frontMatter.order, date: document.frontMatter.date), document: document))
    }
    if absentPages["index.md"] != .unreadable, !pages.contains(where: { $0.entry.source == "index.md" }) {
      let isDraft = absentPages["index.md"] == .draft
      problems.append(
        .error(
          "missing-file",
          isDraft
            ? "the home page is a draft, which this build leaves out"
            : "there is no home page content/index.md",
          at: Place(file: "content/index.md")))
    }
  }

  /// The languages that pages have of their own.
  static func pageLanguages(_ files: ProjectFiles, _ memory: ReadingMemory) -> [String] {
    let paths = files.paths(under: "content", ending: ".md")
    let found = mapInParallel(paths.count) { index in
      document(paths[index], files.files[paths[index]] ?? [], memory).document?.frontMatter.language
    }
    return Set(found.compactMap { $0 }).sorted()
  }

  private static func document(
    _ path: String, _ bytes: [UInt8], _ memory: ReadingMemory
  ) -> (document: Document?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let document = memory.recall("document " + path, from: [bytes], &problems) { problems -> Document? in
      SourceText.read(bytes, file: path, problems: &problems).map {
        Document.read($0, file: path, problems: &problems).titled
      }
    }
    return (document, problems)
  }
}

extension Diagnostic {
  /// The front matter, or its title, could not be read at all.
  fileprivate var isOfFrontMatter: Bool {
    code == "front-matter" || code.hasPrefix("yaml") || message.hasPrefix("title")
  }
}
