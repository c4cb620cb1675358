package import Wording

/// Values along an axis of numbers, such as survival against minutes of low-flow: points joined by a line, a series each.
package struct TrendFigure: Figure {
  package struct Point: Sendable {
    package var position: Double
    package var estimate: Estimate
    /// The value alone, beside its mark.
    package var label: String
    /// With its interval.
    package var text: String
    package var isModelled: Bool
    /// Of the data.
    package var row: Int?

    package init(
      position: Double, estimate: Estimate, label: String, text: String, isModelled: Bool = false,
      row: Int? = nil
    ) {
      self.row = row
      self.position = position
      self.estimate = estimate
      self.label = label
      self.text = text
      self.isModelled = isModelled
    }
  }

  package struct Series: Sendable {
    package var label: String
    /// In the order of their positions.
    package var points: [Point]

    package init(label: String, points: [Point]) {
      self.label = label
      self.points = points.sorted { $0.position < $1.position }
    }
  }

  package var series: [Series]
  package var positionTitle: String
  package var valueTitle: String
  package var intervalName: String?
  package var domain: ClosedRange<Double>?

  package init(
    series: [Series], positionTitle: String, valueTitle: String, intervalName: String?,
    domain: ClosedRange<Double>? = nil
  ) {
    self.series = series
    self.positionTitle = positionTitle
    self.valueTitle = valueTitle
    self.intervalName = intervalName
    self.domain = domain
  }

  private var points: [Point] { series.flatMap(\.points) }
  private var isModelled: Bool { points.contains(where: \.isModelled) }

  package func title(_ words: Wording) -> String {
    words.figures(.by(value: valueTitle, axis: positionTitle))
  }
  package func description(_ words: Wording) -> String {
    guard !points.isEmpty else { return words.figures(.nothing(.values)) }
    var messages: [PublishedMessage] = [
      .trend(value: valueTitle, position: positionTitle, interval: intervalName)
    ]
    for series in series {
      guard let first = series.points.first, let last = series.points.last else { continue }
      messages.append(
        .trendSeries(
          series.label, first: first.text, start: words.numbers.readable(first.position),
          last: series.points.count > 1 ? last.text : nil, end: words.numbers.readable(last.position)))
    }
    if isModelled { messages.append(.modelled) }
    return messages.map(words.published).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard !points.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.values)), layout) }
    let values = points.flatMap {
      [$0.estimate.value, $0.estimate.low ?? $0.estimate.value, $0.estimate.high ?? $0.estimate.value]
    }
    var plot = Cartesian(
      layout, words.numbers, x: .init(title: positionTitle, domain: Self.padded(points.map(\.position))),
      y: .init(
        title: valueTitle, note: intervalName, domain: domain ?? Domain.covering(values, including: [0])),
      series: series.count > 1
        ? series.enumerated().map { index, series in
          .init(
            key: Key(.marker(index), series.label), end: series.points.last?.estimate.value, showsSymbol: true
          )
        } : [])
    var labels = PointLabels(
      frame: Box(
        left: plot.frame.left, top: plot.frame.top - 4, right: plot.frame.right, bottom: plot.frame.bottom - 2
      ),
      points: points.map { plot.point($0.position, $0.estimate.value) })
    for (index, series) in series.enumerated() {
      let line = series.points.map { plot.point($0.position, $0.estimate.value) }
      plot.add(.path(points: line, isClosed: false, style: "line thin s\(index % 4 + 1)"))
      for point in series.points {
        let (x, y) = (plot.x(point.position), plot.y(point.estimate.value))
        if let low = point.estimate.low, let high = point.estimate.high {
          plot.add(
            .line(
              x1: x, y1: plot.y.clamped(low), x2: x, y2: plot.y.clamped(high),
              style: "whisk s\(index % 4 + 1)"))
        }
        plot.add(.marker(x: x, y: y, series: index, isHollow: point.isModelled))
        if let row = point.row { plot.add(.spot(row: row, Box(around: .init(x, y), radius: 8))) }
        if let label = labels.place(point.label, at: .init(x, y), aboveFirst: true) { plot.add(label) }
      }
    }
    if isModelled { plot.remark(words.published(.modelled)) }
    return plot.drawing
  }

  /// A tenth of the way more at either end, so that no mark stands on the frame.
  private static func padded(_ positions: [Double]) -> ClosedRange<Double> {
    let (low, high) = (positions.min() ?? 0, positions.max() ?? 1)
    let room = high > low ? (high - low) / 10 : max(1, abs(high) / 2)
    return low - room...high + room
  }
}
