internal import Diagnostics

/// Turns the fields of one CSV column into typed values. Cells that are not what the dictionary says are left
/// missing and told; a registry with such a cell is not used.
struct ColumnBuilder {
  let table: CSVTable
  let index: Int
  let file: String

  struct Outcome: Sendable {
    var column: Column
    var problems: [Diagnostic] = []
  }

  private struct Cells {
    var problems: [Diagnostic] = []
    var count = 0

    mutating func add(
      _ code: String, _ message: @autoclosure () -> String, suggestion: String? = nil, at place: () -> Place
    ) {
      count += 1
      if count <= CSVReader.tellAtMost {
        problems.append(.error(code, message(), at: place(), suggestion: suggestion))
      }
    }
  }

  func build(_ field: Field) -> Outcome {
    var cells = Cells()
    let values: Column.Values
    switch field.kind {
    case .number, .integer, .year: values = .numbers(numbers(field, &cells))
    case .date: values = .numbers(moments(field, "a date such as 2026-11-21", &cells, CalendarDate.days))
    case .datetime:
      values = .numbers(
        moments(field, "a date and time such as 2026-11-21T10:30", &cells, CalendarDate.seconds))
    case .time: values = .numbers(moments(field, "a time such as 10:30", &cells, CalendarDate.time))
    case .yearmonth: values = .numbers(moments(field, "a month such as 2026-11", &cells, CalendarDate.months))
    case .boolean: values = booleans(field, &cells)
    case .string, .any: values = categories(field, &cells)
    }
    if cells.count > CSVReader.tellAtMost {
      cells.problems.append(
        .error(
          "more-cells",
          "\(cells.count - CSVReader.tellAtMost) more cells of \(field.name) have the same kind of problem",
          at: Place(file: file)))
    }
    return Outcome(column: Column(field: field, values: values), problems: cells.problems)
  }

  func place(_ row: Int) -> Place {
    Place(file: file, line: table.line(ofRow: row), column: index + 1, length: 0)
  }

