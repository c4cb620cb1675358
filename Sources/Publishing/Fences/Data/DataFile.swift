internal import Analyses
internal import Diagnostics
internal import PositionedYAML
internal import Registry

/// A CSV of the content that a fence draws from: its columns by the fence's words for them, and the rows asked for.
struct DataFile {
  let body: FenceBody
  let path: String
  /// The rows that meet `where`, in the file's order.
  let rows: [Int]
  private let table: CSVTable
  /// As a registry without a dictionary, for conditions.
  private let registry: RegistryTable?
  private let columns: [String: [Int]]

  static func option(_ words: String = "a CSV in content/ with a value a line") -> FenceOption {
    .required("data", words)
  }
  static let columnsOption = FenceOption.optional(
    "columns",
    "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns; a column of the word’s own name needs none"
  )
  static let condition = FenceOption.optional("where", "a condition on the lines of the CSV")

  /// Nil where the file cannot be read, or a column is not in it; told.
  init?(_ body: FenceBody, keys: [String]) {
    let start = body.builder.problems.count
    guard let name = body.required("data") else { return nil }
    let path = "content/" + name
    let files = body.builder.project.files
    guard let bytes = files.files[path] else {
      let known = files.paths(under: "content", ending: ".csv").map { String($0.dropFirst("content/".count)) }
      body.builder.problems.append(
        .error(
          "missing-file", "there is no \(path)", at: body.place("data"),
          suggestion: nearestWord(to: name, among: known)))
      return nil
    }
    guard let table = CSVReader().read(bytes, file: path, problems: &body.builder.problems) else {
      return nil
    }
    var ignored: [Diagnostic] = []
    registry = RegistryTable.read(bytes, name: name, file: path, dictionary: nil, problems: &ignored)
    self.body = body
    self.path = path
    self.table = table
    columns = Self.columns(body, keys, table.headers)
    rows = Self.rows(body, "where", registry) ?? Array(0..<table.rowCount)
    guard !body.builder.problems[start...].hasErrors else { return nil }
    if rows.isEmpty {
      body.builder.problems.append(.error("no-rows", DataWords.noRows(path), at: body.place("where")))
      return nil
    }
  }

  /// For each word the positions of its columns; a word without an entry is the column of its own name.
  private static func columns(_ body: FenceBody, _ keys: [String], _ headers: [String]) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for key in keys {
      if let index = headers.firstIndex(of: key) { result[key] = [index] }
    }
    guard let node = body.node("columns"),
      let mapping = YAMLMapping(node, of: "columns", keys: keys, problems: &body.builder.problems)
    else { return result }
    for member in mapping.members {
      let names = member.value.strings(named: member.key, &body.builder.problems) ?? []
      result[member.key] = names.compactMap { position($0, at: member.value.place, headers, body) }
    }
    return result
  }

  private static func position(_ name: String, at place: Place, _ headers: [String], _ body: FenceBody)
    -> Int?
  {
    if let index = headers.firstIndex(of: name) { return index }
    body.builder.problems.append(
      .error(
        "unknown-column", "unknown column '\(name)'", at: place,
        suggestion: nearestWord(to: name, among: headers)))
    return nil
  }

  private static func rows(_ body: FenceBody, _ option: String, _ registry: RegistryTable?) -> [Int]? {
    guard let text = body.string(option), let registry,
      let filter = Filter.parse(
        text, at: body.place(option), columns: registry, problems: &body.builder.problems)
    else { return nil }
    return filter.rows(in: registry)
  }

  /// The lines that an option's condition picks: all of them for `true`, none without the option.
  func selection(_ option: String) -> Set<Int> {
    if let text = body.node(option)?.text, ["true", "false"].contains(text) {
      return text == "true" ? Set(rows) : []
    }
    return Set(Self.rows(body, option, registry) ?? [])
  }

  func has(_ key: String) -> Bool { columns[key]?.isEmpty == false }

  /// The column that an entry of a list names.
  func position(_ entry: YAMLMapping, _ key: String) -> Int? {
    guard let name = entry.string(key, &body.builder.problems) else { return nil }
    return Self.position(name, at: entry[key]?.place ?? entry.place, table.headers, body)
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
    body.builder.problems.append(
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
    body.builder.problems.append(
      .error("not-a-count", DataWords.notACount(key), at: place(row, column: column)))
    return nil
  }

  func complain(_ code: String, _ words: String, _ row: Int) {
    body.builder.problems.append(.error(code, words, at: place(row)))
  }
}
