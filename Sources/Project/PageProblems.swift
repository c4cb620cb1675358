internal import Diagnostics

/// What is said of a page that cannot be placed, or leads nowhere.
enum PageProblems: ProblemWords {
  static func noTitle(below heading: String?) -> String {
    let words =
      "the page has no title in its front matter: write 'title: …' between two lines of --- at its top"
    return heading.map { words + ", and take the heading '\($0)' away" } ?? words
  }

  /// `isOtherPage`: named by the file of another program.
  static func brokenLink(_ destination: String, isOtherPage: Bool) -> String {
    let words = "'\(destination)' leads to no page or file of content/"
    if isOtherPage { return words + ": pages are linked by their Markdown files, such as weaning.md" }
    if destination.hasPrefix("www.") { return words + ": an address elsewhere begins with https://" }
    // MyST refers to labels without a sign.
    let isLabel = !destination.contains { "./?".contains($0) }
    return isLabel ? words + ": a label is linked by its sign, [words](#\(destination))" : words
  }
}
