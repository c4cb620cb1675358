/// Names beside points: each where it covers no other name and no point, or not at all.
package struct PointLabels {
  private let frame: Box
  private var taken: [Box]

  package init(frame: Box, points: [Mark.Point], radius: Double = 5) {
    self.frame = frame
    taken = points.map {
      Box(left: $0.x - radius, top: $0.y - radius, right: $0.x + radius, bottom: $0.y + radius)
    }
  }

  /// The label of the point, or nil where there is no room around it.
  ///
  /// - Parameter aboveFirst: rather over or under it than beside it, where a line runs.
  package mutating func place(
    _ text: String, at point: Mark.Point, size: Double = 12, aboveFirst: Bool = false
  ) -> Mark? {
    let beside = [
      Label(text, x: point.x + 8, y: point.y + 4, size: size, style: "clear"),
      Label(text, x: point.x - 8, y: point.y + 4, size: size, anchor: .end, style: "clear"),
    ]
    let upright = [
      Label(text, x: point.x, y: point.y - 9, size: size, anchor: .middle, style: "clear"),
      Label(text, x: point.x, y: point.y + 18, size: size, anchor: .middle, style: "clear"),
    ]
    let candidates = aboveFirst ? upright + beside : beside + upright
    guard
      let label = candidates.first(where: { label in
        frame.holds(label.box) && !taken.contains { $0.overlaps(label.box) }
      })
    else { return nil }
    taken.append(label.box)
    return .text(label)
  }
}
