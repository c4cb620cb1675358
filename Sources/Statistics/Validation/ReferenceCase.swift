/// A value that other software computed, to hold ours against: in the tests and on the site's validation page.
package struct ReferenceCase: Sendable {
  /// The name under which ``value`` knows the statistic, such as `welch.p`.
  package let function: String
  /// Numbers separated by spaces, samples and rows separated by `|`; `(1.1 1.3)*500` is repeated so often.
  package let arguments: String
  package let expected: Double
  package let source: String
  /// The relative error allowed.
  package let tolerance: Double

  package init(function: String, arguments: String, expected: Double, source: String, tolerance: Double) {
    self.function = function
    self.arguments = arguments
    self.expected = expected
    self.source = source
    self.tolerance = tolerance
  }

  /// What this library computes beside what was expected.
  package struct Outcome: Sendable {
    /// Nil where the name is unknown or the statistic does not exist.
    package let value: Double?
    /// The relative error; absolute where 0 is expected.
    package let error: Double?
    package let agrees: Bool

    /// The digits in which both agree, at most 15 (log relative error, McCullough 1998).
    package var digits: Double? {
      error.map { $0 <= 0 ? 15 : max(0, min(15, -$0.commonLogarithm)) }
    }
  }

  package func evaluated(with memory: ReferenceMemory = ReferenceMemory()) -> Outcome {
    let value = Self.functions[function].flatMap { try? $0(ReferenceArguments(arguments, memory: memory)) }
    let error = value.map { value in
      value == expected ? 0 : expected == 0 ? abs(value) : abs(value - expected) / abs(expected)
    }
    return Outcome(value: value, error: error, agrees: error.map { $0 <= tolerance } ?? false)
  }

  package static var knownFunctions: [String] { functions.keys.sorted() }
}
