package import Diagnostics
package import Registry

/// Looks a registry through for what could tell who somebody is. Warnings; errors where the registry is published.
package struct IdentifierLint: Sendable {
  package let profile: DisclosureProfile

  package init(profile: DisclosureProfile) { self.profile = profile }

  package func problems(in table: RegistryTable, bytes: [UInt8]) -> [Diagnostic] {
    table.columns.compactMap { column in
      guard let (what, row) = finding(column, table) else { return nil }
      var place = table.place(row: row ?? 0, column: column.name)
      if row == nil { place.line = table.dictionary.dialect.headerLine }
      let words = "the column '\(column.name)' \(what)"
      return profile == .internal
        ? .warning("identifier", words, at: place)
        : .error("identifier", words + ", and the registry is published", at: place)
    }
  }

  /// What is wrong with a column, and the record where that shows (none for its name); nil for most.
  private func finding(_ column: Column, _ table: RegistryTable) -> (String, row: Int?)? {
    // A column that the dictionary calls an identifier is expected: it is never printed, and the output is scanned.
    let isDeclared = column.field.isIdentifier
    switch column.field.kind {
    case .date, .datetime, .yearmonth: return ("holds dates finer than a year", nil)
    default: break
    }
    if !isDeclared, let kind = SafeHarborClass.of(columnNamed: column.name) {
      return ("is named like \(kind.rawValue)", nil)
    }
    switch column.values {
    case .numbers(let numbers):
      // Whoever is over 89 stands as 90, as the default dictionary asks.
      guard Self.isAge(column), let row = numbers.firstIndex(where: { $0 > 89 && $0 != 90 }) else {
        return nil
      }
      return ("holds an age over 89 (at ages over 89 write 90)", row)
    case .categories(let codes, let levels):
      for (code, level) in levels.enumerated() {
        guard let kind = SafeHarborClass.of(value: level), !isDeclared || kind == .email || kind == .date,
          let row = codes.firstIndex(of: Int32(code))
        else { continue }
        return ("holds what looks like \(kind.rawValue)", row)
      }
      if !isDeclared,
        Self.isFreeText(levels, rows: table.rowCount, declared: column.field.constraints.values != nil)
      {
        return ("holds free text", nil)
      }
      return nil
    }
  }

  private static func isAge(_ column: Column) -> Bool {
    if column.field.concept == "age_years" { return true }
    let words = (column.name + " " + column.field.title).lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { ages.contains($0) || $0.hasPrefix("年龄") || $0.hasPrefix("年齢") }
      && !["d", "days", "months", "month", "h"].contains(column.field.unit ?? "years")
  }

  private static let ages: Set<String> = [
    "age", "ages", "ageyears", "patientage", "alter", "lebensalter", "patientenalter", "âge", "edad", "età",
    "eta", "leeftijd", "idade",
  ]

  /// Many different values of several words.
  private static func isFreeText(_ levels: [String], rows: Int, declared: Bool) -> Bool {
    guard !declared, levels.count >= 8, levels.count * 2 > rows else { return false }
    let long = levels.count { $0.split(separator: " ").count >= 4 }
    return long * 2 > levels.count
  }
}
