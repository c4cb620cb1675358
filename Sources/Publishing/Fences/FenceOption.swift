/// A key of a fence: what it is called and what it does, told to readers of the gallery and to those who mistype it.
struct FenceOption {
  let name: String
  let words: String
  let isRequired: Bool

  static func required(_ name: String, _ words: String) -> FenceOption {
    FenceOption(name: name, words: words, isRequired: true)
  }

  static func optional(_ name: String, _ words: String) -> FenceOption {
    FenceOption(name: name, words: words, isRequired: false)
  }

  static let registry = required("registry", "the registry, as site.yaml names it")
  static let condition = optional("where", "a condition on the records")
  static let groupsTitle = optional("groups-title", "words for groups that are made of conditions")
  static let labels = optional("labels", "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}")
  static let style = optional("style", "nejm (default), jama, lancet or spss")

  /// What every figure and table has.
  static let common = [
    optional("caption", "the finding in a sentence; may hold computed values"),
    optional("note", "measure, population, n and period, after the caption"),
    optional("show-source", "true shows the fence's own text and its options under it"),
  ]
}
