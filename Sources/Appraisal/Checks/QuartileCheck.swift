internal import Wording

/// Quartiles lie on their sides of the median.
struct QuartileCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.statements.compactMap { statement in
      guard case .median(let median, .quartiles(let first, let third)?) = statement.summary else {
        return nil
      }
      let order: AppraisedOrder
      if first.span.low > median.span.high {
        order = .firstAboveMedian
      } else if third.span.high < median.span.low {
        order = .thirdBelowMedian
      } else if first.span.low > third.span.high {
        order = .firstAboveThird
      } else {
        return nil
      }
      return statement.finding(.quartiles, .error, .quartileOrder(order, statement.text))
    }
  }
}
