internal import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// What a column's name says: its ideas, its unit, and the words that are not understood.
package struct HeaderReading: Sendable {
  package private(set) var ideas: Set<String> = []
  /// The same where a word means two things: each way of reading it.
  private(set) var readings: [Set<String>] = []
  package private(set) var unit: String?
  private(set) var unexplained: [String] = []
  /// A word that turns the meaning round: "not weaned".
  private(set) var isNegated = false
  let text: String
  private let excluded: Set<String>

  /// What a column of dates never holds: how long something took.
  private static let spans: Set<String> = [
    "duration", "noflow", "lowflow", "cprduration", "arresttoflow", "stay", "icustay", "hospitalstay",
  ]

  /// `passingOver` are beginnings that many columns of a file share; `ofMoments` where the cells are dates or times.
  init(
    _ header: String, passingOver prefixes: Set<String> = [], language: Language? = nil,
    ofMoments: Bool = false
  ) {
    text = header
    excluded = ofMoments ? Self.spans : []
    var body = HeaderLegend(header).rest
    var letter: String?
    if let found = Self.bracketed(body) { (unit, letter, body) = (found.unit, found.letter, found.rest) }
    if unit == nil, letter == nil, let found = Self.trailing(body) ?? Self.trailing(body.partedAtCapitals) {
      unit = found.unit
      body = found.rest
    }
    if unit == nil { unit = Self.inside.first { header.contains($0.word) }?.unit }
    let (outside, aside) = Self.brackets(body)
    var choices: [[String]] = []
    read(outside, prefixes, language, &choices, notes: true)
    // What stands in brackets explains, and what is not understood there leads nowhere else.
    for part in aside { read(part, prefixes, language, &choices, notes: false) }
    ideas = Set(choices.map { $0[0] })
    if unit == nil, let letter { unit = Self.unit(of: letter, ideas) }
    if !ofMoments, ["min", "h", "days", "s"].contains(unit) { ideas.insert("duration") }
    // The last before an event is the value before it.
    if ideas.contains("before") { ideas.remove("last") }
    if ideas.isEmpty, unexplained.isEmpty, FoldedText(outside).words.count == 1,
      Words.patients.contains(FoldedText(outside).joined)
    {
      ideas = ["patientid"]
    }
    readings = [ideas]
    for choice in choices where choice.count > 1 && readings.count < 9 {
      readings += readings.flatMap { reading in
        choice.dropFirst().map { other in
          var next = reading
          if !choices.contains(where: { $0 == [choice[0]] }) { next.remove(choice[0]) }
          next.insert(other)
          return next
        }
      }
    }
  }

  /// Among complications every name is one of a complication.
  mutating func isOfComplications() {
    ideas.insert("complication")
    readings = readings.map { $0.union(["complication"]) }
  }

  /// When something began says that it was there.
  mutating func isOfItsBeginning() {
    ideas.remove("start")
    readings = readings.map { $0.subtracting(["start"]) }
  }

  /// The ideas of a name that stands in no file.
  package static func ideas(of name: String) -> Set<String> { HeaderReading(name).ideas }

  private mutating func read(
    _ body: String, _ prefixes: Set<String>, _ language: Language?, _ choices: inout [[String]], notes: Bool
  ) {
    let folded = FoldedText(body)
    var matches = Words.names.matches(in: folded, language: language, without: excluded)
    for word in folded.words where !Self.isCovered(word, folded, matches) {
      guard let parts = Words.names.parts(of: word, in: folded, fillers: Words.fillers) else { continue }
      matches.removeAll { $0.range.overlaps(word) }
      matches += parts
    }
    matches.sort { $0.range.lowerBound < $1.range.lowerBound }
    if notes, matches.contains(where: { $0.idea == "negation" }), !HeaderStopWords.asksYesOrNo(text) {
      isNegated = true
    }
    // The sign of a number stands at an end; between two words it is another word.
    matches.removeAll { match in
      match.idea == "recordid" && folded.text(match.range) == "no" && match.range.lowerBound > 0
        && match.range.upperBound < folded.scalars.count
    }
    dropHomographs(&matches, folded)
    let hours = folded.hours(besides: matches)
    matches.removeAll { match in hours.contains { $0.range.overlaps(match.range) } }
    matches = (matches + hours).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let covering = matches
    matches.removeAll { ["negation", "whether"].contains($0.idea) }
    choices += matches.map { [$0.idea] + $0.others.sorted() }
    let found = Set(matches.map(\.idea))
    for (position, word) in folded.words.enumerated() {
      // The parts of a word that no idea covers.
      var at = word.lowerBound
      for match in covering where match.range.overlaps(word) {
        if match.range.lowerBound > at, notes {
          note(folded.text(at..<match.range.lowerBound), position, prefixes)
        }
        at = max(at, min(match.range.upperBound, word.upperBound))
      }
      if at < word.upperBound, notes { note(folded.text(at..<word.upperBound), position, prefixes) }
      if unit == nil || unit == "days", !found.isDisjoint(with: Self.spans) {
        let spelled = UnitConversion.spelling(folded.text(word))
        if ["min", "h", "days", "s"].contains(spelled) { unit = spelled }
      }
    }
  }

  /// Words that look like others: "on discharge" begins nothing, "ou" is no "où", and of whom a question asks is no
  /// number.
  private func dropHomographs(_ matches: inout [Lexicon.Match], _ folded: FoldedText) {
    let before: Set<String> = [
      "discharge", "dischargedalive", "hospitaladmission", "icuadmission", "icudischarge", "followup",
    ]
    let isQuestion = text.contains { "?？".contains($0) }
    let hasWhere = text.contains { "ùÙ".contains($0) }
    let all = matches
    matches = all.enumerated().filter { index, match in
      let word = folded.text(match.range)
      switch match.idea {
      case "start":
        return
          !(word == "on" && index + 1 < all.count && before.contains(all[index + 1].idea)
          && all[index + 1].range.lowerBound == match.range.upperBound)
      case "location": return word != "ou" || hasWhere
      case "patientid": return !isQuestion || all.count == 1
      default: return true
      }
    }.map(\.element)
  }

  private static func isCovered(_ word: Range<Int>, _ text: FoldedText, _ matches: [Lexicon.Match]) -> Bool {
    var at = word.lowerBound
    for match in matches where match.range.overlaps(word) {
      if match.range.lowerBound > at, !isFiller(text.text(at..<match.range.lowerBound)) { return false }
      at = max(at, match.range.upperBound)
    }
    return at >= word.upperBound || isFiller(text.text(at..<word.upperBound))
  }

  private mutating func note(_ word: String, _ position: Int, _ prefixes: Set<String>) {
    if HeaderStopWords.negations.contains(word), !HeaderStopWords.asksYesOrNo(text) { isNegated = true }
    if Self.isFiller(word) || (position == 0 && prefixes.contains(word)) { return }
    unexplained.append(word)
  }

  /// Whether a word says nothing of what a column holds: alone, or as those of Chinese and Japanese stand together.
  static func isFiller(_ word: String) -> Bool {
    if Words.fillers.contains(word) || word.allSatisfy(\.isNumber) { return true }
    let scalars = Array(word.unicodeScalars)
    if scalars.count == 1, scalars[0].value < 0x250 { return true }
    if scalars.count > 1, known(word) != nil { return true }
    guard scalars.allSatisfy({ $0.value > 0x2E80 }), scalars.count <= 12 else { return false }
    var reached: Set<Int> = [0]
    for end in 1..<scalars.count + 1 {
      for start in reached.sorted() where start < end {
        if Words.fillers.contains(String(String.UnicodeScalarView(scalars[start..<end]))) {
          reached.insert(end)
          break
        }
      }
    }
    return reached.contains(scalars.count)
  }

  private static let units: Set<String> = [
    "min", "h", "s", "days", "years", "months", "weeks", "kg", "g", "lb", "cm", "m", "mmHg", "kPa", "mmol/L",
    "mg/dL", "µmol/L", "%", "mg", "L/min", "mL/min", "in",
  ]

  static func known(_ text: String) -> String? {
    let spelled = UnitConversion.spelling(text)
    return units.contains(spelled) ? spelled : nil
  }

  /// Letters that mark another unit in another language: J is years of age in German and days of a stay in French.
  private static func unit(of letter: String, _ ideas: Set<String>) -> String? {
    let isAge = ideas.contains("age")
    switch letter {
    case "j", "a": return isAge ? "years" : letter == "j" ? "days" : nil
    case "t": return isAge ? nil : "days"
    case "u": return ideas.isDisjoint(with: ["duration", "ecmo", "stay", "stop"]) ? nil : "h"
    default: return nil
    }
  }

  /// Units that stand within words.
  private static let inside: [(word: String, unit: String)] = [
    ("天数", "days"), ("日数", "days"), ("小时数", "h"), ("時間数", "h"), ("分钟数", "min"),
    ("多少分钟", "min"), ("多少小时", "h"), ("多少天", "days"), ("几天", "days"), ("何分", "min"), ("何時間", "h"),
    ("何日", "days"),
  ]

  private static let notUnits: Set<String> = [
    "year", "jahr", "annee", "année", "ano", "año", "anno", "jaar", "month", "day", "date", "y", "d", "j",
    "g", "m", "s", "t", "u", "a",
  ]

  private static let marks: [(Character, Character)] = [
    ("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"), ("{", "}"),
  ]

  private static func bracketed(_ header: String) -> (unit: String?, letter: String?, rest: String)? {
    for (open, close) in marks {
      guard let start = header.lastIndex(of: open), let end = header[start...].firstIndex(of: close) else {
        continue
      }
      let inside = String(header[header.index(after: start)..<end].trimmed)
      let rest = String(header[..<start]) + " " + header[header.index(after: end)...]
      let letter = inside.lowercased().filter { $0 != "." }
      if ["j", "a", "t", "u"].contains(letter) { return (nil, letter, rest) }
      if let unit = known(inside) ?? known(Self.withoutPreposition(inside)) { return (unit, nil, rest) }
    }
    return nil
  }

  /// "in minutes" as "minutes".
  private static func withoutPreposition(_ text: String) -> String {
    var words = text.split(separator: " ")[...]
    while words.count > 1, let first = words.first, prepositions.contains(first.lowercased()) {
      words = words.dropFirst()
    }
    return words.joined(separator: " ")
  }

  private static let prepositions: Set<String> = [
    "in", "en", "em", "as", "per", "à", "unit", "units", "unité", "unités", "unidad", "unidades", "unità",
    "einheit", "angabe", "eenheid", "unidade", "number", "nombre", "anzahl", "número", "numero", "aantal",
    "of",
    "de", "di", "completed", "vollendete", "whole", "ganze",
  ]

  /// A name without what stands in brackets, and that.
  private static func brackets(_ text: String) -> (outside: String, inside: [String]) {
    var outside = text
    var inside: [String] = []
    for (open, close) in marks {
      while let start = outside.firstIndex(of: open), let end = outside[start...].firstIndex(of: close) {
        inside.append(String(outside[outside.index(after: start)..<end]))
        outside = String(outside[..<start]) + " " + outside[outside.index(after: end)...]
      }
    }
    return outside.contains { $0.isLetter || $0.isNumber } ? (outside, inside) : (text, [])
  }

  /// "Six months" is a point in time as "6 months" is.
  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "six", "twelve", "ein", "drei", "sechs", "zwölf", "trois", "douze", "tres",
    "seis", "doce", "tre", "sei", "dodici", "drie", "zes", "twaalf", "três", "doze",
  ]

  /// `lactate_mmol_l`, `low flow min`, `PaCO2, mmHg`.
  private static func trailing(_ header: String) -> (unit: String, rest: String)? {
    let parts = header.split { "_ -,;:.".contains($0) }
    // "6_months" and "24 h" are points in time, "event_year" is a year.
    guard parts.count > 1, let word = parts.last, !notUnits.contains(word.lowercased()),
      !parts[parts.count - 2].allSatisfy(\.isNumber), !numbers.contains(parts[parts.count - 2].lowercased())
    else { return nil }
    // "VivoA6Mesi" as well; "Kreislauf24 mmHg" has a unit.
    let before = parts[parts.count - 2]
    if before.last?.isNumber == true, let unit = known(String(word)),
      ["min", "h", "days", "weeks", "months", "years", "s"].contains(unit)
    {
      return nil
    }
    // "Height in" has inches, "born in" has none.
    if word.lowercased() == "in",
      !Words.names.matches(in: FoldedText(String(before))).contains(where: {
        $0.idea == "height"
      })
    {
      return nil
    }
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

extension HeaderReading {
  /// Whether its yes says that it did not come about: by a denial, or by a word of failure.
  var isTurned: Bool { isNegated || HeaderStopWords.failures.contains(where: FoldedText(text).says) }
}
