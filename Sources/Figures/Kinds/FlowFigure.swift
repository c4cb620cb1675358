internal import Notation
package import Wording

/// A cohort from step to step, each a bar in proportion under its words, with the share that went on.
package struct FlowFigure: Figure {
  package struct Step: Sendable {
    package var label: String
    package var count: Plotted<Int>
    /// `16/24 (66.7%)` of the step before.
    package var share: String?

    package init(label: String, count: Plotted<Int>, share: String? = nil) {
      self.label = label
      self.count = count
      self.share = share
    }
  }

  package var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }

  package func title(_ words: Wording) -> String { words.cohorts(.flowTitle) }

  package func description(_ words: Wording) -> String {
    let parts = steps.map { words.cohorts(.step($0.label, count: $0.count.value, share: $0.share)) }
    return words.cohorts(.flow(steps: steps.count)) + " " + parts.joined(separator: "; ") + "."
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard !steps.isEmpty else { return EmptyFigure.drawing(words.cohorts(.noSteps), layout) }
    let size = layout == .wide ? 13.0 : 12.0
    let countWidth = max(
      44,
      (steps.map { step in
        step.count.value.map { TextMetrics.width(String($0), size: 20, bold: true) }
          ?? TextMetrics.width(words.figures(.hidden), size: 12, bold: true)
      }.max() ?? 0) + 14)
    let full = layout.width - countWidth
    let most = Double(steps.compactMap(\.count.value).max() ?? 1)
    let scale = LinearScale(0...max(1, most), from: 0, to: full)
    var marks: [Mark] = []
    var y = 0.0
    for (index, step) in steps.enumerated() {
      let lines = TextMetrics.wrap(step.label, size: size, width: full, lines: 2, bold: true)
      let numeral = step.count.value.map(String.init) ?? words.figures(.hidden)
      marks.append(
        .text(
          Label(
            numeral, x: countWidth - 12, y: y + (step.count.value == nil ? 14 : 20),
            size: step.count.value == nil ? 12 : 20, anchor: .end,
            isBold: true, style: "count")))
      for (line, text) in lines.enumerated() {
        marks.append(
          .text(Label(text, x: countWidth, y: y + 14 + Double(line) * 16, size: size, isBold: true)))
      }
      var next = y + 14 + Double(lines.count - 1) * 16
      if let share = step.share {
        let text = TextMetrics.cut(share, size: 12, width: full)
        next += 16
        marks.append(.text(Label(text, x: countWidth, y: next, size: 12, style: "tick")))
      }
      let bar = next + 8
      if let count = step.count.value {
        marks.append(.rectangle(x: countWidth, y: bar, width: full, height: 8, style: "track"))
        marks.append(
          .rectangle(
            x: countWidth, y: bar, width: scale(Double(count)), height: 8,
            style: index == steps.count - 1 ? "fill" : "fill soft"))
      }
      marks.append(.spot(row: index, Box(left: 0, top: y, right: layout.width, bottom: bar + 16)))
      y = bar + 8 + 20
    }
    return Drawing(width: layout.width, height: y - 8, marks: marks)
  }
}
