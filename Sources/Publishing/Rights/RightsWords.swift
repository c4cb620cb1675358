/// What is said of licences and credits.
enum RightsWords {
  static func unknown(_ text: String) -> String {
    "unknown licence '\(text)', expected one such as CC BY 4.0, a name with its address such as Name <https://…>, or numbers only"
  }
  static let missing =
    "the published tables have no 'licence': that of the work, or 'numbers only' where none allows more"
  static let table = "Printed table"
  static let takenFrom = "Taken from "
  static let columns = ["Work", "What of it", "Where it stands", "Licence"]
  static let caption = "Works whose tables, figures or numbers stand on this site, with their licences"
  static let numbers = "numbers, drawn anew"
  static let tables = "tables, as printed"
  static let none = "not stated"
  static let empty = "No table, figure or number of another work stands on this site."
  static let pictures = "Pictures, sound and documents of the project"
}
