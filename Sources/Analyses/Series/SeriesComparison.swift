internal import Statistics

/// Published series or trials, one a row, each with its counts or the estimate that it prints.
package struct SeriesComparison: Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    case proportion
    case riskDifference = "risk-difference"
    case riskRatio = "risk-ratio"
    case oddsRatio = "odds-ratio"

    package var isRatio: Bool { self == .riskRatio || self == .oddsRatio }
  }

  package enum Content: Hashable, Sendable {
    case counts(events: Int, total: Int)
    case contrast(events: Int, total: Int, controlEvents: Int, controlTotal: Int)
    /// In percent or as a ratio, as printed, with the interval where one is printed.
    case printed(Double, low: Double?, high: Double?)
    /// A result of our own.
    case own(ProportionResult)
  }

  package struct Row: Sendable {
    package var label: String
    /// Period, population, source.
    package var detail: String?
    package var content: Content
    /// Our own result stands out.
    package var isOwn: Bool { if case .own = content { true } else { false } }

    package init(label: String, detail: String?, content: Content) {
      self.label = label
      self.detail = detail
      self.content = content
    }
  }

  package var measure: Measure
  package var rows: [Row]

  package init(measure: Measure, rows: [Row]) {
    self.measure = measure
    self.rows = rows
  }

  package struct Effect: Hashable, Sendable {
    /// In percent (points), or a ratio.
    package var value: Double
    package var low: Double?
    package var high: Double?
  }

  /// Wilson's interval of a share, Newcombe's of a difference, the log method's of a risk ratio, Wald's of an odds
  /// ratio. Nil where it cannot be computed.
  package func effect(_ row: Row) -> Effect? {
    switch row.content {
    case .printed(let value, let low, let high): return Effect(value: value, low: low, high: high)
    case .counts(let events, let total): return Self.share(ProportionResult(events: events, total: total))
    case .own(let result): return Self.share(result)
    case .contrast(let events, let total, let controlEvents, let controlTotal):
      guard let one = Proportion(events: events, total: total),
        let other = Proportion(events: controlEvents, total: controlTotal),
        let contrast = try? RiskContrasts(one, other)
      else { return nil }
      switch measure {
      case .proportion, .riskDifference:
        let interval = try? contrast.newcombe(level: 0.95)
        return Effect(
          value: contrast.riskDifference * 100, low: interval.map { $0.low * 100 },
          high: interval.map { $0.high * 100 })
      case .riskRatio:
        return Self.ratio(contrast.riskRatio, try? contrast.riskRatioLog(level: 0.95))
      case .oddsRatio:
        return Self.ratio(contrast.oddsRatio, try? contrast.oddsRatioWald(level: 0.95))
      }
    }
  }

  private static func share(_ result: ProportionResult) -> Effect? {
    guard let share = result.proportion?.estimate else { return nil }
    return Effect(
      value: share * 100, low: result.interval.map { $0.low * 100 },
      high: result.interval.map { $0.high * 100 })
  }

  private static func ratio(_ value: Double?, _ interval: Interval?) -> Effect? {
    guard let value, value.isFinite, value > 0 else { return nil }
    return Effect(value: value, low: interval?.low, high: interval?.high)
  }

  /// Each row's share of all patients; nil unless every row has counts.
  package var weights: [Double]? {
    let sizes = rows.map { row -> Int? in
      switch row.content {
      case .counts(_, let total): total
      case .contrast(_, let total, _, let controlTotal): total + controlTotal
      case .own(let result): result.total
      case .printed: nil
      }
    }
    let known = sizes.compactMap { $0 }
    let total = known.reduce(0, +)
    guard known.count == rows.count, total > 0 else { return nil }
    return known.map { Double($0) / Double(total) }
  }
}

extension SeriesComparison.Row {
  package var isPrinted: Bool { if case .printed = content { true } else { false } }
}
