internal import Diagnostics
internal import Registry

/// A file of several rows a run, such as complications: which column is the key, and which codes tell which concept.
struct LongFile {
  let table: IntakeTable
  /// The key's column in the registry's file and in this one.
  let key: (ours: String, theirs: String)
  /// True where a run has one row here at most: then its columns are more columns of the run.
  let isWide: Bool

  /// Nil where no column of one fits a column of the other; told with where that shows.
  init?(_ table: IntakeTable, beside main: IntakeTable, problems: inout [Diagnostic]) {
    self.table = table
    var best: (ours: ColumnProfile, theirs: ColumnProfile, share: Double, score: Double)?
    for ours in main.columns
    where ours.known * 10 >= ours.rowCount * 9 && ours.texts.count * 10 >= ours.known * 7 {
      if case .dates = ColumnReading(ours) { continue }
      let known = Set(ours.texts.map { Substring($0.text).trimmed })
      for theirs in table.columns where !theirs.isEmpty {
        let shared = theirs.texts.reduce(0) {
          $0 + (known.contains(Substring($1.text).trimmed) ? $1.count : 0)
        }
        let share = Double(shared) / Double(max(theirs.known, 1))
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
          IntakeWords.filesDoNotFit(
            main.file, theirs.texts.first?.text ?? "", ours.name, ours.texts.first?.text ?? ""),
          at: table.place(theirs.texts.first?.firstRow ?? 0, theirs.index)))
      return nil
    }
    key = (best.ours.name, best.theirs.name)
    isWide = best.theirs.texts.allSatisfy { $0.count == 1 }
    if let repeated = best.ours.texts.first(where: { $0.count > 1 }) {
      let column = best.ours
      let cells = main.cells[column.index]
      let rows = cells.codes.indices.filter { cells.levels[Int(cells.codes[$0])] == repeated.text }
      problems.append(
        .error(
          "key-repeats", IntakeWords.keyRepeats(column.name, repeated.text, main.table.line(ofRow: rows[0])),
          at: main.place(rows.last ?? 0, column.index)))
      return nil
    }
  }

  /// The rows of a repeating instrument in the registry's own file.
  init?(_ rows: IntakeTable, key: String) {
    guard !rows.columns.isEmpty else { return nil }
    table = rows
    self.key = (key, key)
    isWide = false
  }

  struct Found {
    var concept: String
    var condition: String
    var column: String
    var meanings: [String]
  }

  /// The concepts that codes of one of the columns stand for.
  func complications(prefix: String? = nil) -> [Found] {
    var found: [String: Found] = [:]
    var order: [String] = []
    for column in table.columns where column.name != key.theirs && column.texts.count <= 2000 {
      var codes: [String: [ColumnProfile.Text]] = [:]
      for text in column.texts {
        let words = text.meaning ?? text.text
        if words.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) { continue }
        guard let only = Complications.concept(of: words) else { continue }
        codes[only, default: []].append(text)
      }
      for (concept, texts) in codes.sorted(by: { $0.key < $1.key }) where found[concept] == nil {
        let list = texts.map { FieldLine.value($0.text) }
        let name = column.name.asTerm
        let condition =
          list.count == 1 ? "\(name) = \(list[0])" : "\(name) in (\(list.joined(separator: ", ")))"
        found[concept] = Found(
          concept: concept, condition: [prefix, condition].compactMap { $0 }.joined(separator: " and "),
          column: column.name, meanings: texts.map { $0.meaning ?? $0.text })
        order.append(concept)
      }
    }
    return SectionNeeds.complications.compactMap { found[$0] }
  }
}

/// Texts that name a complication.
enum Complications {
  private static let rules: [ConceptRule] = {
    let names = Set(SectionNeeds.complications)
    return ConceptRule.all.filter { names.contains($0.concept) }
  }()

  /// The one concept that a text speaks of; nil for none, or where it could be two.
  static func concept(of text: String) -> String? {
    // "Infection: culture proven": what follows only says which.
    let reading = HeaderReading(String(text.prefix { !":(,;".contains($0) }))
    let matches = rules.filter { rule in
      guard let match = NameMatch(reading, rule, penalty: 0.15, isQuantity: false) else { return false }
      return !match.way.isWeak && match.unexplained.count <= 1
        && !(match.way.needs.contains("site") && !match.unexplained.isEmpty)
    }
    return matches.count == 1 ? matches[0].concept : nil
  }
}
