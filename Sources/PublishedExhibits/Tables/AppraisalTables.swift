package import Appraisal
package import Diagnostics
package import Tables
package import Wording

/// The tables of a paper as printed, with marks at the cells of which the appraisal has something to say.
package struct AppraisalTables {
  package let appraisal: Appraisal
  private let words: Wording

  package init(appraisal: Appraisal, words: Wording) {
    self.appraisal = appraisal
    self.words = words
  }

  private var paper: PublishedPaper { appraisal.paper }

  /// Every table that can be shown: those of the paper, then the statements of its prose.
  package var ids: [String] {
    paper.tables.map(\.id) + (paper.claims.isEmpty ? [] : ["claims"])
      + (paper.comparisons.isEmpty ? [] : ["comparisons"])
  }

  package func title(_ id: String) -> String {
    switch id {
    case "claims": words.papers(.statements)
    case "comparisons": words.papers(.pValues)
    default: paper.tables.first { $0.id == id }?.title ?? id
    }
  }

  package func table(_ id: String) -> Table? {
    switch id {
    case "claims": return claims
    case "comparisons": return comparisons
    default: return paper.tables.first { $0.id == id }.map(table)
    }
  }

  // MARK: A table of the paper

  private func table(_ printed: PublishedPaper.Table) -> Table {
    let used = paper.groups.filter { group in
      printed.compare.contains(group.id)
        || printed.rows.contains { row in
          row.cells[group.id] != nil || row.levels.contains { $0.cells[group.id] != nil }
        }
    }
    let groups =
      printed.compare.compactMap { paper.group($0) } + used.filter { !printed.compare.contains($0.id) }
    let hasP = printed.rows.contains { $0.p != nil }
    var table = Table(
      stub: words.headings(.variable),
      columns: groups.map { Table.Column($0.label, subtitle: words.published(.n($0.count))) }
        + (hasP
          ? [Table.Column(words.papers(.p)), Table.Column(words.papers(.madeBy), isNumeric: false)] : []))
    for row in printed.rows {
      let findings = appraisal.findings.filter { $0.table == printed.id && $0.variable == row.variable }
      let own = findings.filter { finding in
        // A variable may have two rows: what stands in one is told there.
        finding.place.line == row.place.line
          || !printed.rows.contains { $0.variable == row.variable && $0.place.line == finding.place.line }
      }
      func cell(_ cell: PublishedPaper.Cell?, _ group: String, _ level: String?) -> Table.Cell {
        guard let cell else { return Table.Cell("") }
        return marked(
          cell.text, own.filter { $0.group == group && $0.level == level && $0.check != .total }, &table)
      }
      let p = row.p.map { p in
        [
          marked(p.text, own.filter { [.pValue, .significance].contains($0.check) }, &table),
          Table.Cell(madeBy(p)),
        ]
      }
      let ends = hasP ? p ?? [Table.Cell(""), Table.Cell("")] : []
      let rowFindings = own.filter { finding in
        finding.group == nil && ![.pValue, .significance].contains(finding.check) || finding.check == .total
      }
      let head = marked(
        row.label ?? paper.variables[row.variable]?.label ?? Self.words(row.variable), rowFindings, &table)
      table.rows.append(
        Table.Row(.body, head, groups.map { cell(row.cells[$0.id], $0.id, nil) } + ends))
      for level in row.levels {
        table.rows.append(
          Table.Row(
            .sub, Table.Cell(level.name),
            groups.map { cell(level.cells[$0.id], $0.id, level.name) }
              + (hasP ? [Table.Cell(""), Table.Cell("")] : [])))
      }
    }
    return table
  }

  /// The conventions that give a printed P, or why there are none.
  private func madeBy(_ p: PublishedPaper.Cell) -> String {
    if let made = appraisal.reproduced.first(where: { $0.place == p.place }) {
      return made.by.map(words.method).joined(separator: ", ")
    }
    let finding = appraisal.findings.first { $0.place == p.place && $0.check == .pValue }
    return words.papers(finding?.severity == .note ? .cannotBeChecked : .none)
  }

  private func marked(_ text: String, _ findings: [Finding], _ table: inout Table) -> Table.Cell {
    // What is said of a P that was made again stands in the column beside it.
    let told = findings.filter { !($0.severity == .note && $0.check == .pValue) }
    var keys: [String] = []
    for finding in told {
      let key = words.papers(
        .finding(finding.severity.gravity, words.appraisal(finding.sentences)))
      table.notes[key] = key
      if !keys.contains(key) { keys.append(key) }
    }
    return Table.Cell(text, isStrong: told.contains { $0.severity == .error }, notes: keys)
  }

  package func gravity(_ severity: Diagnostic.Severity) -> String {
    words.papers(.gravity(severity.gravity))
  }

  /// An id as words: `Re cpr` of `re-cpr`.
  package static func words(_ id: String) -> String {
    let text = String(id.map { $0 == "-" ? " " : $0 })
    return text.uppercasedFirst
  }

  // MARK: The prose

  private var claims: Table {
    var table = Table(
      stub: words.headings(.variable),
      columns: [
        Table.Column(words.headings(.patients), isNumeric: false), Table.Column(words.papers(.printed)),
        Table.Column(words.papers(.unit), isNumeric: false),
        Table.Column(words.papers(.place), isNumeric: false),
      ])
    for claim in paper.claims {
      let findings = appraisal.findings.filter { $0.table == "claims" && $0.place == claim.value.place }
      table.rows.append(
        Table.Row(
          .body, Table.Cell(paper.variables[claim.variable]?.label ?? Self.words(claim.variable)),
          [
            Table.Cell(paper.group(claim.group)?.label ?? claim.group),
            marked(claim.value.text, findings, &table),
            Table.Cell(claim.unit ?? paper.variables[claim.variable]?.unit ?? ""),
            Table.Cell(claim.location),
          ]))
    }
    return table
  }

  private var comparisons: Table {
    var table = Table(
      stub: words.headings(.variable),
      columns: [
        Table.Column(words.papers(.groups), isNumeric: false), Table.Column(words.papers(.p)),
        Table.Column(words.papers(.madeBy), isNumeric: false),
        Table.Column(words.papers(.place), isNumeric: false),
      ])
    for comparison in paper.comparisons {
      let findings = appraisal.findings.filter {
        $0.table == "comparisons" && $0.place == comparison.p.place
      }
      table.rows.append(
        Table.Row(
          .body, Table.Cell(paper.variables[comparison.variable]?.label ?? Self.words(comparison.variable)),
          [
            Table.Cell(
              words.papers(.both(comparison.compare.map { paper.group($0)?.label ?? $0 }))),
            marked(comparison.p.text, findings, &table), Table.Cell(madeBy(comparison.p)),
            Table.Cell(comparison.location),
          ]))
    }
    return table
  }
}

extension Diagnostic.Severity {
  fileprivate var gravity: PaperMessage.Gravity {
    switch self {
    case .error: .impossible
    case .warning: .doubtful
    case .note: .note
    }
  }
}
