package import Notation

/// Numbers to positions along a line, with round numbers to label it.
package protocol Scale: Sendable {
  var domain: ClosedRange<Double> { get }
  func callAsFunction(_ value: Double) -> Double
  /// About `count` labelled round numbers within the domain, in order.
  func labels(about count: Int, _ numbers: Numbers) -> [Tick]
}

package struct Tick: Hashable, Sendable {
  package var value: Double
  package var text: String

  package init(_ value: Double, _ text: String) {
    self.value = value
    self.text = text
  }
}

extension Scale {
  /// As `callAsFunction`, with what lies outside put on the nearer end.
  package func clamped(_ value: Double) -> Double {
    self(min(domain.upperBound, max(domain.lowerBound, value)))
  }
}
