internal import RegistryFiles
internal import Diagnostics

extension Filter {
  package func truth(in registry: RegistryTable) -> Truth { Self.truth(of: condition, in: registry) }

  private static func truth(of condition: Condition, in registry: RegistryTable) -> Truth {
    switch condition {
    case .all: return Truth(values: Array(repeating: .yes, count: registry.rowCount))
    case .not(let inner):
      return Truth(
        values: truth(of: inner, in: registry).values.map {
          $0 == .unknown ? .unknown : $0 == .yes ? .no : .yes
        })
    case .and(let one, let other):
      return combined(one, other, in: registry) { a, b in
        a == .no || b == .no ? .no : a == .unknown || b == .unknown ? .unknown : .yes
      }
    case .or(let one, let other):
      return combined(one, other, in: registry) { a, b in
        a == .yes || b == .yes ? .yes : a == .unknown || b == .unknown ? .unknown : .no
      }
    case .missing(let name):
      guard let column = registry[name] else { return unknown(registry) }
      return Truth(values: (0..<registry.rowCount).map { column.isMissing($0) ? .yes : .no })
    case .number(let name, let comparison, let value):
      guard let column = registry[name], let numbers = column.numbers else { return unknown(registry) }
      var values = numbers.map { $0.isNaN ? Truth.Value.unknown : comparison.holds($0, value) ? .yes : .no }
      for (row, side) in column.bounds where !numbers[row].isNaN {
        values[row] = comparison.truth(beyond: numbers[row], side, value)
      }
      return Truth(values: values)
    case .level(let name, let comparison, let level):
      guard let column = registry[name], let codes = column.codes, let levels = column.levels else {
        return unknown(registry)
      }
      // A level that no record has differs from all.
      let code = levels.firstIndex(of: level) ?? -1
      return Truth(values: codes.map { $0 < 0 ? .unknown : comparison.holds(Int($0), code) ? .yes : .no })
    case .among(let name, let numbers, let levels):
      guard let column = registry[name] else { return unknown(registry) }
      switch column.values {
      case .numbers(let cells):
        return Truth(values: cells.map { $0.isNaN ? .unknown : numbers.contains($0) ? .yes : .no })
      case .categories(let codes, let all):
        let wanted = all.map { levels.contains($0) }
        return Truth(values: codes.map { $0 < 0 ? .unknown : wanted[Int($0)] ? .yes : .no })
      }
    case .columns(let one, let comparison, let other):
      return between(registry[one], comparison, registry[other]) ?? unknown(registry)
    }
  }

  private static func between(_ one: Column?, _ comparison: Comparison, _ other: Column?) -> Truth? {
    guard let one, let other else { return nil }
    if let left = one.numbers, let right = other.numbers {
      let factor = other.field.factor(toUnitOf: one.field)
      return Truth(
        values: zip(left, right).map {
          $0.isNaN || $1.isNaN ? .unknown : comparison.holds($0, factor * $1) ? .yes : .no
        })
    }
    guard let left = one.codes, let right = other.codes, let leftLevels = one.levels,
      let rightLevels = other.levels
    else { return nil }
    return Truth(
      values: zip(left, right).map {
        guard $0 >= 0, $1 >= 0 else { return .unknown }
        return comparison.holds(leftLevels[Int($0)], rightLevels[Int($1)]) ? .yes : .no
      })
  }

  private static func combined(
    _ one: Condition, _ other: Condition, in registry: RegistryTable,
    _ join: (Truth.Value, Truth.Value) -> Truth.Value
  ) -> Truth {
    let left = truth(of: one, in: registry).values
    let right = truth(of: other, in: registry).values
    return Truth(values: zip(left, right).map(join))
  }

  private static func unknown(_ registry: RegistryTable) -> Truth {
    Truth(values: Array(repeating: .unknown, count: registry.rowCount))
  }
}

extension Field {
  /// Hours are compared with days as hours; 1 where no conversion is known.
  fileprivate func factor(toUnitOf other: Field) -> Double {
    guard let own = unit, let wanted = other.unit else { return 1 }
    return UnitConversion(from: own, to: wanted, of: name + " " + title)?.factor ?? 1
  }
}

extension Filter.Comparison {
  /// Whether a number that is at the bound or beyond it compares so: unknown where some of them do.
  func truth(beyond bound: Double, _ side: WrittenNumber.Side, _ value: Double) -> Truth.Value {
    let far = side == .above ? Double.infinity : -.infinity
    let (near, end) = (holds(bound, value), holds(far, value))
    let isWithin = side == .above ? value >= bound : value <= bound
    if self == .equal || self == .notEqual { return isWithin ? .unknown : near ? .yes : .no }
    return near == end ? (near ? .yes : .no) : .unknown
  }

  func holds<Value: Comparable>(_ one: Value, _ other: Value) -> Bool {
    switch self {
    case .equal: one == other
    case .notEqual: one != other
    case .less: one < other
    case .lessOrEqual: one <= other
    case .greater: one > other
    case .greaterOrEqual: one >= other
    }
  }
}
