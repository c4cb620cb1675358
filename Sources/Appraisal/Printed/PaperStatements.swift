package import Diagnostics

/// A paper with every cell read.
package struct PaperStatements: Sendable {
  struct Row: Sendable {
    let table: PublishedPaper.Table
    let row: PublishedPaper.Row
    /// In the order of the groups, then of the levels.
    let statements: [Statement]
    let p: PrintedP?

    var label: String { row.label ?? row.variable }

    func statements(_ group: String) -> [Statement] { statements.filter { $0.group == group } }
  }

  struct Comparison: Sendable {
    let comparison: PublishedPaper.StatedComparison
    let p: PrintedP
  }

  package let paper: PublishedPaper
  let tree: GroupTree
  let rows: [Row]
  let comparisons: [Comparison]
  /// Those of the tables, then those of the prose.
  package let statements: [Statement]
  /// In the order of their first mention.
  package let variables: [String]

  /// Cells that cannot be read are told, and left out.
  package init(_ paper: PublishedPaper, problems: inout [Diagnostic]) {
    self.paper = paper
    tree = GroupTree(paper)
    var rows: [Row] = []
    for table in paper.tables {
      for row in table.rows { rows.append(Self.read(row, table, paper, &problems)) }
    }
    var claims: [Statement] = []
    for claim in paper.claims {
      guard let summary = Self.summary(claim.value, claim.kind, &problems) else { continue }
      var count = paper.group(claim.group)?.count ?? 0
      if case .count(_, let stated?, _) = summary { count = stated }
      claims.append(
        Statement(
          table: "claims", location: claim.location,
          variable: claim.variable, group: claim.group, level: nil, summary: summary, text: claim.value.text,
          place: claim.value.place, count: count, unit: claim.unit))
    }
    comparisons = paper.comparisons.compactMap { comparison in
      Self.p(comparison.p, &problems).map { Comparison(comparison: comparison, p: $0) }
    }
    self.rows = rows
    statements = rows.flatMap(\.statements) + claims
    var variables: [String] = []
    var seen: Set<String> = []
    for statement in statements where seen.insert(statement.variable).inserted {
      variables.append(statement.variable)
    }
    self.variables = variables
  }

  private static func read(
    _ row: PublishedPaper.Row, _ table: PublishedPaper.Table, _ paper: PublishedPaper,
    _ problems: inout [Diagnostic]
  ) -> Row {
    let unit = Unit.inLabel(row.label ?? "")
    var statements: [Statement] = []
    func add(_ cells: [String: PublishedPaper.Cell], level: String?) {
      for group in paper.groups {
        guard let cell = cells[group.id], !isBlank(cell.text),
          let summary = summary(cell, row.kind, &problems)
        else { continue }
        var count = row.counts[group.id] ?? group.count
        if case .count(_, let stated?, _) = summary, row.counts[group.id] == nil { count = stated }
        statements.append(
          Statement(
            table: table.id, location: table.id, variable: row.variable, group: group.id, level: level,
            summary: summary, text: cell.text, place: cell.place, count: count, unit: unit))
      }
    }
    add(row.cells, level: nil)
    for level in row.levels { add(level.cells, level: level.name) }
    let p = row.p.flatMap { isBlank($0.text) ? nil : Self.p($0, &problems) }
    return Row(table: table, row: row, statements: statements, p: p)
  }

  /// Nothing is printed.
  private static func isBlank(_ text: String) -> Bool {
    ["", "-", "–", "—", "−", "na", "n/a"].contains(text.lowercased().filter { $0 != " " })
  }

  private static func summary(
    _ cell: PublishedPaper.Cell, _ kind: PublishedPaper.Kind, _ problems: inout [Diagnostic]
  ) -> PrintedSummary? {
    if let summary = PrintedSummary(cell.text, kind: kind) { return summary }
    problems.append(
      .error(
        "unreadable-cell",
        "the cell \"\(cell.text)\" cannot be read, expected \(CellForms.of(kind)) in a row of kind '\(kind.rawValue)'",
        at: cell.place))
    return nil
  }

  private static func p(_ cell: PublishedPaper.Cell, _ problems: inout [Diagnostic]) -> PrintedP? {
    if let p = PrintedP(cell.text) { return p }
    problems.append(
      .error(
        "unreadable-cell", "the P value \"\(cell.text)\" cannot be read, expected such as 0.034 or <0.001",
        at: cell.place))
    return nil
  }

  // MARK: Words

  func label(_ group: String) -> String { paper.group(group)?.label ?? group }

  func statements(of variable: String) -> [Statement] { statements.filter { $0.variable == variable } }

  func isInteger(_ variable: String) -> Bool { paper.variables[variable]?.isInteger ?? false }
}
