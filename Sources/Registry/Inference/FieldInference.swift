internal import RegistryFiles
internal import Diagnostics
internal import Parallel

/// Guesses the fields of a CSV that has no dictionary: numbers if every cell is one, else dates, else categories.
///
/// The first records say what to try; every cell is read that way, and a column that does not hold to it is read
/// again as text. Nothing is coerced: one cell that is no number makes the column one of texts.
struct FieldInference {
  /// Texts that stand for "missing" in most exports; taken so only where no dictionary says otherwise.
  static let usualMissing = ["", "NA", "N/A", "na", "n/a", "NaN", "nan", "NULL", "null", ".", "-", "?"]

  let table: CSVTable
  let file: String
  /// What marks decimals; a comma only where someone asks for it.
  var decimalMark = UInt8(ascii: ".")

  private static let sampled = 1000

  func build() -> [ColumnBuilder.Outcome] {
    let reader = CellReader(table: table)
    var guesses = table.headers.indices.map { _ in NumberGuess(decimalMark: decimalMark) }
    for row in 0..<min(Self.sampled, table.rowCount) {
      for (index, text) in table.texts(row: row).enumerated() { guesses[index].see(text) }
    }
    var fields = zip(table.headers.indices, guesses).map { field($0, $1) }
    var cells = reader.read(
      fields.map { $0.kind == .string ? .codes : .numbers(NumberRule($0, refusesCodes: true)) })
    for (index, found) in cells.enumerated() {
      guard case .numbers(_, let faults) = found, !faults.counts.isEmpty else { continue }
      fields[index].kind = faults.counts.keys.contains { $0 != .notWhole } ? .string : .number
      cells[index] = .none
    }
    let again = reader.read(
      fields.indices.map { if case .none = cells[$0] { ColumnBuilder.plan(fields[$0]) } else { .skip } })
    for index in cells.indices { if case .none = cells[index] { cells[index] = again[index] } }
    let builder = ColumnBuilder(table: table, file: file)
    let (known, read) = (fields, cells)
    return mapInParallel(fields.count) { index in
      var field = known[index]
      if case .codes(let codes, let levels) = read[index] {
        let texts = LevelCodes(codes, levels, missing: field.missingValues).levels
        if let first = texts.first, CalendarDate.days(first[...]) != nil,
          texts.allSatisfy({ CalendarDate.days($0[...]) != nil })
        {
          field.kind = .date
        } else if let first = texts.first, CalendarDate.seconds(first[...]) != nil,
          texts.allSatisfy({ CalendarDate.seconds($0[...]) != nil })
        {
          field.kind = .datetime
        }
      }
      var outcome = builder.build(field, read[index], index: index)
      outcome.problems += doubts(outcome.column, index)
      return outcome
    }
  }

  /// A column that is text on account of a few cells, or of a decimal comma, is told: it was meant otherwise.
  private func doubts(_ column: Column, _ index: Int) -> [Diagnostic] {
    guard let codes = column.codes, let levels = column.levels, levels.count > 1 else { return [] }
    let parser = NumberParser(decimalMark: decimalMark)
    let isNumber = levels.map { parser.parse($0) != nil }
    let withComma = NumberParser(decimalMark: UInt8(ascii: ","))
    if !isNumber.allSatisfy({ $0 }), levels.allSatisfy({ withComma.parse($0) != nil }) {
      return [
        .warning(
          "decimal-comma",
          "\(column.name) has numbers with a decimal comma and is read as text: declare `decimalChar: \",\"` in a dictionary",
          at: Place(file: file, line: 1, column: index + 1, length: 0))
      ]
    }
    if isNumber.allSatisfy({ $0 }) { return [code(column, index, parser)] }
    guard isNumber.contains(true) else { return [] }
    let numbers = codes.count { $0 >= 0 && isNumber[Int($0)] }
    let others = codes.count { $0 >= 0 && !isNumber[Int($0)] }
    guard numbers > others, let first = codes.firstIndex(where: { $0 >= 0 && !isNumber[Int($0)] }) else {
      return []
    }
    return [
      .warning(
        "mostly-numbers",
        "\(column.name) is read as text: of \(numbers + others) cells \(others) \(others == 1 ? "is" : "are") no number, first \"\(levels[Int(codes[first])])\"",
        at: Place(file: file, line: table.line(ofRow: first), column: index + 1, length: 0))
    ]
  }

  /// A column whose cells are all numbers is text since a number would not keep them as they are written.
  private func code(_ column: Column, _ index: Int, _ parser: NumberParser) -> Diagnostic {
    let levels = column.levels ?? []
    let padded = levels.first { parser.looksLikeCode($0) }
    let reason = padded.map { "\"\($0)\" begins with a nought, as codes do" } ?? "a number would round it"
    return .note(
      "read-as-code",
      "\(column.name) is read as text: \(reason); if it is a quantity, declare its type in a dictionary",
      at: Place(file: file, line: 1, column: index + 1, length: 0))
  }

  private func field(_ index: Int, _ guess: NumberGuess) -> Field {
    var field = Field(
      name: table.headers[index], kind: guess.kind,
      place: Place(file: file, line: 1, column: index + 1, length: 0))
    field.missingValues = Self.usualMissing
    field.decimalMark = decimalMark
    return field
  }
}

/// Whether the cells seen so far are all numbers.
private struct NumberGuess {
  private let parser: NumberParser
  private var isNumber = true
  private var isWhole = true
  private var count = 0

  init(decimalMark: UInt8) { parser = NumberParser(decimalMark: decimalMark) }

  var kind: Field.Kind { !isNumber || count == 0 ? .string : isWhole ? .integer : .number }

  mutating func see(_ text: String) {
    guard isNumber, !FieldInference.usualMissing.contains(text) else { return }
    guard let value = parser.parse(text), !parser.looksLikeCode(text) else {
      isNumber = false
      return
    }
    count += 1
    if value != value.rounded() { isWhole = false }
  }
}
