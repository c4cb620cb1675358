/// A key of a fence: what it is called and what it does, told to readers of the gallery and to those who mistype it.
package struct FenceOption {
  package let name: String
  package let words: String
  package let isRequired: Bool

  package init(name: String, words: String, isRequired: Bool) {
    self.name = name
    self.words = words
    self.isRequired = isRequired
  }

  package static func required(_ name: String, _ words: String) -> FenceOption {
    FenceOption(name: name, words: words, isRequired: true)
  }

  package static func optional(_ name: String, _ words: String) -> FenceOption {
    FenceOption(name: name, words: words, isRequired: false)
  }

  package static let registry = required("registry", "the registry, as site.yaml names it")
  package static let condition = optional("where", "a condition on the records")
  package static let groupsTitle = optional("groups-title", "words for groups that are made of conditions")
  package static let labels = optional(
    "labels", "words for levels: {\"yes\": Survivors, \"no\": Non-survivors}")
  package static let style = optional("style", "nejm (default), jama, lancet or spss")

  /// What every figure and table has.
  package static let common = [
    optional("caption", "the finding in a sentence; may hold computed values"),
    optional("note", "measure, population, n and period, after the caption"),
    optional("show-source", "true shows the fence's own text and its options under it"),
  ]
}
