/// What is said of references and of the files that hold them.
enum ReferenceWords {
  static func both(_ one: String, _ other: String) -> String { "\(one) and \(other)" }
  static func andOthers(_ name: String) -> String { "\(name) et al." }
}
