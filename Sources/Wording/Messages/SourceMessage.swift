/// What is said of the works of others: under figures and tables, in their list, and in the list of cited statements.
package enum SourceMessage: Hashable, Sendable {
  // MARK: Beside a figure

  case sources(Phrase)
  case takenFrom(Phrase)
  case onlyNumbers
  case licence(Phrase)
  case printedOtherwise
  case illustration

  // MARK: The list of works

  case tables
  case numbers
  case shown(kinds: [String], places: Phrase, licences: Phrase)
  case notStated
  case numbersOnly
  case noWorks

  // MARK: The list of cited statements

  case statement
  case reference
  case howRead
  case citedStatements(of: String)
  case statements(Int, references: Int)
  case nothingCited
  case read(SourceReading, passage: String?)
}

/// How well a reference was read.
package enum SourceReading: Sendable, CaseIterable { case fullText, abstract, secondary, title }
