internal import Registry

/// A column whose cells hold several complications each.
struct SplitReading {
  let mark: String
  /// What each value that stands in a cell means: a concept, `none` or `other`.
  let levels: [(text: String, level: String)]

  private static let nothing: Set<String> = [
    "none", "no", "nil", "keine", "keine komplikation", "aucune", "aucun", "ninguna", "nessuna", "geen",
    "nenhuma", "无",
    "無", "なし", "no complications", "none recorded",
  ]

  /// Nil where fewer than two known complications stand there, or no cell holds two.
  init?(_ column: ColumnProfile, except isKnown: (String) -> Bool) {
    guard column.texts.count > 1, column.texts.count < 3000 else { return nil }
    for mark in [";", "|", ",", "/", "+", "、"] where column.texts.contains(where: { $0.text.contains(mark) })
    {
      var parts: [String] = []
      var seen: Set<String> = []
      for text in column.texts + column.missing.filter({ !$0.text.isEmpty }) {
        for part in text.text.split(separator: mark) {
          let plain = String(part.trimmed)
          if !plain.isEmpty, seen.insert(plain).inserted { parts.append(plain) }
        }
      }
      guard parts.count <= 60 else { continue }
      let levels = parts.map { part -> (text: String, level: String) in
        if Self.nothing.contains(part.lowercased()) { return (part, "none") }
        return (part, Complications.concept(of: part).flatMap { isKnown($0) ? nil : $0 } ?? "other")
      }
      let concepts = Set(levels.map(\.level)).subtracting(["none", "other"])
      if concepts.count >= 2, concepts.count * 3 >= parts.count {
        self.mark = mark
        self.levels = levels
        return
      }
    }
    return nil
  }
}
