package import Diagnostics
internal import Methods
internal import PositionedYAML

extension PublishedPaper {
  private static let keys = [
    "schema", "source", "licence", "methods", "groups", "variables", "tables", "claims", "comparisons",
    "reconstruction",
  ]

  /// Reads a published table (`ecprimer.published/1`); every problem in one run, nil where it cannot be used.
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> PublishedPaper? {
    let before = problems.count
    guard let node = YAMLParser.parse(text, file: file, problems: &problems),
      let root = YAMLMapping(node, of: "the published table", keys: keys, problems: &problems)
    else { return nil }
    if let schema = root["schema"], schema.text != "ecprimer.published/1" {
      problems.append(
        .error(
          "schema", "schema is \"\(schema.text ?? "")\", expected \"ecprimer.published/1\"", at: schema.place)
      )
    }
    var paper = PublishedPaper(
      file: file, source: root.string("source", &problems), sourcePlace: root["source"]?.place, methods: [],
      groups: [], variables: [:],
      tables: [],
      claims: [],
      comparisons: [])
    paper.licence = root.string("licence", &problems)
    paper.licencePlace = root["licence"]?.place
    paper.readMethods(root, &problems)
    paper.readGroups(root, &problems)
    guard paper.isBounded(&problems) else { return nil }
    paper.readVariables(root, &problems)
    for item in root["tables"]?.list(named: "tables", &problems) ?? [] { paper.readTable(item, &problems) }
    for item in root["claims"]?.list(named: "claims", &problems) ?? [] { paper.readClaim(item, &problems) }
    for item in root["comparisons"]?.list(named: "comparisons", &problems) ?? [] {
      paper.readComparison(item, &problems)
    }
    guard paper.isBounded(&problems) else { return nil }
    paper.readPlan(root, &problems)
    guard paper.isBounded(&problems) else { return nil }
    paper.checkGroupTree(&problems)
    guard problems[before...].hasErrors else { return paper }
    // The cells are read nevertheless, so that theirs are told too.
    _ = PaperStatements(paper, problems: &problems)
    return nil
  }

  /// The tests that the paper names; those that no appraisal makes may be named too.
  private mutating func readMethods(_ root: YAMLMapping, _ problems: inout [Diagnostic]) {
    let known = (Method.conventions + Method.undetermined).map(\.rawValue)
    methods = root.strings("methods", &problems) ?? []
    for name in methods where !known.contains(name) {
      problems.append(
        .error(
          "unknown-word", "unknown method '\(name)', expected \(known.joined(separator: ", "))",
          at: root["methods"]?.place ?? root.place, suggestion: nearestWord(to: name, among: known)))
    }
  }

  private mutating func readGroups(_ root: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard let mapping = root["groups"].flatMap({ YAMLMapping($0, of: "groups", problems: &problems) }) else {
      problems.append(.error("missing-key", "the published table has no 'groups'", at: root.place))
      return
    }
    for member in mapping.members {
      guard
        let entry = YAMLMapping(
          member.value, of: "group '\(member.key)'", keys: ["n", "label", "part-of", "parts"],
          problems: &problems),
        entry.required("n", &problems) != nil, let count = entry.integer("n", &problems)
      else { continue }
      if count < 0 {
        problems.append(
          .error("negative-count", "n of '\(member.key)' is \(count)", at: entry["n"]?.place ?? entry.place))
      }
      groups.append(
        Group(
          id: member.key, count: count, label: entry.string("label", &problems) ?? member.key,
          partOf: entry.string("part-of", &problems), parts: entry.strings("parts", &problems) ?? [],
          place: member.place))
    }
  }

  private mutating func readVariables(_ root: YAMLMapping, _ problems: inout [Diagnostic]) {
    guard let mapping = root["variables"].flatMap({ YAMLMapping($0, of: "variables", problems: &problems) })
    else { return }
    for member in mapping.members {
      guard
        let entry = YAMLMapping(
          member.value, of: "variable '\(member.key)'", keys: ["label", "unit", "integer"],
          problems: &problems)
      else { continue }
      variables[member.key] = Variable(
        label: entry.string("label", &problems), unit: entry.string("unit", &problems),
        isInteger: entry.bool("integer", &problems) ?? false)
    }
  }

  private mutating func readTable(_ node: YAMLNode, _ problems: inout [Diagnostic]) {
    guard
      let entry = YAMLMapping(
        node, of: "a table", keys: ["id", "title", "compare", "rows"], problems: &problems),
      let id = entry.required("id", &problems)
    else { return }
    let compare = entry.strings("compare", &problems) ?? []
    for name in compare where group(name) == nil {
      unknownGroup(name, at: entry["compare"]?.place ?? entry.place, &problems)
    }
    expectEachOnce(compare, at: entry["compare"]?.place ?? entry.place, &problems)
    var table = Table(
      id: id, title: entry.string("title", &problems) ?? id, compare: compare, rows: [],
      place: entry["id"]?.place ?? entry.place)
    for item in entry["rows"]?.list(named: "rows", &problems) ?? [] {
      if let row = readRow(item, &problems) { table.rows.append(row) }
    }
    if tables.contains(where: { $0.id == id }) {
      problems.append(.error("duplicate-label", "two tables have the id '\(id)'", at: table.place))
    }
    tables.append(table)
  }

