internal import Diagnostics

/// Why a link leads nowhere.
enum LinkWords: ProblemWords {
  static func broken(_ destination: String, isPage: Bool) -> String {
    let words = "'\(destination)' leads to no page or file of content/"
    if isPage { return words + ": pages are linked by their Markdown files, such as weaning.md" }
    if destination.hasPrefix("www.") { return words + ": an address elsewhere begins with https://" }
    // MyST refers to labels without a sign.
    let isLabel = !destination.contains(".") && !destination.contains("/") && !destination.hasPrefix("?")
    return isLabel ? words + ": a label is linked by its sign, [words](#\(destination))" : words
  }
}

/// What is wrong with the head of a page.
enum PageHeadWords: ProblemWords {
  static func noTitle(_ heading: String?) -> String {
    "the page has no title in its front matter: write 'title: …' between two lines of --- at its top"
      + (heading.map { ", and take the heading '\($0)' away" } ?? "")
  }
}
