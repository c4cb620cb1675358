package import RegistryFiles
package import Diagnostics

/// A patient registry in memory: one row a record, typed by its dictionary.
package struct RegistryTable: Sendable {
  package let name: String
  package let file: String
  package let dictionary: DataDictionary
  package let rowCount: Int
  package let columns: [Column]
  private let positions: [String: Int]
  /// Columns by the concept that they are.
  private let concepts: [String: Int]
  /// Whether a condition may ask for texts that no cell has: rows of one year may lack a code.
  var isOpen = false
  /// The line of each record in its file; nil where the first stands on line 2 and each has one line.
  private let lines: [UInt32]?
  /// The file's columns, those that are not read included.
  private let headers: [String]
  /// What the dictionary's `include` left out; nil where it says nothing.
  package private(set) var included: Included?

  package init(
    name: String, file: String, dictionary: DataDictionary, rowCount: Int, columns: [Column],
    headers: [String]? = nil, lines: [UInt32]? = nil
  ) {
    concepts = Dictionary(
      columns.enumerated().compactMap { index, column in column.field.concept.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
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

  /// A column by its name or by the concept that it is: whoever asks for `survived_to_discharge` gets the column that
  /// holds it, whatever the file calls it. A column's own name comes first.
  package subscript(name: String) -> Column? { (positions[name] ?? concepts[name]).map { columns[$0] } }

  /// The column that holds a concept of the default dictionary.
  package func column(of concept: String) -> Column? {
    (concepts[concept] ?? positions[concept]).map { columns[$0] }
  }

  /// Fields whose reading nobody has accepted yet.
  package var proposals: [Field] { dictionary.fields.filter(\.isProposed) }

  /// Where a cell stands in the file; the record's line for what follows from other cells.
  package func place(row: Int, column name: String) -> Place {
    guard let position = headers.firstIndex(of: name) else {
      guard self[name] != nil else { return Place(file: file) }
      return Place(file: file, line: lines.map { Int($0[row]) } ?? row + 2, column: 1, length: 0)
    }
    return Place(file: file, line: lines.map { Int($0[row]) } ?? row + 2, column: position + 1, length: 0)
  }

  /// The same table, of which a condition may ask for levels that no cell has.
  package var opened: RegistryTable {
    var table = self
    table.isOpen = true
    return table
  }

  package var columnNames: [String] { columns.map(\.name) }

  /// The records that meet the dictionary's `include`, and which they are of all; nil where there is none, told.
  private func including(_ inclusion: Inclusion, problems: inout [Diagnostic]) -> (RegistryTable, [Int])? {
    guard
      let filter = Filter.parse(
        inclusion.condition, at: inclusion.place, columns: self, problems: &problems)
    else { return nil }
    let truth = filter.truth(in: self)
    let rows = truth.indices(of: .yes)
    guard !rows.isEmpty else {
      problems.append(
        .error("inclusion", RegistryWords.nobodyIncluded(inclusion.condition, rowCount), at: inclusion.place))
      return nil
    }
    var unknown = GroupedProblems("inclusion", .warning)
    for row in truth.indices(of: .unknown) {
      unknown.add(
        RegistryWords.inclusionUnknown(inclusion.condition),
        at: { place(row: row, column: filter.columns.first ?? "") })
    }
    problems += unknown.problems("record", RegistryWords.inclusionUnknown(inclusion.condition))
    var kept = RegistryTable(
      name: name, file: file, dictionary: dictionary, rowCount: rows.count,
      columns: columns.map { $0.restricted(to: rows) }, headers: headers,
      lines: rows.map { lines?[$0] ?? UInt32(clamping: $0 + 2) })
    kept.included = Included(
      condition: inclusion.condition, records: rowCount, counted: rows.count,
      unknown: truth.count(of: .unknown))
    return (kept, rows)
  }

  /// Reads a CSV by its dictionary; without one the columns' types are inferred. Nil where any record or cell is
  /// not what it should be: numbers are not published from data that are in doubt. `companion` gives the files that
  /// the dictionary joins, by their name beside the registry's.
  package static func read(
    _ bytes: [UInt8], name: String, file: String, dictionary: DataDictionary?,
    companion: (String) -> [UInt8]? = { _ in nil }, problems: inout [Diagnostic]
  ) -> RegistryTable? {
    let reader = CSVReader(
      encoding: dictionary?.encoding, delimiter: dictionary?.dialect.delimiter,
      dialect: dictionary?.dialect ?? Dialect())
    guard let table = reader.read(bytes, file: file, problems: &problems) else { return nil }
    let before = problems.count
    var columns: [Column]
    var rows: [Int]?
    if let dictionary {
      guard let fields = fields(of: table, dictionary, file: file, problems: &problems) else { return nil }
      if dictionary.isShaped {
        let made = withoutActuallyEscaping(companion) {
          Assembly(table: table, file: file, dictionary: dictionary, companion: $0).build(problems: &problems)
        }
        guard let made else { return nil }
        (columns, rows) = (made.columns, made.rows)
      } else {
        let outcomes = ColumnBuilder(table: table, file: file).build(fields)
        for outcome in outcomes { problems += outcome.problems }
        columns = outcomes.map(\.column)
      }
    } else {
      let outcomes = FieldInference(table: table, file: file).build()
      for outcome in outcomes { problems += outcome.problems }
      columns = outcomes.map(\.column)
    }
    if let found = REDCapRows.problem(in: table, file: file, dictionary) { problems.append(found) }
    let used = dictionary ?? DataDictionary(file: file, fields: columns.map(\.field))
    let lines = table.lines()
    var registry = RegistryTable(
      name: name, file: file, dictionary: used, rowCount: rows?.count ?? table.rowCount, columns: columns,
      headers: table.headers,
      lines: rows.map { $0.map { lines?[$0] ?? UInt32(clamping: $0 + 2) } } ?? lines)
    if let inclusion = used.inclusion, !inclusion.countsAll {
      guard let (kept, choice) = registry.including(inclusion, problems: &problems) else { return nil }
      registry = kept
      rows = choice.map { rows?[$0] ?? $0 }
    }
    problems += registry.validate(
      RecordTexts(table: table, rows: rows), tellsRepeats: dictionary != nil)
    return problems[before...].hasErrors ? nil : registry
  }

  /// The field of each column in the file's order; nil for a column that is not to be read.
  private static func fields(
    of table: CSVTable, _ dictionary: DataDictionary, file: String, problems: inout [Diagnostic]
  ) -> [Field?]? {
    let made = dictionary.joinedNames
    var known: [String: Field] = [:]
    var wanted: [(name: String, field: Field)] = []
    for field in dictionary.fields where !made.contains(field.name) {
      switch field.origin {
      case .column: wanted.append((field.name, field))
      case .event(let column, _): wanted.append((column, field))
      case .derived, .part: continue
      }
      if let last = wanted.last, known[last.name] == nil { known[last.name] = field }
    }
    let present = Set(table.headers)
    let shape = dictionary.records
    let structural = Set([shape?.key, shape?.event, shape?.instrument, shape?.instance].compactMap { $0 })
    let joined = Set(dictionary.joins.map(\.key))
    let unknown = table.headers.indices.filter {
      known[table.headers[$0]] == nil && !table.headers[$0].isEmpty && !structural.contains(table.headers[$0])
        && !joined.contains(table.headers[$0])
    }
    let absent = wanted.filter { !present.contains($0.name) }
    func place(_ index: Int) -> Place { Place(file: file, line: 1, column: index + 1, length: 0) }
    let refused = dictionary.match.allowsUnknownColumns ? 0 : unknown.count
    let lacking = dictionary.match.allowsMissingColumns ? 0 : absent.count
    // One cause, one problem: the dictionary is that of another file.
    if refused + lacking > tellAtMost {
      problems.append(
        .error(
          "misfit", RegistryWords.misfit(absent.map(\.name), unknown.map { table.headers[$0] }),
          at: Place(file: file, line: 1, column: 1, length: 0)))
      return nil
    }
    if refused > 0 {
      for index in unknown {
        let header = table.headers[index]
        problems.append(
          .error(
            "unknown-column", "the dictionary has no field for the column '\(header)'", at: place(index),
            suggestion: nearestWord(
              to: header, among: dictionary.fields.lazy.map(\.name).filter { !present.contains($0) })))
      }
    } else if let first = unknown.first {
      problems.append(
        .note("unread-column", RegistryWords.unread(unknown.map { table.headers[$0] }), at: place(first)))
    }
    if lacking > 0 {
      for (name, field) in absent {
        problems.append(
          .error(
            "missing-column", "the data have no column '\(name)'", at: field.place,
            suggestion: nearestWord(to: name, among: table.headers.filter { known[$0] == nil })))
      }
    }
    return refused + lacking > 0 ? nil : table.headers.map { known[$0] }
  }

  private static let tellAtMost = 20
}
