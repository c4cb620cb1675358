package import Diagnostics
internal import Dispatch

/// A patient registry in memory: one row a record, typed by its dictionary.
package struct RegistryTable: Sendable {
  package let name: String
  package let file: String
  package let dictionary: DataDictionary
  package let rowCount: Int
  package let columns: [Column]
  private let positions: [String: Int]
  /// The line of each record in its file; nil where the first stands on line 2 and each has one line.
  private let lines: [UInt32]?
  /// The file's columns, those that are not read included.
  private let headers: [String]

  package init(
    name: String, file: String, dictionary: DataDictionary, rowCount: Int, columns: [Column],
    headers: [String]? = nil, lines: [UInt32]? = nil
  ) {
    self.headers = headers ?? columns.map(\.name)
    self.lines = lines
    self.name = name
    self.file = file
    self.dictionary = dictionary
    self.rowCount = rowCount
    self.columns = columns
    positions = Dictionary(
      columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> Column? { positions[name].map { columns[$0] } }

  /// Where a cell stands in the file; line 0, the file as a whole, for a column that it has not.
  package func place(row: Int, column name: String) -> Place {
    guard let position = headers.firstIndex(of: name) else { return Place(file: file) }
    return Place(file: file, line: lines.map { Int($0[row]) } ?? row + 2, column: position + 1, length: 0)
  }

  package var columnNames: [String] { columns.map(\.name) }

  /// Reads a CSV by its dictionary; without one the columns' types are inferred. Nil where any record or cell is
  /// not what it should be: numbers are not published from data that are in doubt.
  package static func read(
    _ bytes: [UInt8], name: String, file: String, dictionary: DataDictionary?, problems: inout [Diagnostic]
  ) -> RegistryTable? {
    let reader = CSVReader(encoding: dictionary?.encoding)
    guard let table = reader.read(bytes, file: file, problems: &problems) else { return nil }
    let before = problems.count
    let builder = ColumnBuilder(table: table, file: file)
    var outcomes: [ColumnBuilder.Outcome]
    if let dictionary {
      guard let fields = fields(of: table, dictionary, file: file, problems: &problems) else { return nil }
      outcomes = builder.build(fields)
    } else {
      outcomes = FieldInference(table: table, file: file).build()
    }
    for outcome in outcomes { problems += outcome.problems }
    let columns = outcomes.map(\.column)
    outcomes = []
    let used = dictionary ?? DataDictionary(file: file, fields: columns.map(\.field))
    let registry = RegistryTable(
      name: name, file: file, dictionary: used, rowCount: table.rowCount, columns: columns,
      headers: table.headers, lines: table.lines())
    problems += registry.validate(table)
    return problems[before...].hasErrors ? nil : registry
  }

  /// The field of each column in the file's order; nil for a column that is not to be read.
  private static func fields(
    of table: CSVTable, _ dictionary: DataDictionary, file: String, problems: inout [Diagnostic]
  ) -> [Field?]? {
    let before = problems.count
    let known = Dictionary(dictionary.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(table.headers)
    for (index, header) in table.headers.enumerated() where known[header] == nil {
      let place = Place(file: file, line: 1, column: index + 1, length: 0)
      if dictionary.match.allowsUnknownColumns {
        problems.append(
          .note("unread-column", "the column '\(header)' is not in the dictionary and is not read", at: place)
        )
      } else {
        problems.append(
          .error(
            "unknown-column", "the dictionary has no field for the column '\(header)'", at: place,
            suggestion: nearestWord(
              to: header, among: dictionary.fields.lazy.map(\.name).filter { !present.contains($0) })))
      }
    }
    for field in dictionary.fields
    where !present.contains(field.name) && !dictionary.match.allowsMissingColumns {
      problems.append(
        .error(
          "missing-column", "the data have no column '\(field.name)'", at: field.place,
          suggestion: nearestWord(to: field.name, among: table.headers.filter { known[$0] == nil })))
    }
    return problems[before...].hasErrors ? nil : table.headers.map { known[$0] }
  }
}

/// The results of a function over 0..<count, in order, computed on all cores.
func mapInParallel<Result: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Result) -> [Result] {
  var results = [Result?](repeating: nil, count: count)
  results.withUnsafeMutableBufferPointer { buffer in
    nonisolated(unsafe) let buffer = buffer
    DispatchQueue.concurrentPerform(iterations: count) { index in buffer[index] = transform(index) }
  }
  return results.compactMap { $0 }
}
