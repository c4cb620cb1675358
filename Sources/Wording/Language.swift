package import Methods
package import Notation

/// A language that the program's own words are written in. Every message has its phrase, or it does not compile.
package protocol Language: SiteLanguage {
  /// As BCP 47 has it: `en`.
  var tag: String { get }
  var numbers: NumberMarks { get }
  /// A title as it stands within a sentence.
  func inside(_ title: String) -> String

  func say(_ message: FigureMessage) -> Phrase
  func say(_ message: QualityMessage) -> Phrase
  func say(_ message: CurveMessage) -> Phrase
  func say(_ message: DistributionMessage) -> Phrase
  func say(_ message: CohortMessage) -> Phrase
  func say(_ message: PublishedMessage) -> Phrase
  func say(_ message: TableMessage) -> Phrase
  func say(_ message: ChangesMessage) -> Phrase
  func say(_ message: ValidationMessage) -> Phrase
  func say(_ message: LabelMessage) -> Phrase
  func say(_ message: ComparisonMessage) -> Phrase
  func say(_ message: HeadingMessage) -> Phrase
  func say(_ message: RemarkMessage) -> Phrase
  func say(_ message: FindingMessage) -> Phrase
  func say(_ message: PaperMessage) -> Phrase
  func say(_ message: RefusalMessage) -> Phrase
  func say(_ message: TitleMessage) -> Phrase
  func say(_ error: MethodError) -> Phrase
  func say(_ message: DocumentMessage) -> Phrase
  func say(_ message: AdjustmentMessage) -> Phrase
  func say(_ message: FollowUpMessage) -> Phrase
}
