internal import RegistryFiles
internal import Analyses
internal import Diagnostics
internal import PositionedYAML
internal import Project
internal import Registry

/// A CSV of the content that a request draws from: its columns by the request's words for them, and the rows asked for.
struct DataFile {
  let reader: RequestReader
  let path: String
  /// The rows that meet the condition, in the file's order.
  let rows: [Int]
  private let table: CSVTable
  /// As a registry without a dictionary, for conditions.
  private let registry: RegistryTable?
  private let columns: [String: [Int]]

  static let option = FenceOption.required("data", "a CSV in content/ with a value a line")
  static let columnsOption = FenceOption.optional(
    "columns",
    "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"
  )
  static let condition = FenceOption.optional("where", "a condition on the lines of the CSV")

  /// Nil where the file cannot be read, or a column is not in it; told.
  init?(
    _ name: Located<String>, columns node: YAMLNode?, keys: [String], where condition: Located<String>? = nil,
    reader: RequestReader
  ) {
    let start = reader.problems.count
    let path = "content/" + name.value
    let files = reader.project.files
    guard let bytes = files.files[path] else {
      let known = files.paths(under: "content", ending: ".csv").map { String($0.dropFirst("content/".count)) }
      reader.problems.append(
        .error(
          "missing-file", "there is no \(path)", at: name.place,
          suggestion: nearestWord(to: name.value, among: known)))
      return nil
    }
    guard let table = CSVReader().read(bytes, file: path, problems: &reader.problems) else { return nil }
    var ignored: [Diagnostic] = []
    let registry = RegistryTable.read(
      bytes, name: name.value, file: path, dictionary: nil, problems: &ignored)
    self.registry = registry
    self.reader = reader
    self.path = path
    self.table = table
    columns = Self.columns(node, keys, table.headers, reader)
    rows = condition.flatMap { Self.rows($0, registry, reader) } ?? Array(0..<table.rowCount)
    guard !reader.problems[start...].hasErrors else { return nil }
    guard !rows.isEmpty else {
      reader.problems.append(
        .error("no-rows", DataWords.noRows(path), at: condition?.place ?? name.place))
      return nil
    }
  }

  /// For each word the positions of its columns; a word without an entry is the column of its own name.
  private static func columns(
    _ node: YAMLNode?, _ keys: [String], _ headers: [String], _ reader: RequestReader
  ) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for key in keys {
      if let index = headers.firstIndex(of: key) { result[key] = [index] }
    }
    guard let node,
      let mapping = YAMLMapping(node, of: "columns", keys: keys, problems: &reader.problems)
    else { return result }
    for member in mapping.members {
      let names = member.value.strings(named: member.key, &reader.problems) ?? []
      result[member.key] = names.compactMap { position($0, at: member.value.place, headers, reader) }
    }
    return result
  }

  private static func position(_ name: String, at place: Place, _ headers: [String], _ reader: RequestReader)
    -> Int?
  {
    if let index = headers.firstIndex(of: name) { return index }
    reader.problems.append(
      .error(
        "unknown-column", "unknown column '\(name)'", at: place,
        suggestion: nearestWord(to: name, among: headers)))
    return nil
  }

  private static func rows(_ condition: Located<String>, _ registry: RegistryTable?, _ reader: RequestReader)
    -> [Int]?
  {
    guard let registry,
      let filter = Filter.parse(
        condition.value, at: condition.place, columns: registry, problems: &reader.problems)
    else { return nil }
    return filter.rows(in: registry)
  }

  /// The lines that a condition picks: all of them for `true`, none for `false`.
  func selection(_ condition: Located<String>) -> Set<Int> {
    switch condition.value {
    case "true": Set(rows)
    case "false": []
    default: Set(Self.rows(condition, registry, reader) ?? [])
    }
  }

  func has(_ key: String) -> Bool { columns[key]?.isEmpty == false }

  /// The column that an entry of a list names.
  func position(_ entry: YAMLMapping, _ key: String) -> Int? {
    guard let name = entry.string(key, &reader.problems) else { return nil }
    return Self.position(name, at: entry[key]?.place ?? entry.place, table.headers, reader)
  }

  /// Where the columns are named.
  var head: Place { Place(file: path, line: 1, column: 1, length: 0) }

  func place(_ row: Int, _ key: String? = nil) -> Place {
    place(row, column: key.flatMap { columns[$0]?.first })
  }

  private func place(_ row: Int, column: Int?) -> Place {
    Place(file: path, line: table.line(ofRow: row), column: (column ?? 0) + 1, length: 0)
  }

  /// What the columns of a word hold, joined by commas; nil where they are empty.
  func text(_ key: String, _ row: Int) -> String? {
    let parts = (columns[key] ?? []).map { table.text(row: row, column: $0) }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A number as it is printed; another text is told.
  func number(_ key: String, _ row: Int) -> QuotedNumber? {
    columns[key]?.first.flatMap { number(column: $0, row, named: key) }
  }

  func number(column: Int, _ row: Int, named key: String) -> QuotedNumber? {
    let text = table.text(row: row, column: column)
    guard !text.isEmpty else { return nil }
    if let number = QuotedNumber(text) { return number }
    reader.problems.append(
      .error("not-a-number", DataWords.notANumber(key, text), at: place(row, column: column)))
    return nil
  }

  /// A whole number of patients, 0 or more; anything else is told.
  func count(_ key: String, _ row: Int) -> Int? {
    columns[key]?.first.flatMap { count(column: $0, row, named: key) }
  }

  func count(column: Int, _ row: Int, named key: String) -> Int? {
    guard let number = number(column: column, row, named: key) else { return nil }
    if number.value >= 0, number.value <= 1e9, let count = Int(exactly: number.value) { return count }
    reader.problems.append(
      .error("not-a-count", DataWords.notACount(key), at: place(row, column: column)))
    return nil
  }

  func complain(_ code: String, _ words: String, _ row: Int) {
    reader.problems.append(.error(code, words, at: place(row)))
  }
}
