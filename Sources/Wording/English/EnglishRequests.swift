extension English {
  package func say(_ message: RequestMessage) -> Phrase {
    switch message {
    case .group: "Group"
    case .printedIn(let author, let year): "printed in \(author)\(year.map { " \($0)" })"
    case .share: "Share of patients, %"
    case .shareOfWhole: "Share of the whole, %"
    case .minutes: "Minutes"
    case .riskDifference: "Risk difference, percentage points"
    case .riskRatio: "Risk ratio"
    case .oddsRatio: "Odds ratio"
    case .hazardRatio: "Hazard ratio"
    case .tooManySeries(let found, let most):
      "dots tell \(most) series apart, and there are \(found): join some of them, or draw them in another figure."
    }
  }
}
