/// What may be printed of a value: the one word for all that a profile does to it. Only this target can make one.
package struct Printed<Value: Sendable>: Sendable {
  package enum Form: Sendable {
    case shown(Value)
    /// Of levels that were joined by a rule.
    case merged(Value)
    /// To the nearest multiple.
    case rounded(Value)
    /// Between two ends, the second open.
    case ranged(Value, Value?)
    case withheld
  }

  package let form: Form

  init(_ form: Form) { self.form = form }

  /// The value as it is printed; nil where it is not, or only a range of it.
  package var value: Value? {
    switch form {
    case .shown(let value), .merged(let value), .rounded(let value): value
    case .ranged, .withheld: nil
    }
  }

  /// Whether no single value is told.
  package var isHidden: Bool { value == nil }
  package var isRanged: Bool { if case .ranged = form { true } else { false } }
  package var isRounded: Bool { if case .rounded = form { true } else { false } }
  /// Whether it stands as it is.
  package var isExact: Bool { if case .shown = form { true } else { false } }
  package var isWithheld: Bool { if case .withheld = form { true } else { false } }
}

extension Printed.Form: Equatable where Value: Equatable {}
extension Printed.Form: Hashable where Value: Hashable {}
extension Printed: Equatable where Value: Equatable {}
extension Printed: Hashable where Value: Hashable {}

/// A count that may be printed.
package typealias PrintedCount = Printed<Int>

extension Printed where Value == Int {
  init(_ value: Int?) { self.init(value.map { .shown($0) } ?? .withheld) }

  /// What is told of it.
  package var bounds: (low: Int, high: Int?) {
    switch form {
    case .shown(let count), .merged(let count), .rounded(let count): (count, count)
    case .ranged(let low, let high): (low, high)
    case .withheld: (0, nil)
    }
  }
}
