internal import Analyses
internal import Diagnostics
internal import Registry
internal import Statistics
internal import Wording

/// A predictor as columns of a model: a spline or a line for a number, one column for each level after the first for a
/// category. What it shows to readers are contrasts: the upper against the lower quartile, a level against the first.
struct PredictorTerm: Sendable {
  struct Contrast: Sendable {
    var label: String
    /// One factor for each of the term's columns.
    var factors: [Double]
  }

  enum Shape: Sendable {
    case line
    case spline(RestrictedCubicSpline)
    /// Codes of the levels, the first the reference.
    case levels([Int])
  }

  let column: Column
  let shape: Shape
  /// The quartiles of a number, else empty: lower, middle, upper.
  let quartiles: [Double]

  /// Nil where the column does not vary among the rows.
  init?(_ column: Column, rows: [Int], knots: Int) {
    self.column = column
    switch column.values {
    case .numbers(let numbers):
      let sorted = rows.map { numbers[$0] }.filter { !$0.isNaN }.sorted()
      guard let first = sorted.first, let last = sorted.last, first < last else { return nil }
      quartiles = [0.25, 0.5, 0.75].map { QuantileType.type7.quantile($0, ofSorted: sorted) }
      // Tied values leave room for fewer knots.
      let spline = (3...max(3, knots)).reversed().lazy.compactMap {
        try? RestrictedCubicSpline(sorted, knots: $0)
      }.first
      shape = knots < 3 ? .line : spline.map { .spline($0) } ?? .line
    case .categories(let codes, let levels):
      let seen = Set(rows.map { Int(codes[$0]) }.filter { $0 >= 0 })
      var used = levels.indices.filter(seen.contains)
      guard used.count > 1 else { return nil }
      // The term of a yes/no column is its yes, however the dictionary orders them.
      if used.count == 2, column.yesLevel == levels[used[0]] { used.swapAt(0, 1) }
      shape = .levels(used)
      quartiles = []
    }
  }

  var columnCount: Int {
    switch shape {
    case .line: 1
    case .spline(let spline): spline.columnCount
    case .levels(let used): used.count - 1
    }
  }

  func columns(number value: Double) -> [Double] {
    switch shape {
    case .line, .levels: [value]
    case .spline(let spline): spline.columns(value)
    }
  }

  /// Of a patient; all NaN where missing, or where the model has not seen the level.
  func columns(_ variable: IncompleteVariable, _ place: Int) -> [Double] {
    switch (variable, shape) {
    case (.numbers(let values), _): return columns(number: values[place])
    case (.categories(let codes), .levels(let used)):
      guard used.contains(codes[place]) else { return Array(repeating: .nan, count: max(0, used.count - 1)) }
      return used.dropFirst().map { $0 == codes[place] ? 1 : 0 }
    case (.categories, _): return [.nan]
    }
  }

  /// The column's values in some records, a level that the model has not seen as missing.
  func variable(_ rows: [Int]) -> IncompleteVariable {
    switch (column.values, shape) {
    case (.numbers(let numbers), _): return .numbers(rows.map { numbers[$0] })
    case (.categories(let codes, _), .levels(let used)):
      return .categories(rows.map { used.contains(Int(codes[$0])) ? Int(codes[$0]) : -1 })
    case (.categories(let codes, _), _): return .categories(rows.map { Int(codes[$0]) })
    }
  }

  /// Whether a record has no value, or none that the model has seen.
  func isMissing(_ row: Int) -> Bool { columns(variable([row]), 0).contains { $0.isNaN } }

  /// Whether a record has a level that no record had by which the term was made.
  func hasUnseenLevel(_ row: Int) -> Bool {
    guard case .categories(let codes, _) = column.values, case .levels(let used) = shape else { return false }
    return codes[row] >= 0 && !used.contains(Int(codes[row]))
  }

  /// The name of each column, with the knots of a spline at its first.
  func coefficients(_ words: Wording) -> [(String, [Double])] {
    switch shape {
    case .line: [(column.heading, [])]
    case .spline(let spline):
      [(column.heading, spline.knots)]
        + (1..<spline.columnCount).map { (words.adjustments(.splineTerm(column.heading, $0)), []) }
    case .levels: contrasts(words).map { ($0.label, []) }
    }
  }

  func contrasts(_ words: Wording) -> [Contrast] {
    switch shape {
    case .line, .spline:
      let (low, high) = (columns(number: quartiles[0]), columns(number: quartiles[2]))
      // Without the last digits that interpolating between two values leaves.
      func text(_ value: Double) -> String {
        column.field.text(of: abs(value) < 1e9 ? (value * 1e6).rounded() / 1e6 : value)
      }
      return [
        Contrast(
          label: words.adjustments(
            .quartiles(
              column.heading, upper: text(quartiles[2]), lower: text(quartiles[0]))),
          factors: zip(high, low).map { $0 - $1 })
      ]
    case .levels(let used):
      let levels = column.levels ?? []
      func label(_ code: Int) -> String { column.label(of: levels[code]) }
      let isYesNo = used.count == 2 && column.yesLevel == levels[used[1]]
      return used.dropFirst().enumerated().map { index, code in
        Contrast(
          label: isYesNo
            ? column.field.title
            : words.adjustments(.level(column.field.title, label(code), reference: label(used[0]))),
          factors: (0..<used.count - 1).map { $0 == index ? 1 : 0 })
      }
    }
  }
}
