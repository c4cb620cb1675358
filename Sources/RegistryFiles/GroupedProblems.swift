package import Diagnostics

/// Problems of one kind: the first are told one by one with their place, the rest as one count where it begins.
package struct GroupedProblems: Sendable {
  package static let tellAtMost = 20

  private let severity: Diagnostic.Severity
  private let code: String
  private var count = 0
  private var told: [Diagnostic] = []
  /// Where the first stands that is only counted.
  private var rest: Place?

  package init(_ code: String, _ severity: Diagnostic.Severity = .error) {
    self.severity = severity
    self.code = code
  }

  package mutating func add(
    _ words: @autoclosure () -> (message: String, suggestion: String?), at place: () -> Place
  ) {
    count += 1
    if count <= Self.tellAtMost {
      let (message, suggestion) = words()
      told.append(Diagnostic(severity, code, message, at: place(), suggestion: suggestion))
    } else if rest == nil {
      rest = place()
    }
  }

  package mutating func add(_ message: @autoclosure () -> String, at place: () -> Place) {
    add((message(), nil), at: place)
  }

  /// As many more of the same kind, which are only counted.
  package mutating func add(more: Int) { count += more }

  /// The rest in one sentence: "480 more cells of age from here on: not a number".
  package func problems(_ noun: String, of column: String? = nil, _ words: @autoclosure () -> String)
    -> [Diagnostic]
  {
    guard let rest else { return told }
    let more = count - told.count
    let subject = "\(more) more \(noun)\(more == 1 ? "" : "s")" + (column.map { " of \($0)" } ?? "")
    return told + [Diagnostic(severity, code, "\(subject) from here on: \(words())", at: rest)]
  }
}
