extension English {
  package func say(_ message: DocumentMessage) -> Phrase {
    switch message {
    case .measure: "Measure"
    case .value: "Value"
    case .remarks: "Beside it"
    }
  }
}
