internal import Diagnostics
internal import Wording

/// Counts that are stated in two places, or for a whole and for its parts, by every path the groups allow.
struct PartsCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.variables.flatMap { variable -> [Finding] in
      let counts = paper.statements(of: variable).filter { ($0.events ?? -1) >= 0 }
      let levels = counts.map(\.level).reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
      return levels.flatMap { level in findings(counts.filter { $0.level == level }, paper) }
    }
  }

  private func findings(_ counts: [Statement], _ paper: PaperStatements) -> [Finding] {
    // The first figure of a ratio is the count of its variable where the paper's own counts say so.
    let mixed = counts.contains { !$0.hasSameForm(as: counts[0]) }
    let finder = PathFinder(paper.tree, counts.map { ($0, Span(Double($0.events ?? 0))) })
    let conflicts = Conflict.all(finder, in: paper.paper)
    return Conflict.bundles(conflicts).flatMap { bundle -> [Finding] in
      let odd = Conflict.odd(bundle)
      let involved = counts.filter { count in bundle.contains { $0.statements.contains(count) } }
      return involved.map { statement in
        let own = bundle.filter { $0.statements.contains(statement) }
        let expected = own.compactMap { needed(for: statement, by: $0) }
        let agreed = Set(expected).count == 1 ? expected.first.map { String($0) } : nil
        let isOdd = odd == statement
        var sentences = own.map { sentence($0, paper) }
        if let odd { sentences.append(isOdd ? .isOdd : .oddOne(odd.text, at: odd.location)) }
        let isPlain = bundle.allSatisfy { $0.one.terms.count == 1 && $0.other.terms.count == 1 }
        let severity: Finding.Severity = mixed || odd != nil && !isOdd ? .warning : .error
        return statement.finding(
          isPlain ? .agreement : .parts, severity, expected: odd == nil || isOdd ? agreed : nil, sentences)
      }
    }
  }

  private func sentence(_ conflict: Conflict, _ paper: PaperStatements) -> AppraisalMessage {
    func way(_ path: Path) -> AppraisedWay {
      var text = ""
      for (index, term) in path.terms.enumerated() {
        text += index == 0 ? (term.sign < 0 ? "−" : "") : term.sign < 0 ? " − " : " + "
        text += String(term.statement.events ?? 0)
      }
      if path.terms.count > 1 { text += " = \(Int(bounded: path.value.low))" }
      let locations = path.terms.map(\.statement.location).reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return AppraisedWay(text, at: locations)
    }
    return .conflict(group: paper.label(conflict.group), way(conflict.one), way(conflict.other))
  }

  /// The count that would make a conflict vanish.
  private func needed(for statement: Statement, by conflict: Conflict) -> Int? {
    let (mine, other) =
      conflict.one.support.contains(statement)
      ? (conflict.one, conflict.other) : (conflict.other, conflict.one)
    guard let term = mine.terms.first(where: { $0.statement == statement }) else { return nil }
    let gap = Int(bounded: other.value.low) - Int(bounded: mine.value.low)
    let needed = (statement.events ?? 0) + term.sign * gap
    return needed >= 0 && needed <= statement.count ? needed : nil
  }
}
