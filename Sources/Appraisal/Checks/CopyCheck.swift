internal import Diagnostics

/// Identical figures, too long for chance, under two variables or in two groups.
struct CopyCheck: AppraisalCheck {
  /// Significant digits in all that make a coincidence of two variables implausible: once in a single cell, once over a
  /// whole row.
  static let cellDigits = 6
  static let rowDigits = 8
  /// The chance below which two groups hardly agree.
  static let rareChance = 1e-3

  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    let rows = paper.rows.filter { row in
      !row.statements.isEmpty && row.statements.allSatisfy { !$0.figures.isEmpty }
    }
    for (index, one) in rows.enumerated() {
      findings += withinRow(one, paper)
      for other in rows[(index + 1)...]
      where findings.count < Finding.most && one.row.variable != other.row.variable {
        findings += between(one, other, paper)
      }
    }
    return findings + claims(paper)
  }

  /// Noughts behind the decimal mark may come from how the table is set.
  private func digits(_ statement: Statement) -> Int {
    statement.figures.reduce(0) { $0 + max(0, $1.significantDigits - $1.places + $1.tellingPlaces) }
  }

  private func isSame(_ one: Statement, _ other: Statement) -> Bool {
    one.figures.count > 1 && one.figures == other.figures
  }

  private func between(_ one: PaperStatements.Row, _ other: PaperStatements.Row, _ paper: PaperStatements)
    -> [Finding]
  {
    var pairs: [(Statement, Statement)] = []
    for here in one.statements {
      if let there = other.statements.first(where: { isSame(here, $0) }) { pairs.append((here, there)) }
    }
    guard !pairs.isEmpty else { return [] }
    let isWholeRow = pairs.count > 1 && pairs.count == one.statements.count
    let total = pairs.reduce(0) { $0 + digits($1.0) }
    guard isWholeRow && total >= Self.rowDigits || pairs.contains(where: { digits($0.0) >= Self.cellDigits })
    else { return [] }
    return pairs.flatMap { here, there in
      [(here, there, other), (there, here, one)].map { statement, twin, row in
        statement.finding(
          .copy, .warning,
          .copiedFrom(
            statement.text, row: row.label, group: paper.label(twin.group), at: twin.location,
            isWholeRow: isWholeRow))
      }
    }
  }

  private func withinRow(_ row: PaperStatements.Row, _ paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    let places = row.statements.flatMap(\.figures).map(\.tellingPlaces).max() ?? 0
    for (index, one) in row.statements.enumerated() {
      for other in row.statements[(index + 1)...] where isSame(one, other) {
        let isNested =
          paper.tree.isPart(one.group, of: other.group) || paper.tree.isPart(other.group, of: one.group)
        let coincidence = Coincidence(one: one, other: other, isNested: isNested, places: places)
        guard coincidence.chance < Self.rareChance else { continue }
        for (here, there) in [(one, other), (other, one)] {
          findings.append(
            here.finding(
              .copy, .warning,
              .sameInGroups(here.text, paper.label(here.group), paper.label(there.group))))
        }
      }
    }
    return findings
  }

  /// A statement of the prose that equals a cell of another variable.
  private func claims(_ paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for claim in paper.statements where claim.table == "claims" && digits(claim) >= Self.cellDigits {
      for other in paper.statements
      where findings.count < Finding.most && other.variable != claim.variable && isSame(claim, other)
        && (other.table != "claims" || claim.place < other.place)
      {
        for (here, there) in [(claim, other), (other, claim)] {
          findings.append(
            here.finding(
              .copy, .warning,
              .copiedClaim(
                here.text, variable: there.variable, group: paper.label(there.group), at: there.location)))
        }
      }
    }
    return findings
  }
}
