internal import Wording

/// Levels that exhaust a group add up to it, and so do the two figures of a ratio.
struct TotalCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.statements.compactMap { ratio($0, paper) } + paper.rows.flatMap { levels($0, paper) }
  }

  private func ratio(_ statement: Statement, _ paper: PaperStatements) -> Finding? {
    guard case .ratio(let first, let second) = statement.summary, first + second != statement.count else {
      return nil
    }
    return statement.finding(
      .total, .error, expected: String(statement.count),
      .ratioSum(first, second, group: paper.label(statement.group), statement.count))
  }

  private func levels(_ row: PaperStatements.Row, _ paper: PaperStatements) -> [Finding] {
    guard row.row.kind == .levels else { return [] }
    return paper.paper.groups.compactMap { group in
      let cells = row.statements(group.id)
      guard cells.count == row.row.levels.count, let first = cells.first else { return nil }
      let counts = cells.compactMap(\.events)
      let sum = counts.reduce(0, +)
      guard sum != first.count, counts.count == cells.count else { return nil }
      var sentences: [AppraisalMessage] = [.levelsSum(counts, group: group.label, first.count)]
      if sum < first.count { sentences.append(.missing(first.count - sum)) }
      return Finding(
        check: .total, severity: .error, table: row.table.id, variable: row.row.variable, group: group.id,
        level: nil, printed: String(sum), expected: String(first.count), sentences: sentences,
        place: first.place)
    }
  }
}
