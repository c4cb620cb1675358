/// A condition on records: `survived = yes and year >= 2008 and not ecpr_hours missing`.
///
/// A comparison with a missing cell is neither true nor false (three-valued logic, Kleene 1938), so `not (x > 5)`
/// does not select records whose x is missing; `x missing` asks for them.
package struct Filter: Hashable, Sendable {
  package enum Comparison: String, CaseIterable, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  indirect enum Condition: Sendable, Hashable {
    case all
    case number(column: String, Comparison, Double)
    case level(column: String, Comparison, String)
    case columns(String, Comparison, String)
    case among(column: String, numbers: [Double], levels: [String])
    case missing(column: String)
    case not(Condition)
    case and(Condition, Condition)
    case or(Condition, Condition)
  }

  let condition: Condition
  /// The text as written.
  package let text: String

  package static let all = Filter(condition: .all, text: "all")

  /// Both conditions at once.
  package func and(_ other: Filter) -> Filter {
    if case .all = condition { return other }
    if case .all = other.condition { return self }
    return Filter(condition: .and(condition, other.condition), text: "(\(text)) and (\(other.text))")
  }

  /// True where this is false; unknown where it is.
  package var negated: Filter { Filter(condition: .not(condition), text: "not (\(text))") }

  /// The columns that the condition reads, in order of first use.
  package var columns: [String] {
    var names: [String] = []
    func visit(_ condition: Condition) {
      let found: [String]
      switch condition {
      case .all: found = []
      case .number(let column, _, _), .level(let column, _, _), .among(let column, _, _),
        .missing(let column):
        found = [column]
      case .columns(let one, _, let other): found = [one, other]
      case .not(let inner):
        visit(inner)
        return
      case .and(let one, let other), .or(let one, let other):
        visit(one)
        visit(other)
        return
      }
      for name in found where !names.contains(name) { names.append(name) }
    }
    visit(condition)
    return names
  }

  /// The records that meet the condition, in order.
  package func rows(in registry: RegistryTable) -> [Int] { truth(in: registry).indices(of: .yes) }
}

/// For each record whether a condition holds, does not, or cannot be told since a cell is missing.
package struct Truth: Sendable {
  package enum Value: Int8, Sendable { case no, yes, unknown }

  package var values: [Value]

  package func indices(of value: Value) -> [Int] { values.indices.filter { values[$0] == value } }
  package func count(of value: Value) -> Int { values.reduce(0) { $0 + ($1 == value ? 1 : 0) } }
}
