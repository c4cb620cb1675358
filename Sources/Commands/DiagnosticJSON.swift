package import Diagnostics
internal import Markup

/// Diagnostics for machines: an array of `{file, line, column, severity, code, message, suggestion}`.
package enum DiagnosticJSON {
  package static func text(_ diagnostics: [Diagnostic]) -> String {
    JSON.array(
      diagnostics.sorted().map { problem in
        [
          "file": .string(problem.place.file),
          "line": problem.place.line > 0 ? .integer(problem.place.line) : .null,
          "column": problem.place.line > 0 ? .integer(max(1, problem.place.column)) : .null,
          "severity": .string(problem.severity.rawValue), "code": .string(problem.code),
          "message": .string(problem.message),
          "suggestion": .string(problem.suggestion),
        ]
      }
    ).text(pretty: true)
  }
}
