package import Diagnostics

/// A value with the place where it is written. Two are equal where their values are.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  package static func == (one: Self, other: Self) -> Bool { one.value == other.value }
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
