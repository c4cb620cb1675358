internal import Diagnostics

/// What exports of reference managers write in place of names, and before titles.
enum ExportWords: ReadWords {
  static let others = ["et al", "et al.", "others"]
  static let retracted = ["retracted:", "retracted article", "[retracted]"]
}
