@testable internal import Appraisal
internal import Diagnostics
internal import Foundation
internal import Testing

/// The founding paper as the project publishes it.
enum FoundingPaper {
  static let appraisal: Appraisal? = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("content/published/zhao-2015.yaml")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return appraise(String(decoding: data, as: UTF8.self))
  }()
}

/// Nil where the text has problems.
func appraise(_ text: String) -> Appraisal? {
  var problems: [Diagnostic] = []
  guard let paper = PublishedPaper.read(text, file: "paper.yaml", problems: &problems) else { return nil }
  let appraisal = Appraisal(paper, problems: &problems)
  return problems.isEmpty ? appraisal : nil
}

@Test func dump() throws {
  let appraisal = try #require(FoundingPaper.appraisal)
  for f in appraisal.findings {
    print(
      "\(f.severity) \(f.check.rawValue) \(f.table)/\(f.variable)/\(f.group ?? "-")/\(f.level ?? "-") printed=\(f.printed) expected=\(f.expected ?? "-")\n     \(f.explanation)"
    )
  }
  for r in appraisal.reproduced { print("P", r.table, r.variable, r.p, r.by) }
  print(appraisal.printedPCount, appraisal.checkedPCount)
}
