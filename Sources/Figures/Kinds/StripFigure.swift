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
  /// Whether the data have a row for each value, in the order given, or one for each group.
  package var listsValues: Bool

  package init(groups: [Group], valueTitle: String, note: String? = nil, listsValues: Bool = true) {
    self.listsValues = listsValues
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
    var row = 0
    for (index, group) in groups.enumerated() {
      let detail = words.distributions(.count(group.values.count, missing: group.missing))
      let entries = group.values.enumerated().filter(\.element.isFinite).sorted { $0.element < $1.element }
      let points = entries.map(\.element)
      let radius = points.count > 60 ? 2.5 : 4
      let swarm = Swarm.offsets(points.map { rows.x($0) }, radius: radius)
      let half = min(40, max(12, (swarm.map(abs).max() ?? 0) + radius + 3))
      let middle = rows.begin(label: group.label, detail: detail, height: 2 * half)
      if let box = group.quartiles { rows.add(rows.box(box, at: middle, half: half - 2)) }
      for (entry, offset) in zip(entries, swarm) {
        let (x, y) = (rows.x(entry.element), middle + max(-half + radius, min(half - radius, offset)))
        rows.add(.dot(x: x, y: y, radius: radius, style: "pt s1 see"))
        if listsValues {
          rows.add(.spot(row: row + entry.offset, Box(around: .init(x, y), radius: radius + 1)))
        }
      }
      if !listsValues {
        rows.add(
          .spot(row: index, Box(left: 0, top: middle - half, right: layout.width, bottom: middle + half)))
      }
      row += group.values.count
    }
    if let note { rows.remark(note) }
    return rows.drawing
  }
}
