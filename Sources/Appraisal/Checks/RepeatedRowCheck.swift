internal import Diagnostics

/// Rows of counts that repeat another's figures; in small groups this may well be chance, and then is only noted.
struct RepeatedRowCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    let rows = paper.rows.filter { row in
      row.statements.count > 1 && row.statements.allSatisfy { $0.events != nil }
    }
    for (index, one) in rows.enumerated() {
      for other in rows[(index + 1)...] where findings.count < Finding.most && isSame(one, other) {
        let isLikely = isBeyondChance(one, other)
        for (here, there) in [(one, other), (other, one)] {
          findings.append(
            Finding(
              check: .repeated, severity: isLikely ? .warning : .note, table: here.table.id,
              variable: here.row.variable, group: nil, level: nil,
              printed: here.statements.map(\.text).joined(separator: "; "), expected: nil,
              sentences: [
                .repeatedRow(
                  there.label, table: there.table.id == here.table.id ? nil : there.table.id,
                  isLikely: isLikely)
              ],
              place: here.row.place))
        }
      }
    }
    return findings
  }

  private func isSame(_ one: PaperStatements.Row, _ other: PaperStatements.Row) -> Bool {
    one.row.kind == other.row.kind && one.statements.count == other.statements.count
      && one.row.p?.text == other.row.p?.text
      && !(one.row.variable == other.row.variable && one.table.id != other.table.id)
      && zip(one.statements, other.statements).allSatisfy { $0.group == $1.group && $0.text == $1.text }
      && one.statements.contains { ($0.events ?? 0) > 0 }
  }

  /// One label's words are among the other's, a cell holds a percent that is wrong in the same way, or the counts are
  /// large.
  private func isBeyondChance(_ one: PaperStatements.Row, _ other: PaperStatements.Row) -> Bool {
    let (a, b) = (words(one), words(other))
    if !a.isEmpty, !b.isEmpty, a.isSubset(of: b) || b.isSubset(of: a) { return true }
    let isWrong = one.statements.contains { statement in
      guard case .count(let count, _, let percent?) = statement.summary else { return false }
      return !PercentCheck.fits(count, of: statement.count, percent)
    }
    return isWrong || one.statements.allSatisfy { min($0.events ?? 0, $0.count - ($0.events ?? 0)) >= 15 }
  }

  private func words(_ row: PaperStatements.Row) -> Set<String> {
    let split = (row.row.label ?? row.row.variable).lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(split.map { String($0) })
  }
}
