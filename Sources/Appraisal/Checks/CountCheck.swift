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
            explanation:
              "The row speaks of \(count) patients, and \(whole.label) are \(whole.count).",
            place: row.row.place))
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
        findings.append(statement.finding(.count, .error, "\(negative) is less than no patient."))
      } else if let excess = events.first(where: { $0 > statement.count }) {
        findings.append(
          statement.finding(
            .count, .error, expected: "at most \(statement.count)",
            "\(excess) of \(name) are more than the \(statement.count) that there are."))
      }
      if case .count(_, let stated?, _) = statement.summary, let group = paper.paper.group(statement.group),
        stated > group.count
      {
        findings.append(
          statement.finding(
            .count, .error, expected: String(group.count),
            "The count is given of \(stated), and \(name) are \(group.count)."))
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
        "\(named.label) are \(named.count) by the group's n; printed here is \(events).")
    ]
  }

  /// A part has no more cases than its whole, and no more than its whole without cases.
  private func containments(_ paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let all = paper.statements(of: variable).filter { $0.events != nil }
      for part in all {
        for whole in all
        where part.level == whole.level && paper.tree.isPart(part.group, of: whole.group)
          && part.hasSameForm(as: whole)
        {
          guard let inner = part.events, let outer = whole.events, inner >= 0, outer >= 0,
            inner <= part.count, outer <= whole.count
          else { continue }
          let (partName, wholeName) = (paper.label(part.group), paper.label(whole.group))
          var words: String?
          if inner > outer {
            words =
              "\(partName) with \(inner) are a part of \(wholeName), of whom \(whole.location) has \(outer)."
          } else if part.count - inner > whole.count - outer {
            words =
              "\(part.count) − \(inner) = \(part.count - inner) of \(partName) are without it, but only \(whole.count) − \(outer) = \(whole.count - outer) of \(wholeName)."
          }
          guard let words else { continue }
          findings.append(part.finding(.parts, .error, words))
          findings.append(whole.finding(.parts, .error, words))
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
