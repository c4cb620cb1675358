internal import Diagnostics
internal import Registry
internal import RegistryFiles

/// What the commands of intake say.
package enum PublishedIntakeWords {
  package static let noProject =
    "there is no content/site.yaml here: make a project first, by 'ecprimer new project NAME'"
  package static func exists(_ slug: String) -> String {
    "there is a registry '\(slug)' already; for its newer export: 'ecprimer new registry \(slug) --from FILE --again'"
  }
  package static func notAgain(_ slug: String) -> String {
    "there is no registry '\(slug)' to take in again: leave --again out the first time"
  }
  package static func unknownProfile(_ profile: String) -> String {
    "unknown disclosure profile '\(profile)', expected internal, published, cms11 or nhs7r5"
  }
  package static func taken(_ proposals: Int, _ questions: Int, _ slug: String) -> String {
    "\(proposals) concept\(proposals == 1 ? "" : "s") proposed, \(questions) question\(questions == 1 ? "" : "s"). Now: ecprimer doctor --registry \(slug)"
  }
  package static func again(_ slug: String, _ changes: Int) -> String {
    changes == 0
      ? "What was accepted of '\(slug)' is kept; nothing else changed."
      : "What was accepted of '\(slug)' is kept; \(changes) thing\(changes == 1 ? "" : "s") changed:"
  }
  package static func accepted(_ count: Int, _ path: String) -> String {
    "accepted \(count) proposal\(count == 1 ? "" : "s") in \(path)"
  }
  package static func noRegistry(_ name: String?) -> String {
    name.map { "the project has no registry '\($0)'" }
      ?? "the project has no registry: 'ecprimer new registry NAME --from FILE'"
  }
  package static func whoCounts(_ registry: String, _ column: String, _ kinds: String, _ condition: String)
    -> String
  {
    "\(column) holds \(kinds), and nobody has said which of these runs count: say it by `include: \(condition)` in the dictionary, or by 'ecprimer doctor --registry \(registry) --include \"\(condition)\"'"
  }
  package static func included(_ condition: String) -> String {
    "the dictionary now says `include: \(condition)`"
  }
  package static func answered(_ concept: String, _ column: String) -> String {
    "\(concept) is \(column) now"
  }
  /// What an empty cell is, where it is an answer.
  static func emptyIs(_ field: Field) -> String {
    guard field.kind == .boolean else { return "" }
    func isSaid(_ texts: [String]) -> Bool { texts.contains { Substring($0).trimmed.isEmpty } }
    guard isSaid(field.trueValues) || isSaid(field.falseValues) else { return "" }
    return
      "; an empty cell is read as \(isSaid(field.trueValues) ? "yes" : "no"), or as missing by --levels \"=missing\""
  }
  package static func noQuestion(_ concept: String) -> String { "nothing is asked of '\(concept)'" }
  package static func whichColumn(_ concept: String, _ columns: [String]) -> String {
    "'\(concept)' could be \(columns.joined(separator: " or ")): answer by \(concept)=COLUMN"
  }
  package static func joinedNotGiven(_ name: String) -> String {
    "the registry joins '\(name)', and no newer one is given: its runs of the new year would have none of what it tells; give it by --with"
  }
  package static func noDates(_ column: String) -> String {
    "'\(column)' holds no dates or times that can be read in one way: declare it as a field with `role: source` and its `format` first"
  }
  package static func noNames(_ pair: String) -> String {
    "\"\(pair)\" is no pair of names, expected OLD=NEW"
  }
  package static func noField(_ name: String) -> String { "the dictionary has no field '\(name)'" }
  package static func stillThere(_ name: String) -> String { "the file has a column '\(name)' still" }
  package static func alreadyRead(_ name: String, _ concept: String) -> String {
    "'\(name)' is read as \(concept) already"
  }
  package static func renameByHand(_ name: String) -> String {
    "a text of the dictionary that names '\(name)' is written as no command can find it: rename it there by hand"
  }
  package static func renamed(_ old: String, _ new: String) -> String { "'\(old)' is '\(new)' now" }
  package static func noConcept(_ concept: String) -> String { "there is no concept '\(concept)'" }
  package static func noColumn(_ column: String) -> String { "the file has no column '\(column)'" }
  package static func isJoined(_ concept: String) -> String {
    "'\(concept)' comes from a joined file: take its line out of `join` to choose a column"
  }
  package static func noFit(_ column: String, _ concept: String) -> String {
    "the cells of '\(column)' are nothing of the kind that '\(concept)' is"
  }
  package static func noMeaning(
    _ column: String, _ codes: [(text: String, cells: String)], _ levels: [String]
  ) -> String {
    "codes of '\(column)' without a meaning: "
      + codes.prefix(12).map { "\"\($0.text)\" in \($0.cells)" }.joined(separator: ", ")
      + (codes.count > 12 ? ", …" : "")
      + ". Say it in the same call: --levels \"\(codes.prefix(2).map { "\($0.text)=…" }.joined(separator: ","))\(codes.count > 2 ? ",…" : "")\", each … one of \(levels.joined(separator: ", "))"
  }
  package static func noCode(_ column: String, _ code: String) -> String {
    "'\(column)' has no code \"\(code)\""
  }
  package static func noLevel(_ level: String, _ levels: [String]) -> String {
    "\"\(level)\" is no level, expected one of \(levels.joined(separator: ", "))"
  }
  package static func noPair(_ text: String) -> String {
    "\"\(text)\" is no code with its level, expected such as RSP=PEA"
  }
  package static let levelsAlone =
    "--levels says what the codes of an --answer mean: give as many as answers, in their order, \"\" for none"
  package static func answerByHand(_ concept: String) -> String {
    "'\(concept)' is answered in the dictionary by hand: 'ecprimer doctor' shows the line"
  }
  package static func noYear(_ registry: String) -> String {
    "the registry '\(registry)' has no year of ECPR: a report is of a year. 'ecprimer doctor --registry \(registry)' says which columns it could follow from"
  }
  package static func proposalsLeft(_ names: [String], _ registry: String) -> String {
    "\(names.count) field\(names.count == 1 ? " is" : "s are") proposed and not accepted (\(names.prefix(5).joined(separator: ", "))\(names.count > 5 ? ", …" : "")), and the registry is published: look at them by 'ecprimer doctor --registry \(registry)', then accept them by '--accept'"
  }
}
