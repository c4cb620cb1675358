/// What is said of front matter that cannot be read, or belongs to another program.
enum HeadWords {
  static func foreignKey(_ key: String, _ advice: String) -> String {
    "'\(key)' has no effect here: \(advice)"
  }

  static func otherFrontMatter(_ language: String) -> String {
    "the front matter is \(language): write it as YAML, 'title: …', between lines of ---"
  }

  static func template(_ key: String) -> String {
    "a template's mark stands in '\(key)': write what it would be filled with"
  }

  static func linkedName(_ text: String) -> String {
    "'\(text)' stands in plain letters on the page: take its brackets and marks away"
  }

  static let bareFrontMatter =
    "the front matter stands between two lines of ---, and there are none"
}
