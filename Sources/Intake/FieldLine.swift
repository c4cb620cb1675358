internal import Recognition
internal import Registry
internal import RegistryFiles

/// Lines of a dictionary that a person may paste.
enum FieldLine {
  /// `- {name: Krea, type: number, ecprimer: {concept: creatinine_before_umol_l, source-unit: mg/dL}}`
  static func paste(_ field: Field, _ concept: String) -> String {
    var plain = field
    plain.isProposed = false
    plain.concept = concept
    return DictionaryDraft.line(of: plain)
  }

  /// What a person may paste to settle a question, into the dictionary that has these fields already.
  static func lines(_ settlement: Recognition.Question.Settlement, besides known: Set<String>) -> [String] {
    switch settlement {
    case .fields(let fields):
      fields.enumerated().filter { $0.offset == fields.count - 1 || !known.contains($0.element.name) }.map {
        var plain = $0.element
        plain.isProposed = false
        return DictionaryDraft.line(of: plain)
      }
    case .joined(_, let concept, let how): ["\(concept): \(quotedLine(how))"]
    case .include(let conditions): conditions.map { "include: \(quotedLine($0))" }
    case .levels(let lines): lines
    case .meanings, .renamed: []
    }
  }

  /// A text in YAML's quotes that need no escape but their own.
  static func quotedLine(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

}
