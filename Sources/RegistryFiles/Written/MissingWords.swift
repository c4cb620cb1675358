internal import Diagnostics

/// Words that stand for "missing" in exports.
package enum MissingWords {
  package static func isMissing(_ text: String) -> Bool {
    // Digits stand for no word, and no word is so long.
    if let first = text.utf8.first, first &- 0x30 < 10 || text.utf8.count > 60 { return false }
    let word = Substring(text).trimmed.lowercased()
    return word.isEmpty || all.contains(word) || isShortened(word)
  }

  /// "Unbek.", "desc.": the beginning of a word, with a full stop.
  private static func isShortened(_ word: String) -> Bool {
    guard word.last == ".", (5...9).contains(word.count) else { return false }
    let stem = word.dropLast()
    return stem.allSatisfy(\.isLetter) && long.contains { $0.hasPrefix(stem) && $0.count > stem.count }
  }

  private static let long = all.filter { $0.count > 6 && $0.allSatisfy(\.isLetter) }

  /// "Unknown" is a level of some concepts.
  package static let unknown: Set<String> = [
    "unknown", "unk", "unbekannt", "inconnu", "inconnue", "desconocido", "desconocida", "se desconoce",
    "sconosciuto", "sconosciuta", "non noto", "onbekend", "desconhecido", "ignorado", "不详", "未知", "不明", "不詳",
    "unklar", "not known", "undetermined", "nsp", "ne sait pas", "inconnus", "non précisé", "non precise",
    "no sabe", "non so", "weet niet", "weiß nicht", "weiss nicht", "don't know", "dont know", "不清楚", "わからない",
  ]

  private static let all: Set<String> = unknown.union([
    "na", "n/a", "n.a.", "nan", "null", "none recorded", ".", "-", "--", "?", "??", "/", "missing",
    "not recorded", "not available", "not documented", "not done", "nd", "n.d.", "nr", "n.r.", "k.a.",
    "k. a.", "ka", "keine angabe", "fehlt", "nicht bekannt", "nicht dokumentiert", "nc", "n.c.", "non connu",
    "non renseigné", "non renseigne", "manquant", "s/d", "sin dato", "sin datos", "no consta",
    "non disponibile", "niet bekend", "sem dados", "sem informação", "未记录", "缺失", "無", "未測定", "欠測", "记录不详",
    "#n/a", "#value!", "#ref!", "#div/0!", "*", "not applicable", "prefer not to say", "–", "—",
    "nk", "n.k.", "n/k", "nkn", "ukn", "unkn", "unkown", "unknwon", "not assessed", "not measured",
    "not tested",
    "not stated", "not given", "not reported", "tbc", "tba", "pending", "n.b.", "nb", "entfällt", "entf.",
    "nicht zutreffend", "nicht erhoben", "nicht gemessen", "nicht erfasst", "nicht beurteilbar", "ausstehend",
    "sans objet", "s.o.", "non applicable", "non fait", "non mesuré", "non évaluable", "no aplica",
    "no procede",
    "no disponible", "no registrado", "no registra", "no realizado", "ns/nc", "non applicabile",
    "non rilevato",
    "non riportato", "non pervenuto", "niet van toepassing", "n.v.t.", "nvt", "niet gemeten", "niet ingevuld",
    "niet vastgelegd", "onb.", "não se aplica", "nao se aplica", "não aplicável", "não disponível",
    "não registrado",
    "não registado", "não informado", "不适用", "无记录", "未查", "未测", "无数据", "未填写", "未提供", "該当なし", "非該当",
    "対象外", "記載なし", "不適用", "データなし", "測定なし",
  ]).subtracting(["無"])
}
