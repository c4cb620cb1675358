package import Notation

package struct English: Language {
  package init() {}

  package var tag: String { "en" }
  package var numbers: NumberMarks { .english }
  package func inside(_ title: String) -> String { title.lowercasedFirst }
}
