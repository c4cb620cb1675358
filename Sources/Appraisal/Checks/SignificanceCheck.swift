internal import Diagnostics
internal import Wording

/// Footnote signs and words against the printed P, at 0.05.
struct SignificanceCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for row in paper.rows {
      guard let p = row.p, let cell = row.row.p else { continue }
      // A sign says something only where the table uses signs.
      let usesMarks = paper.rows.contains { $0.table.id == row.table.id && $0.p?.isMarked == true }
      var words = Self.contradiction(
        p, said: p.saysSignificant, p.saysSignificant == true ? .significant : .notSignificant)
      if let phrase = row.row.words {
        words = words ?? Self.contradiction(p, said: PrintedP.claim(phrase), .words(phrase))
      }
      if words == nil, p.isMarked, p.isSignificant == false {
        words = .signedAbove(cell.text)
      } else if words == nil, usesMarks, !p.isMarked, p.isSignificant == true {
        words = .unsignedBelow(cell.text)
      }
      if let words { findings.append(finding(row.table.id, row.row.variable, cell, words)) }
    }
    for comparison in paper.comparisons {
      let stated = comparison.comparison
      let phrase = stated.words
      let words =
        Self.contradiction(
          comparison.p, said: comparison.p.saysSignificant,
          comparison.p.saysSignificant == true ? .significant : .notSignificant)
        ?? phrase.flatMap { Self.contradiction(comparison.p, said: PrintedP.claim($0), .words($0)) }
      if let words { findings.append(finding("comparisons", stated.variable, stated.p, words)) }
    }
    return findings
  }

  private static func contradiction(_ p: PrintedP, said: Bool?, _ words: AppraisedVerdict)
    -> AppraisalMessage?
  {
    guard let said, let isSignificant = p.isSignificant, said != isSignificant else { return nil }
    return .contradicts(words, isBelow: isSignificant)
  }

  private func finding(
    _ table: String, _ variable: String, _ cell: PublishedPaper.Cell, _ sentence: AppraisalMessage
  ) -> Finding {
    Finding(
      check: .significance, severity: .warning, table: table, variable: variable, group: nil, level: nil,
      printed: cell.text, expected: nil, sentences: [sentence], place: cell.place)
  }
}
