/// One problem of the content or the data, with where it stands and what would mend it.
///
/// A diagnostic carries facts; ``DiagnosticPrinter`` alone turns it into lines for a person or into JSON.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Comparable, Sendable {
    case note, warning, error

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    package static func < (one: Self, other: Self) -> Bool { one.weight < other.weight }
  }

  package var severity: Severity
  /// A stable, hyphenated name of the kind of problem, such as `unknown-measure`.
  package var code: String
  /// What was found and what was expected, without a full stop.
  package var message: String
  package var place: Place
  /// The nearest right word, if one is near.
  package var suggestion: String?

  package init(
    _ severity: Severity, _ code: String, _ message: String, at place: Place, suggestion: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.suggestion = suggestion
  }

  package static func error(
    _ code: String, _ message: String, at place: Place, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: place, suggestion: suggestion)
  }

  package static func warning(
    _ code: String, _ message: String, at place: Place, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, at: place, suggestion: suggestion)
  }

  package static func note(
    _ code: String, _ message: String, at place: Place, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(.note, code, message, at: place, suggestion: suggestion)
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column; then the graver first; then by words, so that the order is total.
  package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.place != other.place { return one.place < other.place }
    if one.severity != other.severity { return one.severity > other.severity }
    return (one.code, one.message) < (other.code, other.message)
  }
}

extension Sequence<Diagnostic> {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
