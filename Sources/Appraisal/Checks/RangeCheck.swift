internal import Notation
internal import Wording

/// Means, medians, quartiles, SDs and ranges of parts against a stated range.
struct RangeCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    var findings: [Finding] = []
    for variable in paper.variables {
      let all = paper.statements(of: variable).filter { $0.level == nil }
      for range in all {
        guard let (low, high) = range.range else { continue }
        if low.span.low > high.span.high {
          findings.append(range.finding(.range, .error, .rangeBackwards))
          continue
        }
        for statement in all
        where statement != range
          && (statement.group == range.group || paper.tree.isPart(statement.group, of: range.group))
          && UnitCheck.disagreement(range, statement, paper) == nil
        {
          guard let words = conflict(statement, low, high, range, paper) else { continue }
          findings.append(statement.finding(words.check, .error, expected: words.expected, words.sentence))
          findings.append(range.finding(words.check, .error, words.sentence))
        }
      }
    }
    return findings
  }

  private func conflict(
    _ statement: Statement, _ low: PrintedNumber, _ high: PrintedNumber, _ range: Statement,
    _ paper: PaperStatements
  ) -> (check: Finding.Check, sentence: AppraisalMessage, expected: String?)? {
    // Whole numbers printed as such are exact.
    let isExact = paper.isInteger(range.variable) && low.places == 0 && high.places == 0
    let bounds = isExact ? Span(low.value, high.value) : Span(low.span.low, high.span.high)
    let width = bounds.high - bounds.low
    let style = Numbers.english
    let name = paper.label(statement.group)
    func outside(_ figure: AppraisedFigure, _ number: PrintedNumber) -> (
      Finding.Check, AppraisalMessage, String?
    )? {
      guard !number.span.meets(bounds) else { return nil }
      let printed = style.decimal(number.value, places: number.places)
      return (
        .range, .outsideRange(figure, printed, group: name, range: range.text, at: range.location), nil
      )
    }
    switch statement.summary {
    case .mean(let mean, let sd):
      if let found = outside(.mean, mean) { return found }
      guard let sd, sd.value >= 0, statement.count > 1 else { return nil }
      return self.sd(sd, mean, bounds, statement, range, low, high, paper)
    case .median(let median, let spread):
      if let found = outside(.median, median) { return found }
      switch spread {
      case .width(let iqr)?:
        guard iqr.span.low > width + 1e-9 * max(1, width) else { return nil }
        let places = max(low.places, high.places)
        let whole = style.decimal(high.value - low.value, places: places)
        return (
          .range,
          .widthBeyondRange(
            style.decimal(iqr.value, places: iqr.places), group: name, whole: paper.label(range.group),
            high: style.decimal(high.value, places: high.places),
            low: style.decimal(low.value, places: low.places), whole, at: range.location),
          Wording.english.appraisal([.atMost(whole)])
        )
      case .quartiles(let first, let third)?:
        return outside(.firstQuartile, first) ?? outside(.thirdQuartile, third)
      case nil: return nil
      }
    case .range(let first, let last):
      return outside(.minimum, first) ?? outside(.maximum, last)
    case .count, .ratio: return nil
    }
  }

  /// The variance is at most (mean − low)(high − mean) n/(n − 1) (Bhatia and Davis 2000); and where both ends are
  /// reached, at least range²/2(n − 1).
  private func sd(
    _ sd: PrintedNumber, _ mean: PrintedNumber, _ bounds: Span, _ statement: Statement, _ range: Statement,
    _ low: PrintedNumber, _ high: PrintedNumber, _ paper: PaperStatements
  ) -> (check: Finding.Check, sentence: AppraisalMessage, expected: String?)? {
    let n = Double(statement.count)
    let centre = min(max((bounds.low + bounds.high) / 2, mean.span.low), mean.span.high)
    let most = max(0, (centre - bounds.low) * (bounds.high - centre) * n / (n - 1)).squareRoot()
    let style = Numbers.english
    let printed = style.decimal(sd.value, places: sd.places)
    let name = paper.label(statement.group)
    if sd.span.low > most + 1e-9 * max(1, most) {
      return (
        .sd,
        .sdTooLarge(
          mean: style.decimal(mean.value, places: mean.places), range: range.text, at: range.location,
          count: statement.count, most: style.decimal(most, places: sd.places), group: name, printed),
        Wording.english.appraisal([.atMost(style.decimal(most, places: sd.places))])
      )
    }
    guard statement.group == range.group, statement.count == range.count else { return nil }
    let inner = max(0, high.span.low - low.span.high)
    let least = inner / (2 * (n - 1)).squareRoot()
    guard sd.span.high < least - 1e-9 * max(1, least) else { return nil }
    return (
      .sd,
      .sdTooSmall(
        count: statement.count, range: range.text, at: range.location,
        least: style.decimal(least, places: sd.places), group: name, printed),
      Wording.english.appraisal([.atLeast(style.decimal(least, places: sd.places))])
    )
  }
}
