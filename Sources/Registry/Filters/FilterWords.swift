extension Filter {
  /// What a figure calls the records that meet a condition, and those that do not.
  package struct Words: Hashable, Sendable {
    package var met: String
    package var unmet: String
  }

  /// Whether the condition is `column = level`, however it is spaced and quoted.
  package func asks(for level: String, of column: String) -> Bool {
    condition == .level(column: column, .equal, level)
  }

  /// In the dictionary's words where the condition asks for one level of a column: "Sex: female" and, where there is
  /// one other, "Sex: male". Otherwise as the condition is written.
  package func words(in registry: RegistryTable) -> Words {
    guard case .level(let name, .equal, let level) = condition, let column = registry[name] else {
      return Words(met: text, unmet: "not (\(text))")
    }
    func words(_ level: String) -> String { "\(column.field.title): \(column.label(of: level))" }
    let others = (column.levels ?? []).filter { $0 != level }
    return Words(
      met: words(level), unmet: others.count == 1 ? words(others[0]) : "\(column.field.title): other")
  }
}

extension Filter {
  /// A level as a condition may hold it: in quotes, whichever kind it does not have itself.
  package static func quoted(_ level: String) -> String {
    level.unicodeScalars.contains("'") ? "\"\(level)\"" : "'\(level)'"
  }

  /// A column's name as a condition may hold it.
  package static func named(_ column: String) -> String {
    let isWord = column.unicodeScalars.allSatisfy {
      $0.isLetter || $0.isNumber || $0 == "_"
    }
    return isWord && !["all", "and", "in", "missing", "not", "or"].contains(column) ? column : quoted(column)
  }
}
