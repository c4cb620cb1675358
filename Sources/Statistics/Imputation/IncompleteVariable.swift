/// A variable of which values are missing in some patients.
package enum IncompleteVariable: Hashable, Sendable {
  /// NaN where missing.
  case numbers([Double])
  /// 0, 1, … up to the number of levels less one; below 0 where missing.
  case categories([Int])

  package var count: Int {
    switch self {
    case .numbers(let values): values.count
    case .categories(let levels): levels.count
    }
  }

  package var missing: [Int] {
    switch self {
    case .numbers(let values): values.indices.filter { values[$0].isNaN }
    case .categories(let levels): levels.indices.filter { levels[$0] < 0 }
    }
  }

  /// Columns of a design for the others: a number on the scale of its standard deviation, one column for each level
  /// that occurs after the first. Missing values must have been filled.
  var columns: [[Double]] {
    switch self {
    case .numbers(let values):
      guard let moments = try? Moments(values), let sd = moments.sd, sd > 0 else { return [] }
      return [values.map { ($0 - moments.mean) / sd }]
    case .categories(let levels):
      return Set(levels).sorted().dropFirst().map { level in levels.map { $0 == level ? 1 : 0 } }
    }
  }

  /// The missing values set to those of patients drawn among the known.
  func filled(_ generator: inout SplitMix64) -> IncompleteVariable {
    let missing = missing
    let gaps = Set(missing)
    let known = (0..<count).filter { !gaps.contains($0) }
    switch self {
    case .numbers(var values):
      for row in missing { values[row] = values[known[generator.below(known.count)]] }
      return .numbers(values)
    case .categories(var levels):
      for row in missing { levels[row] = levels[known[generator.below(known.count)]] }
      return .categories(levels)
    }
  }
}
