internal import Analyses
internal import Diagnostics
internal import Foundation

/// The measures that a report's sections look for, as far as a registry has the fields for them.
enum MeasureTemplate {
  /// The definitions in the words of a registry with these fields, and the titles of those that it has no fields for.
  static func measures(_ columns: Set<String>, filled: (String) -> String) -> (kept: String, left: [String]) {
    func template(_ name: String) -> String {
      filled(EmbeddedTemplates.files.first { $0.path == "scaffold/report/" + name }?.text ?? "")
    }
    var (kept, left) = fitting(complications(template("measures.yaml"), columns), columns)
    guard !columns.contains("pcpc_discharge") else { return (kept, left) }
    let adults = template("measures-cpc.yaml")
    var ignored: [Diagnostic] = []
    let titles = MeasureDefinition.readAll(adults, file: "measures-cpc.yaml", problems: &ignored).map(\.title)
    let other = fitting(adults, columns)
    kept += other.kept
    left = left.filter { !titles.contains($0) } + other.left
    return (kept, left)
  }

  /// "Any complication" asks for those that the registry has, and says which.
  private static func complications(_ text: String, _ columns: Set<String>) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let mark = "  numerator: cannula_bleeding = yes or "
      guard line.hasPrefix(mark) else { return String(line) }
      let parts = line.dropFirst("  numerator: ".count).components(separatedBy: " or ")
      let known = parts.filter { part in words(part).contains(where: columns.contains) }
      if known.isEmpty || known.count == parts.count { return String(line) }
      let names = known.compactMap {
        $0.split(separator: " ").first.map { $0.split(separator: "_").joined(separator: " ") }
      }
      return "  description: \"Of \(names.joined(separator: ", ")), which the registry has.\"\n  numerator: "
        + known.joined(separator: " or ")
    }.joined(separator: "\n")
  }

  private static func fitting(_ text: String, _ columns: Set<String>) -> (kept: String, left: [String]) {
    var ignored: [Diagnostic] = []
    let known = Set(
      fields(EmbeddedTemplates.files.first { $0.path == "scaffold/registry/dictionary.yaml" }?.text ?? ""))
    let missing = known.subtracting(columns)
    var left: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for measure in MeasureDefinition.readAll(text, file: "measures.yaml", problems: &ignored).reversed() {
      let start = measure.place.line - 1
      let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.count
      let body = lines[start..<end].joined(separator: " ")
      guard words(body).contains(where: missing.contains) else { continue }
      left.insert(measure.title, at: 0)
      lines.removeSubrange(start..<end)
    }
    return (lines.joined(separator: "\n"), left)
  }

  private static func fields(_ dictionary: String) -> [String] {
    dictionary.split(separator: "\n").filter { $0.hasPrefix("  - name: ") }.map { String($0.dropFirst(10)) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }
}
