internal import Diagnostics
internal import Recognition

/// The sentences of intake and doctor.
enum IntakeWords {
  // MARK: Files

  static func impossibleDate(_ column: String, _ cell: String) -> String {
    "\(column) is \"\(cell)\", which is no date"
  }

  // MARK: Why

  static func survivorsChanged(_ year: Int, _ was: Int, _ now: Int) -> String {
    "\(year) had \(was) survivors and has \(now) now"
  }
  static func codes(_ column: String, _ meanings: [String]) -> String {
    "\(column): " + meanings.prefix(4).joined(separator: ", ") + (meanings.count > 4 ? ", …" : "")
  }
  static func split(_ mark: String) -> String { "several values a cell, parted by '\(mark)'" }

  // MARK: Why not

  static func partsUnknown(_ parts: [(text: String, count: Int)]) -> String {
    "without a known meaning: "
      + parts.prefix(8).map { "\"\($0.text)\" in \(RecognitionWords.cells($0.count))" }.joined(
        separator: ", ") + (parts.count > 8 ? ", …" : "")
      + "; read as another complication, which no measure counts"
  }
  static func couldBeElse(_ texts: [String]) -> String {
    "\(texts.map { "\"\($0)\"" }.joined(separator: ", ")) could be something else"
  }
  static func otherCodes(_ column: String, _ meanings: [String]) -> String {
    "\(column): \(meanings.count) code\(meanings.count == 1 ? " is" : "s are") no complication of the default dictionary and not read: "
      + meanings.prefix(6).joined(separator: ", ") + (meanings.count > 6 ? ", …" : "")
  }
  static func supports(_ kinds: String) -> String { "it says what ECMO was for: \(kinds)" }
  static let whoCounts =
    "nobody has said which runs count, and until then nothing of the registry is published"
  static func ruleFails(_ rule: String, _ count: Int, _ all: Int) -> String {
    "with it the rule '\(rule)' fails in \(count) of \(all) records"
  }

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

  static func columnOf(_ file: String, _ column: String) -> String { "\(column) (of \(file))" }
  static func nearest(_ concepts: [String]) -> String { "nearest: \(concepts.joined(separator: ", "))" }
  static func recognised(_ line: String) -> String { "recognised: \(line)" }
  static func unusedTitle(_ count: Int) -> String {
    "\(count) column\(count == 1 ? " that is" : "s that are") no concept"
  }
  static func noneJoined(_ file: String, _ year: Int) -> String {
    "no run of \(year) stands in \(file): is it that of last year?"
  }
  static func yearless(_ count: Int, _ line: Int) -> String {
    "\(count) record\(count == 1 ? " has" : "s have") no year and \(count == 1 ? "stands" : "stand") in no report, the first at line \(line)"
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
  static func oneAnswer(_ column: String, _ level: String, _ known: Int, _ missing: Int) -> String {
    "\(column): all \(known) known records are \(level), and \(missing) are missing: is an empty cell the other answer?"
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
    "\(column) has a new code \"\(code)\", in \(RecognitionWords.cells(count)), first at line \(line)"
  }
  static func codesNew(_ codes: [(text: String, count: Int, line: Int)]) -> String {
    "codes that nobody has said the meaning of: "
      + codes.prefix(6).map {
        "\"\($0.text)\" in \(RecognitionWords.cells($0.count)), first at line \($0.line)"
      }.joined(separator: "; ") + (codes.count > 6 ? "; …" : "")
  }
  static func datesNow(_ count: Int, _ ways: [String], _ line: Int) -> String {
    "\(RecognitionWords.cells(count)) written as \(ways.joined(separator: " or ")), first at line \(line)"
  }
  static func datesBefore(_ ways: [String]) -> String {
    "the dictionary reads \(ways.joined(separator: " or ")) alone"
  }
  static func readThem(_ registry: String, _ concept: String, _ column: String) -> String {
    "; to read them too: ecprimer doctor --registry \(registry) --answer \(shell("\(concept)=\(column)"))"
  }
  static let acceptedBefore = "it was accepted before"
  static func mayBeRenamed(_ old: String) -> String {
    "it may be '\(old)' under a new name: its cells and its name fit"
  }
  static func maybeNow(_ registry: String, _ old: String, _ names: [String]) -> String {
    "; it may be \(names.map { "'\($0)'" }.joined(separator: " or ")) now: \(renameCommand(registry, old, names[0]))"
  }
  static func renameCommand(_ registry: String, _ old: String, _ new: String) -> String {
    "ecprimer doctor --registry \(registry) --renamed \(shell("\(old)=\(new)"))"
  }
  static func sayMeaning(_ registry: String, _ concept: String, _ column: String, _ codes: [String]) -> String
  { "; say what it means: " + answerCommand(registry, concept, column, codes) }
  /// The command that says what codes mean.
  static func answerCommand(_ registry: String, _ concept: String, _ column: String, _ codes: [String])
    -> String
  {
    "ecprimer doctor --registry \(registry) --answer \(shell("\(concept)=\(column)"))"
      + (codes.isEmpty ? "" : " --levels \(shell(codes.map { $0 + "=…" }.joined(separator: ",")))")
  }
  static func eachOneOf(_ levels: [String]) -> String {
    "each … one of \(levels.joined(separator: ", ")), missing"
  }

  /// A word of a shell's line.
  private static func shell(_ text: String) -> String {
    text.unicodeScalars.contains { "\"$`\\!".unicodeScalars.contains($0) }
      ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
      : "\"" + text + "\""
  }
  static func countChanged(_ year: Int, _ was: Int, _ now: Int) -> String {
    "\(year) had \(was) runs and has \(now) now"
  }
  static func yearNew(_ year: Int, _ count: Int) -> String { "\(year) is new, with \(count) runs" }
}
