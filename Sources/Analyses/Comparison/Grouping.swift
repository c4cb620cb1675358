internal import Diagnostics
internal import Registry

/// The groups that a column makes of some records.
struct Grouping {
  /// Value and label of each group, in the column's order; groups without a record are left out.
  let names: [(value: String, label: String)]
  /// The records of each group.
  private(set) var members: [[Int]]
  /// Records whose group is not known.
  private(set) var without: [Int]
  var ungrouped: Int { without.count }

  init(_ rows: [Int], by column: Column) {
    var members: [[Int]]
    var names: [(String, String)]
    var without: [Int] = []
    switch column.values {
    case .categories(let codes, let levels):
      members = Array(repeating: [], count: levels.count)
      names = levels.map { ($0, column.label(of: $0)) }
      for row in rows {
        if codes[row] < 0 { without.append(row) } else { members[Int(codes[row])].append(row) }
      }
    case .numbers(let numbers):
      let distinct = Set(rows.lazy.map { numbers[$0] }.filter { !$0.isNaN }).sorted()
      let position = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
      members = Array(repeating: [], count: distinct.count)
      names = distinct.map { column.field.text(of: $0) }.map { ($0, column.label(of: $0)) }
      for row in rows {
        if let index = position[numbers[row]] { members[index].append(row) } else { without.append(row) }
      }
    }
    let kept = members.indices.filter { !members[$0].isEmpty }
    self.names = kept.map { (names[$0].0, names[$0].1) }
    self.members = kept.map { members[$0] }
    self.without = without
  }

  /// The same groups with those of their records that are among `rows`; a group may be left with none.
  func restricted(to rows: [Int], of total: Int) -> Grouping {
    var isKept = [Bool](repeating: false, count: total)
    for row in rows { isKept[row] = true }
    var result = self
    result.members = members.map { $0.filter { isKept[$0] } }
    let grouped = PatientSet(result.members.joined())
    let rest = PatientSet(rows).subtracting(grouped)
    result.without = rows.filter { rest.contains($0) }
    return result
  }

  var groups: [Comparison.Group] {
    zip(names, members).map { Comparison.Group(value: $0.value, label: $0.label, count: $1.count) }
  }
}
