/// Letters for the sexes: M is a man beside F, W, K or V, and a woman beside H.
package enum SexLetters {
  /// By letter in lower case; empty where nobody can tell.
  package static func meanings(_ texts: [String], in language: Language?) -> [String: String] {
    let letters = Set(texts.map { $0.lowercased() }.filter { $0.count == 1 })
    func pair(_ male: String, _ female: String) -> [String: String] {
      letters.isSuperset(of: [male, female]) ? [male: "male", female: "female"] : [:]
    }
    if letters.isSuperset(of: ["m", "f"]) || letters.isSuperset(of: ["m", "w"]) { return [:] }
    // Varón and mujer, or man and vrouw.
    if letters.isSuperset(of: ["v", "m"]) {
      switch language {
      case .dutch: return pair("m", "v")
      case .spanish: return pair("v", "m")
      default: return ["m": "?", "v": "?"]
      }
    }
    let known = [("h", "f"), ("h", "m"), ("v", "h"), ("u", "d")].map { pair($0.0, $0.1) }.first {
      !$0.isEmpty
    }
    return known ?? (letters.isSuperset(of: ["v", "f"]) ? pair("v", "f") : [:])
  }
}
