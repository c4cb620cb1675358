package import Methods
internal import Statistics

/// A test applied to a row: its value, and whether the conventions chose it.
package struct TestResult: Sendable {
  package var name: Method
  package var statistic: Double?
  package var degreesOfFreedom: [Double] = []
  package var pValue: Double?
  package var isChosen = false
  /// Why it was chosen, or why it has no P.
  package var reason: String?
  /// Of a P that was sampled.
  package var standardError: Double?
  /// How P was come by, where that is not the test's only way, and which groups left it.
  package var note: String?
}

extension TestResult {
  /// What the test answers, or the reason why it has no answer.
  init(_ name: Method, _ test: () throws(StatisticsError) -> any HypothesisTest) {
    self.init(name: name)
    do {
      let test = try test()
      statistic = test.statistic
      degreesOfFreedom = test.degreesOfFreedom
      pValue = test.pValue
      standardError = test.computation.standardError
      note = ComparisonWords.note(test.computation, of: name)
    } catch {
      reason = error.words
    }
  }
}
