package import Wording

/// A normal quantile plot (Q–Q): the values against those that a normal distribution would give.
package struct QuantileFigure: Figure {
  /// x the normal quantile, y the value.
  package var points: [Mark.Point]
  /// Of the data, one for each point.
  package var rows: [Int]
  /// The line that normal values would follow: value = intercept + slope × quantile.
  package var line: (intercept: Double, slope: Double)?
  /// Of how many values the points are; of very many not all are drawn.
  package var count: Int
  package var valueTitle: String
  package var note: String?

  package init(
    points: [Mark.Point], rows: [Int] = [], count: Int, line: (intercept: Double, slope: Double)?,
    valueTitle: String,
    note: String? = nil
  ) {
    self.points = points
    self.rows = rows
    self.count = count
    self.line = line
    self.valueTitle = valueTitle
    self.note = note
  }

  package func title(_ words: Wording) -> String { words.distributions(.quantileTitle(valueTitle)) }

  package func description(_ words: Wording) -> String {
    guard let low = points.map(\.y).min(), let high = points.map(\.y).max() else {
      return words.figures(.nothing(.values))
    }
    let number = words.numbers.readable
    var messages: [DistributionMessage] = [
      .quantiles(count: count, value: valueTitle, low: number(low), high: number(high))
    ]
    if let line {
      let distances = points.map { abs($0.y - line.intercept - line.slope * $0.x) }
      if let worst = distances.enumerated().max(by: { $0.element < $1.element }) {
        messages.append(.farthest(number(points[worst.offset].y), by: number(worst.element)))
      }
    }
    return (messages.map(words.distributions) + (note.map { [$0] } ?? [])).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let known = points.filter { $0.x.isFinite && $0.y.isFinite }
    guard !known.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.values)), layout) }
    let x = Domain.covering(known.map(\.x))
    var plot = Cartesian(
      layout, words.numbers, x: .init(title: words.headings(.normalQuantile), domain: x),
      y: .init(title: valueTitle, domain: Domain.covering(known.map(\.y))))
    if let line {
      let clipped = Segment.clipped(intercept: line.intercept, slope: line.slope, x: x, y: plot.y.domain)
      if let clipped {
        plot.add(
          .path(
            points: [plot.point(clipped.x1, clipped.y1), plot.point(clipped.x2, clipped.y2)], isClosed: false,
            style: "mean open-path"))
      }
    }
    for point in known {
      plot.add(.dot(x: plot.x(point.x), y: plot.y(point.y), radius: 4, style: "pt s1 see"))
    }
    let places = zip(rows, points).filter { $0.1.x.isFinite && $0.1.y.isFinite }
      .map { ($0.0, plot.point($0.1.x, $0.1.y)) }
    for (row, place) in Mark.apart(places, { $0.1.x - $0.1.y }) {
      plot.add(.spot(row: row, Box(around: place, radius: 6)))
    }
    if let note { plot.remark(note) }
    return plot.drawing
  }
}

/// Straight lines cut at the sides of a plot.
enum Segment {
  static func clipped(
    intercept: Double, slope: Double, x: ClosedRange<Double>, y: ClosedRange<Double>
  ) -> (x1: Double, y1: Double, x2: Double, y2: Double)? {
    guard intercept.isFinite, slope.isFinite else { return nil }
    var from = x.lowerBound
    var to = x.upperBound
    if slope != 0 {
      let atLow = (y.lowerBound - intercept) / slope
      let atHigh = (y.upperBound - intercept) / slope
      from = max(from, min(atLow, atHigh))
      to = min(to, max(atLow, atHigh))
    } else if !y.contains(intercept) {
      return nil
    }
    guard from < to else { return nil }
    func value(_ x: Double) -> Double { min(y.upperBound, max(y.lowerBound, intercept + slope * x)) }
    return (from, value(from), to, value(to))
  }
}
