package import Diagnostics
package import Output
package import Site

/// A fresh build held against what stands in the output folder.
package enum Verification {
  /// One error for each file that is missing, differs, or is left over from an earlier build.
  package static func differences(
    between fresh: [OutputFile], and folder: OutputFolder, named name: String
  ) -> [Diagnostic] {
    guard let listed = folder.manifestPaths else {
      return [
        .error("no-manifest", "there is no manifest, so no build wrote this folder", at: Place(file: name))
      ]
    }
    var problems: [Diagnostic] = []
    for file in fresh {
      let place = Place(file: name + "/" + file.path)
      guard let standing = folder.bytes(file.path) else {
        problems.append(.error("missing-output", "the build makes this file, and it is not there", at: place))
        continue
      }
      guard standing != file.bytes else { continue }
      let offset = zip(standing, file.bytes).prefix { $0 == $1 }.count
      let line = file.bytes.prefix(offset).reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
      problems.append(
        .error(
          "changed-output", "differs from a fresh build, first at byte \(offset)",
          at: Place(file: place.file, line: line, column: 1, length: 0)))
    }
    let paths = Set(fresh.map(\.path))
    for path in listed where !paths.contains(path) {
      problems.append(
        .error(
          "stale-output", "the manifest lists this file, and the build no longer makes it",
          at: Place(file: name + "/" + path)))
    }
    return problems
  }
}
