internal import Diagnostics
internal import Registry
internal import Wording

/// A column as terms of a model: a number as it is, a category as one term for each level after the first that the
/// model was fitted on. A level that it has not seen is missing to it.
struct Predictor {
  /// A label for each term.
  let labels: [String]
  /// A record's values, NaN where missing.
  let values: @Sendable (Int) -> [Double]

  init(_ column: Column, fittedOn rows: [Int], words: Wording) {
    switch column.values {
    case .numbers(let numbers):
      labels = [column.heading]
      values = { [numbers[$0]] }
    case .categories(let codes, let levels):
      let seen = Set(rows.map { codes[$0] })
      var used = levels.indices.map { Int32($0) }.filter(seen.contains)
      // The term of a yes/no column is its yes, however the dictionary orders them.
      if used.count == 2, column.yesLevel == levels[Int(used[0])] { used.swapAt(0, 1) }
      let rest = Array(used.dropFirst())
      let first = used.first.map { column.label(of: levels[Int($0)]) } ?? ""
      let isYesNo = used.count == 2 && column.yesLevel == levels[Int(used[1])]
      labels =
        isYesNo
        ? [column.field.title]
        : rest.map {
          words.adjustments(
            .level(column.field.title, column.label(of: levels[Int($0)]), reference: first))
        }
      let known = Set(used)
      values = { row in
        known.contains(codes[row])
          ? rest.map { codes[row] == $0 ? 1 : 0 } : [Double](repeating: .nan, count: max(1, rest.count))
      }
    }
  }
}
