extension English {
  package func say(_ message: FigureMessage) -> Phrase {
    switch message {
    case .nothing(let absent): nothing(absent)
    case .hiddenForPrivacy: "hidden for privacy"
    case .hidden: "hidden"
    case .noValue: "no value"
    case .hiddenMark(let mark): "\(mark) hidden for privacy."
    case .hiddenRows(let rows): "Hidden for privacy: \(rows.joined(separator: ", "))."
    case .hiddenIn(let rows): "Hidden for privacy in: \(rows.joined(separator: ", "))."
    case .list(let items): list(items)
    case .places(let count): "\(count) places"
    case .inPercent(let title): "\(title), %"
    case .by(let value, let axis): "\(value) by \(axis.lowercasedFirst)"
    case .overTime(let value): "\(value) over time"
    case .with(let name): "with \(name)"
    }
  }

  private func nothing(_ absent: FigureMessage.Absent) -> Phrase {
    switch absent {
    case .things: "There is nothing to draw."
    case .cases: "There are no cases to draw."
    case .centres: "There are no centres to draw."
    case .estimates: "There are no estimates to draw."
    case .followUp: "There is no follow-up to draw."
    case .patients: "There are no patients to draw."
    case .periods: "There are no periods to draw."
    case .periodsWithCases: "There are no periods with cases to draw."
    case .predictions: "There are no predictions to draw."
    case .records: "There are no records to judge."
    case .scores: "There are no scores to draw."
    case .steps: "There are no steps to draw."
    case .times: "There are no times to draw."
    case .values: "There are no values to draw."
    }
  }

  func list(_ items: [String]) -> Phrase {
    guard let last = items.last, items.count > 1 else { return "\(items.first ?? "")" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}
