internal import Registry

/// Lines of a dictionary that a person may paste.
enum FieldLine {
  /// `- {name: Krea, type: number, ecprimer: {concept: creatinine_before_umol_l, source-unit: mg/dL}}`
  static func paste(_ field: Field, _ concept: String) -> String {
    var plain = field
    plain.isProposed = false
    plain.concept = concept
    return DictionaryDraft.line(of: plain)
  }

  static func derived(_ concept: String, _ how: String) -> String {
    "- {name: \(concept), type: \(concept == "year" ? "year" : "number"), ecprimer: {derive: '\(how)'}}"
  }

  static func quoted(_ name: String) -> String { name.asTerm }

  /// A text as the filter grammar has it.
  static func value(_ text: String) -> String { text.contains("\"") ? "'\(text)'" : "\"\(text)\"" }
}
