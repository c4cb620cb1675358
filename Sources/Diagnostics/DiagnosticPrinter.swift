/// Words diagnostics for a person: place, severity, message, the source line with the spot underlined.
package struct DiagnosticPrinter {
  package var usesColour: Bool
  /// The lines of a source file, nil where they are not to be had.
  package var lines: (_ file: String) -> [Substring]?

  package init(usesColour: Bool = false, lines: @escaping (String) -> [Substring]? = { _ in nil }) {
    self.usesColour = usesColour
    self.lines = lines
  }

  /// All diagnostics in order, each ended by a newline.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    // Each file is split into its lines once, however much is wrong with it.
    var known: [String: [Substring]?] = [:]
    return diagnostics.sorted().map { diagnostic in
      let file = diagnostic.place.file
      let own = known[file] ?? lines(file)
      known.updateValue(own, forKey: file)
      return text(diagnostic, own)
    }.joined()
  }

  package func text(_ diagnostic: Diagnostic) -> String { text([diagnostic]) }

  private func text(_ diagnostic: Diagnostic, _ lines: [Substring]?) -> String {
    let place = diagnostic.place
    var head = visible(place.file)
    if place.line > 0 { head += ":\(place.line):\(max(1, place.column))" }
    var result = "\(head): \(coloured(diagnostic.severity)): \(visible(diagnostic.message))"
    let hint = diagnostic.suggestion.map { "did you mean '\(visible($0))'?" }
    if let excerpt = excerpt(at: place, lines) {
      result += "\n\(excerpt)" + (hint.map { " " + $0 } ?? "")
    } else if let hint {
      result += "; " + hint
    }
    return result + "\n"
  }

  private func excerpt(at place: Place, _ lines: [Substring]?) -> String? {
    guard place.line > 0, place.column > 0, place.length > 0, let lines, place.line <= lines.count,
      lines[place.line - 1].utf8.count <= 1600
    else { return nil }
    let scalars = Array(lines[place.line - 1].unicodeScalars)
    guard scalars.count <= 400, place.column <= scalars.count + 1 else { return nil }
    let shown = String(
      String.UnicodeScalarView(scalars.map { isUnseen($0) ? " " : $0 }))
    let number = String(place.line)
    let width = max(5, number.count)
    let gutter = String(repeating: " ", count: width - number.count) + number
    let length = max(1, min(place.length, scalars.count - place.column + 1))
    let marks =
      String(repeating: " ", count: place.column - 1) + "^" + String(repeating: "~", count: length - 1)
    return "\(gutter) | \(shown)\n\(String(repeating: " ", count: width)) | \(marks)"
  }

  private func coloured(_ severity: Diagnostic.Severity) -> String {
    guard usesColour else { return severity.rawValue }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(severity.rawValue)\u{1B}[0m"
  }
}
