/// A value with its interval, computed elsewhere.
package struct Estimate: Hashable, Sendable {
  package var value: Double
  package var low: Double?
  package var high: Double?

  package init(_ value: Double, low: Double? = nil, high: Double? = nil) {
    self.value = value
    self.low = low
    self.high = high
  }
}

/// What stands where a hidden value would.
package enum Hidden {
  package static let mark = "×"
}
