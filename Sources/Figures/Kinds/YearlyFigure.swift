internal import Notation

/// Cases a year and the share with an outcome: two panels over one axis, never two y-axes.
package struct YearlyFigure: Figure {
  package struct Year: Sendable {
    package var label: String
    package var cases: Plotted<Int>
    package var events: Plotted<Int>
    /// The share in percent with its interval, where there are cases.
    package var rate: (estimate: Double, low: Double, high: Double)?
    package var isPartial: Bool

    package init(
      label: String, cases: Plotted<Int>, events: Plotted<Int>,
      rate: (estimate: Double, low: Double, high: Double)?,
      isPartial: Bool = false
    ) {
      self.label = label
      self.cases = cases
      self.events = events
      self.rate = rate
      self.isPartial = isPartial
    }
  }

  package var years: [Year]
  package var overall: (estimate: Double, low: Double, high: Double)?
  package var eventLabel: String
  package var otherLabel: String
  package var eventTotal: String
  package var otherTotal: String
  package var rateTitle: String
  package var intervalName: String
  /// What the trend's test says, for the description.
  package var trend: String?

  package init(
    years: [Year], overall: (estimate: Double, low: Double, high: Double)?, eventLabel: String,
    otherLabel: String,
    eventTotal: String, otherTotal: String, rateTitle: String, intervalName: String, trend: String? = nil
  ) {
    self.years = years
    self.overall = overall
    self.eventLabel = eventLabel
    self.otherLabel = otherLabel
    self.eventTotal = eventTotal
    self.otherTotal = otherTotal
    self.rateTitle = rateTitle
    self.intervalName = intervalName
    self.trend = trend
  }

  package var title: String { "Cases and \(rateTitle.lowercasedFirst) by year" }

  package var description: String {
    guard let first = years.first, let last = years.last else { return "There are no cases to draw." }
    let style = JournalStyle.nejm
    var sentences = [
      "Two panels over one axis of years, \(first.label) to \(last.label). Above, columns of cases a year, the filled part those of: \(eventLabel.lowercasedFirst)."
    ]
    let known = years.compactMap { year in year.cases.value.map { (year.label, $0) } }
    if let most = known.max(by: { $0.1 < $1.1 }), let least = known.min(by: { $0.1 < $1.1 }) {
      sentences.append("The most cases were \(most.1) in \(most.0), the fewest \(least.1) in \(least.0).")
    }
    sentences.append("Below, \(rateTitle.lowercasedFirst) in percent with its \(intervalName).")
    let rates = years.compactMap { year in year.rate.map { (year.label, $0) } }
    if let high = rates.max(by: { $0.1.estimate < $1.1.estimate }),
      let low = rates.min(by: { $0.1.estimate < $1.1.estimate })
    {
      sentences.append(
        "It lay between \(style.decimal(low.1.estimate, places: 0))% in \(low.0) and \(style.decimal(high.1.estimate, places: 0))% in \(high.0)."
      )
    }
    if let overall {
      sentences.append(
        "Over all years it was \(style.decimal(overall.estimate, places: 1))% (\(style.interval(overall.low, overall.high, places: 1)))."
      )
    }
    let partial = years.filter(\.isPartial).map(\.label)
    if !partial.isEmpty { sentences.append("\(partial.joined(separator: ", ")): only part of the year.") }
    if let trend { sentences.append(trend) }
    return sentences.joined(separator: " ")
  }

  package func drawing(_ layout: Layout) -> Drawing {
    guard !years.isEmpty else { return EmptyFigure.drawing("No cases to draw.", layout) }
    let isWide = layout == .wide
    let size = isWide ? 13.0 : 12.0
    let mostCases = Double(years.compactMap(\.cases.value).max() ?? 1)
    let countScale = LinearScale(0...max(1, mostCases), from: 0, to: 1)
    let countTicks = Self.countTicks(upTo: mostCases)
    let axisWidth = max(
      TextMetrics.width("100", size: 12),
      countTicks.map { TextMetrics.width(JournalStyle.nejm.decimal($0, places: 0), size: 12) }.max() ?? 0)
    let legend = Legend(self, isWide: isWide, size: size)
    let left = axisWidth + 12
    let right = isWide ? layout.width - legend.width - 14 : layout.width - 4
    let bands = BandScale(years.count, from: left, to: right, padding: 0.34)

    var marks: [Mark] = []
    let top = 26.0 + (isWide ? 0 : legend.heightAbove)
    let panel = isWide ? 128.0 : 118.0
    marks.append(.text(Label("Cases", x: left, y: 14, size: size, isBold: true)))
    if !isWide { marks += legend.above(left: left, y: 32) }
    let y = LinearScale(countScale.domain, from: top + panel, to: top)
    for tick in countTicks {
      marks.append(
        .line(x1: left, y1: y(tick), x2: right, y2: y(tick), style: tick == 0 ? "grid base" : "grid"))
      marks.append(
        .text(
          Label(
            JournalStyle.nejm.decimal(tick, places: 0), x: left - 8, y: y(tick) + 4, size: 12, anchor: .end,
            style: "tick")))
    }
    for (index, year) in years.enumerated() { marks += columns(year, index, bands, y, size) }

    let title2 = top + panel + (isWide ? 34 : 32)
    let words = isWide ? "\(rateTitle), %" : "\(rateTitle), %"
    marks.append(
      .text(
        Label(
          TextMetrics.cut(words, size: size, width: layout.width - left, bold: true), x: left, y: title2,
          size: size, isBold: true)))
    let titleWidth = TextMetrics.width(words, size: size, bold: true)
    let note = "with \(intervalName)"
    var top2 = title2 + 14
    if left + titleWidth + 6 + TextMetrics.width(note, size: 12) <= layout.width {
      marks.append(.text(Label(note, x: left + titleWidth + 6, y: title2, size: 12, style: "tick")))
    } else {
      marks.append(
        .text(
          Label(
            TextMetrics.cut(note, size: 12, width: layout.width - left), x: left, y: title2 + 16, size: 12,
            style: "tick")))
      top2 += 16
    }
    let panel2 = 118.0
    let percent = LinearScale(0...100, from: top2 + panel2, to: top2)
    if let overall {
      marks.append(
        .rectangle(
          x: left, y: percent(overall.high), width: right - left,
          height: percent(overall.low) - percent(overall.high), style: "band"))
    }
    for tick in [0.0, 25, 50, 75, 100] {
      marks.append(
        .line(
          x1: left, y1: percent(tick), x2: right, y2: percent(tick), style: tick == 0 ? "grid base" : "grid"))
      marks.append(
        .text(
          Label(
            JournalStyle.nejm.decimal(tick, places: 0), x: left - 8, y: percent(tick) + 4, size: 12,
            anchor: .end, style: "tick")))
    }
    if let overall {
      marks.append(
        .line(
          x1: left, y1: percent(overall.estimate), x2: right, y2: percent(overall.estimate), style: "mean"))
    }
    for (index, year) in years.enumerated() {
      guard let rate = year.rate else { continue }
      let x = bands.middle(index)
      marks.append(.line(x1: x, y1: percent(rate.low), x2: x, y2: percent(rate.high), style: "whisk"))
      marks.append(.dot(x: x, y: percent(rate.estimate), radius: isWide ? 5 : 4.5, style: "dot"))
    }
    let axis = top2 + panel2
    marks += yearLabels(bands, y: axis + 18, right: right)
    var height = axis + 28
    if isWide {
      marks += legend.beside(
        x: right + 12, cases: top + panel / 2, percent: overall.map { percent($0.estimate) })
    } else if let words = legend.overallWords {
      marks.append(.text(Label(words, x: left, y: axis + 40, size: 12, style: "tick")))
      height += 22
    }
    return Drawing(width: layout.width, height: height, marks: marks)
  }

  static func countTicks(upTo most: Double) -> [Double] {
    most <= 6
      ? Array(stride(from: 0, through: max(1, most), by: 1))
      : LinearScale(0...most, from: 0, to: 1).ticks(about: 5, whole: true)
  }

  private func columns(_ year: Year, _ index: Int, _ bands: BandScale, _ y: LinearScale, _ size: Double)
    -> [Mark]
  {
    let x = bands.left(index)
    guard let cases = year.cases.value else {
      return [
        .text(Label("×", x: bands.middle(index), y: y(0) - 4, size: 12, anchor: .middle, style: "tick"))
      ]
    }
    guard cases > 0 else { return [] }
    let partial = year.isPartial ? " part" : ""
    var marks: [Mark] = [
      .rectangle(
        x: x, y: y(Double(cases)), width: bands.bandWidth, height: y(0) - y(Double(cases)),
        style: "open" + partial)
    ]
    if let events = year.events.value, events > 0 {
      marks.append(
        .rectangle(
          x: x, y: y(Double(events)), width: bands.bandWidth, height: y(0) - y(Double(events)),
          style: "fill" + partial))
    }
    return marks
  }

  /// Years under the axis: each, or in two digits, or every so many, so that none touches its neighbour.
  private func yearLabels(_ bands: BandScale, y: Double, right: Double) -> [Mark] {
    func texts(_ short: Bool) -> [String] {
      years.map {
        ($0.label.count == 4 && short ? "’" + $0.label.suffix(2) : $0.label) + ($0.isPartial ? "*" : "")
      }
    }
    let fits: ([String], Int) -> Bool = { texts, every in
      (texts.map { TextMetrics.width($0, size: 12) }.max() ?? 0) + 6 <= bands.step * Double(every)
    }
    var shown = texts(false)
    var every = 1
    if !fits(shown, 1) {
      shown = texts(true)
      while !fits(shown, every) { every += 1 }
    }
    return shown.indices.filter { $0 % every == 0 }.map { index in
      .text(Label(shown[index], x: bands.middle(index), y: y, size: 12, anchor: .middle, style: "tick"))
    }
  }

  /// The direct labels: beside the panels where there is room, above and below them on a phone.
  private struct Legend {
    let figure: YearlyFigure
    let isWide: Bool
    let size: Double
    let width: Double
    var heightAbove: Double { 40 }

    init(_ figure: YearlyFigure, isWide: Bool, size: Double) {
      self.figure = figure
      self.isWide = isWide
      self.size = size
      let texts = [figure.eventLabel, figure.otherLabel].map { TextMetrics.width($0, size: 13, bold: true) }
      width = min(150, max(96, texts.max() ?? 0))
    }

    var overallWords: String? {
      figure.overall.map {
        "Line and band: all years \(Self.whole($0.estimate))% (\(Self.whole($0.low)) to \(Self.whole($0.high)))"
      }
    }

    static func whole(_ value: Double) -> String { JournalStyle.nejm.decimal(value, places: 0) }

    func beside(x: Double, cases middle: Double, percent: Double?) -> [Mark] {
      var marks: [Mark] = []
      var y = middle - 36
      marks.append(.rectangle(x: x, y: y - 9, width: 10, height: 10, style: "open"))
      for line in TextMetrics.wrap(figure.otherLabel, size: 13, width: width - 16, lines: 2) {
        marks.append(.text(Label(line, x: x + 16, y: y, size: 13)))
        y += 16
      }
      marks.append(
        .text(
          Label(
            TextMetrics.cut(figure.otherTotal, size: 12, width: width - 16), x: x + 16, y: y, size: 12,
            style: "tick")))
      y += 30
      marks.append(.rectangle(x: x, y: y - 9, width: 10, height: 10, style: "fill"))
      for line in TextMetrics.wrap(figure.eventLabel, size: 13, width: width - 16, lines: 2, bold: true) {
        marks.append(.text(Label(line, x: x + 16, y: y, size: 13, isBold: true)))
        y += 16
      }
      marks.append(
        .text(
          Label(
            TextMetrics.cut(figure.eventTotal, size: 12, width: width - 16), x: x + 16, y: y, size: 12,
            style: "tick")))
      if let percent, let overall = figure.overall {
        marks.append(
          .text(Label("All years \(Self.whole(overall.estimate))%", x: x, y: percent - 2, size: 13)))
        marks.append(
          .text(
            Label(
              "\(Self.whole(overall.low)) to \(Self.whole(overall.high))", x: x, y: percent + 14, size: 12,
              style: "tick")))
      }
      return marks
    }

    func above(left: Double, y: Double) -> [Mark] {
      func line(_ label: String, _ total: String, _ style: String, _ y: Double) -> [Mark] {
        let words = TextMetrics.cut("\(label), \(total)", size: 12, width: Layout.narrow.width - left - 20)
        return [
          .rectangle(x: left, y: y - 9, width: 10, height: 10, style: style),
          .text(Label(words, x: left + 16, y: y, size: 12)),
        ]
      }
      return line(figure.otherLabel, figure.otherTotal, "open", y)
        + line(figure.eventLabel, figure.eventTotal, "fill", y + 18)
    }
  }
}

extension String {
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
