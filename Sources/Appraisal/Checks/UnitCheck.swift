internal import Diagnostics
internal import Notation
internal import Wording

/// One variable in two units.
struct UnitCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    labels(paper) + claims(paper)
  }

  /// The units in which two statements of one variable stand, where they are not the same.
  static func disagreement(_ one: Statement, _ other: Statement, _ paper: PaperStatements) -> (
    String, String
  )? {
    let declared = paper.paper.variables[one.variable]?.unit
    guard let a = one.unit ?? declared, let b = other.unit ?? declared, a != b,
      Unit.normal(a) != Unit.normal(b)
    else {
      return nil
    }
    return (a, b)
  }

  /// A row's label against the variable's unit.
  private func labels(_ paper: PaperStatements) -> [Finding] {
    paper.rows.compactMap { row in
      guard let printed = Unit.inLabel(row.row.label ?? ""),
        let unit = paper.paper.variables[row.row.variable]?.unit, Unit.normal(printed) != Unit.normal(unit)
      else { return nil }
      return Finding(
        check: .unit, severity: .warning, table: row.table.id, variable: row.row.variable, group: nil,
        level: nil, printed: printed, expected: unit,
        sentences: [.labelUnit(printed, elsewhere: unit)],
        place: row.row.place)
    }
  }

  /// A statement of the prose in another unit than the tables have.
  private func claims(_ paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for claim in paper.statements where claim.table == "claims" {
      guard let printed = claim.unit else { continue }
      let others = paper.statements(of: claim.variable).filter {
        $0.table != "claims" && Self.disagreement(claim, $0, paper) != nil
      }
      let declared = paper.paper.variables[claim.variable]?.unit
      guard let unit = others.first.flatMap({ $0.unit ?? declared }) ?? declared,
        Unit.normal(unit) != Unit.normal(printed)
      else { continue }
      var sentences = [AppraisalMessage.claimUnit(claim.text, printed, elsewhere: unit)]
      var severity = Diagnostic.Severity.warning
      let same = others.filter { $0.group == claim.group }
      if let twin = same.first(where: { Self.isSame($0, claim) }) {
        sentences.append(
          .sameFigure(at: twin.location, group: paper.label(claim.group), twin.text, unit: unit))
        findings.append(
          twin.finding(
            .unit, .warning,
            .standsHere(twin.text, unit: unit, at: claim.location, other: printed)))
      } else if let twin = same.first, let factor = Unit.factor(from: unit, to: printed),
        let a = Self.center(twin), let b = Self.center(claim)
      {
        if (factor * a.span).meets(b.span) {
          sentences.append(.unitsAgree(twin.text, unit: unit))
          severity = .note
        } else {
          sentences.append(
            .otherFigure(at: twin.location, twin.text, group: paper.label(claim.group)))
        }
      }
      findings.append(claim.finding(.unit, severity, expected: severity == .note ? nil : unit, sentences))
    }
    return findings
  }

  private static func isSame(_ one: Statement, _ other: Statement) -> Bool {
    guard let a = center(one), let b = center(other) else { return false }
    return a.agrees(with: b)
  }

  private static func center(_ statement: Statement) -> PrintedNumber? {
    statement.mean?.mean ?? statement.median?.median
  }
}
