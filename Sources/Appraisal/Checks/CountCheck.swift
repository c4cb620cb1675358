internal import Wording

/// Counts below 0, beyond the group, or beyond what a group that contains it leaves.
struct CountCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for row in paper.rows {
      for (group, count) in row.row.counts.sorted(by: { $0.key < $1.key }) {
        guard let whole = paper.paper.group(group), count > whole.count || count < 0 else { continue }
        findings.append(
          Finding(
            check: .count, severity: .error, table: row.table.id, variable: row.row.variable, group: group,
            level: nil, printed: String(count), expected: String(whole.count),
            sentences: [.rowCount(count, group: whole.label, whole.count)], place: row.row.place))
      }
    }
    for statement in paper.statements {
      let events: [Int]
      switch statement.summary {
      case .count(let count, _, _): events = [count]
      case .ratio(let first, let second): events = [first, second]
      default: continue
      }
      let name = paper.label(statement.group)
      if let negative = events.first(where: { $0 < 0 }) {
        findings.append(statement.finding(.count, .error, .lessThanNone(negative)))
      } else if let excess = events.first(where: { $0 > statement.count }) {
        findings.append(
          statement.finding(
            .count, .error, expected: Wording.english.appraisal([.atMost(String(statement.count))]),
            .moreThanAll(excess, group: name, statement.count)))
      }
      if case .count(_, let stated?, _) = statement.summary, let group = paper.paper.group(statement.group),
        stated > group.count
      {
        findings.append(
          statement.finding(
            .count, .error, expected: String(group.count),
            .countGivenOf(stated, group: name, group.count)))
      }
      if statement.variable == statement.group || paper.paper.group(statement.variable) != nil {
        findings += namedGroup(statement, paper)
      }
    }
    return findings + containments(paper)
  }

  /// A count of a variable that is itself a group.
  private func namedGroup(_ statement: Statement, _ paper: PaperStatements) -> [Finding] {
    guard let named = paper.paper.group(statement.variable), let events = statement.events,
      paper.tree.isPart(named.id, of: statement.group), events != named.count, events >= 0
    else { return [] }
    return [
      statement.finding(
        .count, .error, expected: String(named.count),
        .groupByItsN(named.label, named.count, printed: events))
    ]
  }

  /// A part has no more cases than its whole, and no more than its whole without cases.
  private func containments(_ paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let all = paper.statements(of: variable).filter { $0.events != nil }
      for part in all {
        for whole in all
        where findings.count < Finding.most && part.level == whole.level
          && paper.tree.isPart(part.group, of: whole.group)
          && part.hasSameForm(as: whole)
        {
          guard let inner = part.events, let outer = whole.events, inner >= 0, outer >= 0,
            inner <= part.count, outer <= whole.count
          else { continue }
          let (partName, wholeName) = (paper.label(part.group), paper.label(whole.group))
          var sentence: AppraisalMessage?
          if inner > outer {
            sentence = .partHasMore(partName, inner, whole: wholeName, at: whole.location, outer)
          } else if part.count - inner > whole.count - outer {
            sentence = .partHasMoreWithout(
              partName, of: part.count, inner, whole: wholeName, ofAll: whole.count, outer)
          }
          guard let sentence else { continue }
          findings.append(part.finding(.parts, .error, sentence))
          findings.append(whole.finding(.parts, .error, sentence))
        }
      }
    }
    return findings
  }
}

extension Statement {
  /// Two counts, or two ratios, which count the same thing.
  func hasSameForm(as other: Statement) -> Bool {
    switch (summary, other.summary) {
    case (.count, .count), (.ratio, .ratio): true
    default: false
    }
  }
}
