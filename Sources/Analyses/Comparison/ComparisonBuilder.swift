internal import Diagnostics
internal import Parallel
package import Registry
internal import Statistics

extension Comparison {
  /// Compares the groups that `column` makes over the `variables`; records that meet `filter` only.
  ///
  /// Variables are computed independently, on all cores. With `overall`, each row has all groups together as well;
  /// without `alternatives`, only the chosen test is computed.
  package init(
    of registry: RegistryTable, by column: Column, variables: [Column], where filter: Filter = .all,
    methods: ComparisonMethods = .default, overall: Bool = false,
    alternatives: Bool = true
  ) {
    let grouping = Grouping(filter.rows(in: registry), by: column)
    self.init(grouping, by: column, variables, methods, overall, alternatives)
  }

  /// The comparison of all records that meet the filter, then one of each stratum that the column `strata` makes,
  /// in its order, all with the same groups.
  package static func stratified(
    of registry: RegistryTable, by column: Column, strata: Column, variables: [Column],
    where filter: Filter = .all, methods: ComparisonMethods = .default, overall: Bool = false,
    alternatives: Bool = true
  ) -> (all: Comparison, strata: [(value: String, label: String, comparison: Comparison)]) {
    let rows = filter.rows(in: registry)
    let grouping = Grouping(rows, by: column)
    let strata = Grouping(rows, by: strata)
    return (
      Comparison(grouping, by: column, variables, methods, overall, alternatives),
      zip(strata.names, strata.members).map { name, members in
        let own = grouping.restricted(to: members, of: registry.rowCount)
        return (
          name.value, name.label, Comparison(own, by: column, variables, methods, overall, alternatives)
        )
      }
    )
  }

  private init(
    _ grouping: Grouping, by column: Column, _ variables: [Column], _ methods: ComparisonMethods,
    _ overall: Bool, _ alternatives: Bool
  ) {
    let members = grouping.members
    let labels = grouping.names.map(\.label)
    let rows = mapInParallel(variables.count) {
      ComparisonRow(variables[$0], members, labels, methods, overall, alternatives)
    }
    self.init(
      variable: column.name, title: column.field.title, groups: grouping.groups,
      count: members.reduce(0) { $0 + $1.count }, ungrouped: grouping.ungrouped,
      rows: rows, methods: methods, members: members, without: grouping.without,
      columns: variables)
  }
}

extension ComparisonRow {
  init(
    _ column: Column, _ members: [[Int]], _ labels: [String], _ methods: ComparisonMethods, _ overall: Bool,
    _ alternatives: Bool
  ) {
    switch column.values {
    case .numbers(let numbers): self.init(column, numbers: numbers, members, labels, methods, alternatives)
    case .categories(let codes, let levels):
      self.init(column, codes: codes, levels: levels, members, alternatives)
    }
    if overall { self.overall = Overall(column, self, members, methods) }
  }

  private init(
    _ column: Column, numbers: [Double], _ members: [[Int]], _ labels: [String],
    _ methods: ComparisonMethods, _ alternatives: Bool
  ) {
    let samples = members.map { SortedSample(numbers, $0) }
    let summaries = samples.map { GroupSummary($0, quartiles: methods.quantileType) }
    var choice = NumberTests(samples, labels, column.field, methods, alternatives: alternatives)
    choice.run()
    self.init(
      field: column.field, content: .numbers(summaries), present: samples.map(\.values.count),
      missing: zip(members, samples).map { $0.count - $1.values.count }, summary: choice.summary,
      decimals: column.field.decimals ?? min(column.decimalsInData + 1, 2), tests: choice.results,
      difference: choice.difference,
      standardisedDifference: column.field.kind.readsMoments
        ? nil
        : Self.standardised(summaries) { one, other in
          one.flatMap { one in other.flatMap { StandardisedDifference.means(one.moments, $0.moments) } }
        })
  }

  /// The standardised difference of two groups, or the largest of any two of more.
  private static func standardised<Group>(
    _ groups: [Group], _ difference: (Group, Group) -> Double?
  ) -> Double? {
    if groups.count == 2 { return difference(groups[0], groups[1]) }
    return groups.indices.flatMap { index in
      groups[..<index].compactMap { difference($0, groups[index]).map { abs($0) } }
    }.max()
  }

  private init(_ column: Column, codes: [Int32], levels: [String], _ members: [[Int]], _ alternatives: Bool) {
    var counts = [[Int]](repeating: Array(repeating: 0, count: members.count), count: levels.count)
    var missing = [Int](repeating: 0, count: members.count)
    for (group, rows) in members.enumerated() {
      for row in rows {
        let code = Int(codes[row])
        if code < 0 { missing[group] += 1 } else { counts[code][group] += 1 }
      }
    }
    // A level that nobody has stays in the table.
    let present = zip(members, missing).map { $0.count - $1 }
    var all = zip(levels, counts).map { Level(value: $0, label: column.label(of: $0), counts: $1) }
    if members.count == 2, all.count > 1 {
      for index in all.indices {
        all[index].difference = CategoryTests.riskDifference(all[index].counts, present)
      }
    }
    let choice = CategoryTests(counts)
    let sizes = members.indices.map { group in counts.map { $0[group] } }
    self.init(
      field: column.field, content: .levels(all), present: present, missing: missing,
      summary: .mean, decimals: 0,
      tests: choice.results(preferring: column.field.test, alternatives: alternatives), difference: nil,
      standardisedDifference: Self.standardised(sizes, StandardisedDifference.categories))
    difference = comparedLevel?.difference
  }
}

extension ComparisonRow.Overall {
  fileprivate init(
    _ column: Column, _ row: ComparisonRow, _ members: [[Int]], _ methods: ComparisonMethods
  ) {
    present = row.present.reduce(0, +)
    missing = row.missing.reduce(0, +)
    switch row.content {
    case .levels(let levels): counts = levels.map { $0.counts.reduce(0, +) }
    case .numbers:
      summary = column.numbers.flatMap { numbers in
        GroupSummary(SortedSample(numbers, members.flatMap { $0 }), quartiles: methods.quantileType)
      }
    }
  }
}
