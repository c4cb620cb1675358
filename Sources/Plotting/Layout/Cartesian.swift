package import Notation

/// The setting of a plot with two axes of numbers: titles, legend, grid, ticks, and scales for the marks to come.
package struct Cartesian: Sendable {
  package struct Axis: Sendable {
    package var title: String
    /// Behind the title, muted.
    package var note: String?
    package var domain: ClosedRange<Double>
    package var isLogarithmic = false
    package var isWhole = false
    /// Labels to use in place of computed ones; thinned where they would touch.
    package var ticks: [Tick]?

    package init(
      title: String, note: String? = nil, domain: ClosedRange<Double>, isLogarithmic: Bool = false,
      isWhole: Bool = false, ticks: [Tick]? = nil
    ) {
      self.title = title
      self.note = note
      self.domain = domain
      self.isLogarithmic = isLogarithmic
      self.isWhole = isWhole
      self.ticks = ticks
    }
  }

  /// A series with its name: at the end of its line where there is room beside the plot, else in a legend.
  package struct Series: Sendable {
    package var key: Key
    /// The value at the right end of its line, or where its label is to stand.
    package var end: Double?
    /// Whether the label needs the key's picture, since no line leads to it.
    package var showsSymbol = false

    package init(key: Key, end: Double? = nil, showsSymbol: Bool = false) {
      self.key = key
      self.end = end
      self.showsSymbol = showsSymbol
    }
  }

  package let layout: Layout
  package let frame: Box
  package let x: any Scale
  package let y: any Scale
  /// The values at which the horizontal axis is labelled.
  package let xTicks: [Tick]
  package private(set) var marks: [Mark]
  /// Where the next thing below the plot may begin.
  package private(set) var bottom: Double

  /// - Parameters:
  ///   - top: where the plot begins, for one that stands under another.
  ///   - labelRoom: the least room for numbers at the left, and for names at the right where there are any, so that
  ///     plots one over the other are as wide.
  package init(
    _ layout: Layout, _ numbers: Numbers, x xAxis: Axis, y yAxis: Axis, height: Double? = nil,
    series: [Series] = [],
    isSquare: Bool = false, top start: Double = 0, labelRoom: (left: Double, right: Double) = (0, 0)
  ) {
    self.layout = layout
    let size = layout.textSize
    let yTicks =
      yAxis.ticks ?? Self.scale(yAxis, from: 1, to: 0).labels(about: 5, numbers)
    let widest = yTicks.map { TextMetrics.width($0.text, size: 12) }.max() ?? 0
    let left = min(layout.width * 0.4, max(20, labelRoom.left, widest + 12))

    let columnWidth =
      layout == .wide && !isSquare ? Self.columnWidth(series).map { max($0, labelRoom.right) } : nil
    var right = layout.width - (columnWidth.map { $0 + 16 } ?? 8)

    var marks: [Mark] = []
    let titles = TextMetrics.wrap(yAxis.title, size: size, width: layout.width - left, lines: 4, bold: true)
    marks += Label.lines(titles, x: left, y: start + 14, size: size, isBold: true)
    var top = start + 14 + Double(max(0, titles.count - 1)) * Label.lineHeight
    if let note = yAxis.note {
      let after = left + TextMetrics.width(titles.last ?? "", size: size, bold: true) + 6
      if after + TextMetrics.width(note, size: 12) <= layout.width {
        marks.append(.text(Label(note, x: after, y: top, size: 12, style: "tick")))
      } else {
        let lines = TextMetrics.wrap(note, size: 12, width: layout.width - left, lines: 3)
        marks += Label.lines(lines, x: left, y: top + Label.lineHeight, size: 12, style: "tick")
        top += Double(lines.count) * Label.lineHeight
      }
    }
    let keyRows: () -> (marks: [Mark], next: Double) = {
      Key.rows(series.map(\.key), left: left, right: layout.width - 4, y: top + 22)
    }
    if columnWidth == nil, !series.isEmpty {
      let keys = keyRows()
      marks += keys.marks
      top = keys.next - 18
    }
    let side = min(right - left, 380)
    if isSquare { right = left + side }
    let plotHeight = isSquare ? side : height ?? (layout == .wide ? 260 : 220)
    var frame = Box(left: left, top: top + 14, right: right, bottom: top + 14 + plotHeight)

    if columnWidth != nil {
      let provisional = Self.scale(yAxis, from: frame.bottom, to: frame.top)
      let entries = series.map { series in
        LabelColumn.Entry(
          lines: Self.columnLines(series.key.text),
          symbol: series.showsSymbol ? series.key : nil, detail: series.key.detail,
          y: provisional.clamped(series.end ?? yAxis.domain.lowerBound))
      }
      if let column = LabelColumn.marks(entries, x: right + 10, top: frame.top - 8, bottom: frame.bottom + 8)
      {
        marks += column
      } else {
        let keys = keyRows()
        marks += keys.marks
        let shift = keys.next - 18 - top
        frame.top += shift
        frame.bottom += shift
        frame.right = layout.width - 8
      }
    }

    y = Self.scale(yAxis, from: frame.bottom, to: frame.top)
    x = Self.scale(xAxis, from: frame.left, to: frame.right)
    self.frame = frame
    let slack = (y.domain.upperBound - y.domain.lowerBound) * 1e-9
    let shownDomain = y.domain.lowerBound - slack...y.domain.upperBound + slack
    // The line under all stands at the foot, whether or not a tick does.
    var foot = true
    if let first = yTicks.first { foot = abs(y(first.value) - frame.bottom) < 0.5 }
    if !foot {
      marks.append(
        .line(x1: frame.left, y1: frame.bottom, x2: frame.right, y2: frame.bottom, style: "grid base"))
    }
    for tick in yTicks where shownDomain.contains(tick.value) {
      let level = y(tick.value)
      let style = foot && tick.value == yTicks.first?.value ? "grid base" : "grid"
      marks.append(.line(x1: frame.left, y1: level, x2: frame.right, y2: level, style: style))
      marks.append(
        .text(Label(tick.text, x: frame.left - 8, y: level + 4, size: 12, anchor: .end, style: "tick")))
    }
    let candidates = xAxis.ticks ?? x.labels(about: Int(frame.width / 70), numbers)
    let scale = x
    xTicks = Self.thinned(candidates, within: 0...layout.width) { scale($0) }
    for tick in xTicks {
      let position = x(tick.value)
      marks.append(
        .line(x1: position, y1: frame.bottom, x2: position, y2: frame.bottom + 4, style: "grid base"))
      marks.append(
        .text(
          Self.held(
            Label(tick.text, x: position, y: frame.bottom + 18, size: 12, anchor: .middle, style: "tick"),
            layout)))
    }
    bottom = frame.bottom + 24
    if !xAxis.title.isEmpty {
      let lines = TextMetrics.wrap(xAxis.title, size: 12, width: frame.right, lines: 3)
      marks += Label.lines(lines, x: frame.right, y: frame.bottom + 36, size: 12, anchor: .end, style: "tick")
      bottom = frame.bottom + 36 + Double(lines.count - 1) * Label.lineHeight + 6
    }
    self.marks = marks
  }

  package mutating func add(_ more: [Mark]) { marks += more }
  package mutating func add(_ mark: Mark) { marks.append(mark) }

  /// Lines of small muted text below what there is.
  package mutating func remark(_ text: String) {
    let lines = TextMetrics.wrap(text, size: 12, width: layout.width - 4, lines: 8)
    marks += Label.lines(lines, x: 0, y: bottom + 14, size: 12, style: "tick")
    bottom += Double(lines.count) * Label.lineHeight + 4
  }

  mutating func extend(to y: Double) { bottom = max(bottom, y) }

  package var drawing: Drawing { Drawing(width: layout.width, height: bottom + 4, marks: marks) }

  package func point(_ xValue: Double, _ yValue: Double) -> Mark.Point { Mark.Point(x(xValue), y(yValue)) }

  /// Ticks whose labels leave each other room: every one, or every second, third, …
  package static func thinned(
    _ ticks: [Tick], within room: ClosedRange<Double>, gap: Double = 8, at position: (Double) -> Double
  ) -> [Tick] {
    guard ticks.count > 1 else { return ticks }
    func span(_ tick: Tick) -> (left: Double, right: Double) {
      let half = TextMetrics.width(tick.text, size: 12) / 2
      let middle = min(room.upperBound - half, max(room.lowerBound + half, position(tick.value)))
      return (middle - half, middle + half)
    }
    for every in 1..<ticks.count {
      let kept = ticks.enumerated().filter { $0.offset % every == 0 }.map(\.element)
      let spans = kept.map(span)
      if zip(spans, spans.dropFirst()).allSatisfy({ $0.right + gap <= $1.left }) { return kept }
    }
    return Array(ticks.prefix(1))
  }

  /// The label, moved so that it lies within the drawing.
  package static func held(_ label: Label, _ layout: Layout) -> Label {
    var label = label
    let box = label.box
    if box.left < 0 { label.x -= box.left }
    if box.right > layout.width { label.x -= box.right - layout.width }
    return label
  }

  private static func scale(_ axis: Axis, from start: Double, to end: Double) -> any Scale {
    axis.isLogarithmic
      ? LogScale(axis.domain, from: start, to: end)
      : LinearScale(axis.domain, from: start, to: end, isWhole: axis.isWhole)
  }

  private static let columnLineCount = 3

  private static func columnLines(_ name: String, lines: Int = columnLineCount) -> [String] {
    TextMetrics.wrap(name, size: 13, width: 150, lines: lines)
  }

  package static func columnWidth(_ series: [Series]) -> Double? {
    guard !series.isEmpty, series.count <= 4, series.allSatisfy({ $0.end != nil }) else { return nil }
    let names = series.map { columnLines($0.key.text, lines: .max) }
    // A name that would be cut stands over the plot.
    guard
      zip(series, names).allSatisfy({ series, lines in
        lines.count <= columnLineCount
          && lines.joined(separator: " ") == series.key.text.split(separator: " ").joined(separator: " ")
      })
    else { return nil }
    let widths = zip(series, names).map { series, lines in
      max(
        lines.map { TextMetrics.width($0, size: 13) }.max() ?? 0,
        series.key.detail.map { TextMetrics.width($0, size: 12) } ?? 0)
    }
    let widest = (widths.max() ?? 0) + (series.map { $0.showsSymbol ? $0.key.indent : 0 }.max() ?? 0)
    return widest <= 180 ? widest : nil
  }
}
