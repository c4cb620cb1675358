/// What figures of every kind say.
package enum FigureMessage: Hashable, Sendable {
  /// What there is none of.
  package enum Absent: Hashable, Sendable {
    case things, cases, centres, estimates, followUp, patients, periods, periodsWithCases, predictions,
      records, scores
    case steps, times, values
  }

  case nothing(Absent)
  /// In place of a value.
  case hiddenForPrivacy
  case hidden
  case noValue
  /// Below a drawing, behind its mark for what is hidden.
  case hiddenMark(String)
  case hiddenRows([String])
  case hiddenIn([String])

  /// `a`, `a and b`, `a, b and c`.
  case list([String])
  /// Places that share an extreme value, too many to be named.
  case places(Int)
  /// A quantity with its unit, in percent.
  case inPercent(String)
  case by(value: String, axis: String)
  case overTime(String)
  /// Of a quantity as an axis has it, with what its intervals are.
  case with(String)
}
