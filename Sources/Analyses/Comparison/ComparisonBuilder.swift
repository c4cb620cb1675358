internal import Dispatch
package import Registry
internal import Statistics

extension Comparison {
  /// Compares the groups that `column` makes over the `variables`; records that meet `filter` only.
  ///
  /// Variables are computed independently, on all cores.
  package init(
    of registry: RegistryTable, by column: Column, variables: [Column], where filter: Filter = .all,
    methods: ComparisonMethods = .default
  ) {
    let rows = filter.rows(in: registry)
    let (groups, members, ungrouped) = Self.group(rows, by: column)
    self.init(
      variable: column.name, title: column.field.title,
      groups: groups, count: members.reduce(0) { $0 + $1.count }, ungrouped: ungrouped, rows: [],
      methods: methods)
    var built = [ComparisonRow?](repeating: nil, count: variables.count)
    built.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: variables.count) { index in
        buffer[index] = ComparisonRow(variables[index], members, methods)
      }
    }
    self.rows = built.compactMap { $0 }
  }

  private static func group(_ rows: [Int], by column: Column) -> ([Group], [[Int]], Int) {
    var members: [[Int]]
    var labels: [(String, String)]
    var ungrouped = 0
    switch column.values {
    case .categories(let codes, let levels):
      members = Array(repeating: [], count: levels.count)
      labels = levels.map { ($0, column.label(of: $0)) }
      for row in rows {
        if codes[row] < 0 { ungrouped += 1 } else { members[Int(codes[row])].append(row) }
      }
    case .numbers(let numbers):
      let distinct = Set(rows.map { numbers[$0] }.filter { !$0.isNaN }).sorted()
      let position = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
      members = Array(repeating: [], count: distinct.count)
      labels = distinct.map { value in
        let text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
        return (text, column.label(of: text))
      }
      for row in rows {
        if let index = position[numbers[row]] { members[index].append(row) } else { ungrouped += 1 }
      }
    }
    let kept = members.indices.filter { !members[$0].isEmpty }
    return (
      kept.map { Group(value: labels[$0].0, label: labels[$0].1, count: members[$0].count) },
      kept.map { members[$0] },
      ungrouped
    )
  }
}

extension ComparisonRow {
  init(_ column: Column, _ members: [[Int]], _ methods: ComparisonMethods) {
    switch column.values {
    case .numbers(let numbers): self.init(column, numbers: numbers, members, methods)
    case .categories(let codes, let levels): self.init(column, codes: codes, levels: levels, members)
    }
  }

  private init(_ column: Column, numbers: [Double], _ members: [[Int]], _ methods: ComparisonMethods) {
    let samples = members.map { rows in rows.map { numbers[$0] }.filter { !$0.isNaN } }
    let summaries = samples.map { try? Summary($0) }
    var choice = NumberTests(samples, column.field, methods)
    choice.run()
    self.init(
      field: column.field, content: .numbers(summaries), present: samples.map(\.count),
      missing: zip(members, samples).map { $0.count - $1.count }, summary: choice.summary,
      decimals: column.field.decimals ?? min(column.decimalsInData + 1, 2), tests: choice.results,
      difference: choice.difference,
      standardisedDifference: samples.count == 2
        ? summaries[0].flatMap { one in
          summaries[1].flatMap { StandardisedDifference.means(one.moments, $0.moments) }
        } : nil)
  }

  private init(_ column: Column, codes: [Int32], levels: [String], _ members: [[Int]]) {
    var counts = [[Int]](repeating: Array(repeating: 0, count: members.count), count: levels.count)
    var missing = [Int](repeating: 0, count: members.count)
    for (group, rows) in members.enumerated() {
      for row in rows {
        let code = Int(codes[row])
        if code < 0 { missing[group] += 1 } else { counts[code][group] += 1 }
      }
    }
    // A declared level that nobody has stays in the table; an undeclared one cannot be here.
    let all = zip(levels, counts).map { Level(value: $0, label: column.label(of: $0), counts: $1) }
    let choice = CategoryTests(counts)
    let row = ComparisonRow(
      field: column.field, content: .levels(all), present: zip(members, missing).map { $0.count - $1 },
      missing: missing,
      summary: .mean, decimals: 0, tests: choice.results(preferring: column.field.test), difference: nil,
      standardisedDifference: members.count == 2
        ? StandardisedDifference.categories(counts.map { $0[0] }, counts.map { $0[1] }) : nil)
    self = row
    if let shown = row.shownLevel, members.count == 2 {
      difference = CategoryTests.riskDifference(shown.counts, row.present)
    }
  }
}
