internal import Diagnostics
internal import Formats

/// The sentences of intake and doctor.
enum IntakeWords {
  // MARK: Files

  static let noTable =
    "the file is no table: expected columns parted by commas, semicolons or tabs, and a record a line"
  static let noRecords = "the file has column names and no record below them"
  static let headerTwice =
    "the header stands again among the records, as in files put one behind the other: take one of the two away"
  static let readAsLatin1 = "The file is not UTF-8; it is read as Latin-1 (ISO 8859-1). Look at its accents."
  static func titleRows(_ count: Int) -> String {
    "\(count) line\(count == 1 ? "" : "s") above the header \(count == 1 ? "is" : "are") passed over."
  }
  static func trailingNotes(_ count: Int, _ first: Int) -> String {
    "\(count) line\(count == 1 ? "" : "s") from line \(first) on \(count == 1 ? "is" : "are") taken for notes below the table, and passed over."
  }
  static func filesDoNotFit(_ file: String, _ theirs: String, _ ours: String, _ example: String) -> String {
    "the files do not fit: no column here, such as \"\(theirs)\", holds the values of a column of \(file), such as \(ours) with \"\(example)\""
  }
  static func keyRepeats(_ name: String, _ value: String, _ line: Int) -> String {
    "\(name) is \"\(value)\", as at line \(line) already: the rows of the other file cannot tell which record they belong to"
  }
  static func noCodes(_ columns: [String]) -> String {
    "no columns of codes and their meaning, expected such as field, code, label; found \(columns.joined(separator: ", "))"
  }
  static func codeTwice(_ code: String, _ one: String, _ other: String) -> String {
    "the code \"\(code)\" means \"\(one)\" above and \"\(other)\" here"
  }
  static func codeEmpty(_ code: String) -> String { "the code \"\(code)\" has no meaning" }
  static func codeUnlisted(_ column: String, _ code: String, _ count: Int) -> String {
    "\(column) has the code \"\(code)\" in \(cells(count)), which the list of codes has not"
  }
  static func cells(_ count: Int) -> String { "\(count) cell\(count == 1 ? "" : "s")" }
  static let redcapLabels =
    "a REDCap export with labels in place of codes: its columns are questions, not the dictionary's field names. Export 'CSV / Microsoft Excel (raw data)' instead"
  static func redcapLabelCells(_ field: String, _ cell: String, _ code: String) -> String {
    "\(field) is \"\(cell)\", the label of code \(code): a REDCap export with labels in place of codes; export raw data instead"
  }
  static func redcapUnknown(_ field: String, _ cell: String) -> String {
    "\(field) is \"\(cell)\", which is none of the choices of the REDCap dictionary"
  }
  static func impossibleDate(_ column: String, _ cell: String) -> String {
    "\(column) is \"\(cell)\", which is no date"
  }

  // MARK: Why

