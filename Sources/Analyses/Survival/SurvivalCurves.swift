internal import Formats
package import Diagnostics
package import Methods
package import Registry
package import Statistics
package import Wording

/// Survival of the groups of a registry, and the test of whether they differ.
package struct SurvivalCurves: Sendable {
  package struct Curve: Sendable {
    /// Nil where patients are not divided.
    package var value: String?
    package var label: String
    package var estimate: KaplanMeier
  }

  package struct Test: Hashable, Sendable {
    package var method: Method
    package var statistic: Double
    package var degreesOfFreedom: Int
    package var pValue: Double
    package var observed: [Int]
    package var expected: [Double]
  }

  package var timeTitle: String
  package var timeUnit: String?
  package var event: String
  package var byTitle: String?
  package var strataTitle: String?
  package var curves: [Curve]
  /// Records left out, since time, event, group or stratum is missing.
  package var leftOut: Int
  /// Nil with one group, or where ``testReason`` says why.
  package var test: Test?
  package var testReason: MethodError?

  package var timeHeading: String { withUnit(timeTitle, timeUnit) }

  package var count: Int { curves.reduce(0) { $0 + $1.estimate.count } }
  package var events: Int { curves.reduce(0) { $0 + $1.estimate.events } }

  /// The time is a column of numbers, none negative; the event a condition, met by those who had it at that time.
  package init?(
    _ registry: RegistryTable, time name: String, event: Filter, by: String? = nil, strata: String? = nil,
    where filter: Filter = .all, at place: Place, words: Wording,
    problems: inout [Diagnostic]
  ) {
    let before = problems.count
    func column(_ name: String, isTime: Bool) -> Column? {
      if let column = registry[name], !isTime || column.quantities != nil { return column }
      let fitting = registry.columns.filter { !isTime || $0.quantities != nil }.map(\.name)
      problems.append(
        .error(
          "unknown-column",
          registry[name] == nil ? "unknown column '\(name)'" : "'\(name)' is no column of numbers",
          at: place, suggestion: nearestWord(to: name, among: fitting)))
      return nil
    }
    let timeColumn = column(name, isTime: true)
    let groups = by.flatMap { column($0, isTime: false) }
    let blocks = strata.flatMap { column($0, isTime: false) }
    guard problems.count == before, let timeColumn, let times = timeColumn.numbers else { return nil }
    timeTitle = timeColumn.field.title
    timeUnit = timeColumn.field.unit
    self.event = event.text
    byTitle = groups?.field.title
    strataTitle = blocks?.field.title

    let truth = event.truth(in: registry).values
    let members = filter.rows(in: registry)
    let groupCodes = groups.map(Self.codes)
    let blockCodes = blocks.map(Self.codes)
    let known = members.filter { row in
      !times[row].isNaN && truth[row] != .unknown && (groupCodes.map { $0.codes[row] >= 0 } ?? true)
        && (blockCodes.map { $0.codes[row] >= 0 } ?? true)
    }
    leftOut = members.count - known.count
    for row in known where times[row] < 0 {
      problems.append(
        .error(
          "negative-time", "record \(row + 1) has a negative \(name), \(times[row])",
          at: registry.place(row: row, column: timeColumn.name)))
    }
    guard problems.count == before else { return nil }
    func patients(_ rows: [Int]) -> [FollowUp] { rows.map { FollowUp(times[$0], event: truth[$0] == .yes) } }

    if let groupCodes, let groups {
      // One pass over the records: a column may have thousands of levels.
      var members = [[Int]](repeating: [], count: groupCodes.levels.count)
      for row in known { members[groupCodes.codes[row]].append(row) }
      let used = members.indices.filter { !members[$0].isEmpty }
      curves = used.compactMap { level in
        (try? KaplanMeier(patients(members[level]))).map {
          Curve(
            value: groupCodes.levels[level], label: groups.label(of: groupCodes.levels[level]), estimate: $0)
        }
      }
      var place = [Int](repeating: 0, count: members.count)
      for (index, level) in used.enumerated() { place[level] = index }
      do {
        let test = try LogRank(
          patients(known), groups: known.map { place[groupCodes.codes[$0]] },
          strata: blockCodes.map { codes in known.map { codes.codes[$0] } })
        self.test = Test(
          method: test.method, statistic: test.chiSquare, degreesOfFreedom: test.df, pValue: test.pValue,
          observed: test.observed, expected: test.expected)
      } catch {
        testReason = error
      }
    } else {
      curves =
        (try? KaplanMeier(patients(known))).map {
          [Curve(value: nil, label: words.headings(.allPatients), estimate: $0)]
        }
        ?? []
    }
  }

  /// A column's groups: its levels, or its distinct numbers, rising.
  private static func codes(_ column: Column) -> (codes: [Int], levels: [String]) {
    switch column.values {
    case .categories(let codes, let levels): return (codes.map { Int($0) }, levels)
    case .numbers(let numbers):
      let distinct = Set(numbers.filter { !$0.isNaN }).sorted()
      let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
      let levels = distinct.map { machineNumber($0) ?? $0.description }
      return (numbers.map { places[$0] ?? -1 }, levels)
    }
  }
}