  func readRow(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> Row? {
    let own = ["variable", "label", "kind", "levels", "n", "p", "words"]
    guard let entry = YAMLMapping(node, of: "a row", keys: own + groups.map(\.id), problems: &problems),
      let variable = entry.required("variable", &problems), entry.required("kind", &problems) != nil,
      let kind = entry["kind"]?.word(named: "kind", as: Kind.self, &problems)
    else { return nil }
    var row = Row(
      variable: variable, label: entry.string("label", &problems), kind: kind, cells: cells(entry, &problems),
      levels: [],
      counts: [:], p: entry["p"].flatMap { cell($0, "p", &problems) },
      words: entry.string("words", &problems),
      place: entry["variable"]?.place ?? node.place)
    if let levels = entry["levels"].flatMap({ YAMLMapping($0, of: "levels", problems: &problems) }) {
      for member in levels.members {
        guard
          let level = YAMLMapping(
            member.value, of: "level '\(member.key)'", keys: groups.map(\.id), problems: &problems)
        else { continue }
        row.levels.append(Level(name: member.key, cells: cells(level, &problems)))
      }
    }
    if kind == .levels, row.levels.isEmpty {
      problems.append(.error("missing-key", "a row of kind 'levels' has no 'levels'", at: row.place))
    }
    if row.cells.isEmpty, row.levels.isEmpty, row.p == nil {
      problems.append(.warning("empty-row", "the row '\(variable)' has no cell of any group", at: row.place))
    }
    if let counts = entry["n"].flatMap({
      YAMLMapping($0, of: "n", keys: groups.map(\.id), problems: &problems)
    }) {
      for member in counts.members { row.counts[member.key] = member.value.integer(named: "n", &problems) }
    }
    return row
  }

  private func cells(_ entry: YAMLMapping, _ problems: inout [Diagnostic]) -> [String: Cell] {
    var result: [String: Cell] = [:]
    for group in groups {
      if let node = entry[group.id] { result[group.id] = cell(node, group.id, &problems) }
    }
    return result
  }

  private func cell(_ node: YAMLNode, _ name: String, _ problems: inout [Diagnostic]) -> Cell? {
    node.string(named: name, &problems).map { Cell(text: $0, place: node.place) }
  }

  private mutating func readClaim(_ node: YAMLNode, _ problems: inout [Diagnostic]) {
    guard
      let entry = YAMLMapping(
        node, of: "a claim", keys: ["variable", "group", "kind", "value", "unit", "where"],
        problems: &problems),
      let variable = entry.required("variable", &problems), let group = entry.required("group", &problems),
      entry.required("kind", &problems) != nil,
      let kind = entry["kind"]?.word(named: "kind", as: Kind.self, &problems),
      entry.required("value", &problems) != nil,
      let value = entry["value"].flatMap({ cell($0, "value", &problems) })
    else { return }
    if self.group(group) == nil { unknownGroup(group, at: entry["group"]?.place ?? entry.place, &problems) }
    claims.append(
      Claim(
        variable: variable, group: group, kind: kind, value: value, unit: entry.string("unit", &problems),
        location: entry.string("where", &problems) ?? "", place: entry["variable"]?.place ?? node.place))
  }

  private mutating func readComparison(_ node: YAMLNode, _ problems: inout [Diagnostic]) {
    guard
      let entry = YAMLMapping(
        node, of: "a comparison", keys: ["variable", "compare", "p", "words", "where"], problems: &problems),
      let variable = entry.required("variable", &problems),
      entry.required("p", &problems) != nil, let p = entry["p"].flatMap({ cell($0, "p", &problems) })
    else { return }
    guard entry["compare"] != nil else {
      problems.append(.error("missing-key", "a comparison has no 'compare'", at: entry.place))
      return
    }
    guard let compare = entry.strings("compare", &problems) else { return }
    for name in compare where group(name) == nil {
      unknownGroup(name, at: entry["compare"]?.place ?? entry.place, &problems)
    }
    expectEachOnce(compare, at: entry["compare"]?.place ?? entry.place, &problems)
    comparisons.append(
      StatedComparison(
        variable: variable, compare: compare, p: p, words: entry.string("words", &problems),
        location: entry.string("where", &problems) ?? "",
        place: entry["variable"]?.place ?? node.place))
  }

  private func unknownGroup(_ name: String, at place: Place, _ problems: inout [Diagnostic]) {
    problems.append(
      .error(
        "unknown-group", "unknown group '\(name)'", at: place,
        suggestion: nearestWord(to: name, among: groups.map(\.id))))
  }

  /// Every whole and every part exists, and no group is, by however many steps, a part of itself.
  private func checkGroupTree(_ problems: inout [Diagnostic]) {
    var parents: [String: [String]] = [:]
    for group in groups {
      for name in [group.partOf].compactMap({ $0 }) + group.parts where self.group(name) == nil {
        unknownGroup(name, at: group.place, &problems)
      }
      if let whole = group.partOf { parents[group.id, default: []].append(whole) }
      for part in group.parts { parents[part, default: []].append(group.id) }
    }
    for group in groups {
      var seen: Set<String> = []
      var open = parents[group.id] ?? []
      while let next = open.popLast() {
        if next == group.id {
          problems.append(
            .error("group-loop", "the group '\(group.id)' is a part of itself", at: group.place))
          break
        }
        if seen.insert(next).inserted { open += parents[next] ?? [] }
      }
    }
  }
}
