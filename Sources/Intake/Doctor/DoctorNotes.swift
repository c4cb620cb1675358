internal import Diagnostics
internal import Recognition
internal import Registry

/// What stands out in the file of a registry.
enum DoctorNotes {
  static func notes(_ table: RegistryTable, _ told: [Diagnostic]) -> [String] {
    var notes = told.filter {
      ["left-out", "out-of-range", "key-without-record", "inclusion"].contains($0.code)
    }.map { "\($0.place.file):\($0.place.line): \($0.message)" }
    for column in table.columns where !column.field.isIdentifier {
      guard let codes = column.codes, let levels = column.levels, levels.count > 2 else { continue }
      var counts = [Int](repeating: 0, count: levels.count)
      for code in codes where code >= 0 { counts[Int(code)] += 1 }
      let once = levels.indices.filter { counts[$0] == 1 }.map { levels[$0] }
      if !once.isEmpty { notes.append(IntakeWords.seenOnce(column.name, once)) }
    }
    for column in table.columns where column.field.kind == .boolean && column.missingCount > 0 {
      guard let codes = column.codes, let levels = column.levels else { continue }
      let seen = Set(codes.filter { $0 >= 0 })
      guard let only = seen.first, seen.count == 1, levels.indices.contains(Int(only)), only == 0 else {
        continue
      }
      let known = codes.count { $0 >= 0 }
      notes.append(IntakeWords.oneAnswer(column.name, levels[Int(only)], known, codes.count - known))
    }
    let missing = table.columns.filter { $0.missingCount > 0 }.sorted { $0.missingCount > $1.missingCount }
    if !missing.isEmpty {
      notes.append(
        IntakeWords.missing(missing.prefix(10).map { ($0.name, $0.missingCount) }, of: table.rowCount))
    }
    return notes
  }

  /// A newest year of which no run stands in a joined file where runs of earlier years do.
  static func joined(_ table: RegistryTable) -> [String] {
    guard let years = table.column(of: "year")?.numbers, let newest = self.years(table).last?.year else {
      return []
    }
    return table.dictionary.joins.compactMap { join -> String? in
      guard let file = join.file else { return nil }
      let columns = join.fields.filter { $0.aggregate.hasPrefix("any ") }.compactMap { table[$0.name]?.codes }
      guard !columns.isEmpty else { return nil }
      let told = years.indices.filter { row in columns.contains { $0[row] == 0 } }
      let isTold = told.contains { years[$0] == Double(newest) }
      return told.isEmpty || isTold ? nil : IntakeWords.noneJoined(file, newest)
    }
  }

  /// Records that no year's report counts.
  static func yearless(_ table: RegistryTable) -> [String] {
    guard let years = table.column(of: "year")?.numbers else { return [] }
    let rows = years.indices.filter { years[$0].isNaN }
    guard let first = rows.first else { return [] }
    return [IntakeWords.yearless(rows.count, table.place(row: first, column: "").line)]
  }

  /// Which records count, and who said so.
  static func inclusion(_ table: RegistryTable, _ open: OpenInclusion?) -> [String] {
    if let included = table.included {
      return [IntakeWords.counted(included.condition, included.counted, included.records)]
    }
    if open != nil || table.dictionary.inclusion?.countsAll == true { return [] }
    return table.column(of: SupportColumn.concept) == nil ? [IntakeWords.allCount] : []
  }

  /// Counts of the newest years that a profile hides, and much else with them.
  static func hidden(_ table: RegistryTable, _ rule: HiddenCounts) -> [String] {
    guard let years = table.column(of: "year")?.numbers,
      let outcome = table.column(of: "survived_to_discharge"), let codes = outcome.codes
    else { return [] }
    return Self.years(table).suffix(2).reversed().compactMap { year, runs in
      if runs < rule.below { return IntakeWords.fewRuns(year, runs, rule.profile, rule.below) }
      var counts = [0, 0]
      var unknown = 0
      for (row, value) in years.enumerated() where value == Double(year) {
        if codes[row] < 0 { unknown += 1 } else if codes[row] < 2 { counts[Int(codes[row])] += 1 }
      }
      let few = [
        (counts[0], IntakeWords.survivors), (counts[1], IntakeWords.deaths),
        (unknown, IntakeWords.unknownOutcomes),
      ].filter { (1..<rule.below).contains($0.0) }
      return few.isEmpty
        ? nil : IntakeWords.fewOutcomes(year, few.map { "\($0.0) \($0.1)" }, rule.profile, rule.below)
    }
  }

  static func years(_ table: RegistryTable) -> [(year: Int, count: Int)] {
    guard let numbers = table.column(of: "year")?.numbers else { return [] }
    var counts: [Int: Int] = [:]
    for value in numbers where !value.isNaN { counts[Int(bounded: value), default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// Counts that a disclosure profile hides: those from 1 to one below a threshold.
package struct HiddenCounts: Sendable {
  let profile: String
  let below: Int

  package init(profile: String, below: Int) {
    self.profile = profile
    self.below = below
  }
}
