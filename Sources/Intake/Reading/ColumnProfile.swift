internal import Diagnostics
internal import Lexicon
internal import Registry

/// A column as the file has it: its distinct texts, how often each stands there, and what they could be.
struct ColumnProfile: Sendable {
  struct Text: Sendable {
    var text: String
    var count: Int
    var firstRow: Int
    /// What a code list or a REDCap dictionary says that it means.
    var meaning: String?
  }

  let name: String
  let index: Int
  /// The question as a person reads it, of a REDCap dictionary.
  var label: String?
  private(set) var texts: [Text]
  private(set) var missing: [Text]
  let rowCount: Int
  /// What its file is kept in; nil where that is not clear.
  let language: Language?
  var header: HeaderReading
  var labelReading: HeaderReading?
  /// True for what a REDCap dictionary marks as an identifier.
  var isMarkedIdentifier = false
  /// What it could be by its cells alone.
  private(set) var reading = ColumnReading.empty
  private(set) var known = 0

  init(
    name: String, index: Int, codes: [Int32], levels: [String], prefixes: Set<String> = [],
    language: Language? = nil
  ) {
    self.name = name
    self.index = index
    rowCount = codes.count
    self.language = language
    header = HeaderReading(name, passingOver: prefixes, language: language)
    var counts = [Int](repeating: 0, count: levels.count)
    var first = [Int](repeating: -1, count: levels.count)
    for (row, code) in codes.enumerated() {
      counts[Int(code)] += 1
      if first[Int(code)] < 0 { first[Int(code)] = row }
    }
    texts = []
    missing = []
    for (code, level) in levels.enumerated() {
      let found = Text(text: level, count: counts[code], firstRow: first[code])
      if MissingWords.isMissing(level) { missing.append(found) } else { texts.append(found) }
    }
    read()
    let legend = HeaderLegend(name).meanings
    if texts.contains(where: { legend[String(Substring($0.text).trimmed)] != nil }) {
      apply(meanings: legend)
    }
  }

  private mutating func read() {
    known = texts.reduce(0) { $0 + $1.count }
    reading = ColumnReading(self)
  }

  mutating func apply(meanings: [String: String]) {
    for index in texts.indices {
      guard let meaning = meanings[String(Substring(texts[index].text).trimmed)] else { continue }
      texts[index].meaning = meaning
    }
    // A code that means "unknown" is a missing value as well as the word.
    let lost = texts.filter { $0.meaning.map(MissingWords.isMissing) ?? false }
    guard !lost.isEmpty else { return }
    missing += lost
    texts.removeAll { $0.meaning.map(MissingWords.isMissing) ?? false }
    read()
  }

  var isEmpty: Bool { texts.isEmpty }
  var isUnique: Bool { known > 5 && texts.allSatisfy { $0.count == 1 } }
  var missingTexts: [String] { missing.map(\.text) }

  /// Of many texts some from all parts of the file, for what need not be looked at whole.
  func sample(_ count: Int) -> [Text] {
    guard texts.count > count else { return texts }
    return (0..<count).map { texts[$0 * texts.count / count] }
  }
}

/// Words that stand for "missing" in exports.
enum MissingWords {
  static func isMissing(_ text: String) -> Bool {
    // Digits stand for no word, and no word is so long.
    if let first = text.utf8.first, first &- 0x30 < 10 || text.utf8.count > 60 { return false }
    let word = Substring(text).trimmed.lowercased()
    return word.isEmpty || all.contains(word)
  }

  /// "Unknown" is a level of some concepts.
  static let unknown: Set<String> = [
    "unknown", "unk", "unbekannt", "inconnu", "inconnue", "desconocido", "desconocida", "se desconoce",
    "sconosciuto",
    "sconosciuta", "non noto", "onbekend", "desconhecido", "ignorado", "不详", "未知", "不明", "不詳", "unklar",
    "not known", "undetermined", "nsp", "ne sait pas", "inconnus", "non précisé", "non precise", "no sabe",
    "non so", "weet niet", "weiß nicht", "weiss nicht", "don't know", "dont know", "不清楚", "わからない",
  ]

  private static let all: Set<String> = unknown.union([
    "na", "n/a", "n.a.", "nan", "null", "none recorded", ".", "-", "--", "?", "??", "/", "missing",
    "not recorded",
    "not available", "not documented", "not done", "nd", "n.d.", "nr", "n.r.", "k.a.", "k. a.", "ka",
    "keine angabe",
    "fehlt", "nicht bekannt", "nicht dokumentiert", "nc", "n.c.", "non connu", "non renseigné",
    "non renseigne",
    "manquant", "s/d", "sin dato", "sin datos", "no consta", "non disponibile", "niet bekend", "sem dados",
    "sem informação",
    "未记录", "缺失", "無", "未測定", "欠測", "记录不详", "#n/a", "#value!", "#ref!", "#div/0!", "*", "not applicable",
    "prefer not to say",
  ]).subtracting(["無"])
}
