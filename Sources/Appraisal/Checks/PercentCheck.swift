internal import Diagnostics
internal import Notation
internal import Wording

/// Percents against their counts: exact in whole numbers, halves either way.
struct PercentCheck: AppraisalCheck {
  /// Which way a percent that ends on a half was rounded.
  private enum Half { case up, down }

  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    var halves: [(Statement, Half)] = []
    for row in paper.rows {
      let misfits = row.statements.filter { !fits($0, of: $0.count) }
      if !misfits.isEmpty, let note = otherDenominator(row, misfits) {
        findings.append(note)
      } else {
        findings += misfits.map { finding($0, paper) }
        halves += row.statements.compactMap { statement in half(statement).map { (statement, $0) } }
      }
    }
    for claim in paper.statements where claim.table == "claims" && !fits(claim, of: claim.count) {
      findings.append(finding(claim, paper))
    }
    return findings + conventions(halves)
  }

  private func percent(_ statement: Statement) -> (count: Int, percent: PrintedNumber)? {
    if case .count(let count, _, let percent?) = statement.summary, count >= 0 {
      (count, percent)
    } else {
      nil
    }
  }

  private func fits(_ statement: Statement, of whole: Int) -> Bool {
    guard let (count, percent) = percent(statement) else { return true }
    return Self.fits(count, of: whole, percent)
  }

  /// |count/whole × 100 − percent| is at most half a unit of the percent's last place.
  static func fits(_ count: Int, of whole: Int, _ percent: PrintedNumber) -> Bool {
    guard whole > 0 else { return count == 0 && percent.value == 0 }
    return percent.span.contains(100 * Double(count) / Double(whole))
  }

  /// All cells of the row are percents of the row, or of the groups together.
  private func otherDenominator(_ row: PaperStatements.Row, _ misfits: [Statement]) -> Finding? {
    guard row.table.compare.count > 1, row.statements.count > 1,
      row.statements.allSatisfy({ percent($0) != nil || $0.events == 0 })
    else { return nil }
    let compared = row.statements.filter { row.table.compare.contains($0.group) }
    guard compared.count == row.statements.count, compared.filter({ percent($0) != nil }).count > 1 else {
      return nil
    }
    let everybody = row.table.compare.reduce(0) { sum, group in
      sum + (row.statements(group).first?.count ?? 0)
    }
    func events(_ level: String?) -> Int {
      compared.filter { $0.level == level }.reduce(0) { $0 + ($1.events ?? 0) }
    }
    let sentence: AppraisalMessage
    if compared.allSatisfy({ fits($0, of: events($0.level)) }) {
      sentence = .percentsOfRow
    } else if compared.allSatisfy({ fits($0, of: everybody) }) {
      sentence = .percentsOfAll(everybody)
    } else {
      return nil
    }
    return Finding(
      check: .percent, severity: .note, table: row.table.id, variable: row.row.variable, group: nil,
      level: nil,
      printed: misfits[0].text, expected: nil, sentences: [sentence], place: row.row.place)
  }

  private func finding(_ statement: Statement, _ paper: PaperStatements) -> Finding {
    guard let (count, percent) = percent(statement) else { return statement.finding(.percent, .note) }
    let whole = statement.count
    let places = percent.places
    let style = Numbers.english
    let right = style.percent(count, of: whole, places: places)
    let sentence = AppraisalMessage.percent(
      count, of: whole, right: right, printed: style.decimal(percent.value, places: places))
    // Few without a value, and the reader would not know.
    let few = min(max(1, whole / 10), 1000)
    let least = max(count, whole - few, 1)
    let smaller = (least..<max(whole, least)).last { Self.fits(count, of: $0, percent) }
    if count <= whole, places > 0, let smaller, smaller >= 1 {
      return statement.finding(
        .percent, .warning, expected: right, sentence, .percentOfFewer(smaller, missing: whole - smaller))
    }
    if whole > 0, percent.cutSpan.contains(100 * Double(count) / Double(whole)), count != whole {
      return statement.finding(.percent, .warning, expected: right, sentence, .cutDigits)
    }
    guard (1...100_000).contains(whole) else {
      return statement.finding(.percent, .error, expected: right, sentence)
    }
    let other = (0..<whole + 1).first { Self.fits($0, of: whole, percent) }
    return statement.finding(
      .percent, .error, expected: right, sentence,
      other.map { .otherCount($0, of: whole) } ?? .noCount(of: whole))
  }

  // MARK: Halves

  private func half(_ statement: Statement) -> (Half)? {
    guard let (count, percent) = percent(statement), statement.count > 0, percent.places < 6 else {
      return nil
    }
    var scale = 100
    for _ in 0..<percent.places { scale *= 10 }
    let doubled = 2 * count * scale
    guard doubled.isMultiple(of: statement.count), doubled / statement.count % 2 != 0 else { return nil }
    return percent.value > 100 * Double(count) / Double(statement.count) ? .up : .down
  }

  /// The house that rounds halves up in one cell and down in another is told so; where one way rules, the others.
  private func conventions(_ halves: [(Statement, Half)]) -> [Finding] {
    let up = halves.filter { $0.1 == .up }
    let down = halves.filter { $0.1 == .down }
    guard let first = down.first?.0 else { return [] }
    func exact(_ statement: Statement) -> (count: Int, percent: String) {
      guard let (count, percent) = percent(statement) else { return (0, "") }
      let places = percent.places + 1
      return (count, Numbers.english.percent(count, of: statement.count, places: places))
    }
    if up.isEmpty {
      let half = exact(first)
      return [
        first.finding(
          .rounding, .note, .halvesNeverUp(half.count, of: first.count, exact: half.percent))
      ]
    }
    // Half to even rounds some up as well: only a half that went to an odd digit rules it out.
    return down.map { statement, _ in
      let half = exact(statement)
      return statement.finding(
        .rounding, .note,
        .halfDown(
          half.count, of: statement.count, exact: half.percent, elsewhere: up[0].0.text,
          at: up[0].0.location))
    }
  }
}
