internal import Diagnostics
internal import Recognition
package import Registry
package import RegistryFiles

/// Next year's export of the same registry: what was accepted is kept, and what changed is told.
package enum Again {
  /// The dictionary of before, with where the new table begins and ends; new columns stand behind as proposals.
  package static func dictionary(_ text: String, intake: Intake) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let fresh = intake.draft.yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let dialect = fresh.first { $0.hasPrefix("  dialect: ") }
    var result: [String] = []
    var hasDialect = false
    for line in lines {
      if line.hasPrefix("  dialect: ") {
        hasDialect = true
        if let dialect { result.append(dialect) }
      } else {
        result.append(line)
      }
    }
    if !hasDialect, let dialect {
      if let at = result.firstIndex(of: "ecprimer:") {
        result.insert(dialect, at: at + 1)
      } else if let at = result.firstIndex(where: { $0.hasPrefix("fields:") }) {
        result.insert(contentsOf: ["ecprimer:", dialect], at: at)
      }
    }
    return result.joined(separator: "\n")
  }

  /// The dictionary without what stops a reading: columns that are gone with what follows from them, codes that nobody
  /// has seen. For looking and counting only.
  package static func lenient(_ dictionary: DataDictionary, _ intake: Intake) -> DataDictionary {
    var result = dictionary
    result.match = .partial
    result.checks = []
    var gone = Set(Successors(dictionary, intake.recognition, intake.main).gone.map(\.name))
    var found = gone
    while !found.isEmpty {
      let names = result.fields.filter { field in
        switch field.origin {
        case .derived(let text, _): !DictionaryText.terms(of: text).isDisjoint(with: found)
        case .part(let source): found.contains(source)
        case .column, .event: false
        }
      }.map(\.name)
      found = Set(names).subtracting(gone)
      gone.formUnion(found)
    }
    for join in result.joins where gone.contains(join.key) { gone.formUnion(join.fields.map(\.name)) }
    result.joins.removeAll { gone.contains($0.key) }
    result.fields.removeAll { gone.contains($0.name) }
    if let rule = result.inclusion?.condition, !DictionaryText.terms(of: rule).isDisjoint(with: gone) {
      result.inclusion = nil
    }
    for index in result.fields.indices {
      guard let column = intake.main[result.fields[index].name] else { continue }
      let field = result.fields[index]
      result.fields[index].missingValues += (unseen(column, field) + unreadMoments(column, field)).map(\.text)
    }
    return result
  }

  /// Codes of a column that its field does not know.
  static func unseen(_ column: ColumnProfile, _ field: Field) -> [ColumnProfile.Text] {
    guard let known = codes(of: field) else { return [] }
    return column.texts.filter { !known.contains($0.text) }
  }

  /// Texts of a column of dates that its field cannot read.
  static func unreadMoments(_ column: ColumnProfile, _ field: Field) -> [ColumnProfile.Text] {
    guard field.kind.readsMoments else { return [] }
    let missing = Set(field.missingValues)
    return column.texts.filter { !missing.contains($0.text) && field.moment($0.text) == nil }
  }

  /// The texts that a field knows; nil where it takes any.
  static func codes(of field: Field) -> Set<String>? {
    guard field.splitMark == nil else { return nil }
    switch field.kind {
    case .boolean: return Set(field.trueValues + field.falseValues + field.missingValues)
    case .string where field.constraints.values != nil || !field.levelMap.isEmpty:
      return Set(
        field.levelMap.flatMap { [$0.code, $0.level] } + field.missingValues
          + (field.constraints.values ?? []))
    default: return nil
    }
  }

  /// The levels that a field's codes may mean.
  static func levels(of field: Field) -> [String] {
    field.kind == .boolean ? ["yes", "no"] : field.constraints.values ?? field.levelMap.map(\.level)
  }

  /// Survivors by year; nothing where a registry has no years or no outcomes.
  private static func survivors(_ table: RegistryTable) -> [Int: Int] {
    guard let years = table.column(of: "year")?.numbers,
      let codes = table.column(of: "survived_to_discharge")?.codes
    else { return [:] }
    var counts: [Int: Int] = [:]
    for (row, year) in years.enumerated() where !year.isNaN {
      counts[Int(bounded: year), default: 0] += codes[row] == 0 ? 1 : 0
    }
    return counts
  }

  /// What is other than it was: columns gone and new, codes that nobody has seen, counts of earlier years.
  package static func changes(
    from old: RegistryTable?, _ oldBytes: [UInt8], to new: RegistryTable?, _ intake: Intake,
    _ dictionary: DataDictionary, registry: String
  ) -> [String] {
    var ignored: [Diagnostic] = []
    let oldFile = IntakeTable(oldBytes, file: "", name: "", problems: &ignored)
    let oldHeaders = oldFile?.table.headers ?? []
    let headers = Set(intake.main.table.headers)
    let successors = Successors(dictionary, intake.recognition, intake.main)
    var changes = oldHeaders.filter { !headers.contains($0) && !$0.isEmpty }.map { name in
      let columns = dictionary[name].map { successors.columns(for: $0).map(\.name) } ?? []
      return IntakeWords.columnGone(name)
        + (columns.isEmpty ? "" : IntakeWords.maybeNow(registry, name, columns))
    }
    let before = Set(oldHeaders)
    changes += intake.main.table.headers.filter { !before.contains($0) && !$0.isEmpty }.map(
      IntakeWords.columnNew)
    for field in dictionary.fields {
      guard let column = intake.main[field.name] else { continue }
      for text in unseen(column, field) {
        changes.append(
          IntakeWords.codeNew(field.name, text.text, text.count, intake.main.table.line(ofRow: text.firstRow))
            + IntakeWords.sayMeaning(registry, field.concept ?? field.name, field.name, [text.text]))
      }
    }
    for question in successors.questions {
      guard case .fields? = question.answers.first?.settles, let answer = question.answers.first else {
        continue
      }
      changes.append(
        answer.column + ": " + answer.pro + IntakeWords.readThem(registry, question.concept, answer.column))
    }
    // What decides who counts may say something new.
    for field in dictionary.fields {
      guard dictionary.inclusion?.condition.contains(field.name) ?? false, let before = oldFile?[field.name],
        let column = intake.main[field.name]
      else { continue }
      let known = Set(before.texts.map(\.text))
      for text in column.texts where !known.contains(text.text) {
        changes.append(
          IntakeWords.codeNew(field.name, text.text, text.count, intake.main.table.line(ofRow: text.firstRow))
        )
      }
    }
    if let old {
      let (was, now) = (DoctorNotes.years(old), new.map(DoctorNotes.years) ?? [])
      for (year, count) in was {
        let count2 = now.first { $0.year == year }?.count ?? 0
        if new != nil, count2 != count { changes.append(IntakeWords.countChanged(year, count, count2)) }
      }
      if let new {
        let (lived, live) = (survivors(old), survivors(new))
        for (year, count) in was {
          guard let one = lived[year], let other = live[year], one != other else { continue }
          if now.first(where: { $0.year == year })?.count == count {
            changes.append(IntakeWords.survivorsChanged(year, one, other))
          }
        }
      }
      for (year, count) in now where !was.contains(where: { $0.year == year }) {
        changes.append(IntakeWords.yearNew(year, count))
      }
    }
    return changes
  }
}
