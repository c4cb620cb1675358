package import Plotting
internal import Notation
package import Wording

/// Horizontal bars of several series by category: stacked end to end, or grouped one under the other.
package struct BarsFigure: Figure {
  package enum Arrangement: String, Sendable { case stacked, grouped }

  package struct Category: Sendable {
    package var label: String
    /// One for each series; nil where there is none.
    package var values: [Plotted<Double>?]
    /// The values as text, such as `8/24 (33%)`; those of the bars where empty.
    package var texts: [String]
    package var intervals: [Estimate?]

    package init(label: String, values: [Plotted<Double>?], texts: [String] = [], intervals: [Estimate?] = [])
    {
      self.label = label
      self.values = values
      self.texts = texts
      self.intervals = intervals
    }
  }

  package var arrangement: Arrangement
  package var series: [String]
  package var categories: [Category]
  /// What the bars measure, with its unit.
  package var valueTitle: String
  /// One series needs no key where the title already says what it is.
  package var namesLoneSeries: Bool
  /// Values are counts.
  package var isWhole: Bool

  /// As many as styles can tell apart.
  package static let mostSeries = 4

  package init(
    arrangement: Arrangement, series: [String], categories: [Category], valueTitle: String,
    namesLoneSeries: Bool = true, isWhole: Bool = false
  ) {
    self.arrangement = arrangement
    self.series = series
    self.categories = categories
    self.valueTitle = valueTitle
    self.namesLoneSeries = namesLoneSeries
    self.isWhole = isWhole
  }

  package func title(_ words: Wording) -> String { words.cohorts(.byCategory(valueTitle)) }

  package func description(_ words: Wording) -> String {
    guard !categories.isEmpty, !series.isEmpty else { return words.figures(.nothing(.things)) }
    var sentences = [
      words.cohorts(
        .bars(
          value: valueTitle, categories: categories.count, series: series,
          isStacked: arrangement == .stacked, isNamed: series.count > 1 || namesLoneSeries))
    ]
    for (index, name) in series.enumerated() {
      let known = categories.compactMap { category in value(category, index).map { (category.label, $0) } }
      guard let extremes = Extremes(known, words) else { continue }
      let (high, low) = (words.numbers.readable(extremes.high), words.numbers.readable(extremes.low))
      sentences.append(
        words.cohorts(
          extremes.isLevel
            ? .levelBars(name, value: high, in: extremes.lone)
            : .extremeBars(
              name, most: high, highest: extremes.highest, least: low, lowest: extremes.lowest)))
    }
    let hidden = categories.filter { $0.values.contains { if case .hidden? = $0 { true } else { false } } }
    if !hidden.isEmpty {
      sentences.append(words.figures(.hiddenIn(hidden.map(\.label))))
    }
    return sentences.joined(separator: " ")
  }

  private func value(_ category: Category, _ index: Int) -> Double? {
    guard index < category.values.count, let value = category.values[index]?.value, value.isFinite else {
      return nil
    }
    return value
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard !categories.isEmpty, !series.isEmpty else {
      return EmptyFigure.drawing(words.figures(.nothing(.things)), layout)
    }
    let size = layout.textSize
    var marks: [Mark] = []
    let titles = TextMetrics.wrap(valueTitle, size: size, width: layout.width, lines: 4, bold: true)
    marks += Label.lines(titles, x: 0, y: 14, size: size, isBold: true)
    var top = 14 + Double(titles.count - 1) * Label.lineHeight
    if series.count > 1 || namesLoneSeries {
      let keys = Key.rows(
        series.enumerated().map {
          Key(Self.isHatched($0) ? .hatched(Self.style($0)) : .swatch(Self.style($0)), $1)
        },
        left: 0, right: layout.width - 4, y: top + 22)
      marks += keys.marks
      top = keys.next - 18
    }
    top += 10

    let isWide = layout == .wide
    let labelWidth =
      isWide ? min(220, categories.map { TextMetrics.width($0.label, size: size) }.max() ?? 0) : layout.width
    let left = isWide ? labelWidth + 12 : 0
    let textRoom =
      hasTexts
      ? textWidth(layout, words) + 8
      : hasHidden ? TextMetrics.width(words.figures(.hiddenForPrivacy), size: 12) + 12 : 8
    let right = layout.width - textRoom
    let x = LinearScale(domain, from: left + 1, to: max(left + 60, right), isWhole: isWhole)
    var y = top
    let barHeight = arrangement == .stacked || series.count == 1 ? 18.0 : 16.0
    var bodies: [Mark] = []
    for (row, category) in categories.enumerated() {
      let start = y
      let lines = TextMetrics.wrap(category.label, size: size, width: labelWidth, lines: 4)
      let barsHeight = arrangement == .stacked ? barHeight : Double(series.count) * (barHeight + 2)
      let labelHeight = Double(lines.count) * Label.lineHeight
      if isWide {
        let height = max(labelHeight, barsHeight)
        bodies += Label.lines(
          lines, x: left - 12, y: y + (height - labelHeight) / 2 + 12, size: size, anchor: .end)
        bodies += bars(category, x, y + (height - barsHeight) / 2, barHeight, layout, words)
        y += height + 10
      } else {
        bodies += Label.lines(lines, x: 0, y: y + 12, size: size)
        bodies += bars(category, x, y + labelHeight + 2, barHeight, layout, words)
        y += labelHeight + barsHeight + 14
      }
      bodies.append(.spot(row: row, Box(left: 0, top: start - 5, right: layout.width, bottom: y - 5)))
    }
    let ticks = Cartesian.thinned(
      x.labels(about: Int((x.end - x.start) / 60), words.numbers), within: 0...layout.width
    ) {
      x($0)
    }
    for tick in ticks {
      let position = x(tick.value)
      if isWide {
        marks.append(
          .line(x1: position, y1: top - 4, x2: position, y2: y, style: tick.value == 0 ? "grid base" : "grid")
        )
      }
      marks.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: y + 16, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    return Drawing(width: layout.width, height: y + 24, marks: marks + bodies)
  }

  private var domain: ClosedRange<Double> {
    let sums = categories.flatMap { category -> [Double] in
      let values = series.indices.compactMap { value(category, $0) }
      guard arrangement == .stacked else { return values + category.intervals.compactMap { $0?.high } }
      return [values.filter { $0 > 0 }.reduce(0, +), values.filter { $0 < 0 }.reduce(0, +)]
    }
    return Domain.covering(sums, including: [0], isWhole: isWhole)
  }

  static func style(_ index: Int) -> String { ["fill", "open", "fill soft", "fill s3"][index % mostSeries] }
  static func isHatched(_ index: Int) -> Bool { index % mostSeries >= 2 }

  private func text(_ category: Category, _ index: Int, _ words: Wording) -> String {
    guard index < category.values.count, let plotted = category.values[index] else {
      return words.figures(.noValue)
    }
    guard case .shown(let value) = plotted else { return words.figures(.hiddenForPrivacy) }
    return index < category.texts.count ? category.texts[index] : words.numbers.readable(value)
  }

  /// Values stand beside the bars, except where bars are stacked end to end.
  private var hasTexts: Bool { arrangement == .grouped || series.count == 1 }
  private var hasHidden: Bool {
    categories.contains { $0.values.contains { if case .hidden? = $0 { true } else { false } } }
  }

  private func textWidth(_ layout: Layout, _ words: Wording) -> Double {
    let widths = categories.flatMap { category in
      series.indices.map { TextMetrics.width(text(category, $0, words), size: 12) }
    }
    return min(layout.width * (layout == .wide ? 0.3 : 0.5), widths.max() ?? 0)
  }

  private func bars(
    _ category: Category, _ x: LinearScale, _ y: Double, _ height: Double, _ layout: Layout, _ words: Wording
  ) -> [Mark] {
    var marks: [Mark] = []
    var positive = 0.0
    var negative = 0.0
    var hiddenParts = 0
    for index in series.indices {
      let known = value(category, index)
      let barY = arrangement == .stacked ? y : y + Double(index) * (height + 2)
      if let known {
        let start = arrangement == .stacked ? (known < 0 ? negative : positive) : 0
        let end = start + known
        if known < 0 { negative = end } else { positive = end }
        let box = Box(left: x(min(start, end)), top: barY, right: x(max(start, end)), bottom: barY + height)
        if known != 0 {
          marks.append(
            .rectangle(x: box.left, y: barY, width: box.width, height: height, style: Self.style(index)))
          if Self.isHatched(index) { marks += Mark.hatch(box) }
        }
      } else {
        hiddenParts += 1
      }
      let interval = index < category.intervals.count ? category.intervals[index] : nil
      if hasTexts {
        var textStart = x(max(0, known ?? 0))
        if known != nil, let interval, let low = interval.low, let high = interval.high {
          marks += ["halo", "whisk"].map { style in
            .line(
              x1: x.clamped(low), y1: barY + height / 2, x2: x.clamped(high), y2: barY + height / 2,
              style: style)
          }
          textStart = max(textStart, x.clamped(high))
        }
        let text = TextMetrics.cut(
          text(category, index, words), size: 12, width: textWidth(layout, words) + 0.01)
        marks.append(
          .text(Label(text, x: textStart + 6, y: barY + height / 2 + 4, size: 12, style: "tick clear")))
      }
    }
    if arrangement == .stacked, series.count > 1, hiddenParts > 0,
      category.values.contains(where: { if case .hidden? = $0 { true } else { false } })
    {
      let start = x(positive) + 6
      let text = TextMetrics.cut(
        words.figures(.hiddenForPrivacy), size: 12, width: layout.width - start)
      marks.append(.text(Label(text, x: start, y: y + height / 2 + 4, size: 12, style: "tick clear")))
    }
    return marks
  }
}
