package import Diagnostics
package import Registry
package import Statistics

/// Cases a year, and their share of all ECMO runs where those are known.
package struct YearlyActivity: Sendable {
  package struct Year: Sendable {
    package var year: Int
    package var partial: String?
    /// Cases as events of all ECMO runs; of the cases alone where those are not known.
    package var cases: ProportionResult
    package var hasAll: Bool

    /// The exact Poisson interval of the count.
    package var interval: Interval? {
      try? PoissonRate(events: cases.events, exposure: 1).exact(level: 0.95)
    }
  }

  package var years: [Year]
  package var missingYear: PatientSet
  /// Whether the share of all ECMO runs changed over whole years (Cochran–Armitage).
  package var trend: YearlyOutcomes.Trend?

  /// - Parameter all: ECMO runs of every kind by year, which a year's cases are a part of.
  package init?(
    _ registry: RegistryTable, year name: String, all: [Int: Int], where filter: Filter = .all,
    partial: [Int: String] = [:], at place: Place, problems: inout [Diagnostic]
  ) {
    guard
      let outcomes = YearlyOutcomes(
        registry, year: name, outcome: .all, where: filter, partial: partial, at: place, problems: &problems)
    else { return nil }
    missingYear = outcomes.missingYear
    var isRight = true
    years = outcomes.years.map { year in
      let count = year.result.events
      if let all = all[year.year], all < count {
        isRight = false
        problems.append(
          .error(
            "wrong-value", "\(all) ECMO runs in \(year.year) are fewer than the \(count) of ECPR among them",
            at: place))
      }
      var cases = ProportionResult(events: count, total: all[year.year] ?? count)
      cases.patients = year.result.patients
      return Year(year: year.year, partial: year.partial, cases: cases, hasAll: all[year.year] != nil)
    }
    guard isRight else { return nil }
    let whole = years.filter { $0.partial == nil && $0.hasAll }
    if whole.count > 2,
      let test = try? CochranArmitage(
        events: whole.map(\.cases.events), totals: whole.map(\.cases.total),
        scores: whole.map { Double($0.year) })
    {
      trend = YearlyOutcomes.Trend(test)
    }
  }
}
