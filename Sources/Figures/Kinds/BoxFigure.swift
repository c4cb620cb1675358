package import Wording

/// Box plots by group: quartiles, median, whiskers to the ends that are given, outliers as points.
package struct BoxFigure: Figure {
  package struct Group: Sendable {
    package var label: String
    package var count: Int
    /// Nil where there are no values.
    package var box: (low: Double, lower: Double, median: Double, upper: Double, high: Double)?
    package var outliers: [Double]

    package init(
      label: String, count: Int,
      box: (low: Double, lower: Double, median: Double, upper: Double, high: Double)?,
      outliers: [Double] = []
    ) {
      self.label = label
      self.count = count
      self.box = box
      self.outliers = outliers
    }
  }

  package var groups: [Group]
  package var valueTitle: String

  package init(groups: [Group], valueTitle: String) {
    self.groups = groups
    self.valueTitle = valueTitle
  }

  package func title(_ words: Wording) -> String { words.distributions(.boxTitle(valueTitle)) }

  package func description(_ words: Wording) -> String {
    guard groups.contains(where: { $0.box != nil }) else {
      return words.figures(.nothing(.values))
    }
    let text = words.numbers.readable
    let parts = groups.map { group -> DistributionMessage in
      guard let box = group.box else { return .noValues(group.label) }
      return .boxGroup(
        group.label, count: group.count,
        box: .init(lower: text(box.lower), median: text(box.median), upper: text(box.upper)),
        low: text(box.low), high: text(box.high), beyond: group.outliers.count)
    }
    return ([.boxes(valueTitle)] + parts + [.whiskers]).map(words.distributions).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let values = groups.flatMap { group in
      group.outliers + (group.box.map { [$0.low, $0.high, $0.lower, $0.upper] } ?? [])
    }
    guard values.contains(where: \.isFinite) else {
      return EmptyFigure.drawing(words.figures(.nothing(.values)), layout)
    }
    var rows = GroupRows(layout, words.numbers, title: valueTitle, domain: Domain.covering(values))
    for (index, group) in groups.enumerated() {
      let middle = rows.begin(
        label: group.label, detail: words.distributions(.count(group.count, missing: 0)), height: 28)
      rows.add(.spot(row: index, Box(left: 0, top: middle - 16, right: layout.width, bottom: middle + 16)))
      guard let box = group.box else { continue }
      for (from, to) in [(box.low, box.lower), (box.upper, box.high)] {
        rows.add(.line(x1: rows.x(from), y1: middle, x2: rows.x(to), y2: middle, style: "ink"))
      }
      for end in [box.low, box.high] {
        rows.add(.line(x1: rows.x(end), y1: middle - 5, x2: rows.x(end), y2: middle + 5, style: "ink"))
      }
      rows.add(rows.box((box.lower, box.median, box.upper), at: middle, half: 10))
      for value in group.outliers where value.isFinite {
        rows.add(.dot(x: rows.x(value), y: middle, radius: 3.5, style: "pt s1 see"))
      }
    }
    rows.remark(words.distributions(.whiskers))
    return rows.drawing
  }
}
