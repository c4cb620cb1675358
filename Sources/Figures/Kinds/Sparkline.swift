internal import Plotting
package import Markup

/// A small line of years without axes, beside a number that is written out: seen, not read, so hidden from those who
/// listen.
package struct Sparkline: Sendable {
  /// In order of time; nil where there is no value, or none that may be shown: the line breaks there.
  package var values: [Double?]

  package init(_ values: [Double?]) { self.values = values }

  private static let width = 120.0
  private static let height = 30.0
  private static let margin = 4.0

  /// Nil with fewer than three values, which make no line.
  package var node: Node? {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard known.count >= 3, let low = known.min(), let high = known.max() else { return nil }
    let span = max(high - low, 1e-9)
    let step = (Self.width - 2 * Self.margin) / Double(max(1, values.count - 1))
    var runs: [[Mark.Point]] = [[]]
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else {
        runs.append([])
        continue
      }
      let y = Self.height - Self.margin - (value - low) / span * (Self.height - 2 * Self.margin)
      runs[runs.count - 1].append(Mark.Point(Self.margin + Double(index) * step, y))
    }
    var marks = runs.filter { $0.count > 1 }.map {
      Mark.path(points: $0, isClosed: false, style: "line s1 thin")
    }
    if let last = runs.last?.last { marks.append(.dot(x: last.x, y: last.y, radius: 3, style: "dot")) }
    return element(
      "svg",
      [
        "class": "fig spark", "viewBox": "0 0 \(Coordinate.text(Self.width)) \(Coordinate.text(Self.height))",
        "aria-hidden": "true",
      ], marks.map(\.node))
  }
}
