/// What is said of licences and credits.
enum RightsWords {
  static func unknown(_ text: String) -> String {
    "unknown licence '\(text)', expected one such as CC BY 4.0, a name with its address such as Name <https://…>, or numbers only"
  }
  static let missing =
    "the published tables have no 'licence': that of the work, or 'numbers only' where none allows more"
  static let takenFrom = "Taken from "
  /// `Shown: numbers, drawn anew, in …`
  static func shown(_ kinds: [String]) -> String { "Shown: \(kinds.joined(separator: "; ")), in " }
  static let licence = ". Licence: "
  static let numbers = "numbers, drawn anew"
  static let tables = "tables, as printed"
  static let none = "not stated"
  static let empty = "No table, figure or number of another work stands on this site."
}
