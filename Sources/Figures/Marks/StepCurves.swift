internal import Wording

/// A probability that changes in steps over time.
package struct StepCurve: Sendable {
  package struct Step: Sendable {
    package var time: Double
    /// The probability from this time on, 0 to 1, with its interval where there is one.
    package var value: Double
    package var low: Double?
    package var high: Double?

    package init(time: Double, value: Double, low: Double? = nil, high: Double? = nil) {
      self.time = time
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// A row of the data: from its time to the next one's.
  package struct Row: Sendable {
    package var row: Int
    package var time: Double
    /// Whether the row is of all curves.
    package var isShared: Bool

    package init(row: Int, time: Double, isShared: Bool = false) {
      self.row = row
      self.time = time
      self.isShared = isShared
    }
  }

  package var label: String
  /// In order of time.
  package var steps: [Step]
  package var censored: [Double]
  /// How far the curve is known: the last time of observation.
  package var end: Double
  /// One for each of the figure's times.
  package var atRisk: [Int]
  /// `median 12 days`, for the label and the description.
  package var summary: String?
  /// In order of time.
  package var rows: [Row]

  package init(
    label: String, steps: [Step], censored: [Double] = [], end: Double, atRisk: [Int] = [],
    summary: String? = nil, rows: [Row] = []
  ) {
    self.rows = rows
    self.label = label
    self.steps = steps
    self.censored = censored
    self.end = end
    self.atRisk = atRisk
    self.summary = summary
  }

  func value(at time: Double, from start: Double) -> Double {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? start : steps[low - 1].value
  }
}

/// Step curves on one pair of axes with their numbers at risk: what survival and incidence have in common.
struct StepCurves: Sendable {
  let curves: [StepCurve]
  let times: [Double]
  /// The value at time 0: 1 for survival, 0 for incidence.
  let from: Double
  let timeTitle: String
  let valueTitle: String
  let intervalName: String
  let remark: String?
  let words: Wording

  static func hasFollowUp(_ curves: [StepCurve]) -> Bool {
    curves.contains { $0.end > 0 || !$0.steps.isEmpty }
  }

  func drawing(_ layout: Layout) -> Drawing {
    let last = (curves.map(\.end) + times).filter(\.isFinite).max() ?? 0
    guard last > 0, Self.hasFollowUp(curves) else {
      return EmptyFigure.drawing(words.figures(.nothing(.followUp)), layout)
    }
    let step = times.count > 1 ? times[1] - times[0] : max(1, last)
    let isSingle = curves.count == 1
    let series =
      isSingle
      ? []
      : curves.enumerated().map { index, curve in
        Cartesian.Series(
          key: Key(.line("line s\(index % 4 + 1)"), curve.label, detail: curve.summary),
          end: curve.value(at: curve.end, from: from) * 100)
      }
    var plot = Cartesian(
      layout, words.numbers,
      x: .init(
        title: timeTitle, domain: 0...last,
        ticks: times.isEmpty ? nil : times.map { Tick($0, words.numbers.tick($0, step: step)) }),
      y: .init(
        title: words.figures(.inPercent(valueTitle)), domain: 0...100,
        ticks: [0, 25, 50, 75, 100].map { Tick($0, words.numbers.tick($0, step: 1)) }),
      series: series)
    for (index, curve) in curves.enumerated() { plot.add(band(curve, index, plot)) }
    for (index, curve) in curves.enumerated() { plot.add(line(curve, index, plot)) }
    for curve in curves { plot.add(spots(curve, plot)) }
    addNumbersAtRisk(to: &plot)
    let hasBand = curves.contains { $0.steps.contains { $0.low != nil } }
    let hasTicks = curves.contains { !$0.censored.isEmpty }
    let legend = [
      hasBand ? words.curves(.shaded(intervalName)) : nil, hasTicks ? words.curves(.ticks) : nil, remark,
    ].compactMap { $0 }
    if !legend.isEmpty { plot.remark(legend.joined(separator: " ")) }
    return plot.drawing
  }

  private func line(_ curve: StepCurve, _ index: Int, _ plot: Cartesian) -> [Mark] {
    let style = "s\(index % 4 + 1)"
    var points = [plot.point(0, from * 100)]
    points += curve.steps.map { plot.point($0.time, $0.value * 100) }
    points.append(plot.point(curve.end, (curve.steps.last?.value ?? from) * 100))
    var marks = [
      Mark.path(points: Mark.stairs(points, finest: 0.75), isClosed: false, style: "line \(style)")
    ]
    var lastX = -Double.infinity
    for time in curve.censored.sorted() {
      let point = plot.point(time, curve.value(at: time, from: from) * 100)
      // Ticks nearer than a pixel would be one stroke.
      guard point.x - lastX >= 1 else { continue }
      lastX = point.x
      let top = max(plot.frame.top, point.y - 5)
      marks.append(
        .line(
          x1: point.x, y1: top, x2: point.x, y2: min(plot.frame.bottom, point.y + 5), style: "censor \(style)"
        ))
    }
    return marks
  }

  /// Each row of the data along its piece of the curve, or of all curves.
  private func spots(_ curve: StepCurve, _ plot: Cartesian) -> [Mark] {
    let rows = Mark.apart(curve.rows.filter { $0.time <= curve.end }) { plot.x($0.time) }
    return rows.indices.map { index in
      let row = rows[index]
      let left = plot.x(row.time)
      let right = max(left + 1, index + 1 < rows.count ? plot.x(rows[index + 1].time) : plot.x(curve.end))
      let y = plot.y.clamped(curve.value(at: row.time, from: from) * 100)
      return .spot(
        row: row.row,
        Box(
          left: left, top: row.isShared ? plot.frame.top : y - 8, right: right,
          bottom: row.isShared ? plot.frame.bottom : y + 8))
    }
  }

  private func band(_ curve: StepCurve, _ index: Int, _ plot: Cartesian) -> [Mark] {
    let known = curve.steps.filter { $0.low != nil && $0.high != nil }
    guard let last = known.last, let first = known.first else { return [] }
    func edge(_ value: (StepCurve.Step) -> Double?) -> [Mark.Point] {
      var points = known.map { plot.point($0.time, (value($0) ?? 0) * 100) }
      points.append(plot.point(curve.end, (value(last) ?? 0) * 100))
      if first.time > 0 { points.insert(plot.point(0, from * 100), at: 0) }
      return Mark.stairs(points, finest: 1)
    }
    return [
      .path(points: edge(\.low) + edge(\.high).reversed(), isClosed: true, style: "area s\(index % 4 + 1)")
    ]
  }

  private func addNumbersAtRisk(to plot: inout Cartesian) {
    guard curves.contains(where: { !$0.atRisk.isEmpty }) else { return }
    let shown = plot.xTicks.compactMap { tick in times.firstIndex(of: tick.value) }
    var y = plot.bottom + 16
    plot.add(.text(Label(words.curves(.atRisk), x: 0, y: y, size: 12, isBold: true)))
    // Where events compete the same patients are at risk of each: one row, without a name.
    let isShared = curves.count { !$0.atRisk.isEmpty } == 1
    for (index, curve) in curves.enumerated() where !curve.atRisk.isEmpty {
      if !isShared {
        let keys = Key.rows(
          [Key(.line("line s\(index % 4 + 1)"), curve.label)], left: 0, right: plot.layout.width - 4,
          y: y + 18)
        plot.add(keys.marks)
        y = keys.next - 20
      }
      y += 18
      let texts = shown.filter { $0 < curve.atRisk.count }.map { Tick(times[$0], String(curve.atRisk[$0])) }
      let kept = Cartesian.thinned(texts, within: 0...plot.layout.width, gap: 6) { plot.x($0) }
      for tick in kept {
        plot.add(
          .text(
            Cartesian.held(
              Label(tick.text, x: plot.x(tick.value), y: y, size: 12, anchor: .middle), plot.layout)))
      }
    }
    plot.extend(to: y + 8)
  }

  func description(_ kind: CurveMessage.Kind) -> String {
    let numbers = words.numbers
    var sentences = [words.curves(.curves(kind, value: valueTitle, time: timeTitle))]
    for curve in curves {
      var interval: String?
      if let last = curve.steps.last, let low = last.low, let high = last.high {
        interval = "\(intervalName) \(numbers.interval(low * 100, high * 100, places: 0))"
      }
      var rest = curve.summary.map { [$0] } ?? []
      if let first = curve.atRisk.first { rest.append(words.curves(.atRiskAtStart(first))) }
      if !curve.censored.isEmpty { rest.append(words.curves(.ended(curve.censored.count))) }
      sentences.append(
        words.curves(
          .curve(
            curve.label, from: numbers.wholePercent(from * 100),
            to: numbers.wholePercent(curve.value(at: curve.end, from: from) * 100),
            at: numbers.readable(curve.end), interval: interval, rest: rest)))
    }
    if let remark { sentences.append(remark) }
    return sentences.joined(separator: " ")
  }
}
