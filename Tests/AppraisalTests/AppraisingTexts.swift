@testable internal import Appraisal
internal import Diagnostics

/// The appraisal of a published table; nil where the text has problems.
func appraise(_ text: String) -> Appraisal? {
  var problems: [Diagnostic] = []
  guard let paper = PublishedPaper.read(text, file: "paper.yaml", problems: &problems) else { return nil }
  let appraisal = Appraisal(paper, problems: &problems)
  return problems.isEmpty ? appraisal : nil
}

func problems(_ text: String) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  if let paper = PublishedPaper.read(text, file: "paper.yaml", problems: &problems) {
    _ = Appraisal(paper, problems: &problems)
  }
  return problems
}

/// Two groups of 8 and 16, one of them in halves, with the rows, claims and comparisons given.
func paper(rows: [String] = [], claims: [String] = [], comparisons: [String] = [], more: String = "")
  -> String
{
  var text = """
    schema: ecprimer.published/1
    groups:
      all: {n: 24, label: All}
      a: {n: 8, label: A, part-of: all}
      b: {n: 16, label: B, part-of: all}
      b1: {n: 8, label: B1, part-of: b}
      b2: {n: 8, label: B2, part-of: b}
    variables:
      age: {unit: years, integer: true}
      stay: {unit: h}
      bun: {label: BUN, unit: mmol/L}
    \(more)
    tables:
      - id: t
        compare: [a, b]
        rows:

    """
  for row in rows { text += "      - \(row)\n" }
  if rows.isEmpty { text += "      - {variable: none, kind: count, a: \"1\", b: \"1\"}\n" }
  if !claims.isEmpty { text += "claims:\n" + claims.map { "  - \($0)\n" }.joined() }
  if !comparisons.isEmpty { text += "comparisons:\n" + comparisons.map { "  - \($0)\n" }.joined() }
  return text
}

extension Appraisal {
  func findings(_ check: Finding.Check, _ severity: Diagnostic.Severity? = nil) -> [Finding] {
    findings.filter { $0.check == check && (severity == nil || $0.severity == severity) }
  }
}
