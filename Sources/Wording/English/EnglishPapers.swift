extension English {
  package func say(_ message: PaperMessage) -> Phrase {
    switch message {
    case .statements: "Statements in the text"
    case .pValues: "P values in the text"
    case .p: "P"
    case .madeBy: "Made by"
    case .printed: "Printed"
    case .unit: "Unit"
    case .place: "Where"
    case .groups: "Groups"
    case .none: "none"
    case .cannotBeChecked: "cannot be checked"
    case .both(let groups): "\(groups.map(Phrase.value).joined(separator: " and "))"
    case .finding(let gravity, let explanation): "\(words(gravity)): \(explanation)"
    case .gravity(let gravity): words(gravity)
    }
  }

  private func words(_ gravity: PaperMessage.Gravity) -> Phrase {
    switch gravity {
    case .impossible: "Cannot be as printed"
    case .doubtful: "Doubtful"
    case .note: "Note"
    }
  }
}
