internal import Diagnostics

/// `’tis`, `the ’90s`, `rock ’n’ roll`: an apostrophe before a word is taken for a quote that opens.
package enum Apostrophes {
  private static let words: Set<String> = [
    "tis", "twas", "twere", "twill", "twould", "til", "em", "n", "neath",
  ]

  package static func turned(_ text: String) -> String {
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains("‘") else { return text }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices where scalars[index] == "‘" {
      let word = scalars[(index + 1)...].prefix { $0.isLetter || $0.isDigit }
      let after = word.endIndex < scalars.count ? scalars[word.endIndex] : nil
      let name = word.text.lowercased()
      let isYear =
        word.count(where: \.isDigit) == 2 && word.prefix(2).allSatisfy(\.isDigit)
        && (word.count == 2 || word.count == 3 && word.last == "s")
      guard name == "n" || after != "’" && (isYear || words.contains(name)) else { continue }
      scalars[index] = "’"
    }
    return scalars.text
  }
}
