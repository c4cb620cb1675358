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
  /// What the whiskers reach to, in words.
  package var whiskers: String

  package init(
    groups: [Group], valueTitle: String,
    whiskers: String = "Whiskers reach to the last values within 1.5 interquartile ranges of the box."
  ) {
    self.groups = groups
    self.valueTitle = valueTitle
    self.whiskers = whiskers
  }

  package func title(_ words: Wording) -> String { "\(valueTitle) by group" }

  package func description(_ words: Wording) -> String {
    guard groups.contains(where: { $0.box != nil }) else { return "There are no values to draw." }
    let parts = groups.map { group -> String in
      guard let box = group.box else { return "\(group.label): no values." }
      return
        "\(group.label): n = \(group.count), median \(NumberText.readable(box.median)), quartiles \(NumberText.readable(box.lower)) and \(NumberText.readable(box.upper)), whiskers \(NumberText.readable(box.low)) and \(NumberText.readable(box.high)), \(group.outliers.count) beyond."
    }
    return "Box plots of \(valueTitle.lowercasedFirst). " + parts.joined(separator: " ") + " " + whiskers
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let values = groups.flatMap { group in
      group.outliers + (group.box.map { [$0.low, $0.high, $0.lower, $0.upper] } ?? [])
    }
    guard values.contains(where: \.isFinite) else {
      return EmptyFigure.drawing("There are no values to draw.", layout)
    }
    var rows = GroupRows(layout, title: valueTitle, domain: Domain.covering(values))
    for group in groups {
      let middle = rows.begin(label: group.label, detail: "n = \(group.count)", height: 28)
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
    rows.remark(whiskers)
    return rows.drawing
  }
}
