package import Notation

package struct English: Language {
  package init() {}

  package var tag: String { "en" }
  package var numbers: NumberMarks { .english }
  package func inside(_ title: String) -> String { title.lowercasedFirst }
}

extension String {
  /// As a title stands within a sentence: `survival to discharge`, but `ECPR of all ECMO runs`.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
