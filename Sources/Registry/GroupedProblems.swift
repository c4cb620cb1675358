package import Diagnostics

/// Problems of one kind: the first are told one by one with their place, the rest as one count.
package struct GroupedProblems: Sendable {
  package static let tellAtMost = 20

  private let severity: Diagnostic.Severity
  private let code: String
  private let file: String
  private(set) var count = 0
  private var told: [Diagnostic] = []

  package init(_ code: String, _ severity: Diagnostic.Severity = .error, file: String) {
    self.severity = severity
    self.code = code
    self.file = file
  }

  package mutating func add(
    _ message: @autoclosure () -> String, at place: () -> Place, suggestion: String? = nil
  ) {
    count += 1
    if count <= Self.tellAtMost {
      told.append(Diagnostic(severity, code, message(), at: place(), suggestion: suggestion))
    }
  }

  /// As many more of the same kind, which are only counted.
  package mutating func add(more: Int) { count += more }

  /// `more` words the rest: "480 more records have another number of fields".
  package func problems(more: (Int) -> String) -> [Diagnostic] {
    guard count > told.count else { return told }
    return told + [Diagnostic(severity, code, more(count - told.count), at: Place(file: file))]
  }
}
