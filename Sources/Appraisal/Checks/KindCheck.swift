internal import Diagnostics
internal import Wording

/// The same figures called a mean here and a median there, in one group or in two that may have changed places.
struct KindCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let all = paper.statements(of: variable).filter { $0.level == nil }
      for mean in all where mean.mean != nil {
        for median in all where findings.count < Finding.most && median.median != nil {
          findings += compare(mean, median, all, paper)
        }
      }
    }
    // What is told as a warning needs no note.
    let warned = Set(findings.filter { $0.severity == .warning }.map(\.place))
    return findings.filter { $0.severity == .warning || !warned.contains($0.place) } + mixedRows(paper)
  }

  private func compare(_ mean: Statement, _ median: Statement, _ all: [Statement], _ paper: PaperStatements)
    -> [Finding]
  {
    guard let m = mean.mean, let n = median.median else { return [] }
    let isSameGroup = mean.group == median.group
    var sameFigures = m.mean.agrees(with: n.median)
    var digits = min(m.mean.significantDigits, n.median.significantDigits)
    if sameFigures, let sd = m.sd, case .width(let width)? = n.spread {
      sameFigures = sd.agrees(with: width)
      digits += min(sd.significantDigits, width.significantDigits)
    }
    if sameFigures, digits >= (isSameGroup ? 3 : 4), isSameGroup || digits > 4 || swapped(mean, median, all) {
      let sentence: AppraisalMessage =
        isSameGroup
        ? .meanThereMedianHere(mean: mean.part(in: paper), median: median.part(in: paper))
        : .changedPlaces(mean: mean.part(in: paper), median: median.part(in: paper))
      return [mean.finding(.kind, .warning, sentence), median.finding(.kind, .warning, sentence)]
    }
    guard isSameGroup, mean.table != median.table else { return [] }
    let sentence = AppraisalMessage.meanAndMedian(
      mean: mean.part(in: paper), median: median.part(in: paper))
    return [mean.finding(.kind, .note, sentence), median.finding(.kind, .note, sentence)]
  }

  /// The other way round the figures agree as well.
  private func swapped(_ mean: Statement, _ median: Statement, _ all: [Statement]) -> Bool {
    all.contains { one in
      guard let m = one.mean, one.group == median.group else { return false }
      return all.contains { other in
        guard let n = other.median, other.group == mean.group else { return false }
        return m.mean.agrees(with: n.median)
      }
    }
  }

  /// One group by mean and SD, the other by median and quartiles.
  private func mixedRows(_ paper: PaperStatements) -> [Finding] {
    paper.rows.compactMap { row in
      guard let mean = row.statements.first(where: { $0.mean != nil }),
        let median = row.statements.first(where: { $0.median != nil })
      else { return nil }
      return Finding(
        check: .kind, severity: .note, table: row.table.id, variable: row.row.variable, group: nil,
        level: nil,
        printed: row.statements.map(\.text).joined(separator: "; "), expected: nil,
        sentences: [.mixedRow(mean: mean.part(in: paper), median: median.part(in: paper))],
        place: row.row.place)
    }
  }
}
