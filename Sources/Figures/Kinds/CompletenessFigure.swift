internal import Notation
package import Wording

/// How much of each variable is known, by period: a heat table whose cells hold their numbers.
package struct CompletenessFigure: Figure {
  package struct Row: Sendable {
    package var label: String
    /// Percent known, one for each column; nil where the variable did not apply.
    package var percents: [Plotted<Double>?]

    package init(label: String, percents: [Plotted<Double>?]) {
      self.label = label
      self.percents = percents
    }
  }

  package var columns: [String]
  package var rows: [Row]

  package init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  package func title(_ words: Wording) -> String { words.cohorts(.completenessTitle) }

  private var known: [(row: String, column: String, value: Double)] {
    rows.flatMap { row in
      zip(columns, row.percents).compactMap { column, cell in
        cell?.value.flatMap { $0.isFinite ? (row.label, column, $0) : nil }
      }
    }
  }

  package func description(_ words: Wording) -> String {
    guard let finding = finding(words) else { return words.figures(.nothing(.records)) }
    return words.cohorts(.completeness(variables: rows.count, columns: columns.count)) + " " + finding
  }

  /// How many cells are complete, and which is least; nil where nothing is known.
  package func finding(_ words: Wording) -> String? {
    let known = known
    guard
      let extremes = Extremes(
        known.map { (words.cohorts(.cell(row: $0.row, column: $0.column)), $0.value) }, words)
    else { return nil }
    let full = known.filter { $0.value >= 100 }.count
    let least = words.numbers.wholePercent(extremes.low.rounded(.down))
    return words.cohorts(
      extremes.low < 100
        ? .complete(full, of: known.count, least: least, in: extremes.lowest) : .allComplete)
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    guard !rows.isEmpty, !columns.isEmpty, !known.isEmpty else {
      return EmptyFigure.drawing(words.figures(.nothing(.records)), layout)
    }
    let isWide = layout == .wide
    let size = layout.textSize
    let labelRoom =
      isWide ? min(220, rows.map { TextMetrics.width($0.label, size: size) }.max() ?? 0) + 10 : 0
    let least = TextMetrics.width("100", size: 12) + 8
    let heads = columns.map { TextMetrics.width($0, size: 12) }
    let perBlock = max(
      1, min(columns.count, Int((layout.width - labelRoom) / max(least, min(heads.max() ?? 0, 72) + 6))))
    var marks = [Mark.text(Label(words.cohorts(.knownPercent), x: 0, y: 14, size: size, isBold: true))]
    var y = 26.0
    // More columns than the width holds go into blocks, one under the other.
    for start in stride(from: 0, to: columns.count, by: perBlock) {
      let block = start..<min(columns.count, start + perBlock)
      let cell = min(76, (layout.width - labelRoom) / Double(perBlock))
      let titles = block.map { TextMetrics.wrap(columns[$0], size: 12, width: cell - 4, lines: 3) }
      let headHeight = Double(titles.map(\.count).max() ?? 1) * Label.lineHeight
      for (offset, lines) in titles.enumerated() {
        marks += Label.lines(
          lines, x: labelRoom + (Double(offset) + 0.5) * cell, y: y + 14, size: 12, anchor: .middle,
          style: "tick")
      }
      y += headHeight + 8
      for (index, row) in rows.enumerated() {
        let start = y
        let lines = TextMetrics.wrap(
          row.label, size: size, width: isWide ? labelRoom - 10 : layout.width, lines: 4)
        let labelHeight = Double(lines.count) * Label.lineHeight
        marks += Label.lines(lines, x: 0, y: y + 15, size: size)
        if !isWide { y += labelHeight + 2 }
        for (offset, column) in block.enumerated() where column < row.percents.count {
          marks += draw(
            row.percents[column], words.numbers,
            Box(
              left: labelRoom + Double(offset) * cell + 1, top: y + 1,
              right: labelRoom + Double(offset + 1) * cell - 1, bottom: y + 21))
        }
        y += isWide ? max(22, labelHeight + 4) : 28
        marks.append(.spot(row: index, Box(left: 0, top: start, right: layout.width, bottom: y)))
      }
      y += 8
    }
    let remarks = [
      rows.contains { $0.percents.contains { if case .hidden? = $0 { true } else { false } } }
        ? words.figures(.hiddenMark(Hidden.mark)) : nil,
      rows.contains { $0.percents.contains { $0 == nil } } ? words.cohorts(.notApplicable) : nil,
    ].compactMap { $0 }
    if !remarks.isEmpty {
      marks.append(.text(Label(remarks.joined(separator: " "), x: 0, y: y + 14, size: 12, style: "tick")))
      y += 22
    }
    return Drawing(width: layout.width, height: y, marks: marks)
  }

  private func draw(_ value: Plotted<Double>?, _ numbers: Numbers, _ box: Box) -> [Mark] {
    let text: String
    var style = "heat none"
    switch value {
    case nil: text = "–"
    case .hidden: text = Hidden.mark
    case .shown(let percent):
      // Down, not to the nearest: what is not complete never reads 100.
      text = numbers.decimal(percent.rounded(.down), places: 0)
      style = "heat h\(percent >= 100 ? 4 : percent >= 95 ? 3 : percent >= 80 ? 2 : percent >= 50 ? 1 : 0)"
    }
    return [
      .rectangle(x: box.left, y: box.top, width: box.width, height: box.height, style: style),
      .text(
        Label(
          text, x: box.middle.x, y: box.middle.y + 4, size: 12, anchor: .middle,
          style: style == "heat h0" || style == "heat h1" ? "on-heat strong" : "")),
    ]
  }
}
