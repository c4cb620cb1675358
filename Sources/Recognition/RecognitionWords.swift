internal import Diagnostics
internal import Formats

/// The sentences of recognition: what was found, and what speaks for it and against it.
package enum RecognitionWords {
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
  package static func cells(_ count: Int) -> String { "\(count) cell\(count == 1 ? "" : "s")" }
  static let redcapLabels =
    "a REDCap export with labels in place of codes: its columns are questions, not the dictionary's field names. Export 'CSV / Microsoft Excel (raw data)' instead"
  static func redcapLabelCells(_ field: String, _ cell: String, _ code: String) -> String {
    "\(field) is \"\(cell)\", the label of code \(code): a REDCap export with labels in place of codes; export raw data instead"
  }
  static func redcapUnknown(_ field: String, _ cell: String) -> String {
    "\(field) is \"\(cell)\", which is none of the choices of the REDCap dictionary"
  }

  // MARK: Why

  package static func named(_ name: String) -> String { "by its name '\(name)'" }
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
  static func takenForMissing(_ column: String, _ code: String, _ count: Int) -> String {
    "\(column) has the code \"\(code)\" in \(cells(count)), which is taken for a missing value"
  }
  static let otherEncoding =
    "the file is neither UTF-8 nor Latin-1, as its letters show (GBK, Shift-JIS?): save it as 'CSV UTF-8'"
  static func headingRow(_ line: Int, _ text: String) -> String {
    "Line \(line) holds \"\(text)\" and nothing else: a heading and no record, passed over."
  }
  static func totalRow(_ line: Int, _ text: String) -> String {
    "Line \(line) is a total (\"\(text)\") and no record, passed over."
  }
  static func blankRows(_ count: Int, _ line: Int) -> String {
    "\(count) row\(count == 1 ? "" : "s") without a value, the first at line \(line), passed over."
  }
  static func unitRow(_ line: Int) -> String {
    "Line \(line) gives units and is no record: they are taken for the columns."
  }
  static func impossibleSpan(_ concept: String, _ value: Double, _ how: String, _ range: String) -> String {
    "\(concept) comes to \(number(value)) by \(how), outside \(range): it is left out"
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
  package static func codesUnknown(_ codes: [String]) -> String {
    "codes without a meaning: \(codes.prefix(8).joined(separator: ", "))\(codes.count > 8 ? ", …" : ""); give --codes, or write in `levels` what each means in place of missing"
  }
  static func serialDays(_ format: String, _ example: String, _ day: String) -> String {
    "\"\(example)\" is \(day) as \(format == "excel" ? "Excel counts days, from 1900" : "workbooks count them that begin in 1904")"
  }
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
  static func unreadMoment(_ names: [String]) -> String {
    "\(names.map { "'\($0)'" }.joined(separator: ", ")) could be an earlier or a later event"
  }
  static func weakName(_ name: String) -> String { "'\(name)' could be something else" }
  static func saysTheSame(_ name: String) -> String { "'\(name)' says the same in every record" }
  static func disagrees(_ name: String, _ count: Int, _ all: Int) -> String {
    "it says otherwise than '\(name)' in \(count) of the \(all) record\(all == 1 ? "" : "s") of which both tell"
  }
  static func agrees(_ name: String, _ count: Int) -> String {
    "'\(name)' says the same in all \(count) record\(count == 1 ? "" : "s") of which both tell"
  }
  static let negated = "a word of its name turns the meaning round"
  static func rivals(_ names: [String]) -> String { "\(names.joined(separator: ", ")) could be it as well" }
  static func backwards(_ count: Int, _ all: Int) -> String {
    "\(count) of \(all) would run backwards in time"
  }
  static func twoReadings(_ one: String, _ other: String) -> String {
    "every date can be read as \(one) and as \(other); the line reads it as \(one)"
  }
  static func twoColumns(_ name: String, _ others: [String]) -> String {
    "\(others.map { "'\($0)'" }.joined(separator: ", ")) could be the same point in time as '\(name)'"
  }

  // MARK: Empty cells, and codes among numbers

  static func emptyIsOther(
    _ written: [String], _ count: Int, _ empty: Int, isDashed: Bool, isNo: Bool, byNote: Bool
  ) -> String {
    let silent = isDashed ? "a dash" : "an empty cell"
    let level = isNo ? "no" : "yes"
    return
      "\(written.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")) in \(cells(count)), and \(silent) is read as \(level), in \(empty)"
      + (byNote ? ", as a note of the file says" : "")
  }
  static func emptyIsMissing(isNo: Bool, _ known: Int) -> String {
    "then nothing is ever \(isNo ? "yes" : "no"): all \(known) records that are known would be \(isNo ? "no" : "yes")"
  }
  static let otherReading = "the same column, where that is a missing value"
  static let outcomeByEmptyCells =
    "an outcome is not taken from an empty cell unasked: it could be the opposite, or not known"
  static let noOfItsOwn = "it has a code or a word for no, which stands in no cell"
  static let nobodySaysNo = "no record says the opposite; an empty cell is not answered"
  static func emptyRecords(_ count: Int) -> String {
    "an empty cell could be a missing value: \(count) record\(count == 1 ? " has" : "s have") no tick at all and little else"
  }
  static func noSpoken(_ column: String) -> String {
    "an empty cell could be a missing value: '\(column)' has a word for no"
  }
  static func fewEmpty(_ count: Int, _ all: Int) -> String {
    "an empty cell could be a missing value: there are \(count) in \(all) records"
  }
  static func onlyNo(_ written: [String]) -> String {
    "an empty cell could be a missing value: nothing but \(written.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")) is written"
  }
  static func dashes(_ texts: [String]) -> String {
    "\(texts.map { "\"\($0)\"" }.joined(separator: ", ")) could be a missing value"
  }
  static let crosses = "a cross alone could be a tick or a no"
  static let ticksElsewhere = "a record without a row in that file would be no as well"
  static func farOff(_ texts: [ColumnProfile.Text], _ next: Double, isCode: Bool) -> String {
    let shown = texts.prefix(4).map { "\"\($0.text)\" in \(cells($0.count))" }.joined(separator: ", ")
    return "read as missing: \(shown)"
      + (isCode ? ", which means 'missing' elsewhere in the file" : "")
      + "; the next value is \(number(next))"
  }
  static func couldBeMissing(_ texts: [ColumnProfile.Text]) -> String {
    "\(texts.prefix(4).map { "\"\($0.text)\"" }.joined(separator: ", ")) could be a code for 'missing' or a value"
  }

  // MARK: Plain numbers

  static func number(_ value: Double) -> String {
    if value.isNaN { return "–" }
    let rounded = (value * 100).rounded() / 100
    return machineNumber(rounded) ?? String(rounded)
  }
}
