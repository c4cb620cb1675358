package import Wording

/// Receiver operating characteristic: how well scores tell those with the outcome from those without.
package struct ROCFigure: Figure {
  package struct Curve: Sendable {
    package var label: String
    /// x: 1 − specificity, y: sensitivity, both 0 to 1, from (0, 0) to (1, 1).
    package var points: [Mark.Point]
    /// `AUC 0.78 (0.58 to 0.92)`.
    package var area: String

    package init(label: String, points: [Mark.Point], area: String) {
      self.label = label
      self.points = points
      self.area = area
    }
  }

  package var curves: [Curve]
  package var outcome: String
  package var note: String?

  package init(curves: [Curve], outcome: String, note: String? = nil) {
    self.curves = curves
    self.outcome = outcome
    self.note = note
  }

  package func title(_ words: Wording) -> String {
    words.curves(.rocTitle(outcome))
  }

  package func description(_ words: Wording) -> String {
    guard curves.contains(where: { !$0.points.isEmpty }) else {
      return words.figures(.nothing(.scores))
    }
    return
      words.curves(.roc(outcome)) + " "
      + curves.map { "\($0.label): \($0.area)." }.joined(separator: " ")
      + (note.map { " " + $0 } ?? "")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard curves.contains(where: { !$0.points.isEmpty }) else {
      return EmptyFigure.drawing(words.figures(.nothing(.scores)), layout)
    }
    let ticks = [0.0, 25, 50, 75, 100].map { Tick($0, words.numbers.tick($0, step: 1)) }
    var plot = Cartesian(
      layout, words.numbers, x: .init(title: words.curves(.falsePositiveAxis), domain: 0...100, ticks: ticks),
      y: .init(title: words.curves(.sensitivityAxis), domain: 0...100, ticks: ticks),
      series: curves.enumerated().map { index, curve in
        .init(key: Key(.line("line s\(index % 4 + 1)"), curve.label, detail: curve.area))
      }, isSquare: true)
    plot.add(
      .path(points: [plot.point(0, 0), plot.point(100, 100)], isClosed: false, style: "mean open-path"))
    var row = 0
    for (index, curve) in curves.enumerated() {
      let points = curve.points.map { point in
        Mark.Point(plot.x.clamped(point.x * 100), plot.y.clamped(point.y * 100))
      }
      // A curve goes right and up, never back.
      plot.add(
        Mark.apart(Array(points.enumerated())) { $0.element.x - $0.element.y }.map {
          .spot(row: row + $0.offset, Box(around: $0.element, radius: 8))
        })
      row += points.count
      plot.add(
        .path(points: CumulativeFigure.thinned(points), isClosed: false, style: "line s\(index % 4 + 1)"))
    }
    if let note { plot.remark(note) }
    return plot.drawing
  }
}
