internal import Diagnostics
internal import Project
internal import Site

/// Names of the site's files that some disk cannot hold, or nobody can read, told at the source that makes them.
struct OutputNames {
  static let mostBytes = 255

  private let sources: Clashes

  init(_ sources: Clashes) { self.sources = sources }

  func problems(in output: [OutputFile]) -> [Diagnostic] {
    output.compactMap { file in
      let names = file.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let place = Place(file: sources.source(of: file.path) ?? file.path)
      if let long = names.first(where: { $0.utf8.count > Self.mostBytes }) {
        return .error("name-too-long", OutputNameWords.tooLong(long, long.utf8.count), at: place)
      }
      if let strange = names.first(where: { visible($0) != $0 || $0.contains("\\") }) {
        return .error("strange-name", OutputNameWords.strange(strange), at: place)
      }
      return nil
    }
  }
}
