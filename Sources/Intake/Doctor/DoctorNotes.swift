internal import Diagnostics
internal import Registry

/// What stands out in the file of a registry.
enum DoctorNotes {
  static func notes(_ table: RegistryTable, _ told: [Diagnostic], main: IntakeTable?) -> [String] {
    var notes = told.filter { ["left-out", "out-of-range", "key-without-record"].contains($0.code) }.map {
      "\($0.place.file):\($0.place.line): \($0.message)"
    }
    for column in table.columns where !column.field.isIdentifier {
      guard let codes = column.codes, let levels = column.levels, levels.count > 2 else { continue }
      var counts = [Int](repeating: 0, count: levels.count)
      for code in codes where code >= 0 { counts[Int(code)] += 1 }
      let once = levels.indices.filter { counts[$0] == 1 }.map { levels[$0] }
      if !once.isEmpty { notes.append(IntakeWords.seenOnce(column.name, once)) }
    }
    let missing = table.columns.filter { $0.missingCount > 0 }.sorted { $0.missingCount > $1.missingCount }
    if !missing.isEmpty {
      notes.append(
        IntakeWords.missing(missing.prefix(10).map { ($0.name, $0.missingCount) }, of: table.rowCount))
    }
    return notes
  }

  static func years(_ table: RegistryTable) -> [(year: Int, count: Int)] {
    guard let numbers = table.column(of: "year")?.numbers else { return [] }
    var counts: [Int: Int] = [:]
    for value in numbers where !value.isNaN { counts[Int(value), default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
