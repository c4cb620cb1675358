extension English {
  package func say(_ message: FigureMessage) -> Phrase {
    switch message {
    case .hiddenForPrivacy: "hidden for privacy"
    case .funnelTitle(let value, let size): "\(value) by \(size.lowercasedFirst)"
    case .noCentres: "There are no centres to draw."
    case .funnel(let value, let size, let centres, let target):
      "A funnel plot of \(value.lowercasedFirst) against \(size.lowercasedFirst), \(centres) centres, with 95% and 99.8% limits around \(target)."
    case .noneOutside: "No centre lies outside the 99.8% limits."
    case .outside(let centres): "Outside the 99.8% limits: \(centres.joined(separator: ", "))."
    case .hiddenCentres(let count): "\(count) centres are hidden for privacy."
    case .innerLimits: "95% limits"
    case .outerLimits: "99.8% limits"
    case .overall(let value): "\(value) overall"
    }
  }
}
