internal import RegistryFiles
internal import Diagnostics

/// What is told of the rows that belong to a record.
struct Aggregate {
  enum Kind: String, CaseIterable { case any, count, first, last, min, max }

  let kind: Kind
  /// The column whose value is taken; empty for any and count.
  let column: String
  /// Which rows count; empty for all.
  let condition: String

  /// `any ComplicationCode = "411"`, `count`, `first Code where Day > 1`.
  init?(_ text: String, at place: Place, problems: inout [Diagnostic]) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let kind = words.first.flatMap(Kind.init(rawValue:)) else {
      let names = Kind.allCases.map(\.rawValue)
      problems.append(
        .error(
          "join", RegistryWords.unknownAggregate(text, names), at: place,
          suggestion: nearestWord(to: words.first ?? "", among: names)))
      return nil
    }
    self.kind = kind
    let rest = words.count > 1 ? words[1] : ""
    switch kind {
    case .any, .count:
      column = ""
      condition = rest
    case .first, .last, .min, .max:
      let parts = rest.split(separator: " where ", maxSplits: 1).map { String(Substring($0).trimmed) }
      guard let name = parts.first else {
        problems.append(.error("join", RegistryWords.noColumn(text), at: place))
        return nil
      }
      column =
        name.count > 1 && name.first == name.last && "'\"".contains(name.prefix(1))
        ? String(name.dropFirst().dropLast()) : name
      condition = parts.count > 1 ? parts[1] : ""
    }
  }
}

/// The rows of a joined file, each with the record that it belongs to.
struct JoinedRows {
  let table: CSVTable
  let file: String
  /// The record of each row, −1 for none.
  let records: [Int32]
  let recordCount: Int
  /// The columns that conditions read; a code may be absent this year, so that any text may be asked for.
  let open: RegistryTable

  /// A joined field's values. Records without a row: of `any` no, of `count` none, of the others missing.
  func column(
    _ field: Field, _ aggregate: Aggregate, at place: Place, problems: inout [Diagnostic]
  ) -> Column? {
    var rows: Truth?
    if !aggregate.condition.isEmpty {
      guard let filter = Filter.parse(aggregate.condition, at: place, columns: open, problems: &problems)
      else { return nil }
      rows = filter.truth(in: open)
    }
    func counts(_ row: Int) -> Bool { rows.map { $0.values[row] == .yes } ?? true }
    switch aggregate.kind {
    case .any:
      var codes = [Int32](repeating: 1, count: recordCount)
      for (row, record) in records.enumerated() where record >= 0 && counts(row) { codes[Int(record)] = 0 }
      return Column(field: field, values: .categories(codes: codes, levels: ["yes", "no"]))
    case .count:
      var numbers = [Double](repeating: 0, count: recordCount)
      for (row, record) in records.enumerated() where record >= 0 && counts(row) { numbers[Int(record)] += 1 }
      return Column(field: field, values: .numbers(numbers))
    case .first, .last, .min, .max:
      return value(field, aggregate, counts, at: place, &problems)
    }
  }

  private func value(
    _ field: Field, _ aggregate: Aggregate, _ counts: (Int) -> Bool, at place: Place,
    _ problems: inout [Diagnostic]
  ) -> Column? {
    guard let index = table.headers.firstIndex(of: aggregate.column) else {
      problems.append(
        .error(
          "join", RegistryWords.noSuchColumn(aggregate.column, file), at: place,
          suggestion: nearestWord(to: aggregate.column, among: table.headers)))
      return nil
    }
    let cells = CellReader(table: table).read(
      table.headers.indices.map { $0 == index ? ColumnBuilder.plan(field) : .skip })
    let outcome = ColumnBuilder(table: table, file: file).build(field, cells[index], index: index)
    problems += outcome.problems
    var picked = [Int](repeating: -1, count: recordCount)
    let numbers = outcome.column.numbers
    for (row, record) in records.enumerated()
    where record >= 0 && counts(row) && !outcome.column.isMissing(row) {
      let earlier = picked[Int(record)]
      let isBetter =
        switch aggregate.kind {
        case .last: true
        case .min: earlier < 0 || (numbers.map { $0[row] < $0[earlier] } ?? false)
        case .max: earlier < 0 || (numbers.map { $0[row] > $0[earlier] } ?? false)
        default: earlier < 0
        }
      if isBetter { picked[Int(record)] = row }
    }
    return outcome.column.gathering(picked)
  }

  static func openTable(_ table: CSVTable, _ file: String, mentionedIn conditions: [String]) -> RegistryTable
  {
    let needed = table.headers.indices.filter { index in
      conditions.contains { !table.headers[index].isEmpty && $0.contains(table.headers[index]) }
    }
    let cells = CellReader(table: table).read(
      table.headers.indices.map { needed.contains($0) ? .codes : .skip })
    let columns = needed.compactMap { index -> Column? in
      guard case .codes(let codes, let levels) = cells[index] else { return nil }
      let field = Field(name: table.headers[index], kind: .string, place: Place(file: file))
      let known = LevelCodes(codes, levels, missing: [""])
      let parser = NumberParser()
      let numbers = known.levels.map { parser.looksLikeCode($0) ? nil : parser.parse($0) }
      if !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) {
        var number = field
        number.kind = .number
        return Column(
          field: number, values: .numbers(known.codes.map { $0 < 0 ? .nan : numbers[Int($0)] ?? .nan }))
      }
      return Column(field: field, values: .categories(codes: known.codes, levels: known.levels))
    }
    var open = RegistryTable(
      name: file, file: file, dictionary: DataDictionary(file: file, fields: columns.map(\.field)),
      rowCount: table.rowCount, columns: columns)
    open.isOpen = true
    return open
  }
}

extension Column {
  /// The column of other rows: each record's value stands in the row given, −1 for none.
  func gathering(_ rows: [Int], as other: Field? = nil) -> Column {
    let field = other ?? field
    switch values {
    case .numbers(let numbers):
      var kept: [Int: WrittenNumber.Side] = [:]
      if !bounds.isEmpty { for (index, row) in rows.enumerated() { kept[index] = bounds[row] } }
      return Column(field: field, values: .numbers(rows.map { $0 < 0 ? .nan : numbers[$0] }), bounds: kept)
    case .categories(let codes, let levels):
      return Column(
        field: field, values: .categories(codes: rows.map { $0 < 0 ? -1 : codes[$0] }, levels: levels))
    }
  }
}
