internal import Notation
package import Wording

/// Values with their intervals, one row a category and one marker a series; panels where the units differ.
package struct DotsFigure: Figure {
  package struct Dot: Sendable {
    /// From 0: which of the series.
    package var series: Int
    package var estimate: Estimate?
    package var text: String
    /// From a model, not from patients counted: drawn hollow.
    package var isModelled: Bool
    /// Of the data.
    package var row: Int?

    package init(
      series: Int = 0, estimate: Estimate?, text: String, isModelled: Bool = false, row: Int? = nil
    ) {
      self.row = row
      self.series = series
      self.estimate = estimate
      self.text = text
      self.isModelled = isModelled
    }
  }

  package struct Row: Sendable {
    package var label: String
    package var detail: String?
    /// None in a row that is a heading over those that follow.
    package var dots: [Dot]

    package init(label: String, detail: String? = nil, dots: [Dot] = []) {
      self.label = label
      self.detail = detail
      self.dots = dots
    }
  }

  package struct Panel: Sendable {
    /// What is shown, with its unit.
    package var title: String
    package var intervalName: String?
    package var rows: [Row]

    package init(title: String, intervalName: String?, rows: [Row]) {
      self.title = title
      self.intervalName = intervalName
      self.rows = rows
    }

    var heading: String { [title, intervalName].compactMap { $0 }.joined(separator: ", ") }
  }

  package var panels: [Panel]
  /// Empty where there is only one, which the title names.
  package var series: [String]
  /// The axis of every panel; from the values, with nought where none is below it, where nil.
  package var domain: ClosedRange<Double>?

  /// As many as shapes can tell apart.
  package static let mostSeries = 4

  package init(panels: [Panel], series: [String] = [], domain: ClosedRange<Double>? = nil) {
    self.panels = panels
    self.series = series
    self.domain = domain
  }

  fileprivate var rows: [Row] { panels.flatMap(\.rows).filter { !$0.dots.isEmpty } }
  fileprivate var dots: [Dot] { rows.flatMap(\.dots) }
  private var isModelled: Bool { dots.contains(where: \.isModelled) }

  package func title(_ words: Wording) -> String { words.figures(.list(panels.map(\.heading))) }

  package func description(_ words: Wording) -> String {
    guard dots.contains(where: { $0.estimate != nil }) else { return words.figures(.nothing(.values)) }
    let shown = words.figures(.list(panels.map { words.inside($0.heading) }))
    var messages: [PublishedMessage] = [.dots(rows: rows.count, series: series, shown: shown)]
    for panel in panels {
      for index in series.isEmpty ? [0] : Array(series.indices) {
        let known = panel.rows.flatMap { row in
          row.dots.compactMap { dot in
            dot.series == index ? dot.estimate.map { ("\(row.label), \(dot.text)", $0.value) } : nil
          }
        }
        guard let extremes = Extremes(known, words) else { continue }
        let name = [panels.count > 1 ? panel.title : nil, series.isEmpty ? nil : series[index]]
          .compactMap { $0 }.joined(separator: ", ")
        messages.append(
          .highestAndLowest(
            name.isEmpty ? nil : name, highest: extremes.highest,
            lowest: extremes.isLevel ? nil : extremes.lowest))
      }
    }
    if isModelled { messages.append(.modelled) }
    return messages.map(words.published).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard dots.contains(where: { $0.estimate != nil }) else {
      return EmptyFigure.drawing(words.figures(.nothing(.values)), layout)
    }
    var keys = series.enumerated().map { Key(.marker($0), $1) }
    if isModelled { keys.append(Key(.hollowMarker(0), words.published(.fromModel))) }
    let legend = Key.rows(keys, left: 1, right: layout.width - 4, y: 14)
    var marks = legend.marks
    var y = keys.isEmpty ? 0 : legend.next - 8
    for panel in panels {
      let drawn = DotsPanel(panel, self, layout, words.numbers, top: y)
      marks += drawn.marks
      y = drawn.bottom + 10
    }
    return Drawing(width: layout.width, height: y - 10, marks: marks)
  }
}

/// One panel laid out: labels at the left, dots, what they are at the right; on a phone one under the other.
private struct DotsPanel {
  private(set) var marks: [Mark] = []
  private(set) var bottom: Double
  private let layout: Layout
  private let x: LinearScale
  private let labelWidth: Double
  private static let dotHeight = 18.0

