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

  package func title(_ words: Wording) -> String { "\(valueTitle), each patient a point" }

  package func description(_ words: Wording) -> String {
    guard groups.contains(where: { !$0.values.isEmpty }) else { return "There are no values to draw." }
    let parts = groups.map { group -> String in
      guard let low = group.values.min(), let high = group.values.max() else {
        return "\(group.label): no values."
      }
      var text =
        "\(group.label): \(group.values.count) values from \(NumberText.readable(low)) to \(NumberText.readable(high))"
      if let box = group.quartiles {
        text +=
          ", median \(NumberText.readable(box.median)), quartiles \(NumberText.readable(box.lower)) and \(NumberText.readable(box.upper))"
      }
      return text + (group.missing > 0 ? "; \(group.missing) missing." : ".")
    }
    return
      "A strip plot of \(valueTitle.lowercasedFirst) with a box for the quartiles and a stroke at the median. "
      + parts.joined(separator: " ") + (note.map { " " + $0 } ?? "")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let values = groups.flatMap(\.values)
    guard values.contains(where: \.isFinite) else {
      return EmptyFigure.drawing("There are no values to draw.", layout)
    }
    var rows = GroupRows(layout, title: valueTitle, domain: Domain.covering(values))
    for group in groups {
      let detail = "n = \(group.values.count)" + (group.missing > 0 ? ", \(group.missing) missing" : "")
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
