package import Wording

/// Predicted against observed risk, in groups of patients, beside the line of perfect agreement.
package struct CalibrationFigure: Figure {
  package struct Group: Sendable {
    /// In percent.
    package var predicted: Double
    /// In percent, with its interval.
    package var observed: Plotted<Estimate>
    package var count: Int

    package init(predicted: Double, observed: Plotted<Estimate>, count: Int) {
      self.predicted = predicted
      self.observed = observed
      self.count = count
    }
  }

  package var groups: [Group]
  package var outcome: String
  package var intervalName: String
  /// Slope, intercept, observed to expected: in sentences.
  package var note: String?

  package init(groups: [Group], outcome: String, intervalName: String, note: String? = nil) {
    self.groups = groups
    self.outcome = outcome
    self.intervalName = intervalName
    self.note = note
  }

  private var known: [(predicted: Double, observed: Estimate, count: Int)] {
    groups.compactMap { group in
      group.observed.value.flatMap {
        $0.value.isFinite && group.predicted.isFinite ? (group.predicted, $0, group.count) : nil
      }
    }
  }

  package func title(_ words: Wording) -> String {
    words.curves(.calibrationTitle(outcome))
  }

  package func description(_ words: Wording) -> String {
    let known = known
    guard !known.isEmpty else { return words.figures(.nothing(.predictions)) }
    let percent = words.numbers.wholePercent
    var messages: [CurveMessage] = [
      .calibration(outcome: outcome, interval: intervalName, groups: groups.count)
    ]
    messages += known.map {
      .predicted(percent($0.predicted), observed: percent($0.observed.value), of: $0.count)
    }
    if known.count < groups.count { messages.append(.hiddenGroups(groups.count - known.count)) }
    return (messages.map(words.curves) + (note.map { [$0] } ?? [])).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let known = known
    guard !known.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.predictions)), layout) }
    let ticks = [0.0, 25, 50, 75, 100].map { Tick($0, words.numbers.tick($0, step: 1)) }
    var plot = Cartesian(
      layout, words.numbers, x: .init(title: words.headings(.predicted), domain: 0...100, ticks: ticks),
      y: .init(title: words.curves(.observedAxis(outcome)), domain: 0...100, ticks: ticks), isSquare: true
    )
    plot.add(
      .path(points: [plot.point(0, 0), plot.point(100, 100)], isClosed: false, style: "mean open-path"))
    for group in known {
      let x = plot.x.clamped(group.predicted)
      if let low = group.observed.low, let high = group.observed.high {
        plot.add(.line(x1: x, y1: plot.y.clamped(low), x2: x, y2: plot.y.clamped(high), style: "whisk"))
      }
      plot.add(.dot(x: x, y: plot.y.clamped(group.observed.value), radius: 5, style: "dot"))
    }
    for (index, group) in groups.enumerated() {
      guard let value = group.observed.value?.value, value.isFinite, group.predicted.isFinite else {
        continue
      }
      let place = Mark.Point(plot.x.clamped(group.predicted), plot.y.clamped(value))
      plot.add(.spot(row: index, Box(around: place, radius: 8)))
    }
    plot.remark(words.curves(.agreement(interval: intervalName)) + (note.map { " " + $0 } ?? ""))
    return plot.drawing
  }
}
