/// A result that waits at its registry's door until all that the site asks for is settled together.
///
/// What is made of it, a drawing or a table, is made behind the door: `map` takes what may be printed, and nothing
/// else comes out.
package struct Pending<Value: Sendable>: Sendable {
  private let letOut: @Sendable () -> Value?

  init(_ letOut: @escaping @Sendable () -> Value?) { self.letOut = letOut }

  /// As it may be printed; nil where it is hidden, and before its door is settled under a profile that hides.
  package var released: Disclosed<Value>? { letOut().map { Disclosed($0) } }

  package func map<Other>(_ make: @escaping @Sendable (Value) -> Other) -> Pending<Other> {
    Pending<Other> { letOut().map(make) }
  }

  package func flatMap<Other>(_ make: @escaping @Sendable (Value) -> Other?) -> Pending<Other> {
    Pending<Other> { letOut().flatMap(make) }
  }

  /// What stands in place of a hidden one.
  package func orElse(_ other: Value) -> Pending { Pending { letOut() ?? other } }

  package func orElse(_ other: Pending) -> Pending { Pending { letOut() ?? other.letOut() } }

  /// Shown only where another is.
  package func onlyWith<Other>(_ other: Pending<Other>) -> Pending {
    Pending { other.letOut() == nil ? nil : letOut() }
  }

  /// Several, of one registry or of many; hidden where one of them is.
  package static func all(_ parts: [Pending]) -> Pending<[Value]> {
    Pending<[Value]> {
      let values = parts.compactMap { $0.letOut() }
      return values.count == parts.count ? values : nil
    }
  }
}
