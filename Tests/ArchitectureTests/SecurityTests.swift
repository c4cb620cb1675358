import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Every function of the tests, and every file.
private func testNames() throws -> (functions: Set<String>, files: Set<String>) {
  let folder = root.appendingPathComponent("Tests")
  let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  var functions: Set<String> = []
  for file in files where file.hasSuffix(".swift") {
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    functions.formUnion(text.matches(of: #/func (\w+)\(/#).map { String($0.1) })
  }
  return (
    functions, Set(files.filter { $0.hasSuffix(".swift") }.map { ($0 as NSString).lastPathComponent })
  )
}

/// The cells of the last column of the tables of a document under a heading, with their lines.
private func lastColumn(of document: String, under heading: String) throws -> [(line: Int, cells: [String])] {
  let text = try String(contentsOf: root.appendingPathComponent("docs/" + document), encoding: .utf8)
  let lines = text.components(separatedBy: "\n")
  let start = try #require(lines.firstIndex(of: "## " + heading), "docs/\(document) has no '\(heading)'")
  return lines.indices[(start + 1)...].prefix { !lines[$0].hasPrefix("## ") }.compactMap { index in
    let cells = lines[index].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    return lines[index].hasPrefix("|") && cells.count > 1 && !cells[0].hasPrefix("---")
      ? (index + 1, cells) : nil
  }
}

/// Each line of the threat model and each bound names the tests that hold it, and they are there.
@Test(arguments: ["The lines, each with its test", "Bounds, each told when it is reached"])
func everyLineOfTheThreatModelHasItsTest(heading: String) throws {
  let (functions, files) = try testNames()
  let rows = try lastColumn(of: "security.md", under: heading).dropFirst()
  #expect(rows.count >= 10)
  for (line, cells) in rows {
    let names = (cells.last ?? "").matches(of: #/`(\w+)`/#).map { String($0.1) }
    #expect(!names.isEmpty, "docs/security.md:\(line) names no test")
    for name in names {
      #expect(
        functions.contains(name) || files.contains(name + ".swift"),
        "docs/security.md:\(line): there is no test '\(name)'")
    }
  }
}
