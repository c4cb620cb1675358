/// What the blocks of a page say beside the author's words.
package enum PageMessage: Hashable, Sendable {
  /// A day of the calendar.
  case day(Int, month: Int, year: Int)

  // MARK: Text

  case callout(CalloutName)
  case linkToSection
  case backToText
  case footnotes
  case footnote(Int)
  /// A mark of a citation, with what stands behind its number.
  case reference(String)
  case done
  case toDo

  // MARK: Figures and tables

  case syntheticData
  /// A table without a caption, by its heads.
  case tableOf(heads: String)
  case notDrawn(reason: String)
  case couldNotBeDrawn
  case dataOf(label: String)
  case dataOfFigure

  // MARK: Questions

  case question(Int)
  case answer
  case right
  case wrong

  // MARK: Definitions

  case measure(MeasurePart)
  case atMost(String)
  case atLeast(String)
  case lower
  case higher

  // MARK: Recordings

  case recording
  case guests
  case chapters
  case transcript
  case whatWasSaid
  case transcriptFile

  // MARK: The source of a fence

  case source(of: String)
  case options(of: String)
  case option
  case needed
  case meaning
  case required
  case optional
}

/// The kinds of boxes that an author need not give a title.
package enum CalloutName: Sendable, CaseIterable {
  case note, tip, important, warning, caution, keyPoints, clinicalPearl
}

/// What a measure's definition is made of.
package enum MeasurePart: Sendable, CaseIterable {
  case numerator, denominator, medianOf, meanOf, sumOf, condition, exclusion, target, targetSource, direction,
    definitionSource, registry
}
