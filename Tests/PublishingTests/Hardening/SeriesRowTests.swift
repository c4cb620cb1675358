import Testing

@testable import Publishing

private func codes(_ measure: String, _ row: String) -> [String] {
  let page =
    "```{table} f\nkind: series\ntitle: T\nmeasure: \(measure)\ncaption: C\nrows:\n  - {label: A, \(row)}\n```\n"
  return SmallProject(page: page).outcome().diagnostics.map { "\($0.code):\($0.place.line)" }
}

@Test(arguments: [
  ("risk-ratio", "events: 5, total: 10"), ("risk-ratio", "events: 5, total: 10, control-events: 2"),
  ("risk-difference", "events: 5, total: 10, control-total: 10"), ("proportion", "events: 0, total: 0"),
  ("risk-ratio", "events: 1, total: 2, control-events: 0, control-total: 0"),
  ("risk-ratio", "estimate: -1, low: -2, high: 3"), ("odds-ratio", "estimate: 0, low: 0, high: 1"),
  ("risk-ratio", "estimate: 1e300, low: 1, high: 1e308"), ("proportion", "estimate: 120"),
  ("proportion", "estimate: -1"), ("risk-difference", "estimate: 101"),
  ("risk-ratio", "estimate: 3, low: 1, high: 2"),
  ("risk-ratio", "estimate: 1.5, low: 2, high: 1"), ("risk-ratio", "estimate: 1.5, low: 1"),
])
func whatARowCannotBeIsAnErrorAtItsLine(measure: String, row: String) {
  #expect(codes(measure, row) == ["wrong-row:11"])
}

@Test(arguments: [
  ("proportion", "events: 5, total: 10"),
  ("risk-ratio", "events: 5, total: 10, control-events: 2, control-total: 10"),
  ("risk-ratio", "estimate: 1.5, low: 1.1, high: 2"), ("odds-ratio", "estimate: 0.4"),
  ("risk-difference", "estimate: -12.5, low: -20, high: 1"), ("proportion", "estimate: 0, low: 0, high: 30"),
])
func whatItCanBeIsNot(measure: String, row: String) {
  #expect(codes(measure, row).isEmpty)
}
