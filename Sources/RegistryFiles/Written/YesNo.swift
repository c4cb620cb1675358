/// Words of other languages and systems for yes and no, as cells have them.
package enum YesNo {
  private static let yes: Set<String> = [
    "yes", "y", "true", "t", "1", "checked", "present", "positive", "pos", "+", "x",
    "ja", "j", "wahr", "vorhanden", "oui", "o", "vrai", "si", "sí", "s", "sì", "vero", "verdadero", "sim",
    "verdadeiro", "waar", "是", "有", "真", "はい", "あり", "有り", "✓", "✔",
    "☑", "☒", "√", "●", "○", "◯", "〇",
  ]
  private static let no: Set<String> = [
    "no", "n", "false", "f", "0", "unchecked", "absent", "negative", "neg", "-", "none",
    "nein", "falsch", "nicht vorhanden", "non", "faux", "falso", "não", "nao", "nee", "onwaar",
    "否", "无", "無", "假", "いいえ", "なし", "無し", "没有", "✗", "✘", "×",
    "☐", "□",
  ]

  /// True for yes, false for no, nil for neither.
  package static func meaning(of text: String) -> Bool? {
    var word = Substring(text).trimmed.lowercased()
    // A sign may be followed by how it is drawn.
    word.unicodeScalars.removeAll { $0.value == 0xFE0F || $0.value == 0xFE0E }
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}
