@testable internal import Appraisal
internal import Diagnostics
internal import Testing

/// Hundreds of clean papers, each with 50 rows or so, under mixed conventions of rounding, quantiles and tests.
struct CleanPaperTests {
  @Test(arguments: Array(stride(from: 0, to: 400, by: 50)))
  func noErrorIsRaisedOnCleanPapers(_ start: Int) throws {
    for seed in start..<(start + 50) {
      let text = SimulatedPaper(seed: UInt64(seed)).text
      let appraisal = try #require(appraise(text), "seed \(seed): \(problems(text))\n\(text)")
      let errors = appraisal.findings.filter { $0.severity == .error }
      #expect(
        errors.isEmpty, "seed \(seed): \(errors.map { "\($0.check) \($0.variable) \($0.explanation)" })")
      // Nor does a P go unexplained that one of the conventions made.
      let unexplained = appraisal.findings.filter { $0.check == .pValue && $0.severity > .note }
      #expect(unexplained.isEmpty, "seed \(seed): \(unexplained.map { "\($0.variable) \($0.explanation)" })")
      #expect(appraisal.reproduced.count == appraisal.checkedPCount)
    }
  }
}
