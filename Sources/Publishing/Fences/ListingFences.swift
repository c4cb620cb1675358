internal import Analyses
internal import Diagnostics
internal import Markup
internal import Notation
internal import Prose
internal import References
internal import Site
internal import Statistics
internal import Tables

/// `{provenance}`: every file that the site was made from, with its SHA-256.
struct ProvenanceFence {
  let project: Project

  /// The programs, with their versions, that the statistics are held against.
  private var peers: String {
    var programs: [String] = []
    for reference in ValidationFence(project: project).references {
      let words = reference.source.split(separator: " ").prefix(2)
      guard words.count == 2, words[1].first?.isNumber == true, words[1].contains(".") else { continue }
      let program = words.joined(separator: " ")
      if !programs.contains(program) { programs.append(program) }
    }
    return programs.isEmpty
      ? "" : ", its statistics held against \(programs.sorted().joined(separator: ", "))"
  }

  func node() -> Node {
    let rows = project.files.paths.filter { $0.hasPrefix("content/") }.map { path in
      let bytes = project.files.files[path] ?? []
      return element(
        "tr", [:], element("th", ["scope": "row"], .text(path)),
        element("td", ["class": "num"], .text(String(bytes.count))),
        element("td", ["class": "hash"], .text(SHA256.hex(bytes))))
    }
    let head = element(
      "thead", [:],
      element(
        "tr", [:], element("th", ["scope": "col"], "File"),
        element("th", ["scope": "col", "class": "num"], "Bytes"),
        element("th", ["scope": "col"], "SHA-256")))
    return [
      element("p", [:], .text("Made by \(Version.generator)\(peers). The inputs, byte for byte:")),
      element(
        "div",
        ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": "Inputs and their digests"],
        element("table", ["class": "inputs"], head, element("tbody", [:], rows))),
    ]
  }
}

/// `{measures}`: the definitions of every measure, or of one registry's, written from `measures.yaml`.
struct MeasuresFence {
  let builder: PageBuilder
  let fence: Fence

  func node() -> Node {
    guard let body = FenceBody(fence, keys: ["registry"], builder: builder) else { return .none }
    let registry = body.string("registry")
    if let registry {
      _ = builder.project.source(named: registry, at: body.place("registry"), problems: &builder.problems)
    }
    let project = builder.project
    let measures = project.measureOrder.compactMap { project.measures[$0] }
      .filter { registry == nil || $0.registry == registry }
    return element("dl", ["class": "definitions"], measures.map(definition))
  }

  private func definition(_ measure: MeasureDefinition) -> Node {
    let style = JournalStyle.nejm
    var lines: [(String, Node)] = []
    switch measure.kind {
    case .proportion(let numerator, let denominator):
      lines = [("Numerator", Self.code(numerator)), ("Denominator", Self.code(denominator))]
    case .median(let column): lines = [("Median of", Self.code(column))]
    case .mean(let column): lines = [("Mean of", Self.code(column))]
    case .total(let column): lines = [("Sum of", Self.code(column))]
    }
    if let condition = measure.condition { lines.append(("Where", Self.code(condition))) }
    if let exclusion = measure.exclusion { lines.append(("Left out", Self.code(exclusion))) }
    if let target = measure.target {
      let sign = measure.direction == .lower ? "at most " : "at least "
      if case .proportion = measure.kind {
        lines.append(("Target", .text(sign + style.decimal(target * 100, places: 0) + "%")))
      } else {
        lines.append(("Target", .text(sign + style.significant(target))))
      }
    }
    if let source = measure.targetSource { lines.append(("Target from", .text(source))) }
    if let direction = measure.direction { lines.append(("Better is", .text(direction.rawValue))) }
    if let source = measure.definitionSource { lines.append(("Definition from", .text(source))) }
    lines.append(("Registry", .text(measure.registry)))
    return element(
      "div", [:], element("dt", [:], .text(measure.title)),
      measure.description.map { element("dd", [:], .text($0)) } ?? .none,
      element(
        "dd", [:],
        lines.enumerated().flatMap { index, line in
          [index == 0 ? .none : .text("; "), element("span", [:], .text(line.0 + " ")), line.1]
        } + ["."]))
  }

  private static func code(_ text: String) -> Node { element("code", [:], .text(text)) }
}

/// `{glossary}`: all terms in alphabetical order.
struct GlossaryFence {
  let project: Project

  func node() -> Node {
    let entries = project.glossary.entries.sorted {
      ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term)
    }
    return element(
      "dl", ["class": "glossary"],
      entries.flatMap { entry in
        [
          element("dt", [:], element("dfn", [:], .text(entry.term))),
          element("dd", [:], .text(entry.expansion + (entry.definition.map { ". " + $0 } ?? ""))),
        ]
      })
  }
}

/// `{references}`: every reference of the project, alphabetically, with the pages that cite it.
struct ReferencesFence {
  let project: Project
  /// The page on which the list stands.
  let path: String
  let citations: [String: [PageEntry]]

  func node() -> Node {
    let sorted = project.bibliography.references.sorted {
      (($0.authors.first?.family ?? $0.plainTitle).lowercased(), $0.year ?? 0, $0.key)
        < (($1.authors.first?.family ?? $1.plainTitle).lowercased(), $1.year ?? 0, $1.key)
    }
    return element("ul", ["class": "reference-list"], sorted.map(item))
  }

  private func item(_ reference: Reference) -> Node {
    let links = citations[reference.key, default: []].map { page in
      element(
        "a", ["href": relativePath(from: path, to: page.path) + "#ref-" + reference.key], .text(page.title))
    }
    let citedIn: Node =
      links.isEmpty
      ? .none
      : element(
        "span", ["class": "cited-in"],
        ["Cited in "] + links.enumerated().flatMap { $0 == 0 ? [$1] : [", ", $1] } + ["."])
    return element("li", [:], project.configuration.citationStyle.markup(reference), " ", citedIn)
  }
}
