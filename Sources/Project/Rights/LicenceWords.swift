internal import Diagnostics

/// What is said of licences.
enum LicenceWords: ProblemWords {
  static func unknown(_ text: String) -> String {
    "unknown licence '\(text)', expected one such as CC BY 4.0, a name with its address such as Name <https://…>, or numbers only"
  }
  static let missing =
    "the published tables have no 'licence': that of the work, or 'numbers only' where none allows more"
}

/// As authors write it.
enum LicenceNames: ReadWords {
  static let numbersOnly = "numbers only"
  static let publicDomain = "Public domain"
}
