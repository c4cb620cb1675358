extension Release {
  /// A result for which no suppression exists: single patients' values, minima and maxima, survival steps, cumulative
  /// sums, shapes of distributions. Nil under every profile that hides small numbers.
  package func unsuppressed<Value: Sendable>(_ result: Value) -> Disclosed<Value>? {
    if case .internal = profile { return Disclosed(result) }
    if case .published = profile { return Disclosed(result) }
    return nil
  }

  /// What somebody reads of his own file in a terminal: nothing is published by it.
  package static func toOwner<Value: Sendable>(_ result: Value) -> Disclosed<Value> { Disclosed(result) }
}
