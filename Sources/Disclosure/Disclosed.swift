package import Analyses

/// A result that may be printed. Only this target can make one, so that nothing reaches a page around it.
package struct Disclosed<Value: Sendable>: Sendable {
  package let value: Value

  init(_ value: Value) { self.value = value }
}

extension Disclosed where Value == SeriesComparison {
  /// The rows of several, each released by the registry that it is from.
  package static func joined(_ parts: [Disclosed], measure: SeriesComparison.Measure) -> Disclosed {
    Disclosed(SeriesComparison(measure: measure, rows: parts.flatMap(\.value.rows)))
  }
}

extension Disclosed where Value == Completeness {
  /// Without the variables of which it is shown that they are known of everybody.
  package var incomplete: Disclosed {
    var shown = value
    shown.rows.removeAll(where: \.isComplete)
    return Disclosed(shown)
  }

  package var completeCount: Int { value.rows.count(where: \.isComplete) }

  package var hasHidden: Bool { value.rows.contains { $0.known.contains(where: \.isHidden) } }
}

extension Completeness.Row {
  fileprivate var isComplete: Bool { known.allSatisfy { !$0.isHidden && $0.events == $0.total } }
}

extension Disclosed {
  /// What is said of no registry: a paper's own figures, or words in place of a result.
  package static func said(_ value: Value) -> Disclosed { Disclosed(value) }
}
