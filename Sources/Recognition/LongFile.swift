package import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// A file of several rows a run, such as complications: which column is the key, and which codes tell which concept.
package struct LongFile {
  package let table: IntakeTable
  /// The key's column in the registry's file and in this one.
  package let key: (ours: String, theirs: String)
  /// True where a run has one row here at most: then its columns are more columns of the run.
  package let isWide: Bool

  /// Nil where no column of one fits a column of the other; told with where that shows.
  package init?(_ table: IntakeTable, beside main: IntakeTable, problems: inout [Diagnostic]) {
    self.table = table
    var best: (ours: ColumnProfile, theirs: ColumnProfile, share: Double, score: Double)?
    for ours in main.columns
    where ours.known * 10 >= ours.rowCount * 9 && ours.texts.count * 10 >= ours.known * 7 {
      if case .dates = ours.reading { continue }
      let known = Set(ours.texts.map { $0.text.asKey })
      for theirs in table.columns where !theirs.isEmpty {
        // Some of the keys show whether the columns fit; that rows are left out is told when they are read.
        let sample = theirs.sample(500)
        let all = sample.reduce(0) { $0 + $1.count }
        let shared = sample.reduce(0) { $0 + (known.contains($1.text.asKey) ? $1.count : 0) }
        let share = Double(shared) / Double(max(all, 1))
        let isNamedAlike = ours.name.lowercased() == theirs.name.lowercased()
        let isKeyLike = ours.header.ideas.contains("recordid") && theirs.header.ideas.contains("recordid")
        let score = share + (isNamedAlike ? 1 : 0) + (isKeyLike ? 0.5 : 0)
        if score > (best?.score ?? 0.4) { best = (ours, theirs, share, score) }
      }
    }
    guard let best, best.share > 0 else {
      let theirs = best?.theirs ?? table.columns[0]
      let ours = best?.ours ?? main.columns[0]
      problems.append(
        .error(
          "files-do-not-fit",
          RecognitionWords.filesDoNotFit(
            main.file, theirs.texts.first?.text ?? "", ours.name, ours.texts.first?.text ?? ""),
          at: table.place(theirs.texts.first?.firstRow ?? 0, theirs.index)))
      return nil
    }
    key = (best.ours.name, best.theirs.name)
    isWide = best.theirs.texts.allSatisfy { $0.count == 1 }
    let known = Set(best.ours.texts.map { $0.text.asKey })
    var strangers = GroupedProblems("key-without-record", .warning)
    for text in best.theirs.texts where !known.contains(text.text.asKey) {
      strangers.add(
        RecognitionWords.keyUnknown(best.theirs.name, text.text, main.file),
        at: { table.place(text.firstRow, best.theirs.index) })
    }
    problems += strangers.problems("key", "without a record")
    if let repeated = best.ours.texts.first(where: { $0.count > 1 }) {
      let column = best.ours
      let cells = main.cells[column.index]
      let rows = cells.codes.indices.filter { cells.levels[Int(cells.codes[$0])] == repeated.text }
      problems.append(
        .error(
          "key-repeats",
          RecognitionWords.keyRepeats(column.name, repeated.text, main.table.line(ofRow: rows[0])),
          at: main.place(rows.last ?? 0, column.index)))
      return nil
    }
  }

  /// The rows of a repeating instrument in the registry's own file.
  package init?(_ rows: IntakeTable, key: String) {
    guard !rows.columns.isEmpty else { return nil }
    table = rows
    self.key = (key, key)
    isWide = false
  }

  /// Whether a column of it holds complications, even where no run has two.
  package var holdsCodes: Bool {
    !isWide || table.columns.contains { $0.name != key.theirs && $0.header.ideas.contains("complication") }
  }

  /// What the codes of its columns stand for.
  package struct Codes {
    package struct Found {
      package var concept: String
      package var condition: String
      package var column: String
      package var meanings: [String]
    }

    package var found: [Found] = []
    /// Concepts that a code may stand for, or something else.
    package var asked: [Found] = []
    /// Codes of which nobody has said what they mean, by column.
    package var unknown: [(column: String, codes: [ColumnProfile.Text])] = []
    /// What is no complication of the default dictionary, by column.
    package var others: [(column: String, meanings: [String])] = []
  }

  package func codes(prefix: String? = nil) -> Codes {
    var result = Codes()
    for column in table.columns
    where column.name != key.theirs && column.texts.count <= 2000
      && (!isWide || column.header.ideas.contains("complication"))
    {
      if case .dates = column.reading { continue }
      read(column, prefix, &result)
    }
    func ordered(_ found: [Codes.Found]) -> [Codes.Found] {
      ConceptRule.complications.compactMap { concept in found.first { $0.concept == concept } }
    }
    result.found = ordered(result.found)
    let known = Set(result.found.map(\.concept))
    for again in result.asked where known.contains(again.concept) {
      result.others.append((again.column, again.meanings))
    }
    result.asked = ordered(result.asked).filter { !known.contains($0.concept) }
    return result
  }

  private func read(_ column: ColumnProfile, _ prefix: String?, _ result: inout Codes) {
    var codes: [String: [ColumnProfile.Text]] = [:]
    var weak: [String: [ColumnProfile.Text]] = [:]
    var unknown: [ColumnProfile.Text] = []
    var others: [String] = []
    for text in column.texts {
      let words = text.meaning ?? text.text
      if words.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) {
        unknown.append(text)
      } else if let only = Complications.concept(of: words, language: column.language) {
        codes[only, default: []].append(text)
      } else if let likely = Complications.concept(of: words, takesWeak: true, language: column.language) {
        weak[likely, default: []].append(text)
      } else {
        others.append(words)
      }
    }
    func found(_ all: [String: [ColumnProfile.Text]]) -> [Codes.Found] {
      all.sorted { $0.key < $1.key }.map { concept, texts in
        let list = texts.map { $0.text.asValue }
        let name = column.name.asTerm
        let condition =
          list.count == 1 ? "\(name) = \(list[0])" : "\(name) in (\(list.joined(separator: ", ")))"
        return Codes.Found(
          concept: concept, condition: [prefix, condition].compactMap { $0 }.joined(separator: " and "),
          column: column.name, meanings: texts.map { $0.meaning ?? $0.text })
      }
    }
    result.found += found(codes)
    result.asked += found(weak)
    let isOfCodes =
      !codes.isEmpty || !weak.isEmpty || column.header.ideas.contains("complication")
      || column.labelReading?.ideas.contains("complication") ?? false
    guard isOfCodes else { return }
    if !unknown.isEmpty { result.unknown.append((column.name, unknown)) }
    if !others.isEmpty { result.others.append((column.name, others)) }
  }
}

