internal import Lexicon
internal import Registry
internal import RegistryFiles

/// What ECMO was begun for: the one kind of run that a registry of ECPR counts, and the others that may stand beside it.
package enum SupportWords {
  private static let exact: Set<String> = ["ecpr", "eclscpr", "ecmocpr", "extracorporealcpr"]

  /// `ecpr`, `respiratory`, `cardiac`; nil where the text speaks of none of them, or of two.
  static func kind(of text: String) -> String? {
    // "Pulmonary" alone is a kind of support, "pulmonary embolism" is not.
    switch FoldedText(text).joined {
    case "pulmonary", "respiratory": "respiratory"
    case "cardiac": "cardiac"
    default: LevelReading.level(text, Words.supports)
    }
  }

  static func isECPR(_ text: String) -> Bool { isPlainly(text) || kind(of: text) == "ecpr" }

  /// Whether a cell says that the run counts: by its own word, or by yes under the word.
  package static func counts(_ text: String, under names: [String]) -> Bool {
    isECPR(text) || (YesNo.meaning(of: text) == true && names.contains { FoldedText($0).says("ecpr") })
  }

  /// Whether a text is the name of it and nothing else.
  static func isPlainly(_ text: String) -> Bool { exact.contains(FoldedText(text).joined) }
}
