internal import Foreign

/// What is said of lines that are mended.
package enum MendingWords {
  static let pastedBullet = "a list item begins with '- ', not with a pasted bullet"
  static let pastedSpace = "a non-breaking space stands here where a space belongs, as Word pastes it"
  static let mergeConflict =
    "two versions of the text stand here, between <<<<<<< and >>>>>>>: choose one, and take the marks away"
  static let headingSpace = "a heading has a space between its # and its words"
  static let deepHeading = "a heading has six # at most"
  static let tabs =
    "columns stand side by side here, as Word and spreadsheets paste them: \(ForeignAdvice.table)"
  static let itemSpace = "an item of a list has a space between its mark and its words"
  static let commentLine =
    "a line that begins with % is left out, as a comment: write <!-- --> around it, and \\% for the sign itself"
  static let quotedNumber = "a line that begins with > is a quote: write \\> for the sign itself"
  static let comparison =
    "a > here begins a quote for other programs: it is shown as the sign, and is written \\>"
  static let crookedCallout =
    "a callout begins with > [!NOTE], alone on its line: it is taken for one"
  package static func notObeyed(_ what: String, _ advice: String) -> String {
    "\(what) is no form here: \(advice)"
  }
}
