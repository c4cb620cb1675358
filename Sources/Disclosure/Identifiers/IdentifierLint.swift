package import Diagnostics
package import Registry

/// Looks a registry through for what could tell who somebody is. Warnings; errors where the registry is published.
package struct IdentifierLint: Sendable {
  package let profile: DisclosureProfile

  package init(profile: DisclosureProfile) { self.profile = profile }

  package func problems(in table: RegistryTable, bytes: [UInt8]) -> [Diagnostic] {
    table.columns.enumerated().compactMap { index, column in
      guard let (what, line) = finding(column, table) else { return nil }
      let place = Place(file: table.file, line: line, column: index + 1, length: 0)
      let words = "the column '\(column.name)' \(what)"
      return profile == .internal
        ? .warning("identifier", words, at: place)
        : .error("identifier", words + ", and the registry is published", at: place)
    }
  }

  /// What is wrong with a column, and the record's line (the header's for its name); nil for most.
  private func finding(_ column: Column, _ table: RegistryTable) -> (String, Int)? {
    // A column that the dictionary calls an identifier is expected: it is never printed, and the output is scanned.
    let isDeclared = column.field.role == .identifier
    switch column.field.kind {
    case .date, .datetime, .yearmonth: return ("holds dates finer than a year", 1)
    default: break
    }
    if !isDeclared, let kind = SafeHarborClass.of(columnNamed: column.name) {
      return ("is named like \(kind.rawValue)", 1)
    }
    switch column.values {
    case .numbers(let numbers):
      guard Self.isAge(column), let row = numbers.firstIndex(where: { $0 > 89 }) else { return nil }
      return ("holds an age over 89", row + 2)
    case .categories(let codes, let levels):
      for (code, level) in levels.enumerated() {
        guard let kind = SafeHarborClass.of(value: level), !isDeclared || kind == .email,
          let row = codes.firstIndex(of: Int32(code))
        else { continue }
        return ("holds what looks like \(kind.rawValue)", row + 2)
      }
      if !isDeclared,
        Self.isFreeText(levels, rows: table.rowCount, declared: column.field.constraints.values != nil)
      {
        return ("holds free text", 1)
      }
      return nil
    }
  }

  private static func isAge(_ column: Column) -> Bool {
    let words = column.name.lowercased().split { !$0.isLetter }
    return words.contains("age")
      && !["d", "days", "months", "month", "h"].contains(column.field.unit ?? "years")
  }

  /// Many different values of several words.
  private static func isFreeText(_ levels: [String], rows: Int, declared: Bool) -> Bool {
    guard !declared, levels.count >= 8, levels.count * 2 > rows else { return false }
    let long = levels.count { $0.split(separator: " ").count >= 4 }
    return long * 2 > levels.count
  }
}
