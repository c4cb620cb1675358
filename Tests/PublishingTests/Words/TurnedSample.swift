@testable import Project

/// The project of an author whose every word has `ZQ` before it: the sample's gallery and report, in which every kind of
/// figure and table and every section of a report stands, and beside them a page for each other form.
let turnedSample: ProjectFiles = {
  var files = testProject(otherPages, site: site).files
  let sample = sampleFiles()
  for path in sample.files.keys {
    guard let text = sample.text(path), let theirs = authored(path, text) else { continue }
    files[path] = Array(theirs.utf8)
  }
  return ProjectFiles(files: files)
}()

private let site = """
  title: Zqsite
  description: Zqsite.
  language: qaa
  base-url: https://zq.zq/
  notice: Zqnotice.
  registries:
    r: {data: r.csv, dictionary: r.yaml, disclosure: internal, data-lock: 2025-01-01}
    post-cardiotomy: {data: registry/post-cardiotomy.csv, dictionary: registry/post-cardiotomy.yaml, disclosure: published}
    network: {data: registry/network.csv, dictionary: registry/network.yaml, disclosure: cms11, data-lock: 2025-03-31}
    gallery: {data: registry/gallery.csv, dictionary: registry/gallery.yaml, disclosure: internal}
  podcast: {title: Zqcast, description: Zqcast., author: Zqann}
  """

/// A file of the sample as this author would have it; nil for one that is left out.
private func authored(_ path: String, _ text: String) -> String? {
  switch path {
  case "content/registry/network.csv":
    // A quarter of its patients: the rest would only take time.
    let lines = text.split(separator: "\n")
    return lines.enumerated().filter { $0.offset % 4 == 0 }.map { $0.element + "\n" }.joined()
  case _ where path.hasPrefix("content/registry/") && path.hasSuffix(".csv"):
    return text.replacing(/Centre ([A-Z])/) { "ZQCENTRE \($0.1)" }
  case "content/benchmarks.csv", "content/gallery/trials.csv": return cells(text)
  case _ where path.hasPrefix("content/gallery/data/"): return cells(text)
  case "content/references.json":
    return text.replacing(
      /"(title|container-title|container-title-short|collection-title|publisher|publisher-place|event-title|note|volume|issue|page|edition|family|given|literal)": *"((?:[^"\\]|\\.)*)"/
    ) { "\"\($0.1)\": \"\($0.1 == "given" ? "Zq" : zq(String($0.2)))\"" }
  case "content/measures.yaml", "content/measures/network.yaml", "content/published/zhao-2015.yaml",
    _ where path.hasPrefix("content/registry/"):
    return yaml(text.replacing(/>-\n(?:    .*\n)+/, with: "ZQNOTE.\n"))
  // As few models as will do: what is said of them is the same.
  case "content/reports/2024.md":
    return page(text.replacing("knots: 4", with: "knots: 4, imputations: 2, bootstrap: 20"))
  case _ where path.hasPrefix("content/gallery/"): return page(text)
  case "content/reports/2023/results.json": return text
  default: return nil
  }
}

/// Headings and fences; what stands between them is left out.
private func page(_ text: String) -> String {
  var lines: [String] = []
  var isFence = false
  var rules = 0
  for line in text.components(separatedBy: "\n") {
    if line == "---" { rules += 1 }
    if line.hasPrefix("```") { isFence.toggle() }
    if rules < 2 || isFence, !line.hasPrefix("```") {
      lines.append(isFence && line.hasPrefix("columns:") ? line : option(line))
    } else if line.hasPrefix("```") || line == "---" || line.isEmpty {
      lines.append(identified(line))
    } else if line.hasPrefix("#") {
      lines.append(zq(line))
    }
  }
  return lines.joined(separator: "\n")
}

/// A figure or table with an id of the author's.
private func identified(_ line: String) -> String {
  line.replacing(/^(```\{(?:figure|table|flow)\}) (.*)$/) { "\($0.1) zq\($0.2.filter { $0 != "-" })" }
}

/// Without checks, which ask for days and hours by these names.
private func yaml(_ text: String) -> String {
  text.replacing(/\n  checks:\n(    - .*\n)+/, with: "\n").components(separatedBy: "\n").map {
    $0.hasPrefix("#") ? "" : option($0)
  }.joined(separator: "\n")
}

/// Keys whose values are words.
private let worded =
  "title|label|description|caption|note|detail|event-label|other-label|rate-title|share-title|along-title|groups-title|time-title|population|inclusion|definition-source|target-source|location|passage"

/// A line of YAML with its words in this author's, whether they take the line or stand within braces.
private func option(_ line: String) -> String {
  // Columns of a CSV are named as it has them: `label: [trial, year]`, `detail: outcome`.
  if line.wholeMatch(of: /\s\s(label|detail|title): (\[.*\]|[a-z_]+)/) != nil { return line }
  let line = line.replacing(/Centre ([A-Z])/) { "ZQCENTRE \($0.1)" }.replacing(/unit: (years|days)/) {
    "unit: ZQ\($0.1.uppercased())"
  }
  if let match = line.wholeMatch(of: /((?:labels|group-labels|partial): )(.*)/) {
    return String(match.1) + match.2.replacing(/: ([^,}]+)/) { ": \(zq(String($0.1)))" }
  }
  if let match = line.wholeMatch(of: /((?:named|sides): )(.*)/) { return match.1 + zq(String(match.2)) }
  if let whole = try? Regex(
    "( *(?:- )?(?:\(worded)): )([^{\\[].*)", as: (Substring, Substring, Substring).self),
    let match = line.wholeMatch(of: whole)
  {
    return match.output.1 + prose(String(match.output.2))
  }
  guard
    let within = try? Regex(
      "([{,] ?(?:\(worded)): )(\"[^\"]*\"|[^\"\\[{,}][^,}]*)", as: (Substring, Substring, Substring).self)
  else { return line }
  return line.replacing(within) { $0.output.1 + prose(String($0.output.2)) }
}

/// Words beside values in backticks and citations in brackets.
private func prose(_ text: String) -> String {
  var rest = text[...]
  var result = ""
  while let match = rest.firstMatch(of: /`[^`]*`|\[@[^\]]*\]/) {
    result += zq(String(rest[..<match.range.lowerBound])) + match.0
    rest = rest[match.range.upperBound...]
  }
  return result + zq(String(rest))
}

/// The cells of a CSV, but for the names of its columns, what refers to something and what says how it is read.
private func cells(_ text: String) -> String {
  var lines = text.split(separator: "\n").map(String.init)
  let head = (lines.first ?? "").split(separator: ",")
  for index in lines.indices.dropFirst() {
    var cells: [String] = [""]
    var isQuoted = false
    for character in lines[index] {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
    }
    lines[index] = cells.enumerated().map { column, cell in
      switch column < head.count ? head[column] : "" {
      case "licence", "spread": cell
      // The key of a reference, and a passage behind it.
      case "source": cell.prefix { $0 != "," } + zq(String(cell.drop { $0 != "," }))
      default: zq(cell)
      }
    }.joined(separator: ",")
  }
  return lines.joined(separator: "\n") + "\n"
}
