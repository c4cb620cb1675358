internal import Statistics

/// Numbers that papers print, a row each, with what can be computed from their counts.
package struct PublishedData: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    case proportion
    case riskDifference = "risk-difference"
    case riskRatio = "risk-ratio"
    case oddsRatio = "odds-ratio"
    /// As printed only: counts do not give it.
    case hazardRatio = "hazard-ratio"

    package var isRatio: Bool { self == .riskRatio || self == .oddsRatio || self == .hazardRatio }
  }

  package struct Contrast: Hashable, Sendable {
    package var events: Int
    package var total: Int
    package var controlEvents: Int
    package var controlTotal: Int

    package init(events: Int, total: Int, controlEvents: Int, controlTotal: Int) {
      (self.events, self.total) = (events, total)
      (self.controlEvents, self.controlTotal) = (controlEvents, controlTotal)
    }
  }

  package enum Content: Hashable, Sendable {
    /// With the percent that the source prints beside them, where it does.
    case counts(events: Int, total: Int, printed: QuotedNumber?)
    case contrast(Contrast)
    case printed(QuotedNumber, low: QuotedNumber?, high: QuotedNumber?, n: Int?)
  }

  package struct Value: Hashable, Sendable {
    /// Which of several that share a row: a treatment, a group of centres.
    package var series: String?
    package var content: Content
    /// It comes from a model, not from patients counted.
    package var isModelled: Bool

    package init(series: String? = nil, content: Content, isModelled: Bool = false) {
      self.series = series
      self.content = content
      self.isModelled = isModelled
    }
  }

  package struct Row: Hashable, Sendable {
    /// Rows of another panel have another axis: another currency, another unit.
    package var panel: String?
    package var heading: String?
    package var label: String
    package var detail: String?
    /// Where it stands along an axis of numbers.
    package var position: QuotedNumber?
    package var values: [Value]
    /// A pooling of other rows' studies.
    package var isPooled: Bool
    /// Where it is from, in a few words.
    package var source: String?

    package init(
      panel: String? = nil, heading: String? = nil, label: String, detail: String? = nil,
      position: QuotedNumber? = nil, values: [Value], isPooled: Bool = false, source: String? = nil
    ) {
      self.panel = panel
      self.heading = heading
      self.label = label
      self.detail = detail
      self.position = position
      self.values = values
      self.isPooled = isPooled
      self.source = source
    }
  }

  package struct Effect: Hashable, Sendable {
    /// In percent (points), a ratio, or the unit that is printed.
    package var value: Double
    package var low: Double?
    package var high: Double?
    package var places: Int
    package var isPrinted: Bool
  }

  package var measure: Measure
  package var rows: [Row]

  package init(measure: Measure = .proportion, rows: [Row]) {
    self.measure = measure
    self.rows = rows
  }

  /// Wilson's interval of a share, Newcombe's of a difference, the log method's of a risk ratio, Wald's of an odds
  /// ratio; what is printed as it is printed. Nil where it cannot be computed.
  package func effect(_ content: Content) -> Effect? {
    switch content {
    case .printed(let value, let low, let high, _):
      return Effect(
        value: value.value, low: low?.value, high: high?.value,
        places: max(value.places, low?.places ?? 0, high?.places ?? 0), isPrinted: true)
    case .counts(let events, let total, _):
      return computed(.proportion, .counts(events: events, total: total), places: 1)
    case .contrast(let counts):
      guard let measure = SeriesComparison.Measure(rawValue: measure.rawValue) else { return nil }
      return computed(
        measure,
        .contrast(
          events: counts.events, total: counts.total, controlEvents: counts.controlEvents,
          controlTotal: counts.controlTotal), places: measure.isRatio ? 2 : 1)
    }
  }

  private func computed(
    _ measure: SeriesComparison.Measure, _ content: SeriesComparison.Content, places: Int
  ) -> Effect? {
    let row = SeriesComparison.Row(label: "", detail: nil, content: content)
    return SeriesComparison(measure: measure, rows: [row]).effect(row).map {
      Effect(value: $0.value, low: $0.low, high: $0.high, places: places, isPrinted: false)
    }
  }

  /// Shares whose source prints another percent than its own counts give.
  package var disagreements: [Disagreement] {
    rows.flatMap { row in
      row.values.compactMap { value in
        guard case .counts(let events, let total, let printed?) = value.content, total > 0,
          !printed.isRounding(of: 100 * Double(events) / Double(total))
        else { return nil }
        return Disagreement(
          label: row.label, series: value.series, events: events, total: total, printed: printed)
      }
    }
  }

  package struct Disagreement: Hashable, Sendable {
    package var label: String
    package var series: String?
    package var events: Int
    package var total: Int
    package var printed: QuotedNumber
  }
}
