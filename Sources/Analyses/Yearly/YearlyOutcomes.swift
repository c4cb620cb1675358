package import Diagnostics
package import Registry
internal import Statistics

/// Cases and an outcome year by year: the first figure of every report.
package struct YearlyOutcomes: Sendable {
  package struct Year: Hashable, Sendable {
    package var year: Int
    package var result: ProportionResult
    /// What the year covers, where not all of it: "to May".
    package var partial: String?
  }

  /// Every year from the first to the last, those without cases too.
  package var years: [Year]
  package var overall: ProportionResult
  package var missingYear: PatientSet

  /// The trend over whole years, nil where it cannot be computed: Cochran–Armitage, exact where that is affordable.
  package var trend: Trend?

  package struct Trend: Hashable, Sendable {
    package var pValue: Double
    package var isExact: Bool
    package var rises: Bool
    /// P of the years' departure from a straight line; nil of two.
    package var departurePValue: Double?

    init(_ test: CochranArmitage, exact: Double? = nil) {
      pValue = exact ?? test.pValue
      isExact = exact != nil
      rises = test.signed > 0
      departurePValue = test.departurePValue
    }
  }

  /// - Parameter partial: years that are covered only in part, with the words for it; they keep out of the trend.
  package init?(
    _ registry: RegistryTable, year name: String, outcome: Filter, where filter: Filter = .all,
    partial: [Int: String] = [:], at place: Place, problems: inout [Diagnostic]
  ) {
    guard let column = registry[name], let values = column.quantities else {
      problems.append(
        .error(
          "unknown-column", "'\(name)' is no column of years", at: place,
          suggestion: nearestWord(
            to: name, among: registry.columns.filter { $0.quantities != nil }.map(\.name)))
      )
      return nil
    }
    let events = outcome.truth(in: registry).values
    let members = filter.rows(in: registry)
    let known = members.filter { !values[$0].isNaN }
    missingYear = PatientSet(members.filter { values[$0].isNaN })
    overall = ProportionResult(events: 0, total: 0)
    years = []
    guard let first = known.map({ values[$0] }).min(), let last = known.map({ values[$0] }).max() else {
      return
    }
    guard last - first <= 300, first == first.rounded(), max(abs(first), abs(last)) < 100_000 else {
      problems.append(
        .error("not-a-year", "'\(name)' runs from \(first) to \(last), which are not years", at: place))
      return nil
    }
    years = (Int(bounded: first)..<Int(bounded: last) + 1).map { year in
      Year(year: year, result: ProportionResult(events: 0, total: 0), partial: partial[year])
    }
    var rows = [[Int]](repeating: [], count: years.count)
    for row in known {
      let index = max(0, min(years.count - 1, Int(bounded: values[row]) - Int(bounded: first)))
      rows[index].append(row)
      switch events[row] {
      case .unknown: years[index].result.unknown += 1
      case .yes:
        years[index].result.events += 1
        years[index].result.total += 1
      case .no: years[index].result.total += 1
      }
    }
    overall = ProportionResult(
      events: years.reduce(0) { $0 + $1.result.events }, total: years.reduce(0) { $0 + $1.result.total },
      unknown: years.reduce(0) { $0 + $1.result.unknown })
    func patients(_ rows: [Int]) -> ProportionPatients {
      ProportionPatients(
        events: PatientSet(rows.filter { events[$0] == .yes }),
        known: PatientSet(rows.filter { events[$0] != .unknown }),
        unknown: PatientSet(rows.filter { events[$0] == .unknown }))
    }
    for index in years.indices { years[index].result.patients = patients(rows[index]) }
    overall.patients = patients(known)
    trend = Self.trend(years.filter { $0.partial == nil })
  }

  private static func trend(_ years: [Year]) -> Trend? {
    guard
      let test = try? CochranArmitage(
        events: years.map(\.result.events), totals: years.map(\.result.total),
        scores: years.map { Double($0.year) })
    else { return nil }
    // Exact where it is sparse: of many patients the exact distribution takes minutes and says the same.
    let total = years.reduce(0) { $0 + $1.result.total }
    let events = years.reduce(0) { $0 + $1.result.events }
    let rarer = Double(min(events, total - events)) / Double(max(total, 1))
    let isSparse = total <= 200 || years.contains { Double($0.result.total) * rarer < 5 }
    return Trend(test, exact: isSparse ? test.exactPValue : nil)
  }
}
