package import Registry
package import Statistics
package import Wording

/// An outcome or a number period by period, with the limits and rules that tell a signal from chance.
package struct ProcessSeries: Sendable {
  package enum Value: Sendable {
    case share(ProportionResult, PChart.Point)
    /// A median of so many values, nil where there are none.
    case median(Double?, count: Int, patients: PatientSet)
  }

  package struct Period: Sendable {
    package var label: String
    package var value: Value
    /// All of the period, those without a value too.
    package var members: PatientSet

    /// A share in percent, or the median; nil without patients.
    package var number: Double? {
      switch value {
      case .share(let result, _): result.proportion?.estimate.map { $0 * 100 }
      case .median(let median, _, _): median
      }
    }
  }

  package var periodTitle: String
  package var valueTitle: String
  package var periods: [Period]
  /// In the unit of the values.
  package var centre: Double
  package var baseline: Baseline
  /// Nil where no period has a value.
  package var rules: RunRules?
  package var missing: PatientSet
  /// Of all periods, for shares.
  package var overall: ProportionResult?
  /// Of the periods that make the centre line, where some do.
  package var base: ProportionResult?

  package enum Baseline: Hashable, Sendable {
    case given(Double)
    /// The first so many periods.
    case periods(Int)
    case median
  }

  /// A p-chart of an outcome. Throws where the baseline's periods have no patients.
  package init(
    shares table: RegistryTable, outcome: Filter, title: String, period: Column, baseline: Baseline,
    where filter: Filter
  ) throws(StatisticsError) {
    let truth = outcome.truth(in: table).values
    let grouping = RecordGroups(filter.rows(in: table), by: period)
    let results = grouping.groups.map { ProportionResult(of: $0.rows, truth) }
    let proportions = results.compactMap(\.proportion)
    let chart: PChart =
      switch baseline {
      case .given(let share): try PChart(proportions, baseline: share)
      case .periods(let count): try PChart(proportions, baselineCount: min(count, proportions.count))
      case .median: try PChart(proportions, baselineCount: proportions.count)
      }
    periods = zip(grouping.groups, zip(results, chart.points)).map { group, pair in
      Period(label: group.label, value: .share(pair.0, pair.1), members: PatientSet(group.rows))
    }
    self.baseline = baseline
    centre = chart.baseline * 100
    periodTitle = period.field.title
    valueTitle = title
    missing = grouping.missing
    overall = ProportionResult(of: grouping.groups.flatMap(\.rows), truth)
    if case .periods(let count) = baseline {
      base = ProportionResult(of: grouping.groups.prefix(count).flatMap(\.rows), truth)
    }
    let values = periods.compactMap(\.number)
    if baseline == .median {
      rules = try? RunRules(values)
      centre = rules?.centre ?? centre
    } else {
      rules = try? RunRules(values, centre: centre)
    }
  }

  /// A run chart of a column's median.
  package init?(
    medians table: RegistryTable, of column: Column, period: Column, where filter: Filter,
    words: Wording
  ) {
    guard let numbers = column.numbers else { return nil }
    let grouping = RecordGroups(filter.rows(in: table), by: period)
    periods = grouping.groups.map { group in
      let known = group.rows.filter { !numbers[$0].isNaN }
      let median = (try? Summary(known.map { numbers[$0] }))?.median
      return Period(
        label: group.label, value: .median(median, count: known.count, patients: PatientSet(known)),
        members: PatientSet(group.rows))
    }
    baseline = .median
    rules = try? RunRules(periods.compactMap(\.number))
    centre = rules?.centre ?? 0
    periodTitle = period.field.title
    valueTitle = words.headings(.medianOf(column.heading))
    missing = grouping.missing
  }
}
