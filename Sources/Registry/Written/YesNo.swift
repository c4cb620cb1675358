/// Words of other languages and systems for yes and no, as cells have them.
package enum YesNo {
  private static let yes: Set<String> = [
    "yes", "y", "true", "t", "1", "checked", "present", "positive", "pos", "+", "x",
    "ja", "j", "wahr", "vorhanden", "oui", "o", "vrai", "si", "sí", "s", "sì", "vero", "verdadero", "sim",
    "verdadeiro", "waar", "是", "有", "真", "はい", "あり", "有り",
  ]
  private static let no: Set<String> = [
    "no", "n", "false", "f", "0", "unchecked", "absent", "negative", "neg", "-", "none",
    "nein", "falsch", "nicht vorhanden", "non", "faux", "falso", "não", "nao", "nee", "onwaar",
    "否", "无", "無", "假", "いいえ", "なし", "無し", "没有",
  ]

  /// True for yes, false for no, nil for neither.
  package static func meaning(of text: String) -> Bool? {
    let word = Substring(text).trimmed.lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}

extension Column {
  /// The level that a text names: itself, its label, its code in the file; of yes and no what means the same.
  package func level(named text: String) -> String? {
    guard let levels else { return nil }
    if levels.contains(text) { return text }
    if let found = field.levelMap.first(where: { $0.code == text })?.level, levels.contains(found) {
      return found
    }
    if field.kind == .boolean {
      if field.trueValues.contains(text) { return levels.first }
      if field.falseValues.contains(text) { return levels.last }
    }
    let labelled = levels.filter { field.labels[$0] == text }
    if labelled.count == 1 { return labelled[0] }
    if let meaning = YesNo.meaning(of: text) {
      let same = levels.filter { YesNo.meaning(of: $0) == meaning }
      let other = levels.filter { YesNo.meaning(of: $0) == !meaning }
      // A column of one answer throughout may be asked for the other, which nobody gave.
      if same.count == 1, levels.count == 2 || other.count == 1 { return same[0] }
      if levels.count == 1, other.count == 1 { return text }
    }
    return nil
  }
}
