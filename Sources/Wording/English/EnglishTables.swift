extension English {
  package func say(_ message: TableMessage) -> Phrase {
    switch message {
    case .part(let number, let count): "Continued: part \(number) of \(count)"
    case .note(let mark): "Note \(mark)"
    case .backToTable: "Back to the table"
    case .notApplicable: "not applicable"
    case .wordFile: "To paste into Word"
    }
  }
}
