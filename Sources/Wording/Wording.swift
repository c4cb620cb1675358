package import Methods
package import Notation

/// The words that the program makes, in one language: what says anything on a page is handed these.
package struct Wording: Sendable {
  let language: any Language
  /// What becomes of a language's words; values stay.
  private let turn: @Sendable (String) -> String
  package let tag: String
  private let marks: NumberMarks
  /// Whether they stand in letters of their own, for pages in another language.
  package private(set) var isApart = false

  package init(_ language: any Language) {
    self.init(language, tag: language.tag, marks: language.numbers) { $0 }
  }

  /// A language's words, each changed: a language that is nobody's, with which a test finds words that are not here.
  package init(
    _ language: any Language, tag: String, marks: NumberMarks,
    turning turn: @escaping @Sendable (String) -> String
  ) {
    self.language = language
    self.turn = turn
    self.tag = tag
    self.marks = marks
  }

  /// In letters of their own, so that a page of another language can tell them from its author's.
  package var apart: Wording {
    var marks = marks
    (marks.to, marks.percent) = (ApartLetters.apart(marks.to), ApartLetters.apart(marks.percent))
    var apart = Wording(language, tag: tag, marks: marks) { [turn] in ApartLetters.apart(turn($0)) }
    apart.isApart = true
    return apart
  }

  package static let english = Wording(English())
  /// What `language:` of site.yaml can choose.
  package static let all = [english]

  package func text(_ phrase: Phrase) -> String { phrase.text(turning: turn) }
  package func parts(_ phrase: Phrase) -> [PhrasePart] { phrase.parts(turning: turn) }

  /// Whether a page in this language has to say which words are these.
  package func isForeign(in language: String) -> Bool { Self.primary(language) != Self.primary(tag) }

  /// `en` of `en-GB`.
  package static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  // MARK: Numbers

  /// In the house's style.
  package var numbers: Numbers { numbers(.nejm) }
  package func numbers(_ style: JournalStyle) -> Numbers { Numbers(style, marks) }

  // MARK: Words

  package func inside(_ title: String) -> String { language.inside(title) }
  package func figures(_ message: FigureMessage) -> String { text(language.say(message)) }
  package func quality(_ message: QualityMessage) -> String { text(language.say(message)) }
  package func curves(_ message: CurveMessage) -> String { text(language.say(message)) }
  package func distributions(_ message: DistributionMessage) -> String { text(language.say(message)) }
  package func cohorts(_ message: CohortMessage) -> String { text(language.say(message)) }
  package func published(_ message: PublishedMessage) -> String { text(language.say(message)) }
  package func comparisons(_ message: ComparisonMessage) -> String { text(language.say(message)) }
  package func headings(_ message: HeadingMessage) -> String { text(language.say(message)) }
  package func remarks(_ message: RemarkMessage) -> String { text(language.say(message)) }
  package func findings(_ message: FindingMessage) -> String { text(language.say(message)) }
  package func papers(_ message: PaperMessage) -> String { text(language.say(message)) }
  package func refusals(_ message: RefusalMessage) -> String { text(language.say(message)) }
  package func titles(_ message: TitleMessage) -> String { text(language.say(message)) }
  package func errors(_ error: MethodError) -> String { text(language.say(error)) }
  package func method(_ method: Method) -> String { text(language.say(method)) }
  package func changes(_ message: ChangesMessage) -> String { text(language.say(message)) }
  package func validation(_ message: ValidationMessage) -> String { text(language.say(message)) }
  package func labels(_ message: LabelMessage) -> String { text(language.say(message)) }
  package func tables(_ message: TableMessage) -> String { text(language.say(message)) }
  package func documents(_ message: DocumentMessage) -> String { text(language.say(message)) }
  package func adjustments(_ message: AdjustmentMessage) -> String { text(language.say(message)) }
  package func followUp(_ message: FollowUpMessage) -> String { text(language.say(message)) }
}

extension [Wording] {
  /// The words of a language, by its primary subtag; nil where they are not there.
  package func of(_ language: String) -> Wording? {
    first { Wording.primary($0.tag) == Wording.primary(language) }
  }
}
