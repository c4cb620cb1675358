package import Plotting
package import Wording

/// Every value of small groups as a point, with the box of its quartiles behind: nothing is averaged away.
package struct StripFigure: Figure {
  package struct Group: Sendable {
    package var label: String
    package var values: [Double]
    /// Lower quartile, median, upper quartile.
    package var quartiles: (lower: Double, median: Double, upper: Double)?
    /// Values that are missing.
    package var missing: Int

    package init(
      label: String, values: [Double], quartiles: (lower: Double, median: Double, upper: Double)?,
      missing: Int = 0
    ) {
      self.label = label
      self.values = values
      self.quartiles = quartiles
      self.missing = missing
    }
  }

  package var groups: [Group]
  package var valueTitle: String
  package var note: String?

  package init(groups: [Group], valueTitle: String, note: String? = nil) {
    self.groups = groups
    self.valueTitle = valueTitle
    self.note = note
  }

  package func title(_ words: Wording) -> String { words.distributions(.stripTitle(valueTitle)) }

  package func description(_ words: Wording) -> String {
    guard groups.contains(where: { !$0.values.isEmpty }) else {
      return words.figures(.nothing(.values))
    }
    let number = words.numbers.readable
    let parts = groups.map { group -> DistributionMessage in
      guard let low = group.values.min(), let high = group.values.max() else { return .noValues(group.label) }
      return .stripGroup(
        group.label, values: group.values.count, low: number(low), high: number(high),
        box: group.quartiles.map {
          .init(lower: number($0.lower), median: number($0.median), upper: number($0.upper))
        }, missing: group.missing)
    }
    return (([.strip(valueTitle)] + parts).map(words.distributions) + (note.map { [$0] } ?? []))
      .joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let values = groups.flatMap(\.values)
    guard values.contains(where: \.isFinite) else {
      return EmptyFigure.drawing(words.figures(.nothing(.values)), layout)
    }
    var rows = GroupRows(layout, words.numbers, title: valueTitle, domain: Domain.covering(values))
    for group in groups {
      let detail = words.distributions(.count(group.values.count, missing: group.missing))
      let points = group.values.filter(\.isFinite).sorted()
      let radius = points.count > 60 ? 2.5 : 4
      let swarm = Swarm.offsets(points.map { rows.x($0) }, radius: radius)
      let half = min(40, max(12, (swarm.map(abs).max() ?? 0) + radius + 3))
      let middle = rows.begin(label: group.label, detail: detail, height: 2 * half)
      if let box = group.quartiles { rows.add(rows.box(box, at: middle, half: half - 2)) }
      for (value, offset) in zip(points, swarm) {
        rows.add(
          .dot(
            x: rows.x(value), y: middle + max(-half + radius, min(half - radius, offset)), radius: radius,
            style: "pt s1 see"))
      }
    }
    if let note { rows.remark(note) }
    return rows.drawing
  }
}