  init(_ panel: DotsFigure.Panel, _ figure: DotsFigure, _ layout: Layout, _ numbers: Numbers, top: Double) {
    self.layout = layout
    let size = layout.textSize
    let isWide = layout == .wide
    // The panels of a figure have their labels and texts in the same columns.
    labelWidth =
      isWide
      ? min(
        230,
        figure.rows.map {
          max(TextMetrics.width($0.label, size: size), TextMetrics.width($0.detail ?? "", size: 12))
        }.max() ?? 0) : layout.width
    let textWidth = isWide ? min(220, figure.dots.map { TextMetrics.width($0.text, size: 12) }.max() ?? 0) : 0
    let left = isWide ? labelWidth + 24 : 8
    let right = isWide ? layout.width - textWidth - 20 : layout.width - 8
    let values = panel.rows.flatMap(\.dots).compactMap(\.estimate)
      .flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] }
    let domain = Domain.covering(values, including: values.allSatisfy { $0 >= 0 } ? [0] : [])
    x = LinearScale(figure.domain ?? domain, from: left, to: right)
    let titles = TextMetrics.wrap(panel.heading, size: size, width: layout.width, lines: 4, bold: true)
    marks += Label.lines(titles, x: 0, y: top + 14, size: size, isBold: true)
    bottom = top + 14 + Double(titles.count - 1) * Label.lineHeight + 12
    let start = bottom
    for row in panel.rows { add(row) }
    var back: [Mark] = []
    for tick in Cartesian.thinned(
      x.labels(about: Int((right - left) / 60), numbers), within: 0...layout.width, at: { x($0) })
    {
      let position = x(tick.value)
      if isWide { back.append(.line(x1: position, y1: start, x2: position, y2: bottom, style: "grid")) }
      back.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: bottom + 18, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    back.append(.line(x1: left, y1: bottom, x2: right, y2: bottom, style: "grid base"))
    marks = back + marks
    bottom += 24
  }

  private mutating func add(_ row: DotsFigure.Row) {
    let size = layout.textSize
    let isHeading = row.dots.isEmpty
    if isHeading { bottom += 6 }
    let name = TextMetrics.wrap(
      row.label, size: size, width: isHeading ? layout.width : labelWidth, lines: 4, bold: isHeading)
    let detail = row.detail.map { TextMetrics.wrap($0, size: 12, width: labelWidth, lines: 4) } ?? []
    let words = Double(name.count + detail.count) * Label.lineHeight
    marks += Label.lines(name, x: 0, y: bottom + 14, size: size, isBold: isHeading)
    marks += Label.lines(
      detail, x: 0, y: bottom + 14 + Double(name.count) * Label.lineHeight, size: 12, style: "tick")
    guard !isHeading else {
      bottom += words + 4
      return
    }
    guard layout == .wide else {
      bottom += words
      for dot in row.dots {
        let lines = TextMetrics.wrap(dot.text, size: 12, width: layout.width, lines: 3)
        marks += Label.lines(lines, x: 0, y: bottom + 14, size: 12)
        bottom += Double(lines.count) * Label.lineHeight + Self.dotHeight
        draw(dot, at: bottom - 6)
      }
      bottom += 8
      return
    }
    let room = max(words, Double(row.dots.count) * Self.dotHeight)
    let first = bottom + (room - Double(row.dots.count) * Self.dotHeight) / 2 + Self.dotHeight / 2 + 1
    for (index, dot) in row.dots.enumerated() {
      let middle = first + Double(index) * Self.dotHeight
      marks.append(
        .text(
          Label(
            TextMetrics.cut(dot.text, size: 12, width: 220), x: layout.width, y: middle + 4, size: 12,
            anchor: .end)))
      draw(dot, at: middle)
    }
    bottom += room + 8
  }

  private mutating func draw(_ dot: DotsFigure.Dot, at y: Double) {
    if let row = dot.row {
      let left = layout == .wide ? labelWidth : 0
      marks.append(
        .spot(
          row: row,
          Box(left: left, top: y - Self.dotHeight / 2, right: layout.width, bottom: y + Self.dotHeight / 2)))
    }
    guard let estimate = dot.estimate else { return }
    let style = "whisk s\(dot.series % 4 + 1)"
    if let low = estimate.low, let high = estimate.high {
      marks.append(.line(x1: x.clamped(low), y1: y, x2: x.clamped(high), y2: y, style: style))
      // An interval that leaves the axis ends in an arrow.
      if high > x.domain.upperBound { marks.append(arrow(at: x.clamped(high), y, -1, style)) }
      if low < x.domain.lowerBound { marks.append(arrow(at: x.clamped(low), y, 1, style)) }
    }
    guard x.domain.contains(estimate.value) else { return }
    marks.append(.marker(x: x(estimate.value), y: y, series: dot.series, isHollow: dot.isModelled))
  }

  private func arrow(at x: Double, _ y: Double, _ direction: Double, _ style: String) -> Mark {
    .path(
      points: [.init(x + 6 * direction, y - 4), .init(x, y), .init(x + 6 * direction, y + 4)],
      isClosed: false, style: style + " open-path")
  }
}