  private func numbers(_ field: Field, _ cells: inout Cells) -> [Double] {
    let parser = NumberParser(decimalMark: field.decimalMark)
    let missing = MissingValues(field.missingValues)
    let factor = field.sourceUnit.flatMap { source in
      field.unit.flatMap { UnitConversion(from: source, to: $0, of: field.name + " " + field.title)?.factor }
    }
    let isWhole = field.kind != .number
    let low = field.constraints.minimum ?? -.infinity
    let high = field.constraints.maximum ?? .infinity
    let allowed = field.constraints.values.map { Set($0.compactMap { Double($0) }) }
    var result = [Double](repeating: .nan, count: table.rowCount)
    table.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<table.rowCount {
        var range = table.range(row: row, column: index)
        if range.count >= 2, bytes[range.lowerBound] == CSVTable.quote {
          range = range.lowerBound + 1..<range.upperBound - 1
        }
        if missing.contains(bytes, range) { continue }
        guard var value = parser.parse(bytes, range.lowerBound, range.upperBound) else {
          cells.add(
            "not-a-number", "\(field.name) is \"\(shown(row))\": \(reason(row, field))", at: { place(row) })
          continue
        }
        if isWhole, value != value.rounded() {
          cells.add("not-whole", "\(field.name) is \"\(shown(row))\": not a whole number", at: { place(row) })
          continue
        }
        if let factor { value *= factor }
        if value < low || value > high {
          cells.add(
            "out-of-range", "\(field.name) is \(shown(row)): outside \(field.rangeText)", at: { place(row) })
        }
        if let allowed, !allowed.contains(value) {
          cells.add(
            "not-allowed", "\(field.name) is \(shown(row)): not among the allowed values", at: { place(row) })
        }
        result[row] = value
      }
    }
    return result
  }

  private func reason(_ row: Int, _ field: Field) -> String {
    let text = table.text(row: row, column: index)
    let digits = text.contains { $0.isASCII && $0.isNumber }
    let isScientific =
      text.lowercased().contains("e") && NumberParser(decimalMark: field.decimalMark).looksNumeric(text)
    if isScientific { return "too large for a number" }
    if digits, text.contains(","), field.decimalMark != UInt8(ascii: ",") {
      return
        "not a number (a comma: declare `decimalChar: \",\"` if it marks decimals; thousands separators are not read)"
    }
    if CalendarDate.days(text[...]) != nil { return "a date, not a number" }
    return "not a number"
  }

  private func moments(
    _ field: Field, _ expected: String, _ cells: inout Cells, _ read: (Substring) -> Double?
  ) -> [Double] {
    let missing = Set(field.missingValues)
    return (0..<table.rowCount).map { row in
      let text = table.text(row: row, column: index)
      if missing.contains(text) { return .nan }
      if let value = read(text[...]) { return value }
      cells.add("not-a-date", "\(field.name) is \"\(shown(row))\": expected \(expected)", at: { place(row) })
      return .nan
    }
  }

  private func booleans(_ field: Field, _ cells: inout Cells) -> Column.Values {
    let coded = coded(field)
    var codeOfLevel: [Int32] = []
    for (level, text) in coded.levels.enumerated() {
      if field.trueValues.contains(text) {
        codeOfLevel.append(0)
      } else if field.falseValues.contains(text) {
        codeOfLevel.append(1)
      } else {
        codeOfLevel.append(-1)
        let row = coded.codes.firstIndex(of: Int32(level)) ?? 0
        let words = field.trueValues + field.falseValues
        cells.add(
          "not-allowed", "\(field.name) is \"\(shown(row))\": expected \(words.joined(separator: ", "))",
          suggestion: nearestWord(to: text, among: words), at: { place(row) })
      }
    }
    let levels = [field.trueValues.first ?? "true", field.falseValues.first ?? "false"]
    return .categories(codes: coded.codes.map { $0 < 0 ? -1 : codeOfLevel[Int($0)] }, levels: levels)
  }

  private func categories(_ field: Field, _ cells: inout Cells) -> Column.Values {
    let coded = coded(field)
    let matches = field.constraints.pattern.flatMap { try? Regex($0) }
    if let matches {
      for (level, text) in coded.levels.enumerated() where (try? matches.wholeMatch(in: text)) == nil {
        let row = coded.codes.firstIndex(of: Int32(level)) ?? 0
        cells.add(
          "pattern", "\(field.name) is \"\(shown(row))\": does not match \(field.constraints.pattern ?? "")",
          at: { place(row) })
      }
    }
    guard let allowed = field.constraints.values else {
      let order = Self.readingOrder(coded.levels)
      var newCode = [Int32](repeating: 0, count: coded.levels.count)
      for (position, old) in order.enumerated() { newCode[old] = Int32(position) }
      return .categories(
        codes: coded.codes.map { $0 < 0 ? -1 : newCode[Int($0)] }, levels: order.map { coded.levels[$0] })
    }
    var codeOfLevel: [Int32] = []
    for (level, text) in coded.levels.enumerated() {
      if let code = allowed.firstIndex(of: text) {
        codeOfLevel.append(Int32(code))
        continue
      }
      codeOfLevel.append(-1)
      for (row, code) in coded.codes.enumerated() where code == Int32(level) {
        cells.add(
          "not-allowed",
          "\(field.name) is \"\(shown(row))\": expected \(allowed.prefix(12).joined(separator: ", "))",
          suggestion: nearestWord(to: text, among: allowed), at: { place(row) })
        if cells.count > CSVReader.tellAtMost { break }
      }
    }
    return .categories(codes: coded.codes.map { $0 < 0 ? -1 : codeOfLevel[Int($0)] }, levels: allowed)
  }

  /// Each distinct text as a level, in order of appearance.
  func coded(_ field: Field) -> (codes: [Int32], levels: [String]) {
    var levels: [String] = []
    var known: [ArraySlice<UInt8>: Int32] = [:]
    for text in field.missingValues { known[ArraySlice(text.utf8)] = -1 }
    var codes = [Int32](repeating: -1, count: table.rowCount)
    var last: (key: ArraySlice<UInt8>, code: Int32)?
    for row in 0..<table.rowCount {
      var key = table.bytes[table.range(row: row, column: index)]
      if key.first == CSVTable.quote { key = CSVTable.unquoted(key)[...] }
      if let last, last.key == key {
        codes[row] = last.code
        continue
      }
      if let code = known[key] {
        codes[row] = code
      } else {
        codes[row] = Int32(levels.count)
        known[key] = codes[row]
        levels.append(String(decoding: key, as: UTF8.self))
      }
      last = (key, codes[row])
    }
    return (codes, levels)
  }

  /// The order in which levels without a dictionary stand: yes before no, numbers by size, words by alphabet.
  static func readingOrder(_ levels: [String]) -> [Int] {
    let lowered = levels.map { $0.lowercased() }
    if levels.count == 2 {
      let positive = ["yes", "true", "y", "t", "positive", "present", "alive", "survived"]
      if let first = lowered.firstIndex(where: positive.contains) { return [first, 1 - first] }
    }
    let numbers = levels.map { Double($0) }
    if numbers.allSatisfy({ $0 != nil }) {
      return levels.indices.sorted { (numbers[$0] ?? 0, $0) < (numbers[$1] ?? 0, $1) }
    }
    return levels.indices.sorted { (lowered[$0], levels[$0]) < (lowered[$1], levels[$1]) }
  }

  private func shown(_ row: Int) -> String {
    let text = table.text(row: row, column: index)
    return text.count > 60 ? String(text.prefix(57)) + "…" : text
  }
}

/// The texts that stand for a missing cell, compared as bytes.
struct MissingValues {
  private let texts: [[UInt8]]
  private let includesEmpty: Bool

  init(_ values: [String]) {
    texts = values.filter { !$0.isEmpty }.map { Array($0.utf8) }
    includesEmpty = values.contains("")
  }

  @inline(__always)
  func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.isEmpty { return includesEmpty }
    for text in texts where text.count == range.count {
      var same = true
      for offset in 0..<text.count where bytes[range.lowerBound + offset] != text[offset] {
        same = false
        break
      }
      if same { return true }
    }
    return false
  }
}

extension NumberParser {
  /// Digits, signs, marks and an exponent in the right order, whatever their size.
  func looksNumeric(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let body = parts[0].drop { $0 == "-" || $0 == "+" }
    let exponent = parts[1].drop { $0 == "-" || $0 == "+" }
    return !body.isEmpty && body.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." } && !exponent.isEmpty
      && exponent.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

extension Field {
  /// `40 to 90`, `at least 0`, for messages.
  package var rangeText: String {
    func text(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }
    switch (constraints.minimum, constraints.maximum) {
    case (let low?, let high?): return "\(text(low)) to \(text(high))"
    case (let low?, nil): return "at least \(text(low))"
    case (nil, let high?): return "at most \(text(high))"
    default: return "any number"
    }
  }
}
