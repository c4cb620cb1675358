package import Plotting
internal import Notation
package import Wording

/// A run chart, or a p-chart with its limits: periods in order, signals marked and named by their rule.
package struct ProcessFigure: Figure {
  package struct Period: Sendable {
    package var label: String
    /// Nil where the period has no cases.
    package var value: Plotted<Double>?
    package var limits: (low: Double, high: Double)?
    /// The rule that the point breaks, if it does.
    package var signal: String?

    package init(
      label: String, value: Plotted<Double>?, limits: (low: Double, high: Double)? = nil,
      signal: String? = nil
    ) {
      self.label = label
      self.value = value
      self.limits = limits
      self.signal = signal
    }
  }

  package var periods: [Period]
  package var centre: Double
  /// What the centre line is: "Median 32%", "Mean of 2004 to 2010".
  package var centreLabel: String
  package var valueTitle: String
  package var periodTitle: String
  /// Named rules that the run as a whole breaks or keeps, in sentences.
  package var rules: [String]
  package var domain: ClosedRange<Double>?

  package init(
    periods: [Period], centre: Double, centreLabel: String, valueTitle: String, periodTitle: String,
    rules: [String] = [], domain: ClosedRange<Double>? = nil
  ) {
    self.periods = periods
    self.centre = centre
    self.centreLabel = centreLabel
    self.valueTitle = valueTitle
    self.periodTitle = periodTitle
    self.rules = rules
    self.domain = domain
  }

  private var hasLimits: Bool { periods.contains { $0.limits != nil } }
  private var known: [(index: Int, value: Double)] {
    periods.enumerated().compactMap { index, period in
      period.value?.value.flatMap { $0.isFinite ? (index, $0) : nil }
    }
  }

  package func title(_ words: Wording) -> String { words.figures(.overTime(valueTitle)) }

  package func description(_ words: Wording) -> String {
    let known = known
    guard let first = periods.first, let last = periods.last, !known.isEmpty else {
      return words.figures(.nothing(.periods))
    }
    var messages: [QualityMessage] = [
      .process(
        hasLimits: hasLimits, value: valueTitle, periods: periods.count, first: first.label,
        last: last.label, centre: centreLabel)
    ]
    if let extremes = Extremes(known.map { (periods[$0.index].label, $0.value) }, words) {
      let (high, low) = (words.numbers.readable(extremes.high), words.numbers.readable(extremes.low))
      messages.append(
        extremes.isLevel
          ? .level(high, in: extremes.lone)
          : .extremes(high: high, highest: extremes.highest, low: low, lowest: extremes.lowest))
    }
    let signals = periods.compactMap { period in period.signal.map { "\(period.label) (\($0))" } }
    messages.append(signals.isEmpty ? .noSignal : .signals(signals))
    var sentences = messages.map(words.quality)
    let hidden = periods.filter { if case .hidden? = $0.value { true } else { false } }
    if !hidden.isEmpty {
      sentences.append(words.figures(.hiddenRows(hidden.map(\.label))))
    }
    return (sentences + rules).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let known = known
    guard !known.isEmpty else {
      return EmptyFigure.drawing(words.figures(.nothing(.periodsWithCases)), layout)
    }
    let limitValues = periods.flatMap { $0.limits.map { [$0.low, $0.high] } ?? [] }
    let count = Double(periods.count)
    var series = [Cartesian.Series(key: Key(.line("mean"), centreLabel))]
    if hasLimits { series.append(.init(key: Key(.line("limit far"), words.quality(.controlLimits)))) }
    if periods.contains(where: { $0.signal != nil }) {
      series.append(.init(key: Key(.marker(2), words.quality(.signal))))
    }
    var plot = Cartesian(
      layout, words.numbers,
      x: .init(
        title: periodTitle, domain: 0...count,
        ticks: periods.enumerated().map { Tick(Double($0) + 0.5, $1.label) }),
      y: .init(
        title: valueTitle, domain: domain ?? Domain.covering(known.map(\.value) + limitValues + [centre])),
      height: layout == .wide ? 210 : 190, series: series)
    let level = plot.y.clamped(centre)
    plot.add(.line(x1: plot.frame.left, y1: level, x2: plot.frame.right, y2: level, style: "mean"))
    for path in [\(low: Double, high: Double).low, \(low: Double, high: Double).high] {
      for (index, period) in periods.enumerated() {
        guard let limits = period.limits else { continue }
        let y = plot.y.clamped(limits[keyPath: path])
        plot.add(
          .line(x1: plot.x(Double(index)), y1: y, x2: plot.x(Double(index) + 1), y2: y, style: "limit far"))
      }
    }
    func place(_ entry: (index: Int, value: Double)) -> Mark.Point {
      Mark.Point(plot.x(Double(entry.index) + 0.5), plot.y.clamped(entry.value))
    }
    for run in runs(known) where run.count > 1 {
      plot.add(.path(points: run.map(place), isClosed: false, style: "line s1 thin"))
    }
    for entry in known {
      let point = place(entry)
      plot.add(.marker(x: point.x, y: point.y, series: periods[entry.index].signal == nil ? 0 : 2))
    }
    for (index, period) in periods.enumerated() {
      guard case .hidden? = period.value else { continue }
      plot.add(
        .text(
          Label(
            Hidden.mark, x: plot.x(Double(index) + 0.5), y: plot.frame.bottom - 4, size: 12, anchor: .middle,
            style: "tick")))
    }
    for index in periods.indices {
      plot.add(
        .spot(
          row: index,
          Box(
            left: plot.x(Double(index)), top: plot.frame.top, right: plot.x(Double(index) + 1),
            bottom: plot.frame.bottom)))
    }
    var remarks = rules
    if periods.contains(where: { if case .hidden? = $0.value { true } else { false } }) {
      remarks.append(words.figures(.hiddenMark(Hidden.mark)))
    }
    if !remarks.isEmpty { plot.remark(remarks.joined(separator: " ")) }
    return plot.drawing
  }

  /// Values of consecutive periods: the line breaks where a period has none.
  private func runs(_ known: [(index: Int, value: Double)]) -> [[(index: Int, value: Double)]] {
    known.reduce(into: []) { runs, entry in
      if let last = runs.last?.last, last.index + 1 == entry.index {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
  }
}
