import Foundation
import Testing

/// The code of a section of CONTRIBUTING.md stands in the files here, line for line but for indents.
func expectCode(of heading: String, blocks count: Int) throws {
  let text = try String(contentsOf: repository.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
  let start = try #require(text.range(of: "# \(heading)\n"), "CONTRIBUTING.md has no '\(heading)'")
  let section = String(text[start.upperBound...]).components(separatedBy: "\n## ")[0]
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let here = try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
    codeLines(try String(contentsOf: folder.appending(path: $0), encoding: .utf8)).joined(separator: "\n")
  }
  let blocks = section.components(separatedBy: "```swift\n").dropFirst().compactMap {
    $0.components(separatedBy: "```").first.map(codeLines)
  }
  #expect(blocks.count == count)
  for block in blocks {
    let code = block.joined(separator: "\n")
    #expect(here.contains { $0.contains(code) }, "\(block.first ?? "")")
  }
}

private func codeLines(_ text: String) -> [String] {
  text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
}
