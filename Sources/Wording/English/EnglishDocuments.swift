extension English {
  package func say(_ message: DocumentMessage) -> Phrase {
    switch message {
    case .measure: "Measure"
    case .value: "Value"
    case .remarks: "Beside it"
    case .style(let style): name(style)
    }
  }

  private func name(_ style: DocumentMessage.Style) -> Phrase {
    switch style {
    case .pageFacts: "Page facts"
    case .figure: "Figure"
    case .tableText: "Table text"
    case .tableNote: "Table note"
    case .calloutTitle: "Callout title"
    case .code: "Code"
    case .codeLetters: "Code letters"
    case .table: "Clinical table"
    }
  }
}
