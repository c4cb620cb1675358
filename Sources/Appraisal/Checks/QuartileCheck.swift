/// Quartiles lie on their sides of the median.
struct QuartileCheck: AppraisalCheck {
  func findings(in paper: PaperStatements) -> [Finding] {
    paper.statements.compactMap { statement in
      guard case .median(let median, .quartiles(let first, let third)?) = statement.summary else {
        return nil
      }
      let what: String
      if first.span.low > median.span.high {
        what = "The first quartile lies above the median"
      } else if third.span.high < median.span.low {
        what = "The third quartile lies below the median"
      } else if first.span.low > third.span.high {
        what = "The first quartile lies above the third"
      } else {
        return nil
      }
      return statement.finding(.quartiles, .error, "\(what): \(statement.text).")
    }
  }
}
