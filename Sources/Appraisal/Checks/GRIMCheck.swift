internal import Notation

/// Means, and medians, of whole numbers that no sample of that size has (GRIM; Brown and Heathers 2017).
struct GRIMCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.statements.compactMap { statement in
      guard paper.isInteger(statement.variable), statement.count > 0 else { return nil }
      if let mean = statement.mean?.mean { return self.mean(mean, statement) }
      if let median = statement.median?.median { return self.median(median, statement) }
      return nil
    }
  }

  /// The whole sums that a mean may come from.
  static func sums(_ mean: PrintedNumber, count: Int) -> ClosedRange<Double>? {
    let span = Double(count) * mean.span
    let slack = 1e-9 * max(1, abs(span.high))
    let low = (span.low - slack).rounded(.up)
    let high = (span.high + slack).rounded(.down)
    return low <= high ? low...high : nil
  }

  private func mean(_ mean: PrintedNumber, _ statement: Statement) -> Finding? {
    guard Self.sums(mean, count: statement.count) == nil else { return nil }
    let style = Numbers.english
    let n = Double(statement.count)
    let product = mean.value * n
    let (below, above) = (product.rounded(.down), product.rounded(.up))
    let nearest = product - below < above - product ? below : above
    let (low, high) = (
      style.decimal(below / n, places: mean.places), style.decimal(above / n, places: mean.places)
    )
    return statement.finding(
      .grim, .error, expected: style.decimal(nearest / n, places: mean.places),
      .meanOfWholeNumbers(
        count: statement.count, mean: style.decimal(mean.value, places: mean.places),
        sum: style.decimal(product, places: mean.places), below: style.decimal(below, places: 0), low,
        above: style.decimal(above, places: 0), high))
  }

  private func median(_ median: PrintedNumber, _ statement: Statement) -> Finding? {
    let step = statement.count % 2 == 0 ? 2.0 : 1
    let span = step * median.span
    let slack = 1e-9 * max(1, abs(span.high))
    guard (span.low - slack).rounded(.up) > (span.high + slack).rounded(.down) else { return nil }
    return statement.finding(
      .grim, .error,
      expected: Numbers.english.decimal((step * median.value).rounded() / step, places: median.places),
      .medianOfWholeNumbers(
        count: statement.count, isBetweenTwo: step == 2,
        Numbers.english.decimal(median.value, places: median.places)))
  }
}
