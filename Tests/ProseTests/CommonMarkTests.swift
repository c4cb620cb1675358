import Diagnostics
import Foundation
import Markup
import Testing

@testable import Prose

/// An example of a specification: `number`, the section, the Markdown and the HTML that it gives.
struct SpecificationExample: CustomTestStringConvertible {
  var number: Int
  var section: String
  var markdown: String
  var html: String

  var testDescription: String { "\(number) \(section)" }

  static func all(_ name: String) -> [SpecificationExample] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n\(fence) example ").dropFirst().compactMap { part in
      let lines = part.components(separatedBy: "\n")
      guard let end = lines.firstIndex(of: fence), let dot = lines.firstIndex(of: "."), dot < end,
        let space = lines[0].firstIndex(of: " "), let number = Int(read: lines[0][..<space])
      else { return nil }
      func joined(_ lines: ArraySlice<String>) -> String {
        lines.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
      }
      return SpecificationExample(
        number: number, section: String(lines[0][space...].dropFirst()), markdown: joined(lines[1..<dot]),
        html: joined(lines[(dot + 1)..<end]))
    }
  }
}

private func rendered(_ markdown: String, forms: Bool) -> String {
  var problems: [Diagnostic] = []
  let document = Document.read(markdown, file: "p.md", forms: forms, smart: false, problems: &problems)
  // What GitHub leaves out without a word is told.
  #expect(problems.allSatisfy { $0.code == "excess-cells" })
  return plainHTML(document.blocks, allowsHTML: true)
}

/// HTML apart from what means the same: `<br />` and `<br>`, a quote in a text and `&quot;`, our scrolling region
/// around a table and the scope of its heads, `align` and a class.
private func normalised(_ html: String) -> String {
  var text = html.replacingOccurrences(of: " />", with: ">").replacingOccurrences(of: "&quot;", with: "\"")
  text = text.replacingOccurrences(of: " scope=\"col\"", with: "")
  for side in ["left", "center", "right"] {
    text = text.replacingOccurrences(of: " align=\"\(side)\"", with: " class=\"to-\(side)\"")
  }
  text = text.replacingOccurrences(of: "</table></div>", with: "</table>")
  while let open = text.range(of: "<div class=\"scroll\""),
    let close = text.range(of: "><table", range: open.upperBound..<text.endIndex)
  {
    text.removeSubrange(open.lowerBound...close.lowerBound)
  }
  return text
}

@Test func everyExampleOfTheSpecificationsIsThere() {
  #expect(SpecificationExample.all("commonmark").count == 652)
  #expect(SpecificationExample.all("github-tables").count == 8)
  #expect(SpecificationExample.all("github-table-tests").count == 16)
}

@Test(arguments: SpecificationExample.all("commonmark"))
func commonMarkWithoutTheForms(example: SpecificationExample) {
  #expect(normalised(rendered(example.markdown, forms: false)) == normalised(example.html))
}

/// Tables that are none to GitHub, and tables here, with a warning: their second line is missing or too short.
private let mendedTables: Set<String> = [
  "203 Tables (extension)", "3 Tables", "7 Table cell count mismatches",
]

/// Pages obey no HTML, so that the one example with tags in a cell is not for them.
@Test(
  arguments: (SpecificationExample.all("github-tables") + SpecificationExample.all("github-table-tests"))
    .filter { $0.section != "Embedded HTML" && !mendedTables.contains($0.testDescription) })
func tablesAsGitHubHasThem(example: SpecificationExample) {
  #expect(normalised(rendered(example.markdown, forms: true)) == normalised(example.html))
}

@Test(arguments: SpecificationExample.all("github-tables") + SpecificationExample.all("github-table-tests"))
func tablesThatAreNoneToGitHubAreTold(example: SpecificationExample) {
  var problems: [Diagnostic] = []
  _ = Document.read(example.markdown, file: "p.md", problems: &problems)
  #expect(problems.contains { $0.code == "table" } == mendedTables.contains(example.testDescription))
}
