import Diagnostics
import Testing

@testable import Publishing

private func paper(_ groups: String, _ cell: String, kind: String = "count") -> String {
  """
  schema: ecprimer.published/1
  groups:
  \(groups)
  tables:
    - id: t
      rows:
        - {variable: v, kind: \(kind), a: "\(cell)"}

  """
}

private func problems(_ text: String) -> [String] {
  var problems: [Diagnostic] = []
  _ = AppraisalReport(text, file: "p.yaml", problems: &problems)
  _ = ReconstructionFiles(text, file: "p.yaml", seed: 1, problems: &problems)
  #expect(problems.allSatisfy { $0.place.line > 0 })
  return problems.map(\.code)
}

@Test(arguments: [
  ("  a: {n: 8}", "9 (100.0)", "impossible-count"), ("  a: {n: 8}", "9 (112.5)", "impossible-count"),
  ("  a: {n: 8}", "2000000", "impossible-count"), ("  a: {n: 0}", "3 (50.0)", "impossible-count"),
  ("  all: {n: 5}\n  a: {n: 8, part-of: all}", "3", "impossible-group"),
  ("  all: {n: 5, parts: [a]}\n  a: {n: 8}", "3", "impossible-group"),
  ("  a: {n: 9223372036854775807}", "3", "wrong-kind"), ("  a: {n: 1000000001}", "3", "wrong-kind"),
  ("  a: {n: 1000000000}", "3", "too-large"), ("  a: {n: 20001}", "3", "too-large"),
])
func whatNoPatientsCanBeIsAnErrorAndNoCrash(groups: String, cell: String, code: String) {
  #expect(problems(paper(groups, cell)).contains(code))
}

@Test(arguments: [("7/5", "ratio"), ("-1", "count")])
func aRatioOfMoreThanAllIsOneToo(cell: String, kind: String) {
  #expect(problems(paper("  a: {n: 8}", cell, kind: kind)).contains("impossible-count"))
}
