internal import Diagnostics

/// P values of one comparison, stated differently in two places.
struct StatedPCheck: AppraisalCheck {
  private struct Stated {
    let table: String
    let variable: String
    let groups: Set<String>
    /// Of how many patients in each group, where the row says so.
    let counts: [String: Int]
    let cell: PublishedPaper.Cell
    let p: PrintedP
  }

  func findings(in paper: PaperStatements) -> [Finding] {
    let all = stated(paper)
    var findings: [Finding] = []
    for (index, one) in all.enumerated() {
      for other in all[(index + 1)...]
      where findings.count < Finding.most && isSame(one, other) && !agree(one.p, other.p) {
        for (here, there) in [(one, other), (other, one)] {
          findings.append(
            Finding(
              check: .agreement, severity: .warning, table: here.table, variable: here.variable, group: nil,
              level: nil, printed: here.cell.text, expected: nil,
              sentences: [.pTwice(here: here.cell.text, there: there.cell.text, at: there.table)],
              place: here.cell.place))
        }
      }
    }
    return findings
  }

  private func stated(_ paper: PaperStatements) -> [Stated] {
    let rows = paper.rows.compactMap { row in
      row.p.flatMap { p in
        row.row.p.map {
          Stated(
            table: row.table.id, variable: row.row.variable, groups: Set(row.table.compare),
            counts: row.row.counts, cell: $0, p: p)
        }
      }
    }
    return rows
      + paper.comparisons.map {
        Stated(
          table: "comparisons", variable: $0.comparison.variable, groups: Set($0.comparison.compare),
          counts: [:], cell: $0.comparison.p, p: $0.p)
      }
  }

  private func isSame(_ one: Stated, _ other: Stated) -> Bool {
    one.variable == other.variable && one.groups == other.groups && one.groups.count > 1
      && (one.counts == other.counts || one.counts.isEmpty || other.counts.isEmpty)
  }

  /// One may be printed with fewer digits, or cut; figures that are no probability are another check's.
  private func agree(_ one: PrintedP, _ other: PrintedP) -> Bool {
    guard let first = one.span, let second = other.span else { return true }
    if first.meets(second) { return true }
    return [one.cutSpan, one.span].contains { a in
      [other.cutSpan, other.span].contains { b in a.flatMap { a in b.map { a.meets($0) } } ?? false }
    }
  }
}
