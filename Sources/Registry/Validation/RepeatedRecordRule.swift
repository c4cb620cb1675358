internal import RegistryFiles
internal import Diagnostics

/// Patients counted twice: an identifier that repeats, and records that are alike in all else. Both are told with both
/// lines and left to a person, since a patient may have two runs.
struct RepeatedRecordRule: ValidationRule {
  /// Records of fewer known values may well be alike.
  private static let fewest = 8

  func problems(in registry: RegistryTable, _ table: RecordTexts) -> [Diagnostic] {
    let columns = registry.columns.filter { $0.field.role == .identifier && !$0.field.constraints.isUnique }
    let keyed = Set(registry.dictionary.keys.flatMap(\.columns))
    let identifiers = columns.filter { !keyed.contains($0.name) }.flatMap {
      repeated($0, in: registry, table)
    }
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
    let columns = registry.columns.filter { !$0.field.isIdentifier }
    guard columns.count >= Self.fewest else { return [] }
    var hashes = [UInt64](repeating: 0xCBF2_9CE4_8422_2325, count: registry.rowCount)
    var known = [Int32](repeating: 0, count: registry.rowCount)
    for column in columns { column.mix(into: &hashes, &known) }
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(registry.rowCount)
    var group = GroupedProblems("same-record", .warning)
    for row in 0..<registry.rowCount where known[row] >= Self.fewest {
      guard let earlier = first[hashes[row]], columns.allSatisfy({ $0.bits(earlier) == $0.bits(row) }) else {
        first[hashes[row]] = row
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
  /// Adds each cell to its record's hash, and counts those that are known.
  fileprivate func mix(into hashes: inout [UInt64], _ known: inout [Int32]) {
    func add(_ bits: UInt64, _ isKnown: Bool, _ row: Int) {
      var hash = (hashes[row] ^ bits) &* 0x100_0000_01B3
      hash ^= hash >> 29
      hashes[row] = hash
      if isKnown { known[row] += 1 }
    }
    switch values {
    case .numbers(let numbers):
      for row in numbers.indices { add((numbers[row] + 0).bitPattern, !numbers[row].isNaN, row) }
    case .categories(let codes, _):
      for row in codes.indices { add(UInt64(bitPattern: Int64(codes[row])), codes[row] >= 0, row) }
    }
  }

  /// A cell's value as bits to compare; nil where missing.
  func bits(_ row: Int) -> UInt64? {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN ? nil : (numbers[row] + 0).bitPattern
    case .categories(let codes, _): codes[row] < 0 ? nil : UInt64(codes[row])
    }
  }
}
