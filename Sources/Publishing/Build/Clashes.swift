internal import Diagnostics
internal import Site

/// Files of the site that two sources make: two of the project's, or one and the tool itself.
struct Clashes {
  private var sources: [String: [String]] = [:]

  mutating func note(_ path: String, from source: String) { sources[path, default: []].append(source) }

  func source(of path: String) -> String? { sources[path]?.min() }

  /// One error for each such file, at the source that can be renamed.
  func problems(in output: [OutputFile]) -> [Diagnostic] {
    Dictionary(grouping: output, by: \.path).filter { $1.count > 1 }.map { path, _ in
      let known = sources[path, default: []].sorted()
      return .error(
        "duplicate-output",
        "makes the site's file \(path), which \(known.count > 1 ? known[1] : "the tool itself") makes too: rename it",
        at: Place(file: known.first ?? path))
    }
  }
}
