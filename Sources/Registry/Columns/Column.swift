package import RegistryFiles

/// One variable of a registry, typed, with its missing cells.
package struct Column: Sendable {
  package enum Values: Sendable {
    /// Numbers, NaN where missing. Dates are days since 1970-01-01, date-times and times seconds.
    case numbers([Double])
    /// The index of each row's level, −1 where missing.
    case categories(codes: [Int32], levels: [String])
  }

  package let field: Field
  package let values: Values
  package let missingCount: Int
  /// Rows whose number is a bound: the value lies there or beyond.
  package let bounds: [Int: WrittenNumber.Side]

  package init(field: Field, values: Values, bounds: [Int: WrittenNumber.Side] = [:]) {
    self.field = field
    self.values = values
    self.bounds = bounds
    missingCount =
      switch values {
      case .numbers(let numbers): numbers.reduce(0) { $0 + ($1.isNaN ? 1 : 0) }
      case .categories(let codes, _): codes.reduce(0) { $0 + ($1 < 0 ? 1 : 0) }
      }
  }

  package var name: String { field.name }

  package var rowCount: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .categories(let codes, _): codes.count
    }
  }

  /// NaN where missing; nil for a column of categories.
  package var numbers: [Double]? { if case .numbers(let numbers) = values { numbers } else { nil } }

  /// The numbers of a column that measures something, and may be averaged; nil for categories, dates and times.
  package var quantities: [Double]? { field.kind.readsMoments ? nil : numbers }

  package var levels: [String]? { if case .categories(_, let levels) = values { levels } else { nil } }

  package var codes: [Int32]? { if case .categories(let codes, _) = values { codes } else { nil } }

  /// The word that tables show for a level.
  package func label(of level: String) -> String { field.labels[level] ?? level }

  /// False for identifiers and free text, which tell one record from another and measure nothing.
  package var isVariable: Bool {
    if field.role == .identifier { return false }
    guard let levels, field.constraints.values == nil, field.levelMap.isEmpty, levels.count > 12 else {
      return true
    }
    return levels.count * 2 <= rowCount - missingCount
  }

  func isMissing(_ row: Int) -> Bool {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN
    case .categories(let codes, _): codes[row] < 0
    }
  }
}
