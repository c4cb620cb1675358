internal import Diagnostics

/// The words by which statements are told apart.
enum EvidenceWords: ReadWords {
  // MARK: Reading English

  static let abbreviations: Set<String> = [
    "e.g", "i.e", "vs", "al", "fig", "figs", "no", "p", "pp", "approx", "ca", "dr", "st", "cf", "ref",
  ]
  /// A number after one of these is a name: CPC 1, Table 2.
  static let namesBeforeNumbers: Set<String> = [
    "cpc", "pcpc", "table", "tables", "figure", "figures", "chapter", "chapters", "section", "sections",
    "step", "steps", "question", "questions", "phase", "class", "type", "grade", "level", "stage", "category",
    "page", "pages", "part", "item", "version", "reference", "number",
  ]
  /// Between such numbers: CPC 1 or 2.
  static let joins: Set<String> = ["and", "or", "to"]
  static let conventions: Set<String> = ["0.05"]
  static let afterLevels = ["interval", "confidence", "credible", "ci"]
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  static func saysInvented(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.contains("invented") || text.contains("made up")
  }
  static let cells = " · "
}
