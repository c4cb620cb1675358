/// What a table says of itself.
package enum TableMessage: Hashable, Sendable {
  /// Above a part of a table that paper cannot hold whole.
  case part(Int, of: Int)
  /// The link of a mark to its note.
  case note(String)
  case backToTable
  case notApplicable
  case wordFile
}
