internal import Diagnostics
internal import RegistryFiles
internal import Registry

/// What a column's name says: its ideas, its unit, and the words that are not understood.
struct HeaderReading: Sendable {
  private(set) var ideas: Set<String> = []
  private(set) var unit: String?
  private(set) var unexplained: [String] = []
  /// A word that turns the meaning round: "not weaned".
  private(set) var isNegated = false
  let text: String

  /// `passingOver` are beginnings that many columns of a file share.
  init(_ header: String, passingOver prefixes: Set<String> = []) {
    text = header
    var body = header
    if let found = Self.bracketed(header) {
      unit = found.unit
      body = found.rest
    }
    if unit == nil, let found = Self.trailing(body) {
      unit = found.unit
      body = found.rest
    }
    let folded = FoldedText(body)
    let matches = HeaderWords.lexicon.matches(in: folded)
    ideas = Set(matches.map(\.idea))
    if unit == nil { unit = Self.inside.first { header.contains($0.word) }?.unit }
    if ["min", "h", "days", "s"].contains(unit) { ideas.insert("duration") }
    for (position, word) in folded.words.enumerated() {
      // The parts of a word that no idea covers.
      var at = word.lowerBound
      for match in matches where match.range.overlaps(word) {
        if match.range.lowerBound > at { note(folded.text(at..<match.range.lowerBound), position, prefixes) }
        at = max(at, min(match.range.upperBound, word.upperBound))
      }
      if at < word.upperBound { note(folded.text(at..<word.upperBound), position, prefixes) }
      if unit == nil || unit == "days", ideas.contains("duration") {
        let spelled = UnitConversion.spelling(folded.text(word))
        if ["min", "h", "days", "s"].contains(spelled) { unit = spelled }
      }
    }
  }

  private mutating func note(_ word: String, _ position: Int, _ prefixes: Set<String>) {
    if HeaderStopWords.negations.contains(word), !HeaderStopWords.asksYesOrNo(text) { isNegated = true }
    if HeaderStopWords.all.contains(word) || word.allSatisfy(\.isNumber) { return }
    if position == 0, prefixes.contains(word) { return }
    unexplained.append(word)
  }

  private static let units: Set<String> = [
    "min", "h", "s", "days", "years", "months", "weeks", "kg", "g", "lb", "cm", "m", "mmHg", "kPa", "mmol/L",
    "mg/dL",
    "µmol/L", "%", "mg", "L/min", "mL/min",
  ]

  static func known(_ text: String) -> String? {
    let spelled = UnitConversion.spelling(text)
    return units.contains(spelled) ? spelled : nil
  }

  /// Units that stand within words.
  private static let inside: [(word: String, unit: String)] = [
    ("天数", "days"), ("日数", "days"), ("小时数", "h"), ("時間数", "h"), ("分钟数", "min"),
  ]

  private static let notUnits: Set<String> = [
    "year", "jahr", "annee", "année", "ano", "año", "anno", "jaar", "month", "day", "date", "y", "d", "j",
    "g", "m", "s",
  ]

  private static func bracketed(_ header: String) -> (unit: String, rest: String)? {
    for (open, close) in [("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"), ("{", "}")] {
      guard let start = header.range(of: open), let end = header.range(of: close),
        start.upperBound <= end.lowerBound,
        let unit = known(String(header[start.upperBound..<end.lowerBound]))
      else { continue }
      return (unit, String(header[..<start.lowerBound]) + " " + header[end.upperBound...])
    }
    return nil
  }

  /// `lactate_mmol_l`, `low flow min`, `PaCO2, mmHg`.
  private static func trailing(_ header: String) -> (unit: String, rest: String)? {
    let parts = header.split { "_ -,;:.".contains($0) }
    // "6_months" and "24 h" are points in time, "event_year" is a year.
    guard parts.count > 1, let word = parts.last, !notUnits.contains(word.lowercased()),
      !parts[parts.count - 2].allSatisfy(\.isNumber)
    else { return nil }
    if parts.count > 2 {
      let two = parts.suffix(2).joined(separator: "/")
      if let unit = known(two) { return (unit, parts.dropLast(2).joined(separator: "_")) }
    }
    guard let last = parts.last, let unit = known(String(last)) else { return nil }
    // "Anzahl m", "CPC h": a letter alone is a unit only of what is measured in such.
    if last.count == 1, !"h%d".contains(last) { return nil }
    return (unit, parts.dropLast().joined(separator: "_"))
  }
}

