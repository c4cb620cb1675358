/// All values that something printed may stand for, both ends included.
package struct Span: Hashable, Sendable {
  package var low: Double
  package var high: Double

  package init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  init(_ exact: Double) { self.init(exact, exact) }

  var middle: Double { low + (high - low) / 2 }

  /// The rounding of doubles must never make a contradiction.
  private var slack: Double { 1e-9 * max(1e-6, abs(low), abs(high)) }

  func meets(_ other: Span) -> Bool {
    let slack = max(slack, other.slack)
    return low <= other.high + slack && other.low <= high + slack
  }

  func contains(_ value: Double) -> Bool { meets(Span(value)) }

  static func + (a: Span, b: Span) -> Span { Span(a.low + b.low, a.high + b.high) }
  static func - (a: Span, b: Span) -> Span { Span(a.low - b.high, a.high - b.low) }
  /// By a factor that is not negative.
  static func * (a: Double, b: Span) -> Span { Span(a * b.low, a * b.high) }

  func intersection(_ other: Span) -> Span? {
    meets(other) ? Span(max(low, other.low), max(max(low, other.low), min(high, other.high))) : nil
  }

  /// The squares of all values.
  var squared: Span {
    let ends = (low * low, high * high)
    return Span(low <= 0 && high >= 0 ? 0 : min(ends.0, ends.1), max(ends.0, ends.1))
  }

  var squareRoot: Span { Span(max(0, low).squareRoot(), max(0, high).squareRoot()) }
}
