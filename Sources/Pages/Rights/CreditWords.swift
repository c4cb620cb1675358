internal import Requests

/// What is said of the works of others under figures and tables, and in their list.
package enum CreditWords {
  static let sources = "Sources: "
  static let takenFrom = "Taken from "
  static let numbersOnly = " Only their numbers are told here."
  static let licence = " Licence: "
  static let printedOtherwise = "Printed otherwise. "

  static func name(_ kind: Credit.Kind) -> String {
    switch kind {
    case .tables: "tables, as printed"
    case .numbers: "numbers, drawn anew"
    }
  }
  /// `Shown: numbers, drawn anew, in …`
  package static func shown(_ kinds: [String]) -> String { "Shown: \(kinds.joined(separator: "; ")), in " }
  package static let licences = ". Licence: "
  package static let notStated = "not stated"
  package static let none = "No table, figure or number of another work stands on this site."
}