  static func named(_ name: String) -> String { "by its name '\(name)'" }
  static func levels(_ levels: [(text: String, level: String)], _ column: ColumnProfile) -> String {
    let meanings = Dictionary(
      column.texts.map { ($0.text, $0.meaning) }, uniquingKeysWith: { first, _ in first })
    let shown = levels.prefix(8).map { text, level in
      let meaning = (meanings[text] ?? nil).map { " (\($0))" } ?? ""
      return "\(text)\(meaning) as \(level)"
    }
    return "reads " + shown.joined(separator: ", ") + (levels.count > 8 ? ", …" : "")
  }
  static func unitWritten(_ unit: String) -> String { "in \(unit), as written" }
  static func unitByRange(_ unit: String, _ median: Double) -> String {
    "no unit is written; the values (median \(number(median))) fit \(unit) and no other usual unit"
  }
  static func years(_ low: Double, _ high: Double) -> String { "years \(number(low)) to \(number(high))" }
  static func distinct(_ count: Int, _ all: Int) -> String { "\(count) different values in \(all) records" }
  static func codeUnsaid(_ column: String, _ code: String, _ count: Int) -> String {
    "\(column) has the code \"\(code)\" in \(cells(count)), and nobody has said what it means"
  }
  static func noNumber(_ column: String, _ text: String) -> String {
    "\(column) is \"\(text)\", which is no number: it is read as missing"
  }
  static func outOfRange(_ column: String, _ text: String, _ range: String) -> String {
    "\(column) is \"\(text)\", outside \(range): it is left out"
  }
  static func recordTwice(_ column: String, _ text: String, _ line: Int) -> String {
    "\(column) is \"\(text)\", as at line \(line) already: a record twice, or a patient with two"
  }
  static func keyUnknown(_ key: String, _ text: String, _ file: String) -> String {
    "\(key) is \"\(text)\", which no record of \(file) has: the row is left out"
  }
  static func noTableBut(_ kind: String) -> String {
    "the file is no table: it is \(kind). Expected a CSV, as 'Save as… CSV UTF-8' of a spreadsheet makes it"
  }
  static let severalCodes =
    "no column of the list names the field of a code (expected such as field, variable, column), and one code has several meanings"
  static func survivorsChanged(_ year: Int, _ was: Int, _ now: Int) -> String {
    "\(year) had \(was) survivors and has \(now) now"
  }
  static func identifierRepeats(_ text: String, _ count: Int) -> String {
    "it repeats: \"\(text)\" stands in \(count) records"
  }
  static func centres(_ count: Int) -> String { "\(count) different" }
  static func readAsMissing(_ texts: [String]) -> String {
    "read as missing: " + texts.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
      + (texts.count > 6 ? ", …" : "")
  }
  static func sentinels(_ texts: [String]) -> String {
    "beyond what can be, and taken for 'missing': "
      + texts.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
  }
  static func outside(_ count: Int, _ range: String) -> String {
    "\(count) value\(count == 1 ? "" : "s") outside \(range) \(count == 1 ? "is" : "are") left out, and told"
  }
  static let opposite = "it asks the opposite: its yes is no here"
  static let oneIsYes = "1 taken for yes and 0 for no"
  static func follows(_ how: String) -> String { "follows from \(how)" }
  static func spans(_ median: Double, _ unit: String, _ count: Int) -> String {
    "median \(number(median)) \(unit) of \(count)"
  }
  static func moment(_ formats: [String]) -> String {
    "read for what follows from it, never shown"
      + (formats.isEmpty ? "" : "; written as \(formats.joined(separator: " or "))")
  }
  static let orderByOthers = "day and month told apart by the file's other dates"
  static func codes(_ column: String, _ meanings: [String]) -> String {
    "\(column): " + meanings.prefix(4).joined(separator: ", ") + (meanings.count > 4 ? ", …" : "")
  }
  static func split(_ mark: String) -> String { "several values a cell, parted by '\(mark)'" }
  static func event(_ event: String) -> String { "of the event \(event)" }

  // MARK: Why not

