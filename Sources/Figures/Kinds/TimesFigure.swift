package import Wording

/// Intervals on one line of time from nought: a box from quartile to quartile, a stroke at the median.
package struct TimesFigure: Figure {
  package struct Row: Sendable {
    package var label: String
    package var detail: String?
    /// Nil in a row that is a heading over those that follow.
    package var median: Double?
    /// Quartiles, or a range where `isRange`.
    package var spread: (low: Double, high: Double)?
    package var isRange: Bool
    package var text: String

    package init(
      label: String, detail: String? = nil, median: Double? = nil, spread: (low: Double, high: Double)? = nil,
      isRange: Bool = false, text: String = ""
    ) {
      self.label = label
      self.detail = detail
      self.median = median
      self.spread = spread
      self.isRange = isRange
      self.text = text
    }
  }

  package var rows: [Row]
  package var timeTitle: String
  /// A time to keep.
  package var target: Double?

  package init(rows: [Row], timeTitle: String, target: Double? = nil) {
    self.rows = rows
    self.timeTitle = timeTitle
    self.target = target
  }

  package func title(_ words: Wording) -> String { timeTitle }
  package func description(_ words: Wording) -> String {
    let rows = rows.filter { $0.median != nil }
    let known = rows.compactMap { row in row.median.map { ("\(row.label), \(row.text)", $0) } }
    guard let extremes = Extremes(known, words) else { return words.figures(.nothing(.values)) }
    return [
      .times(title: timeTitle, rows: rows.count),
      .longestAndShortest(
        longest: extremes.highest, shortest: extremes.isLevel ? nil : extremes.lowest),
    ].map(words.published).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let values = rows.flatMap { row in
      [row.median, row.spread?.low, row.spread?.high].compactMap { $0 }
    }
    guard !values.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.values)), layout) }
    let isWide = layout == .wide
    let size = layout.textSize
    let labelWidth =
      isWide
      ? min(
        230,
        rows.map { row in
          row.median == nil
            ? 0 : max(TextMetrics.width(row.label, size: size), TextMetrics.width(row.detail ?? "", size: 12))
        }.max() ?? 0) : layout.width
    let textWidth = rows.map { TextMetrics.width($0.text, size: 12) }.max() ?? 0
    let left = isWide ? labelWidth + 16 : 1
    let x = LinearScale(
      Domain.covering(values + (target.map { [$0] } ?? []), including: [0]), from: left,
      to: layout.width - (isWide ? textWidth + 20 : 9))
    let titles = TextMetrics.wrap(timeTitle, size: size, width: layout.width, lines: 4, bold: true)
    var front = Label.lines(titles, x: 0, y: 14, size: size, isBold: true)
    let top = 14 + Double(titles.count - 1) * Label.lineHeight + 12
    var y = top
    var number = 0
    for row in rows {
      let start = y
      let isHeading = row.median == nil
      if isHeading { y += 6 }
      let names = TextMetrics.wrap(
        row.label, size: size, width: isHeading ? layout.width : labelWidth, lines: 4, bold: isHeading)
      let details = row.detail.map { TextMetrics.wrap($0, size: 12, width: labelWidth, lines: 4) } ?? []
      let words = Double(names.count + details.count) * Label.lineHeight
      front += Label.lines(names, x: 0, y: y + 14, size: size, isBold: isHeading)
      front += Label.lines(
        details, x: 0, y: y + 14 + Double(names.count) * Label.lineHeight, size: 12, style: "tick")
      guard let median = row.median else {
        y += words + 4
        continue
      }
      let room: Double
      if isWide {
        room = max(22, words)
        front.append(
          .text(Label(row.text, x: layout.width, y: y + room / 2 + 5, size: 12, anchor: .end)))
      } else {
        front.append(.text(Label(row.text, x: 0, y: y + 14 + words, size: 12)))
        y += words + Label.lineHeight + 4
        room = 18
        // On a phone the target stands beside each bar only, not across the words.
        if let target {
          front.append(.line(x1: x(target), y1: y - 2, x2: x(target), y2: y + room + 4, style: "mean"))
        }
      }
      front += bar(row, median, x, y + room / 2 + 1)
      y += room + 8
      front.append(.spot(row: number, Box(left: 0, top: start, right: layout.width, bottom: y)))
      number += 1
    }
    var back: [Mark] = []
    for tick in Cartesian.thinned(
      x.labels(about: Int((x.end - x.start) / 60), words.numbers), within: 0...layout.width, at: { x($0) })
    {
      let position = x(tick.value)
      if isWide {
        back.append(
          .line(x1: position, y1: top, x2: position, y2: y, style: tick.value == 0 ? "grid base" : "grid"))
      }
      back.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: y + 18, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    back.append(.line(x1: x.start, y1: y, x2: x.end, y2: y, style: "grid base"))
    if let target, isWide { back.append(.line(x1: x(target), y1: top, x2: x(target), y2: y, style: "mean")) }
    return Drawing(width: layout.width, height: y + 24, marks: back + front)
  }

  private func bar(_ row: Row, _ median: Double, _ x: LinearScale, _ y: Double) -> [Mark] {
    var marks: [Mark] = [
      .line(x1: x(0), y1: y, x2: x(row.spread?.low ?? median), y2: y, style: "side")
    ]
    if let spread = row.spread {
      let (low, high) = (x(spread.low), x(spread.high))
      if row.isRange {
        marks.append(.line(x1: low, y1: y, x2: high, y2: y, style: "ink"))
        marks += [low, high].map { .line(x1: $0, y1: y - 5, x2: $0, y2: y + 5, style: "ink") }
      } else {
        marks.append(.rectangle(x: low, y: y - 8, width: high - low, height: 16, style: "box"))
      }
    }
    marks.append(.line(x1: x(median), y1: y - 8, x2: x(median), y2: y + 8, style: "median"))
    return marks
  }
}
