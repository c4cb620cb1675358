/// What a document of a page says beside it: the columns of its measures in large figures, and its styles' names.
package enum DocumentMessage: Hashable, Sendable {
  package enum Style: Hashable, Sendable, CaseIterable {
    case pageFacts, figure, tableText, tableNote, calloutTitle, code, codeLetters, table
  }

  case measure
  case value
  case remarks
  case style(Style)
}
