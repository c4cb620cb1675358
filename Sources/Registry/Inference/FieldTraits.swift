internal import RegistryFiles

/// What the name and the values of a column suggest about it.
struct FieldTraits {
  private(set) var field: Field
  private(set) var remarks: [String] = []

  private let column: Column
  private let words: [Substring]

  init(_ column: Column, _ field: Field) {
    self.column = column
    self.field = field
    words = field.name.lowercased().split { !$0.isLetter && !$0.isNumber }
    self.field.title = Self.title(field.name)
    switch column.values {
    case .numbers(let numbers): describe(numbers)
    case .categories(let codes, let levels): describe(codes, levels)
    }
    flagIdentifier()
    flagOutcome()
    flagTime()
    if column.missingCount > 0 {
      remarks.append("\(column.missingCount) of \(column.rowCount) are missing")
    }
    if column.missingCount == column.rowCount { remarks.append("without a value: its type is not known") }
  }

  /// `age_years` becomes "Age years".
  private static func title(_ name: String) -> String {
    let text = name.split(separator: "_").joined(separator: " ")
    guard let first = text.first, !text.dropFirst().contains(where: \.isUppercase) else { return name }
    return first.uppercased() + text.dropFirst()
  }

  private func has(_ candidates: Set<Substring>) -> Bool { words.contains { candidates.contains($0) } }

  private mutating func describe(_ numbers: [Double]) {
    let values = numbers.filter { !$0.isNaN }
    guard let low = values.min(), let high = values.max() else { return }
    if field.kind == .date || field.kind == .datetime {
      remarks.append("a date: finer than a year it can identify a patient")
      return
    }
    let distinct = Set(values)
    if field.kind == .integer, distinct == [0, 1], field.decimalMark == UInt8(ascii: ".") {
      field.kind = .boolean
      field.trueValues = ["1"]
      field.falseValues = ["0"]
      return
    }
    field.constraints.minimum = low
    field.constraints.maximum = high
    if field.kind == .integer, low >= 1900, high <= 2100, has(["year", "jahr", "annee"]) {
      field.kind = .year
    }
    if field.kind == .integer, distinct.count <= 6, values.count > 3 * distinct.count, field.kind != .year {
      remarks.append(
        "only \(distinct.count) different values: if they are codes, make it a string with `constraints: {enum: […]}`"
      )
    }
    if field.kind == .integer, distinct.count == values.count, values.count > 20 {
      remarks.append("every value differs: an identifier?")
    }
  }

  private static let yes: Set<String> = ["yes", "true", "y", "t", "ja", "oui", "si", "sim"]
  private static let no: Set<String> = ["no", "false", "n", "f", "nein", "non", "nao"]

  private mutating func describe(_ codes: [Int32], _ levels: [String]) {
    let lowered = levels.map { $0.lowercased() }
    let pairs = zip(lowered, levels)
    if (1...2).contains(levels.count), lowered.allSatisfy({ Self.yes.contains($0) || Self.no.contains($0) }),
      lowered.contains(where: Self.yes.contains)
    {
      field.kind = .boolean
      field.trueValues = pairs.filter { Self.yes.contains($0.0) }.map(\.1)
      field.falseValues = pairs.filter { Self.no.contains($0.0) }.map(\.1)
      if field.falseValues.isEmpty { field.falseValues = [levels[0] == lowered[0] ? "no" : "No"] }
      return
    }
    let present = codes.count { $0 >= 0 }
    if !levels.isEmpty, levels.prefix(200).allSatisfy(DateFormat.looksDated) {
      remarks.append(
        "dates or times: declare type and `format`; finer than a year they can identify a patient")
      return
    }
    if levels.count == present, present > 1 {
      if present > 20 || has(["id", "key", "record", "case", "number", "no"]) {
        field.constraints.isUnique = true
        field.role = .identifier
        remarks.append("likely an identifier: every value differs")
      }
    } else if !levels.isEmpty, levels.count <= 30, levels.count * 2 <= present || levels.count <= 5 {
      field.constraints.values = levels
    } else if !levels.isEmpty {
      remarks.append("\(levels.count) different texts: free text can identify a patient")
    }
  }

  private static let identifying: Set<Substring> = [
    "name", "surname", "forename", "lastname", "firstname", "mrn", "ssn", "nhs", "phone", "telephone", "fax",
    "email",
    "mail", "address", "street", "zip", "zipcode", "postcode", "dob", "birth", "birthdate", "birthday",
    "insurance",
    "passport", "licence", "license", "ip", "url", "initials", "patient",
  ]

  private mutating func flagIdentifier() {
    if has(Self.identifying) {
      field.role = .identifier
      remarks.append("likely an identifier, by its name: a published registry may not have it")
    } else if field.role == nil, field.kind != .boolean, has(["id", "uid", "guid"]) {
      field.role = .identifier
      remarks.append("likely an identifier, by its name")
    } else if has(["centre", "center", "hospital", "site"]), column.levels != nil || field.kind == .integer {
      field.role = .centre
    }
  }

  private static let outcomes = [
    "surviv", "death", "died", "dead", "decease", "mortal", "alive", "wean", "cpc",
  ]

  private mutating func flagOutcome() {
    let levels = column.levels?.count ?? 0
    guard field.role == nil, field.kind == .boolean || (2...6).contains(levels) || has(["cpc", "pcpc"]),
      words.contains(where: { word in Self.outcomes.contains { word.hasPrefix($0) } || word == "outcome" })
    else { return }
    field.role = .outcome
    remarks.append("likely an outcome, by its name")
  }

  private static let units: [(words: Set<Substring>, unit: String)] = [
    (["hours", "hour", "hrs", "h"], "h"), (["days", "day"], "days"), (["minutes", "mins", "min"], "min"),
    (["years"], "years"), (["kg"], "kg"), (["cm"], "cm"), (["mmhg"], "mmHg"), (["pct", "percent"], "%"),
  ]

  private mutating func flagTime() {
    guard column.numbers != nil, field.role == nil else { return }
    if field.kind == .year || field.kind == .date {
      field.role = .time
      remarks.append("likely the time axis")
      return
    }
    guard field.kind == .integer || field.kind == .number, let last = words.last else { return }
    guard words.count > 1, let unit = Self.units.first(where: { $0.words.contains(last) })?.unit else {
      return
    }
    field.unit = unit
    // "Age years" with its unit would say it twice.
    if field.title.lowercased().hasSuffix(" " + last) { field.title.removeLast(last.count + 1) }
    if ["h", "days", "min"].contains(unit) {
      remarks.append("a duration: fit for `survival --time \(field.name)`")
    }
  }
}
