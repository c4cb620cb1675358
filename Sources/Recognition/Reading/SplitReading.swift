internal import Registry

/// A column whose cells hold several complications each.
package struct SplitReading {
  package let mark: String
  /// What each value that stands in a cell means: a concept, `none` or `other`.
  package let levels: [(text: String, level: String)]
  /// Values without a known meaning, with how many cells have each.
  package let unknown: [(text: String, count: Int)]
  /// Concepts that a value may stand for, or something else.
  package let asked: [String: [String]]

  private static let nothing: Set<String> = [
    "none", "no", "nil", "keine", "keine komplikation", "aucune", "aucun", "ninguna", "nessuna", "geen",
    "nenhuma", "无", "無", "なし", "no complications", "none recorded",
  ]

  private static let others: Set<String> = [
    "other", "others", "andere", "sonstige", "autre", "autres", "otro", "otra", "otros", "altro", "altra",
    "anders", "overig", "outro", "outra", "其他", "その他",
  ]

  /// Nil where fewer than two known complications stand there, or no cell holds two.
  package init?(_ column: ColumnProfile, except isKnown: (String) -> Bool) {
    guard column.texts.count > 1, column.texts.count < 3000 else { return nil }
    for mark in [";", "|", ",", "/", "+", "、"] where column.texts.contains(where: { $0.text.contains(mark) })
    {
      var parts: [String] = []
      var counts: [String: Int] = [:]
      for text in column.texts + column.missing.filter({ Self.nothing.contains($0.text.lowercased()) }) {
        for part in text.text.split(separator: mark) {
          let plain = String(part.trimmed)
          if plain.isEmpty { continue }
          if counts[plain] == nil { parts.append(plain) }
          counts[plain, default: 0] += text.count
        }
      }
      guard parts.count <= 60 else { continue }
      let certain = Set(parts.compactMap { Complications.concept(of: $0, language: column.language) })
      var unknown: [(text: String, count: Int)] = []
      var asked: [String: [String]] = [:]
      let levels = parts.map { part -> (text: String, level: String) in
        if Self.nothing.contains(part.lowercased()) { return (part, "none") }
        if let concept = Complications.concept(of: part, language: column.language) {
          return (part, isKnown(concept) ? "other" : concept)
        }
        if let concept = Complications.concept(of: part, takesWeak: true, language: column.language),
          !isKnown(concept), !certain.contains(concept)
        {
          asked[concept, default: []].append(part)
          return (part, concept)
        }
        if !Self.others.contains(part.lowercased()) { unknown.append((part, counts[part] ?? 0)) }
        return (part, "other")
      }
      let concepts = Set(levels.map(\.level)).subtracting(["none", "other"])
      if concepts.count >= 2, concepts.count * 3 >= parts.count {
        self.mark = mark
        self.levels = levels
        self.unknown = unknown
        self.asked = asked
        return
      }
    }
    return nil
  }
}
