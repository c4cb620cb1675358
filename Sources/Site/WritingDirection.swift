/// Which way a language is written.
package enum WritingDirection {
  package static func isRightToLeft(_ language: String) -> Bool {
    let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    return rightToLeft.contains(String(primary))
  }

  private static let rightToLeft: Set = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
