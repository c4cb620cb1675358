import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The files of the targets that import Diagnostics, which all that read files do.
private func readingFiles() throws -> [(path: String, code: String)] {
  let table = try String(contentsOf: root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
  let targets = table.split(separator: "\n").compactMap { line -> String? in
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 3, cells[0].hasPrefix("`"), cells[2].contains("Diagnostics") else { return nil }
    return cells[0].filter { $0 != "`" }
  }
  return try targets.flatMap { target in
    let folder = root.appendingPathComponent("Sources/\(target)")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") && !$0.contains("Embedded") }.sorted().map { file in
      (
        "\(target)/\(file)",
        code(try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
      )
    }
  }
}

/// Without comments and the insides of texts.
private func code(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line).replacing(#/"(?:\\.|[^"\\])*"/#, with: "\"\"").replacing(#/\/\/.*/#, with: "")
  }.joined(separator: "\n")
}

/// The initialisers that trap, or read without a bound, are deprecated where Diagnostics is imported in the same file
/// (`WholeNumbers`), and a warning fails the gate. So a file that makes whole numbers has to import it.
@Test func whoMakesWholeNumbersIsWatched() throws {
  let files = try readingFiles()
  #expect(files.count > 300)
  for (path, code) in files where code.contains(#/\bInt(?:\((?!\w+:)|\.init\b)/#) {
    #expect(
      code.contains("import Diagnostics"),
      "Sources/\(path) makes whole numbers and does not import Diagnostics")
  }
}

/// Nothing that was read is taken to be there, of a type, or without error.
@Test func nothingIsForced() throws {
  for (path, code) in try readingFiles() {
    #expect(
      !code.contains(#/\btry!|\bas!|[\w)\]]!(?:\.|\)|,|\s|$)/#.anchorsMatchLineEndings()),
      "Sources/\(path) forces")
  }
}
