internal import Diagnostics

/// What is said of a page that cannot be placed, or leads nowhere.
enum PageProblems: ProblemWords {
  static let noTitle =
    "the page has no title: write 'title: …' between two lines of --- at its top, or begin it with '# …'"

  /// A file that is there, of a kind that readers are not given.
  static func notPublished(_ destination: String) -> String {
    let ending = destination.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let advice =
      switch ending {
      case "doc", "docx", "odt", "rtf", "ppt", "pptx", "odp", "key", "pages": "save it as PDF"
      case "bmp", "tif", "tiff", "heic", "heif", "eps", "emf", "wmf": "save it as PNG or JPEG"
      case "csv", "tsv", "xls", "xlsx", "ods", "sav", "dta", "rds":
        "data stay here; a table of them is shown by a {table} fence"
      default:
        "pages, PDF, pictures (PNG, JPEG, GIF, SVG, WebP, AVIF), sound (MP3, M4A, OGG, Opus, WAV), film (MP4, WebM) and subtitles (VTT, SRT) are"
      }
    return "'\(destination)' is there, but files of its kind are not published: \(advice)"
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
