/// Tables of a paper, with marks at what an appraisal found.
package enum PaperMessage: Hashable, Sendable {
  package enum Gravity: Hashable, Sendable { case impossible, doubtful, note }

  case statements
  case pValues
  case p
  case madeBy
  case printed
  case unit
  case place
  case groups
  case none
  case cannotBeChecked
  case both([String])
  case finding(Gravity, String)
  case gravity(Gravity)
}
