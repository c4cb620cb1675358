/// Which way the text of a page runs.
package enum PageDirection {
  package static let rightToLeft = "rtl"

  private static let languages = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  /// Whether a language is written from right to left.
  package static func isRightToLeft(language: String) -> Bool {
    languages.contains(String(language.lowercased().prefix { $0 != "-" && $0 != "_" }))
  }
}

extension ResolvedPage {
  /// Whether it runs from right to left, by its own word or by its language's.
  package func isRightToLeft(siteLanguage: String) -> Bool {
    frontMatter.direction.map { $0 == PageDirection.rightToLeft }
      ?? PageDirection.isRightToLeft(language: frontMatter.language ?? siteLanguage)
  }
}
