internal import RegistryFiles
internal import Diagnostics
internal import Parallel

/// Turns the cells of a CSV into typed columns. Cells that are not what the dictionary says are left missing and
/// told; a registry with such a cell is not used.
struct ColumnBuilder {
  let table: CSVTable
  let file: String

  struct Outcome: Sendable {
    var column: Column
    var problems: [Diagnostic] = []
  }

  /// A column for each field, in the file's order; columns without a field are passed over.
  func build(_ fields: [Field?]) -> [Outcome] {
    let cells = CellReader(table: table).read(fields.map { $0.map(Self.plan) ?? .skip })
    let known = fields.indices.filter { fields[$0] != nil }
    return mapInParallel(known.count) { position in
      fields[known[position]].map { build($0, cells[known[position]], index: known[position]) }
    }.compactMap { $0 }
  }

  static func plan(_ field: Field) -> CellReader.Plan {
    switch field.kind {
    case .number, .integer, .year:
      field.writing.isPlain && !field.leavesOutOutside ? .numbers(NumberRule(field)) : .codes
    default: .codes
    }
  }

  func build(_ field: Field, _ cells: CellReader.Cells, index: Int) -> Outcome {
    let cellsOfColumn = ColumnCells(table: table, index: index, file: file, field: field)
    switch cells {
    case .none: return Outcome(column: Column(field: field, values: .numbers([])))
    case .numbers(let numbers, let faults):
      return Outcome(
        column: Column(field: field, values: .numbers(numbers)),
        problems: cellsOfColumn.problems(of: faults))
    case .codes(let codes, let levels):
      let known = LevelCodes(codes, levels, missing: field.missingValues)
      var (column, problems) =
        field.kind.isNumeric ? cellsOfColumn.writtenNumbers(known) : cellsOfColumn.column(known)
      problems.sort()
      return Outcome(column: column, problems: problems)
    }
  }
}

/// Texts of a column as codes, −1 where missing.
struct LevelCodes {
  private(set) var codes: [Int32]
  let levels: [String]

  init(_ codes: [Int32], _ texts: [String], missing: [String]) {
    let missing = Set(missing.map { Array($0.utf8) })
    let longest = missing.map(\.count).max() ?? -1
    var map: [Int32] = []
    var levels: [String] = []
    for text in texts {
      if text.utf8.count <= longest, missing.contains(Array(text.utf8)) {
        map.append(-1)
      } else {
        map.append(Int32(clamping: levels.count))
        levels.append(text)
      }
    }
    self.levels = levels
    self.codes = codes
    if map.contains(-1) { recode(map) }
  }

  /// Gives each code its new one.
  mutating func recode(_ map: [Int32]) {
    codes.withUnsafeMutableBufferPointer { codes in
      for row in codes.indices where codes[row] >= 0 { codes[row] = map[Int(codes[row])] }
    }
  }

  /// The rows that have a code, in order.
  func rows(of code: Int32) -> [Int] { codes.indices.filter { codes[$0] == code } }
}
