internal import Diagnostics

/// Patients counted twice: an identifier that repeats, and records that are alike in all else. Both are told with both
/// lines and left to a person, since a patient may have two runs.
struct RepeatedRecordRule: ValidationRule {
  /// Records of fewer known values may well be alike.
  private static let fewest = 8

  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    let columns = registry.columns.filter { $0.field.role == .identifier && !$0.field.constraints.isUnique }
    let keyed = Set(registry.dictionary.keys.flatMap(\.columns))
    let identifiers = columns.filter { !keyed.contains($0.name) }.flatMap { repeated($0, in: registry, table) }
    return identifiers + alike(registry, table)
  }

  private func repeated(_ column: Column, in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(registry.rowCount)
    var group = GroupedProblems("identifier-repeats", .warning)
    for row in 0..<registry.rowCount {
      guard let value = column.bits(row) else { continue }
      guard let earlier = first[value] else {
        first[value] = row
        continue
      }
      group.add(
        RegistryWords.identifierRepeats(column.name, table.text(row, column), table.line(earlier)),
        at: { registry.place(row: row, column: column.name) })
    }
    return group.problems("record", "\(column.name) stands earlier already")
  }

  private func alike(_ registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    let columns = registry.columns.filter { $0.field.role != .identifier }
    guard columns.count >= Self.fewest else { return [] }
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(registry.rowCount)
    var group = GroupedProblems("same-record", .warning)
    for row in 0..<registry.rowCount {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var known = 0
      for column in columns {
        let bits = column.bits(row)
        if bits != nil { known += 1 }
        hash = (hash ^ (bits ?? .max)) &* 0x100_0000_01B3
        hash ^= hash >> 29
      }
      guard known >= Self.fewest else { continue }
      guard let earlier = first[hash], columns.allSatisfy({ $0.bits(earlier) == $0.bits(row) }) else {
        first[hash] = row
        continue
      }
      group.add(
        RegistryWords.sameRecord(table.line(earlier)),
        at: { registry.place(row: row, column: columns[0].name) })
    }
    return group.problems("record", "alike in everything but the identifier")
  }
}

extension Column {
  /// A cell's value as bits to compare; nil where missing.
  func bits(_ row: Int) -> UInt64? {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN ? nil : (numbers[row] + 0).bitPattern
    case .categories(let codes, _): codes[row] < 0 ? nil : UInt64(codes[row])
    }
  }
}
