/// What a site says around its figures and tables, in a language.
package protocol SiteLanguage: Sendable {
  func say(_ message: ReportMessage) -> Phrase
  func say(_ message: AnalysisMessage) -> Phrase
  func say(_ message: FrameMessage) -> Phrase
  func say(_ message: PageMessage) -> Phrase
  func say(_ message: SiteMessage) -> Phrase
  func say(_ message: SourceMessage) -> Phrase
  func say(_ message: ReferenceMessage) -> Phrase
  func say(_ message: RequestMessage) -> Phrase
  func say(_ message: AppraisalMessage) -> Phrase
}

extension Wording {
  package func report(_ message: ReportMessage) -> String { text(language.say(message)) }
  package func analyses(_ message: AnalysisMessage) -> String { text(language.say(message)) }
  package func frame(_ message: FrameMessage) -> String { text(language.say(message)) }
  package func page(_ message: PageMessage) -> String { text(language.say(message)) }
  package func site(_ message: SiteMessage) -> String { text(language.say(message)) }
  package func source(_ message: SourceMessage) -> String { text(language.say(message)) }
  package func request(_ message: RequestMessage) -> String { text(language.say(message)) }
  package func reference(_ message: ReferenceMessage) -> String { text(language.say(message)) }
  package func appraisal(_ messages: [AppraisalMessage]) -> String {
    messages.map { text(language.say($0)) }.joined(separator: " ")
  }

  // MARK: As content

  package func parts(_ message: ReportMessage) -> [PhrasePart] { parts(language.say(message)) }
  package func parts(_ message: AnalysisMessage) -> [PhrasePart] { parts(language.say(message)) }
  package func parts(_ message: SiteMessage) -> [PhrasePart] { parts(language.say(message)) }
  package func parts(_ message: SourceMessage) -> [PhrasePart] { parts(language.say(message)) }

  /// To be put into another message.
  package func phrase(_ message: ReportMessage) -> Phrase { language.say(message) }
}
