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
    "Calibration: \(outcome.lowercasedFirst), observed against predicted"
  }

  package func description(_ words: Wording) -> String {
    let known = known
    guard !known.isEmpty else { return "There are no predictions to draw." }
    var sentences = [
      "A calibration plot of \(outcome.lowercasedFirst) in percent: predicted risk across, observed share up, with its \(intervalName), in \(groups.count) groups; the diagonal is perfect agreement."
    ]
    sentences += known.map {
      "Predicted \(NumberText.percent($0.predicted)), observed \(NumberText.percent($0.observed.value)) of \($0.count)."
    }
    if known.count < groups.count {
      sentences.append("\(groups.count - known.count) groups are hidden for privacy.")
    }
    if let note { sentences.append(note) }
    return sentences.joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let known = known
    guard !known.isEmpty else { return EmptyFigure.drawing("There are no predictions to draw.", layout) }
    let ticks = [0.0, 25, 50, 75, 100].map { Tick($0, NumberText.tick($0, step: 1)) }
    var plot = Cartesian(
      layout, x: .init(title: "Predicted, %", domain: 0...100, ticks: ticks),
      y: .init(title: "Observed \(outcome.lowercasedFirst), %", domain: 0...100, ticks: ticks), isSquare: true
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
    plot.remark("Dashed: perfect agreement. Whiskers: \(intervalName)." + (note.map { " " + $0 } ?? ""))
    return plot.drawing
  }
}
