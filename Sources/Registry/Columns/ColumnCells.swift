package import RegistryFiles
internal import Patterns
internal import Diagnostics

/// One column's cells as its field reads them, and the words for those that it cannot.
struct ColumnCells {
  let table: CSVTable
  let index: Int
  let file: String
  let field: Field

  func place(_ row: Int) -> Place {
    Place(file: file, line: table.line(ofRow: row), column: index + 1, length: 0)
  }

  func problems(of faults: NumberRule.Faults) -> [Diagnostic] {
    NumberRule.Fault.Kind.allCases.flatMap { kind -> [Diagnostic] in
      var group = GroupedProblems(kind.code)
      let kept = faults.first.filter { $0.kind == kind }.prefix(NumberRule.Faults.kept)
      for fault in kept { group.add(words(kind, fault.row), at: { place(fault.row) }) }
      group.add(more: (faults.counts[kind] ?? 0) - kept.count)
      return group.problems("cell", of: field.name, words(kind))
    }
  }

  private func words(_ kind: NumberRule.Fault.Kind, _ row: Int) -> String {
    let cell = "\(field.name) is "
    return switch kind {
    case .notNumber: cell + "\"\(shown(row))\": \(reason(row))"
    case .notWhole: cell + "\"\(shown(row))\": \(words(kind))"
    case .inexact: cell + "\(shown(row)): \(words(kind))"
    case .outOfRange: cell + "\(shown(row))\(field.conversionWords): \(words(kind))"
    case .notAllowed: cell + "\(shown(row)): \(words(kind))"
    }
  }

  private func words(_ kind: NumberRule.Fault.Kind) -> String {
    switch kind {
    case .notNumber: "not a number"
    case .notWhole: "not a whole number"
    case .inexact: "a whole number of 2^53 or more would be rounded (an identifier? declare `type: string`)"
    case .outOfRange: "outside \(field.rangeText)"
    case .notAllowed: "not among the allowed values"
    }
  }

  private func reason(_ row: Int) -> String {
    let text = table.text(row: row, column: index)
    if NumberParser(decimalMark: field.decimalMark).looksScientific(text) {
      return text.contains("-") ? "too small or too large for a number" : "too large for a number"
    }
    if text.contains(where: { $0.isASCII && $0.isNumber }), text.contains(","),
      field.decimalMark != UInt8(ascii: ",")
    {
      return
        "not a number (a comma: declare `decimalChar: \",\"` if it marks decimals; thousands separators are not read)"
    }
    if CalendarDate.days(text[...]) != nil { return "a date, not a number" }
    return text.isEmpty ? "an empty cell, which missingValues does not list" : "not a number"
  }

  func column(_ cells: LevelCodes) -> (Column, [Diagnostic]) {
    let (values, problems) = values(cells)
    return (Column(field: field, values: values), problems)
  }

  /// The typed values of a column of texts.
  func values(_ cells: LevelCodes) -> (Column.Values, [Diagnostic]) {
    switch field.kind {
    case .date, .datetime, .time, .yearmonth: moments(cells)
    case .boolean: booleans(cells)
    default: categories(cells)
    }
  }

  private func moments(_ cells: LevelCodes) -> (Column.Values, [Diagnostic]) {
    let values = cells.levels.map { field.moment($0) }
    let wrong = cells.levels.indices.filter { values[$0] == nil }
    let words =
      field.formats.isEmpty
      ? "expected \(field.kind.words)" : RegistryWords.written(field.formats.map(\.text))
    var problems = tell("not-a-date", wrong, cells, words) { _ in nil }
    let (low, high) = (field.constraints.minimum ?? -.infinity, field.constraints.maximum ?? .infinity)
    let outside = cells.levels.indices.filter { index in values[index].map { $0 < low || $0 > high } ?? false
    }
    problems += tell("out-of-range", outside, cells, "outside \(field.rangeText)") { _ in nil }
    return (.numbers(cells.codes.map { $0 < 0 ? .nan : values[Int($0)] ?? .nan }), problems)
  }

  private func booleans(_ cells: LevelCodes) -> (Column.Values, [Diagnostic]) {
    let words = field.trueValues + field.falseValues
    let map: [Int32] = cells.levels.map {
      field.trueValues.contains($0) ? 0 : field.falseValues.contains($0) ? 1 : -1
    }
    let wrong = map.indices.filter { map[$0] < 0 }
    let problems = tell("not-allowed", wrong, cells, "expected \(words.joined(separator: ", "))") {
      nearestWord(to: $0, among: words)
    }
    var recoded = cells
    recoded.recode(map)
    let levels =
      field.levelsAreByMeaning || !field.levelMap.isEmpty
      ? ["yes", "no"] : [field.trueValues.first ?? "true", field.falseValues.first ?? "false"]
    return (.categories(codes: recoded.codes, levels: levels), problems)
  }

