package import Analyses
package import Modelling
package import Statistics

/// Shares by category and series as they may be printed.
package struct PrintedShares: Sendable {
  package struct Category: Sendable {
    package let label: String
    package let results: [PrintedProportion]
  }

  package let title: String
  package let series: [String]
  package let categories: [Category]
  package let missing: PrintedCount
}

package struct PrintedSubgroups: Sendable {
  package struct Entry: Sendable {
    package let label: String
    package let result: PrintedProportion
  }

  package struct Section: Sendable {
    package let title: String
    package let entries: [Entry]
    package let missing: PrintedCount
  }

  package let overall: PrintedProportion
  package let sections: [Section]
}

/// A funnel of the centres whose numbers may stand.
package struct PrintedFunnel: Sendable {
  package struct Centre: Sendable {
    package let label: String
    package let result: ProportionResult
    package let isOutside: Bool
  }

  package let centreTitle: String
  package let centres: [Centre]
  package let limits: [CentreFunnel.Limit]
  package let target: Double
  package let isTargetGiven: Bool
  /// Nil too where a centre is hidden.
  package let overdispersion: Overdispersion?
  /// None too where a centre is hidden.
  package let outsideWidened: [String]
  package let missing: PrintedCount
  package let hiddenCentres: Int
}

/// A process period by period.
package struct PrintedProcess: Sendable {
  package enum Value: Sendable {
    /// With the limits of chance, where the counts they follow from stand.
    case share(PrintedProportion, PChart.Point?)
    /// Nil where the values may be few.
    case median(Double?, PrintedCount)
  }

  package struct Period: Sendable {
    package let label: String
    package let value: Value
    /// Whether it has no number because that may not stand, and not because there is none.
    package let isHidden: Bool

    /// A share in percent, or the median.
    package var number: Double? {
      switch value {
      case .share(let printed, _): printed.result?.proportion?.estimate.map { $0 * 100 }
      case .median(let median, _): median
      }
    }
  }

  package let periodTitle: String
  package let valueTitle: String
  package let periods: [Period]
  package let centre: Double
  package let baseline: ProcessSeries.Baseline
  /// Nil too where a period is hidden.
  package let rules: RunRules?
  package let missing: PrintedCount

  /// Whether a period is set against others: against itself alone it is not.
  package var isJudged: Bool { if case .given = baseline { true } else { periods.count > 1 } }
}

/// How much of each variable is known.
package struct PrintedCompleteness: Sendable {
  package struct Row: Sendable {
    package let label: String
    /// Known of all, with the missing as its unknown.
    package let known: [PrintedProportion]

    var isComplete: Bool {
      known.allSatisfy { share in share.result.map { $0.events == $0.total } ?? false }
    }
  }

  package let columnTitle: String?
  package let columns: [String]
  package internal(set) var rows: [Row]
  package let ungrouped: PrintedCount
}

/// Patients by two variables, with their margins.
package struct PrintedCross: Sendable {
  package let rowTitle: String
  package let columnTitle: String
  package let rows: [String]
  package let columns: [String]
  package let counts: [[PrintedCount]]
  package let rowTotals: [PrintedCount]
  package let columnTotals: [PrintedCount]
  package let total: PrintedCount
  package let missing: PrintedCount
  /// Nil too where a count is hidden or rounded.
  package let test: TestResult?

  package func share(_ row: Int, _ column: Int, of total: PrintedCount) -> PrintedProportion {
    PrintedProportion(events: counts[row][column], total: total, unknown: PrintedCount(0))
  }
}

package struct PrintedActivity: Sendable {
  package struct Year: Sendable {
    package let year: Int
    package let partial: String?
    package let cases: PrintedCount
    /// The exact Poisson interval of an exact count.
    package let interval: Interval?
    /// Of all ECMO runs, where those are known and the others are not few.
    package let share: PrintedProportion?
  }

  package let years: [Year]
  package let missingYear: PrintedCount
  package let trend: YearlyOutcomes.Trend?
}

package struct PrintedRates: Sendable {
  package struct Row: Sendable {
    package let label: String
    package let patients: PrintedProportion
    /// The row as computed where its events may be told, since the rate's interval tells them.
    let exact: EventRates.Row?

    package func rate(per amount: Double) -> (estimate: Double, interval: Interval)? {
      exact?.rate(per: amount)
    }
    package var isRateHidden: Bool { exact == nil }
  }

  package let rows: [Row]
  package let any: Row
  package let exposureTitle: String
  package let unit: String?
}

package struct PrintedRiskAdjusted: Sendable {
  package struct Group: Sendable {
    package let label: String
    package let observed: PrintedProportion
    /// Nil where the observed are hidden.
    package let expected: Double?
    package let ratio: RiskRatio?
  }

  package struct RiskRatio: Sendable {
    package let estimate: Double
    package let interval: Interval
  }

  package let groupTitle: String
  package let groups: [Group]
  package let overall: Group
  package let title: String
  package let leftOut: PrintedCount
}

/// A model's terms, and of how many it was fitted on.
package struct PrintedModel: Sendable {
  package let terms: [RiskModel.Term]
  package let separation: Separation?
  package let fitted: PrintedProportion
  package let leftOut: PrintedCount
}

/// Published series beside own results.
package struct PrintedSeries: Sendable {
  package struct Row: Sendable {
    package let label: String
    package let detail: String?
    package let content: Content

    /// Our own result stands out.
    package var isOwn: Bool { if case .own = content { true } else { false } }
    package var isPrinted: Bool { if case .published(.printed) = content { true } else { false } }
  }

  package enum Content: Sendable {
    case published(SeriesComparison.Content)
    case own(PrintedProportion)
  }

  package let measure: SeriesComparison.Measure
  package let rows: [Row]

  /// The row as it stands, with its counts; nil where these are hidden.
  package func row(_ row: Row) -> SeriesComparison.Row? {
    switch row.content {
    case .published(let content):
      SeriesComparison.Row(label: row.label, detail: row.detail, content: content)
    case .own(let printed):
      printed.result.map { SeriesComparison.Row(label: row.label, detail: row.detail, content: .own($0)) }
    }
  }

  private func exact(_ rows: [SeriesComparison.Row]) -> SeriesComparison {
    SeriesComparison(measure: measure, rows: rows)
  }

  package func effect(_ row: Row) -> SeriesComparison.Effect? {
    self.row(row).flatMap { exact([]).effect($0) }
  }

  /// Each row's share of all patients; nil unless every row has counts.
  package var weights: [Double]? {
    let exact = rows.compactMap(row)
    return exact.count == rows.count ? self.exact(exact).weights : nil
  }
}
