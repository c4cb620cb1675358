internal import Diagnostics

/// Names of Word's own styles, which it shows in its user's language.
enum WordNames: ReadWords {
  static let footnoteText = "footnote text"
  static let footnoteReference = "footnote reference"
}
