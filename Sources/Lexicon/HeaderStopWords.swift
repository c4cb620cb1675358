internal import Diagnostics

/// Words of column names that turn them round.
package enum HeaderStopWords {
  package static let failures = [
    "failed", "failure", "unsuccessful", "gescheitert", "misslungen", "erfolglos", "mislukt", "mislukte",
    "echec",
    "echoue", "fracaso", "fallido", "fallida", "fallito", "fallita", "fallimento", "falha", "falhou",
    "falido",
  ]

  package static let negations: Set<String> = [
    "non", "not", "nicht", "kein", "keine", "keinen", "without", "sans", "ohne", "senza", "zonder", "niet",
    "geen", "sem", "nao", "sin", "never", "pas", "未", "非", "无", "無",
  ]

  /// Whether a name ends in its answers: "(oui/non)".
  package static func asksYesOrNo(_ text: String) -> Bool {
    let plain = text.lowercased()
    return ["oui", "yes", "ja", "si", "sí", "sì", "sim", "是", "有", "あり"].contains {
      plain.contains($0 + "/") || plain.contains("/" + $0)
    }
  }
}
