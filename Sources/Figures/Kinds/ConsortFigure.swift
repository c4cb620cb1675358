package import Wording

/// The flow of a cohort as boxes (CONSORT 2010): steps downward, those who leave to the side, groups at the end.
package struct ConsortFigure: Figure {
  package struct Step: Sendable {
    package var label: String
    package var count: Plotted<Int>
    /// Who leaves after this step, with the reasons.
    package var left: [Exit]

    package init(label: String, count: Plotted<Int>, left: [Exit] = []) {
      self.label = label
      self.count = count
      self.left = left
    }
  }

  package struct Exit: Sendable {
    package var label: String
    package var count: Plotted<Int>

    package init(label: String, count: Plotted<Int>) {
      self.label = label
      self.count = count
    }
  }

  package var steps: [Step]
  /// The groups that the last step divides into.
  package var groups: [Exit]

  package init(steps: [Step], groups: [Exit] = []) {
    self.steps = steps
    self.groups = groups
  }

  package func title(_ words: Wording) -> String { words.cohorts(.boxesTitle) }

  package func description(_ words: Wording) -> String {
    guard !steps.isEmpty else { return words.figures(.nothing(.steps)) }
    func number(_ count: Plotted<Int>) -> String {
      count.value.map(String.init) ?? words.figures(.hiddenForPrivacy)
    }
    func exit(_ exit: Exit) -> String { "\(exit.label), \(number(exit.count))" }
    let parts = steps.map { step in
      CohortMessage.boxStep(step.label, count: number(step.count), left: step.left.map(exit))
    }
    let divided = groups.isEmpty ? [] : [CohortMessage.divided(groups.map(exit))]
    return ([.boxes(steps: steps.count)] + parts + divided).map(words.cohorts).joined(separator: " ")
  }

  private static func boxed(_ label: String, _ count: Plotted<Int>, _ words: Wording) -> String {
    count.value.map { words.cohorts(.box(label, count: $0)) }
      ?? "\(label) (\(words.figures(.hiddenForPrivacy)))"
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard !steps.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.steps)), layout) }
    let isWide = layout == .wide
    let size = layout.textSize
    let mainWidth = isWide ? 300.0 : layout.width - 2
    let mainLeft = isWide ? 20.0 : 1
    let stem = isWide ? mainLeft + mainWidth / 2 : 24.0
    var marks: [Mark] = []
    var y = 2.0
    var row = 0
    for (index, step) in steps.enumerated() {
      let lines = TextMetrics.wrap(
        Self.boxed(step.label, step.count, words), size: size, width: mainWidth - 20, lines: 6, bold: true)
      let height = Double(lines.count) * Label.lineHeight + 14
      marks.append(.rectangle(x: mainLeft, y: y, width: mainWidth, height: height, style: "frame"))
      marks += Label.lines(
        lines, x: isWide ? stem : mainLeft + 10, y: y + 19, size: size, anchor: isWide ? .middle : .start,
        isBold: true)
      marks.append(
        .spot(row: row, Box(left: mainLeft, top: y, right: mainLeft + mainWidth, bottom: y + height)))
      row += 1
      y += height
      let isLast = index == steps.count - 1
      let from = y
      if !step.left.isEmpty {
        let sideLeft = isWide ? mainLeft + mainWidth + 40 : 60.0
        let room = layout.width - sideLeft - 2
        let exits = step.left.map {
          TextMetrics.wrap(Self.boxed($0.label, $0.count, words), size: 12, width: room - 20, lines: 6)
        }
        let texts = Array(exits.joined())
        let sideHeight = Double(texts.count) * Label.lineHeight + 12
        y += 12
        marks.append(.rectangle(x: sideLeft, y: y, width: room, height: sideHeight, style: "frame side"))
        marks += Label.lines(texts, x: sideLeft + 10, y: y + 17, size: 12)
        var top = y + 4
        for lines in exits {
          let bottom = top + Double(lines.count) * Label.lineHeight
          marks.append(.spot(row: row, Box(left: sideLeft, top: top, right: sideLeft + room, bottom: bottom)))
          (top, row) = (bottom, row + 1)
        }
        let middle = y + sideHeight / 2
        marks.append(.line(x1: stem, y1: middle, x2: sideLeft - 1, y2: middle, style: "ink"))
        marks.append(Self.head(.init(sideLeft - 1, middle), dx: 1, dy: 0))
        if isLast, groups.isEmpty {
          marks.append(.line(x1: stem, y1: from, x2: stem, y2: middle, style: "ink"))
        }
        y += sideHeight
      }
      if !isLast {
        y += 18
        marks.append(.line(x1: stem, y1: from, x2: stem, y2: y - 1, style: "ink"))
        marks.append(Self.head(.init(stem, y - 1), dx: 0, dy: 1))
      } else if !groups.isEmpty {
        y = drawGroups(from: from, y: y, stem: stem, row: row, layout, words, &marks)
      }
    }
    return Drawing(width: layout.width, height: y + 4, marks: marks)
  }

  private func drawGroups(
    from: Double, y: Double, stem: Double, row: Int, _ layout: Layout, _ words: Wording, _ marks: inout [Mark]
  ) -> Double {
    let size = layout.textSize
    let isRow = layout == .wide && groups.count <= 4
    guard isRow else {
      var y = y
      var last = from
      for (index, group) in groups.enumerated() {
        let left = stem + 26
        let lines = TextMetrics.wrap(
          Self.boxed(group.label, group.count, words), size: size, width: layout.width - left - 22, lines: 6)
        let height = Double(lines.count) * Label.lineHeight + 12
        y += 10
        marks.append(
          .rectangle(x: left, y: y, width: layout.width - left - 2, height: height, style: "frame"))
        marks += Label.lines(lines, x: left + 10, y: y + 17, size: size)
        marks.append(
          .spot(row: row + index, Box(left: left, top: y, right: layout.width - 2, bottom: y + height)))
        last = y + height / 2
        marks.append(.line(x1: stem, y1: last, x2: left - 1, y2: last, style: "ink"))
        marks.append(Self.head(.init(left - 1, last), dx: 1, dy: 0))
        y += height
      }
      marks.append(.line(x1: stem, y1: from, x2: stem, y2: last, style: "ink"))
      return y
    }
    let gap = 16.0
    let width = (layout.width - 4 - gap * Double(groups.count - 1)) / Double(groups.count)
    let bar = y + 16
    let top = bar + 16
    marks.append(.line(x1: stem, y1: from, x2: stem, y2: bar, style: "ink"))
    let middles = groups.indices.map { 2 + Double($0) * (width + gap) + width / 2 }
    let ends = middles + [stem]
    marks.append(.line(x1: ends.min() ?? stem, y1: bar, x2: ends.max() ?? stem, y2: bar, style: "ink"))
    var tallest = 0.0
    for (index, (group, middle)) in zip(groups, middles).enumerated() {
      let lines = TextMetrics.wrap(
        Self.boxed(group.label, group.count, words), size: size, width: width - 16, lines: 8)
      let height = Double(lines.count) * Label.lineHeight + 12
      tallest = max(tallest, height)
      marks.append(.line(x1: middle, y1: bar, x2: middle, y2: top - 1, style: "ink"))
      marks.append(Self.head(.init(middle, top - 1), dx: 0, dy: 1))
      marks.append(.rectangle(x: middle - width / 2, y: top, width: width, height: height, style: "frame"))
      marks += Label.lines(lines, x: middle, y: top + 18, size: size, anchor: .middle)
      marks.append(
        .spot(
          row: row + index,
          Box(left: middle - width / 2, top: top, right: middle + width / 2, bottom: top + height)))
    }
    return top + tallest
  }

  /// An arrow's head that ends at the point.
  private static func head(_ tip: Mark.Point, dx: Double, dy: Double) -> Mark {
    .path(
      points: [
        tip, .init(tip.x - 7 * dx - 4 * dy, tip.y - 7 * dy - 4 * dx),
        .init(tip.x - 7 * dx + 4 * dy, tip.y - 7 * dy + 4 * dx),
      ], isClosed: true, style: "ink arrow")
  }
}