  private func categories(_ cells: LevelCodes) -> (Column.Values, [Diagnostic]) {
    var recoded = cells
    var problems: [Diagnostic] = []
    if let pattern = field.constraints.pattern, let own = try? BoundedPattern(pattern) {
      let wrong = cells.levels.indices.filter { !own.matches(cells.levels[$0]) }
      problems += tell("pattern", wrong, cells, "does not match \(pattern)") { _ in nil }
    }
    if !field.levelMap.isEmpty, field.splitMark == nil { return mapped(cells, problems) }
    guard let allowed = field.constraints.values else {
      let order = Self.readingOrder(cells.levels)
      var map = [Int32](repeating: 0, count: cells.levels.count)
      for (position, old) in order.enumerated() { map[old] = Int32(position) }
      recoded.recode(map)
      return (.categories(codes: recoded.codes, levels: order.map { cells.levels[$0] }), problems)
    }
    let map = cells.levels.map { text in Int32(allowed.firstIndex(of: text) ?? -1) }
    let wrong = map.indices.filter { map[$0] < 0 }
    problems += tell("not-allowed", wrong, cells, "expected \(Self.shortList(allowed))") {
      nearestWord(to: $0, among: allowed)
    }
    recoded.recode(map)
    return (.categories(codes: recoded.codes, levels: allowed), problems)
  }

  /// Codes by what they mean; a level written out means itself.
  private func mapped(_ cells: LevelCodes, _ found: [Diagnostic]) -> (Column.Values, [Diagnostic]) {
    var recoded = cells
    var levels = field.constraints.values ?? []
    for (_, level) in field.levelMap where !levels.contains(level) { levels.append(level) }
    let meanings = Dictionary(
      field.levelMap.map { ($0.code, $0.level) }, uniquingKeysWith: { first, _ in first })
    let map = cells.levels.map { text in
      Int32(levels.firstIndex(of: meanings[text] ?? text) ?? -1)
    }
    let wrong = map.indices.filter { map[$0] < 0 }
    let problems = tell(
      "not-allowed", wrong, cells, RegistryWords.codeWithoutMeaning(field.levelMap.map(\.code))
    ) { nearestWord(to: $0, among: meanings.keys.sorted()) }
    recoded.recode(map)
    return (.categories(codes: recoded.codes, levels: levels), found + problems)
  }

  private static func shortList(_ words: [String]) -> String {
    words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", … (\(words.count))" : "")
  }

  /// Every cell that has one of the wrong levels, in the file's order.
  func tell(
    _ code: String, _ wrong: [Int], _ cells: LevelCodes, _ words: String,
    suggestion: (String) -> String?
  ) -> [Diagnostic] {
    guard !wrong.isEmpty else { return [] }
    let isWrong = Set(wrong.map { Int32($0) })
    var group = GroupedProblems(code)
    for (row, code) in cells.codes.enumerated() where isWrong.contains(code) {
      group.add(
        ("\(field.name) is \"\(shown(row))\": \(words)", suggestion(cells.levels[Int(code)])),
        at: { place(row) })
    }
    return group.problems("cell", of: field.name, words)
  }

  /// The order in which levels without a dictionary stand: yes before no, numbers by size, words by alphabet.
  static func readingOrder(_ levels: [String]) -> [Int] {
    let lowered = levels.map { $0.lowercased() }
    if levels.count == 2 {
      let positive = ["alive", "survived"]
      let words = levels.allSatisfy { Double($0) != nil } ? [] : lowered
      if let first = words.firstIndex(where: { positive.contains($0) || YesNo.meaning(of: $0) == true }) {
        return [first, 1 - first]
      }
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

extension NumberRule.Fault.Kind {
  var code: String {
    switch self {
    case .notNumber: "not-a-number"
    case .notWhole: "not-whole"
    case .inexact: "inexact"
    case .outOfRange: "out-of-range"
    case .notAllowed: "not-allowed"
    }
  }
}

extension NumberParser {
  /// Digits, marks and an exponent in the right order, whatever their size.
  func looksScientific(_ text: String) -> Bool {
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
    func text(_ value: Double) -> String { self.text(of: value) }
    let unit = conversionFactor == nil ? "" : unit.map { " " + $0 } ?? ""
    switch (constraints.minimum, constraints.maximum) {
    case (let low?, let high?): return "\(text(low)) to \(text(high))\(unit)"
    case (let low?, nil): return "at least \(text(low))\(unit)"
    case (nil, let high?): return "at most \(text(high))\(unit)"
    default: return "any number"
    }
  }

  /// The unit that a printed cell is in, where it is converted.
  var conversionWords: String { conversionFactor == nil ? "" : sourceUnit.map { " " + $0 } ?? "" }
}