extension String {
  fileprivate func range(of mark: String) -> Range<String.Index>? {
    guard let first = mark.first, let start = firstIndex(of: first) else { return nil }
    return start..<index(after: start)
  }
}

/// Words of column names that say nothing of what the column holds.
enum HeaderStopWords {
  static let negations: Set<String> = [
    "non", "not", "nicht", "kein", "keine", "keinen", "without", "sans", "ohne", "senza", "zonder", "niet",
    "geen", "sem",
    "nao", "sin", "never", "pas", "un", "未", "非", "无", "無",
  ]

  /// Whether a name ends in its answers: "(oui/non)".
  static func asksYesOrNo(_ text: String) -> Bool {
    let plain = text.lowercased()
    return ["oui", "yes", "ja", "si", "sí", "sì", "sim", "是", "有", "あり"].contains {
      plain.contains($0 + "/") || plain.contains("/" + $0)
    }
  }

  static let all: Set<String> = [
    "the", "of", "at", "to", "from", "in", "on", "for", "and", "or", "is", "was", "were", "by", "with", "a",
    "an",
    "patient", "patients", "pat", "pt", "pts", "value", "values", "values", "val", "yn", "y", "n", "yes",
    "no", "ja",
    "nein", "oui", "non", "si", "any", "type", "typ", "code", "coded", "var", "field", "during", "this",
    "that", "what",
    "did", "has", "have", "had", "does", "be", "been", "please", "select", "specify", "enter", "x", "v", "e",
    "o", "u",
    "der", "die", "das", "des", "dem", "den", "im", "am", "zu", "zur", "zum", "bei", "von", "vom", "mit",
    "und", "oder",
    "bis", "unter", "an", "auf", "le", "la", "les", "l", "d", "de", "du", "des", "en", "au", "aux", "et",
    "ou", "par",
    "sous", "el", "los", "las", "del", "al", "por", "y", "con", "il", "lo", "gli", "di", "da", "del", "della",
    "dell",
    "alla", "in", "per", "van", "het", "een", "bij", "tot", "met", "en", "o", "os", "as", "do", "dos", "das",
    "no", "na",
    "ao", "pelo", "para", "ate", "hasta", "entre", "的", "の", "は", "を", "に", "是否", "有无", "及", "与", "和", "时",
    "時", "後の", "までの", "から", "まで", "至", "到", "あり", "有", "無", "の有無", "有無", "有り", "回", "mm", "score",
    "total", "calc", "calculated", "group", "num", "first", "data", "text", "other", "detail", "details",
    "result",
    "値", "値の", "paciente", "pacientes", "paziente", "pazienti", "patienten", "patiënt", "doente", "患者", "患者の",
    "病人",
    "monitored", "documented", "ecpr", "registry", "performed", "received", "given", "used", "delivered",
    "applied", "done",
    "recorded", "present", "confirmed", "occurred", "required", "needed", "administered", "achieved",
    "therapy", "treatment",
    "use", "support", "cumulative", "patientin", "durchgefuhrt", "durchgefuehrt", "erfolgt", "erhalten",
    "gegeben", "vorhanden",
    "therapie", "realise", "realisee", "effectue", "effectuee", "traitement", "realizado", "realizada",
    "recibio", "tratamiento",
    "terapia", "eseguita", "eseguito", "effettuata", "uitgevoerd", "gegeven", "behandeling", "tratamento",
    "实施", "使用", "治疗",
    "実施", "施行", "療法", "yrs", "min", "tempo", "tiempo", "temps", "zeit", "tijd", "時", "occurrence", "flag",
    "indicator",
    "cat", "cd", "desc", "nbr", "mention", "door", "aanwezig", "dt", "um", "uhr", "om", "op", "aan", "aos",
    "actual", "final", "ecls", "was", "were", "seconds", "number",
  ]
}
