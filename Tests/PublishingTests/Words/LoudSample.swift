import Foundation

@testable import Project

/// The sample's gallery and report as an author would have them who writes in capitals: whatever small letters their
/// pages have is not the author's.
func loudSample() -> ProjectFiles {
  let sample = sampleFiles()
  var files: [String: [UInt8]] = [:]
  for (path, bytes) in sample.files {
    guard let text = sample.text(path) else {
      files[path] = bytes
      continue
    }
    if let loud = loud(path, text) { files[path] = Array(loud.utf8) }
  }
  return ProjectFiles(files: files)
}

/// Nil for a file that is left out.
private func loud(_ path: String, _ text: String) -> String? {
  switch path {
  case "content/site.yaml":
    return text.replacing(/language: en/, with: "language: qaa")
      .replacing(#/  - \{title: \w+, page: (primer|guide|episodes|methods.md|validation.md)\}\n/#, with: "")
      .loudValues(["title", "description", "notice"])
  case "content/index.md": return "---\ntitle: XX\n---\n\nXX.\n" + prose
  case "content/benchmarks.csv", "content/gallery/trials.csv": return loudCells(text)
  case "content/references.json":
    return text.replacing(/"(title|container-title|family|given|publisher|note)": *"([^"]*)"/) {
      "\"\($0.1)\": \"\($0.2.uppercased())\""
    }
  case "content/glossary.yaml": return "- {term: XYZ, expansion: XX YY ZZ, definition: XX.}\n"
  case "content/evidence.yaml", "content/credits.md", "content/statements.md", "content/second-appraisal.md":
    return nil
  case _ where path.hasPrefix("content/gallery/data/"): return loudCells(text)
  case _ where path.hasPrefix("content/registry/") && path.hasSuffix(".yaml"),
    _ where path.hasPrefix("content/measures"):
    return text.loudValues([
      "title", "label", "description", "note", "source", "definition-source", "target-source",
    ])
  case _ where path.hasPrefix("content/registry/") && path.hasSuffix(".csv"):
    return text.replacing(/Centre ([A-Z])/) { "CENTRE \($0.1)" }
  case _ where path.hasPrefix("content/gallery/"), "content/reports/2024.md": return loudPage(text)
  case _ where path.hasPrefix("content/validation"), "content/validation.md": return nil
  case _ where path.hasPrefix("content/reports/"), _ where path.hasPrefix("content/published/"): return text
  case _ where path.hasPrefix("content/") && (path.hasSuffix(".md") || path.hasPrefix("content/primer")):
    return nil
  default: return text
  }
}

/// Headings and fences; what stands between them is left out.
private func loudPage(_ text: String) -> String {
  var lines: [String] = []
  var isFence = false
  var fronts = 0
  for line in text.components(separatedBy: "\n") {
    if line == "---" { fronts += 1 }
    if line.hasPrefix("```") { isFence.toggle() }
    if fronts < 2 {
      lines.append(line.replacing(/^(title|description): .*/) { "\($0.1): XX" })
      if line.hasPrefix("  inclusion:") { lines[lines.count - 1] = "  inclusion: XX" }
    } else if line == "---" || line.hasPrefix("```") {
      lines.append(line)
    } else if isFence {
      if !line.hasPrefix("show-source") { lines.append(loudOption(line)) }
    } else if line.hasPrefix("#") || line.isEmpty {
      lines.append(line.uppercased())
    }
  }
  return lines.joined(separator: "\n")
}

private func loudOption(_ line: String) -> String {
  // Columns of a CSV are named as it has them.
  if line.hasPrefix("columns:") || line.contains(#/^  [a-z-]+: /#) { return line }
  return line.replacing(/'Centre ([A-Z])'/) { "'CENTRE \($0.1)'" }.replacing(
    /^(caption|note|description): .*/
  ) { "\($0.1): XX" }
  .replacing(/^((labels|group-labels|partial): )(.*)/) { match in
    "\(match.1)" + String(match.3).replacing(/: ([^,}]+)/) { ": \($0.1.uppercased())" }
  }
  .replacing(/^(named|sides): (.*)/) { "\($0.1): \($0.2.uppercased())" }
  .loudValues([
    "title", "label", "detail", "event-label", "other-label", "rate-title", "share-title", "along-title",
    "groups-title", "population",
  ])
}

extension String {
  /// The values of these keys in capitals, in lines and in braces.
  fileprivate func loudValues(_ keys: [String]) -> String {
    var text = self
    for key in keys {
      guard
        let pattern = try? Regex(
          "(^|[{,] ?|- | )\(key): (\"[^\"\\n]*\"|[^\\[{,}\\n][^,}\\n]*)",
          as: (Substring, Substring, Substring).self)
      else { continue }
      text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line).replacing(pattern) { "\($0.1)\(key): \($0.2.uppercased())" }
      }.joined(separator: "\n")
    }
    return text
  }
}

/// Cells of a CSV in capitals, but for the names of its columns and what refers to something.
private func loudCells(_ text: String) -> String {
  let lines = text.split(separator: "\n").map(String.init)
  guard let head = lines.first else { return text }
  let kept = Set(
    head.split(separator: ",").enumerated().filter { ["source", "licence"].contains($1) }.map(\.offset))
  return
    ([head]
    + lines.dropFirst().map { line in
      var column = 0
      var isQuoted = false
      return String(
        line.map { character -> Character in
          if character == "\"" { isQuoted.toggle() }
          if character == ",", !isQuoted { column += 1 }
          return kept.contains(column) ? character : Character(character.uppercased())
        })
    }).joined(separator: "\n") + "\n"
}

/// Every form that a page can have beside figures and tables.
private let prose = """

  XX[^a] XX [@zhao2015]. XYZ.

  [^a]: XX.

  ::: note
  XX
  :::

  ::: warning
  XX
  :::

  ```{quiz}
  question: XX?
  options:
    - {text: XX, correct: true, reason: XX}
    - {text: YY, reason: YY}
  ```

  """
