extension English {
  package func say(_ message: DocumentMessage) -> Phrase {
    switch message {
    case .keyPoints: "Key points"
    case .objectives: "After this chapter you can"
    case .references: "References"
    case .provenance: "Where these numbers come from"
    case .answers: "Answer and reasons"
    case .question(let number): "Question \(number). "
    case .notDrawn(let reason): "Not drawn: \(reason)"
    case .reviewed(let day): "Reviewed \(day)"
    case .updated(let day): "Updated \(day)"
    case .measure: "Measure"
    case .value: "Value"
    case .remarks: "Beside it"
    }
  }
}