  static func unusual(_ median: Double, _ typical: ClosedRange<Double>, _ unit: String?) -> String {
    "the median would be \(number(median))\(unit.map { " " + $0 } ?? ""), usual are \(number(typical.lowerBound)) to \(number(typical.upperBound))"
  }
  static func wrongUnit(_ found: String, _ expected: String) -> String {
    "it is in \(found), from which there is no way to \(expected)"
  }
  static func unitQuestion(_ units: [String], _ median: Double) -> String {
    "no unit is written; the values (median \(number(median))) fit \(units.joined(separator: " and "))"
  }
  static let commaQuestion =
    "a comma that could mark decimals or thousands: declare `decimalChar` or `groupChar`"
  static func codesUnknown(_ codes: [String]) -> String {
    "codes without a meaning: \(codes.prefix(8).joined(separator: ", "))\(codes.count > 8 ? ", …" : ""); give --codes, or write in `levels` what each means in place of missing"
  }
  static func partsUnknown(_ parts: [(text: String, count: Int)]) -> String {
    "without a known meaning: "
      + parts.prefix(8).map { "\"\($0.text)\" in \(cells($0.count))" }.joined(separator: ", ")
      + (parts.count > 8 ? ", …" : "") + "; read as another complication, which no measure counts"
  }
  static func couldBeElse(_ texts: [String]) -> String {
    "\(texts.map { "\"\($0)\"" }.joined(separator: ", ")) could be something else"
  }
  static func otherCodes(_ column: String, _ meanings: [String]) -> String {
    "\(column): \(meanings.count) code\(meanings.count == 1 ? " is" : "s are") no complication of the default dictionary and not read: "
      + meanings.prefix(6).joined(separator: ", ") + (meanings.count > 6 ? ", …" : "")
  }
  static func serialDays(_ format: String, _ example: String, _ day: String) -> String {
    "\"\(example)\" is \(day) as \(format == "excel" ? "Excel counts days, from 1900" : "workbooks count them that begin in 1904")"
  }
  static func supports(_ kinds: String) -> String { "it says what ECMO was for: \(kinds)" }
  static let whoCounts =
    "nobody has said which runs count, and until then nothing of the registry is published"
  static func levelsUnknown(_ texts: [ColumnProfile.Text]) -> String {
    let shown = texts.prefix(6).map { "\"\($0.meaning ?? $0.text)\" in \(cells($0.count))" }
    return "not understood: " + shown.joined(separator: ", ") + (texts.count > 6 ? ", …" : "")
      + "; the line reads \(texts.count == 1 ? "it" : "them") as missing: say otherwise where that is wrong"
  }
  static func unexplained(_ words: [String]) -> String {
    "words of its name that are not understood: \(words.joined(separator: ", "))"
  }
  static func passedOver(_ words: [String]) -> String {
    "\(words.map { "'\($0)'" }.joined(separator: ", ")) of its name passed over"
  }
  static func notWeaned(_ codes: [String]) -> String {
    "it reads \(codes.map { "\"\($0)\"" }.joined(separator: ", ")) as not weaned"
  }
  static let twoMeanings = "a word of its name means two things"
  static func unreadMoment(_ names: [String]) -> String {
    "\(names.map { "'\($0)'" }.joined(separator: ", ")) could be an earlier or a later event"
  }
  static func weakName(_ name: String) -> String { "'\(name)' could be something else" }
  static func saysTheSame(_ name: String) -> String { "'\(name)' says the same in every record" }
  static func disagrees(_ name: String, _ count: Int) -> String {
    "it says otherwise than '\(name)' in \(count) record\(count == 1 ? "" : "s")"
  }
  static let negated = "a word of its name turns the meaning round"
  static func ruleFails(_ rule: String, _ count: Int, _ all: Int) -> String {
    "with it the rule '\(rule)' fails in \(count) of \(all) records"
  }
  static func rivals(_ names: [String]) -> String { "\(names.joined(separator: ", ")) could be it as well" }
  static func backwards(_ count: Int, _ all: Int) -> String {
    "\(count) of \(all) would run backwards in time"
  }
  static func twoReadings(_ one: String, _ other: String) -> String {
    "every date can be read as \(one) and as \(other); the line reads it as \(one)"
  }
  static let twoColumns = "another column could be the same point in time"

  // MARK: Dictionary

  static func preface(_ file: String, _ records: Int) -> [String] {
    [
      "Written by 'ecprimer new registry --from' for \(file), \(records) records. The file itself is as it was.",
      "Every field with `proposed: true` is a guess with its reason above it: look at each, correct it, and take the mark",
      "away, or accept all that is left by 'ecprimer doctor --accept'. Until then nothing of it is published.",
    ]
  }
  static func unread(_ names: [String]) -> String { "Not read: \(names.joined(separator: ", "))." }
  static func notReadWhy(_ name: String, _ why: String) -> String { "\(name) (\(why))" }
  static let isDate = "a date"
  static let isIdentifier = "may tell who somebody is"
  static let isFreeText = "free text"
  static let isEmpty = "empty"
  static func question(_ question: Recognition.Question) -> [String] {
    ["Which column is \(question.concept)? Uncomment one, or leave it out:"]
  }
  static func answer(_ answer: Recognition.Question.Answer) -> [String] {
    ["  \(answer.column): for: \(answer.pro)"]
      + (answer.against.isEmpty ? [] : ["  against: \(answer.against)"])
  }
  static func unknownColumn(_ kind: String) -> String {
    "no concept of the default dictionary; read as \(kind)"
  }
  static func checkFails(_ condition: String, _ count: Int, _ lines: [Int]) -> String {
    "fails in \(count) record\(count == 1 ? "" : "s") (line \(lines.map(String.init).joined(separator: ", "))): - \"\(condition)\""
  }

  // MARK: Doctor

  static func nearest(_ concepts: [String]) -> String { "nearest: \(concepts.joined(separator: ", "))" }
  static func recognised(_ line: String) -> String { "recognised: \(line)" }
  static func unusedTitle(_ count: Int) -> String {
    "\(count) column\(count == 1 ? " that is" : "s that are") no concept"
  }
  static func counted(_ condition: String, _ counted: Int, _ all: Int) -> String {
    "counted are \(counted) of \(all) records: \(condition)"
  }
  static let allCount =
    "no column says what ECMO was for: every record counts as a run of ECPR; if the file holds other runs, say which count by `include`"
  static let survivors = "survivors"
  static let deaths = "deaths"
  static let unknownOutcomes = "with an unknown outcome"
  static func fewRuns(_ year: Int, _ runs: Int, _ profile: String, _ below: Int) -> String {
    "\(year) has \(runs) run\(runs == 1 ? "" : "s"), and \(profile) hides counts from 1 to \(below - 1): its report will show little; `disclosure: internal` shows all to your own eyes"
  }
  static func fewOutcomes(_ year: Int, _ counts: [String], _ profile: String, _ below: Int) -> String {
    "\(year) has \(counts.joined(separator: " and ")), and \(profile) hides counts from 1 to \(below - 1) with all that would tell them: much of its report may be hidden; find the outcomes out, take more years together, or see all to your own eyes by `disclosure: internal`"
  }
  static func doctorTitle(_ registry: String, _ records: Int) -> String {
    "Registry \(registry): \(records) record\(records == 1 ? "" : "s")"
  }
  static func runs(_ years: [(year: Int, count: Int)]) -> String {
    "Runs by year: " + years.map { "\($0.year) \($0.count)" }.joined(separator: ", ")
  }
  static let sectionsTitle = "Sections of a report"
  static func lacks(_ names: String, _ isAbsent: Bool) -> String {
    isAbsent ? "needs \(names)" : "without \(names)"
  }
  static func proposalsTitle(_ count: Int) -> String {
    "\(count) proposal\(count == 1 ? "" : "s"), which nobody has accepted yet"
  }
  static func questionsTitle(_ count: Int) -> String { "\(count) question\(count == 1 ? "" : "s")" }
  static func absentTitle(_ count: Int) -> String {
    "\(count) concept\(count == 1 ? "" : "s") not in the file"
  }
  static let fileTitle = "The file"
  static func duplicate(_ line: Int, _ like: Int) -> String {
    "line \(line) may be the patient of line \(like) again"
  }
  static func acceptAdvice(_ registry: String) -> String {
    "Look at each proposal in the dictionary; then: ecprimer doctor --registry \(registry) --accept"
  }
  static func seenOnce(_ column: String, _ levels: [String]) -> String {
    "\(column): seen once: \(levels.joined(separator: ", "))"
  }
  static func missing(_ columns: [(name: String, count: Int)], of all: Int) -> String {
    "missing, of \(all): " + columns.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
  }
  /// The line that a sentence about a repeated record names.
  static func line(in message: String) -> Int {
    let words = message.split(separator: " ")
    guard let at = words.lastIndex(of: "line"), at + 1 < words.count else { return 0 }
    return Int(read: words[at + 1].filter(\.isNumber)) ?? 0
  }

  // MARK: Next year

  static func columnGone(_ name: String) -> String { "the column '\(name)' is gone" }
  static func columnNew(_ name: String) -> String { "the column '\(name)' is new" }
  static func codeNew(_ column: String, _ code: String, _ count: Int, _ line: Int) -> String {
    "\(column) has a new code \"\(code)\", in \(cells(count)), first at line \(line): say what it means"
  }
  static func countChanged(_ year: Int, _ was: Int, _ now: Int) -> String {
    "\(year) had \(was) runs and has \(now) now"
  }
  static func yearNew(_ year: Int, _ count: Int) -> String { "\(year) is new, with \(count) runs" }

  // MARK: Plain numbers

  static func number(_ value: Double) -> String {
    if value.isNaN { return "–" }
    let rounded = (value * 100).rounded() / 100
    return machineNumber(rounded) ?? String(rounded)
  }
}