extension String {
  /// Without the spaces around it, which hardly any has.
  fileprivate var asKey: Substring {
    if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x7F, last > 0x20, last < 0x7F {
      return self[...]
    }
    return self[...].trimmed
  }
}

/// Texts that name a complication.
enum Complications {
  private static let rules: [ConceptRule] = {
    let names = Set(ConceptRule.complications)
    return ConceptRule.all.filter { names.contains($0.concept) }
  }()

  /// "No seizures" is none.
  private static let denials = [
    "no", "not", "none", "kein", "keine", "aucun", "aucune", "geen", "nenhum", "nenhuma",
  ]

  /// Whether its first word denies it; within a text "no" is Portuguese for "in the".
  private static func isDenied(_ text: String) -> Bool {
    let folded = FoldedText(text)
    return folded.words.first.map { denials.contains(folded.text($0)) } ?? false
  }

  /// The one concept that a text speaks of; nil for none, or where it could be two. "AVC" may be one or another.
  static func concept(of text: String, takesWeak: Bool = false, language: Language? = nil) -> String? {
    // "Infection: culture proven": what follows only says which.
    var reading = HeaderReading(String(text.prefix { !":(,;".contains($0) }), language: language)
    // Where complications stand, "dialysis" is none of before.
    reading.isOfComplications()
    // "CRRT begun" is CRRT.
    reading.isOfItsBeginning()
    guard !reading.isNegated, !isDenied(text) else { return nil }
    let matches = rules.filter { rule in
      guard let match = NameMatch(reading, rule, penalty: 0.15, isQuantity: false) else { return false }
      return (takesWeak || !match.way.isWeak) && match.unexplained.count <= 1
        && !(match.way.needs.contains("site") && !match.unexplained.isEmpty)
    }
    return matches.count == 1 ? matches[0].concept : nil
  }
}
