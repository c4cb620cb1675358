/// What a document of a page says beside it.
package enum DocumentMessage: Hashable, Sendable {
  case keyPoints
  case objectives
  case references
  case provenance
  case answers
  case question(Int)
  case notDrawn(String)
  case reviewed(String)
  case updated(String)
  /// The columns of measures in large figures.
  case measure
  case value
  case remarks
}
