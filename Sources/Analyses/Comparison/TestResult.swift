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
  /// More than two categories, or the Monte Carlo error of Fisher's test.
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
      note = ComparisonWords.note(test.computation, of: name)
    } catch {
      reason = error.words
    }
  }
}
