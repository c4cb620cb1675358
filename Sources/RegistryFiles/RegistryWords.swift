/// The sentences that reading a registry's own shape can come to.
package enum RegistryWords {
  package static func unknownCall(_ name: String) -> String {
    "unknown function '\(name)', expected year, minutes, hours, days, years, first, at or a condition"
  }

  package static func wrongArity(_ call: String, _ expected: Int, _ found: Int) -> String {
    "\(call) takes \(expected) field\(expected == 1 ? "" : "s"), found \(found)"
  }

  package static func unknownField(_ name: String, _ text: String) -> String {
    "'\(text)' names an unknown field '\(name)'"
  }

  package static func wrongKinds(_ call: String, _ kinds: [String], _ text: String) -> String {
    let needs =
      switch call {
      case "minutes", "hours": "two fields of type datetime, or two of type time"
      case "at": "a date and a time"
      case "first": "fields of one type"
      default: "dates"
      }
    return "'\(text)': \(call) takes \(needs), found \(kinds.joined(separator: " and "))"
  }

  package static func cycle(_ name: String) -> String { "\(name) follows from itself" }

  package static func unknownAggregate(_ text: String, _ names: [String]) -> String {
    "'\(text)' begins with no word of a join, expected \(names.joined(separator: ", "))"
  }

  package static func noColumn(_ text: String) -> String { "'\(text)' names no column" }

  package static func noSuchColumn(_ name: String, _ file: String) -> String {
    "\(file) has no column '\(name)'"
  }

  package static func keyRepeats(_ key: String, _ value: String, _ line: Int) -> String {
    "\(key) is \"\(value)\", as at line \(line) already: rows of another file cannot tell which record they belong to"
  }

  package static func keyWithoutRecord(_ key: String, _ value: String, _ file: String) -> String {
    "\(key) is \"\(value)\", which no record of \(file) has: the row is left out"
  }

  package static func keyMissing(_ key: String) -> String { "\(key) is empty: the row is left out" }

  package static func filesDoNotFit(_ key: String, _ other: String, _ example: String, _ ours: String)
    -> String
  {
    "the files do not fit: no \(other) here, such as \"\(example)\", stands among the \(key), such as \"\(ours)\""
  }

  package static let missingFile = "there is no such file beside the registry's"

  package static func codeWithoutMeaning(_ codes: [String]) -> String {
    "a code without a meaning, expected \(codes.prefix(12).joined(separator: ", "))"
  }

  package static func twoValues(_ name: String, _ one: String, _ other: String, _ line: Int) -> String {
    "\(name) is \"\(other)\", and \"\(one)\" at line \(line) of the same record: declare `event` to say which is meant"
  }

  package static func unknownFormat(_ text: String) -> String {
    "format is \"\(text)\", expected \"default\" or fields of strptime such as \"%d.%m.%Y %H:%M\" (\(DateFormat.known))"
  }

  package static func twoReadings(_ words: String) -> String { "\(words), or it could be read two ways" }

  package static func written(_ formats: [String]) -> String {
    "expected a date written as \(formats.joined(separator: " or "))"
  }

  package static let boundNotDeclared = "a bound: declare `bounds: true` if it is meant as one"

  package static func otherUnit(_ found: String, _ expected: String) -> String {
    "its unit is \(found), expected \(expected)"
  }

  package static func leftOut(_ name: String, _ value: String, _ range: String) -> String {
    "\(name) is \(value): outside \(range), and left out"
  }

  package static func derivedOutside(_ name: String, _ value: String, _ how: String, _ range: String)
    -> String
  {
    "\(name) comes to \(value) by \(how): outside \(range)"
  }

  static func conceptTwice(_ concept: String, _ other: String) -> String {
    "the concept '\(concept)' is that of the field '\(other)' already"
  }

  package static func partOfWhat(_ name: String, _ source: String) -> String {
    "'\(name)' is from '\(source)', whose `levels` name it nowhere"
  }

  package static func identifierRepeats(_ name: String, _ value: String, _ line: Int) -> String {
    "\(name) is \"\(value)\", as at line \(line) already: one patient twice, or two runs of one?"
  }

  package static func sameRecord(_ line: Int) -> String {
    "the record is like that of line \(line) in everything but its identifier"
  }

  static func redcapRows(_ key: String, _ value: String, _ line: Int) -> String {
    "the rows are events or repeating instruments of REDCap, not patients: \(key) \"\(value)\" stands at line \(line) too. 'ecprimer new registry NAME --from' makes one record a run of them, by `records`"
  }

  package static func misfit(_ missing: [String], _ unknown: [String]) -> String {
    func few(_ names: [String]) -> String {
      names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    }
    return
      "the dictionary and the data do not fit: \(missing.count) of its fields are not in the data (\(few(missing))), and \(unknown.count) columns of the data are not in it (\(few(unknown))). For an export with names of its own: 'ecprimer new registry NAME --from FILE'"
  }

  package static func unread(_ names: [String]) -> String {
    names.count == 1
      ? "the column '\(names[0])' is not in the dictionary and is not read"
      : "\(names.count) columns are not in the dictionary and are not read: \(names.prefix(12).joined(separator: ", "))\(names.count > 12 ? ", …" : "")"
  }

  package static func nobodyIncluded(_ condition: String, _ count: Int) -> String {
    "none of \(count) records meets `include: \(condition)`"
  }

  package static func inclusionUnknown(_ condition: String) -> String {
    "whether the record counts cannot be told, since a cell that `include: \(condition)` reads is missing: it is left out"
  }

  package static func unquotedName(_ call: String, _ name: String) -> String {
    "'\(name)' has spaces: names with spaces stand in quotes, as in \(call)(\"\(name)\")"
  }

  static let nameless = "a column without a name and without a value is passed over"
}
