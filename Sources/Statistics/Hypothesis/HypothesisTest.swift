package import Methods

/// A test of a hypothesis, as a table, a calculator or an appraisal asks it.
package protocol HypothesisTest: Sendable {
  var method: Method { get }
  /// Nil where P is added up over tables or orders, and no one number stands for the data.
  var statistic: Double? { get }
  /// None, one, or those of numerator and denominator.
  var degreesOfFreedom: [Double] { get }
  /// Two-sided, 0 to 1.
  var pValue: Double { get }
  var computation: PComputation { get }
}

extension HypothesisTest {
  package var statistic: Double? { nil }
  package var degreesOfFreedom: [Double] { [] }
  package var computation: PComputation { .usual }
}

/// How a P was come by.
package enum PComputation: Hashable, Sendable {
  /// In the one way that the method has.
  case usual
  /// Of a method that is not always exact.
  case exact
  case approximate
  /// With the standard error of the estimate; a bound where no table drawn was as unlikely as the observed one.
  case monteCarlo(tables: Int, standardError: Double, isBound: Bool)

  /// Of a P that was sampled.
  package var standardError: Double? {
    if case .monteCarlo(_, let error, _) = self { error } else { nil }
  }
}

/// A second P that a test has, under the name of its own.
package struct TestVariant: HypothesisTest {
  package let method: Method
  package var statistic: Double?
  package var degreesOfFreedom: [Double] = []
  package let pValue: Double
}
