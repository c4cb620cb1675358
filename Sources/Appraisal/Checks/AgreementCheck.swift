internal import Diagnostics
internal import Wording

/// The same mean, SD, median or quartiles of the same patients, stated differently in two places.
struct AgreementCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let all = paper.statements(of: variable).filter { !$0.figures.isEmpty || $0.range != nil }
      for (index, one) in all.enumerated() {
        for other in all[(index + 1)...]
        where findings.count < Finding.most && one.group == other.group && one.level == other.level
          && one.count == other.count
        {
          guard let what = difference(one, other) else { continue }
          let elsewhere = UnitCheck.disagreement(one, other, paper) != nil
          let severity: Diagnostic.Severity = elsewhere ? .warning : .error
          for (here, there) in [(one, other), (other, one)] {
            findings.append(
              here.finding(
                .agreement, severity, expected: there.text,
                .statedTwice(
                  what, group: paper.label(here.group), here: here.text, there: there.text,
                  at: there.location)))
          }
        }
      }
    }
    return findings
  }

  private func difference(_ one: Statement, _ other: Statement) -> AppraisedFigure? {
    if let a = one.mean, let b = other.mean {
      if !a.mean.agrees(with: b.mean) { return .mean }
      if let a = a.sd, let b = b.sd, !a.agrees(with: b) { return .sd }
    }
    if let a = one.median, let b = other.median {
      if !a.median.agrees(with: b.median) { return .median }
      switch (a.spread, b.spread) {
      case (.width(let a)?, .width(let b)?): return a.agrees(with: b) ? nil : .interquartileRange
      case (.quartiles(let a1, let a3)?, .quartiles(let b1, let b3)?):
        return a1.agrees(with: b1) && a3.agrees(with: b3) ? nil : .quartiles
      case (.quartiles(let low, let high)?, .width(let width)?),
        (.width(let width)?, .quartiles(let low, let high)?):
        return (high.span - low.span).meets(width.span) ? nil : .interquartileRange
      default: return nil
      }
    }
    if let a = one.range, let b = other.range, !(a.low.agrees(with: b.low) && a.high.agrees(with: b.high)) {
      return .range
    }
    return nil
  }
}
