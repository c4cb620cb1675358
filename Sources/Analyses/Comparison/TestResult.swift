package import Methods
internal import Statistics
package import Wording

/// A test applied to a row: its value, and whether the conventions chose it.
package struct TestResult: Sendable {
  package var name: Method
  package var statistic: Double?
  package var degreesOfFreedom: [Double] = []
  package var pValue: Double?
  package var isChosen = false
  /// Why it was chosen, or why it has no P.
  package var reason: ComparisonMessage.Reason?
  /// Of a P that was sampled.
  package var standardError: Double?
  /// How P was come by, where that is not the test's only way, and which groups left it.
  package var note: ComparisonMessage.Note?
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
      note = .init(test.computation, of: name)
    } catch {
      reason = .notComputed(nil, error)
    }
  }
}

extension ComparisonMessage.Note {
  /// Nil where P was come by in the test's usual way.
  init?(_ computation: PComputation, of method: Method) {
    switch computation {
    case .usual: return nil
    case .exact: self = method == .fisher ? .freemanHalton : .exact
    case .approximate: self = .approximate
    case .monteCarlo(let tables, let error, _): self = .monteCarlo(tables: tables, error: error)
    }
  }
}

extension ComparisonMessage.Reason {
  /// With why the test was chosen before it.
  func chosen(_ choice: ComparisonMessage.Choice) -> Self {
    if case .notComputed(_, let error) = self { .notComputed(choice, error) } else { self }
  }
}
