package import Wording

/// No-flow and low-flow of each patient, from the collapse to ECMO flow.
package struct TimelineFigure: Figure {
  package struct Row: Sendable {
    package var label: String
    /// Minutes without any flow; nil where it is not known.
    package var noFlow: Double?
    /// Minutes of compressions until ECMO flow.
    package var lowFlow: Double?
    /// Beside the bar: the outcome.
    package var outcome: String?

    package init(label: String, noFlow: Double?, lowFlow: Double?, outcome: String? = nil) {
      self.label = label
      self.noFlow = noFlow
      self.lowFlow = lowFlow
      self.outcome = outcome
    }
  }

  package var rows: [Row]
  /// A time to keep, such as 60 minutes.
  package var target: Double?

  package init(rows: [Row], target: Double? = nil) {
    self.rows = rows
    self.target = target
  }

  package func title(_ words: Wording) -> String { words.cohorts(.timelineTitle) }

  package func description(_ words: Wording) -> String {
    let totals = rows.compactMap { row in (row.noFlow ?? 0) + (row.lowFlow ?? 0) }.filter { $0 > 0 }
    guard let low = totals.min(), let high = totals.max() else {
      return words.figures(.nothing(.times))
    }
    let number = words.numbers.readable
    var messages: [CohortMessage] = [.timeline(patients: rows.count, low: number(low), high: number(high))]
    if let target {
      messages.append(
        .within(totals.count { $0 <= target }, of: totals.count, minutes: number(target)))
    }
    let unknown = rows.count { $0.noFlow == nil && $0.lowFlow == nil }
    if unknown > 0 { messages.append(.unknownTimes(unknown)) }
    return messages.map(words.cohorts).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let totals = rows.map { max(0, $0.noFlow ?? 0) + max(0, $0.lowFlow ?? 0) }
    guard totals.contains(where: { $0 > 0 }) else {
      return EmptyFigure.drawing(words.figures(.nothing(.times)), layout)
    }
    let size = 12.0
    let labelRoom = layout.width * 0.3
    let left = min(labelRoom, rows.map { TextMetrics.width($0.label, size: size) }.max() ?? 0) + 10
    let outcomeWidth = min(
      layout.width * 0.42, rows.map { TextMetrics.width(beside($0, words), size: size) }.max() ?? 0)
    var marks = [Mark.text(Label(words.cohorts(.minutes), x: 0, y: 14, size: layout.textSize, isBold: true))]
    var keys = [Key(.swatch("fill"), words.cohorts(.noFlow)), Key(.swatch("open"), words.cohorts(.lowFlow))]
    if let target { keys.append(Key(.line("mean"), words.cohorts(.target(words.numbers.readable(target))))) }
    let legend = Key.rows(keys, left: 0, right: layout.width - 4, y: 36)
    marks += legend.marks
    let top = legend.next
    let x = LinearScale(
      Domain.covering(totals + (target.map { [$0] } ?? []), including: [0]), from: left,
      to: layout.width - outcomeWidth - 14)
    let rowHeight = 20.0
    let bottom = top + Double(rows.count) * rowHeight
    for tick in Cartesian.thinned(
      x.labels(about: Int((x.end - x.start) / 60), words.numbers), within: 0...layout.width, at: { x($0) })
    {
      let position = x(tick.value)
      marks.append(
        .line(
          x1: position, y1: top - 4, x2: position, y2: bottom, style: tick.value == 0 ? "grid base" : "grid"))
      marks.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: bottom + 16, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    if let target {
      marks.append(.line(x1: x(target), y1: top - 4, x2: x(target), y2: bottom, style: "mean"))
    }
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * rowHeight
      let name = TextMetrics.cut(row.label, size: size, width: left - 10)
      marks.append(.text(Label(name, x: left - 8, y: y + 13, size: size, anchor: .end)))
      let first = max(0, row.noFlow ?? 0)
      let second = max(0, row.lowFlow ?? 0)
      if first > 0 {
        marks.append(.rectangle(x: x(0), y: y + 2, width: x(first) - x(0), height: 13, style: "fill"))
      }
      if second > 0 {
        marks.append(
          .rectangle(x: x(first), y: y + 2, width: x(first + second) - x(first), height: 13, style: "open"))
      }
      let text = TextMetrics.cut(
        beside(row, words), size: size, width: layout.width - x(first + second) - 8)
      if !text.isEmpty {
        marks.append(
          .text(Label(text, x: x(first + second) + 6, y: y + 13, size: size, style: "tick clear")))
      }
      marks.append(.spot(row: index, Box(left: 0, top: y, right: layout.width, bottom: y + rowHeight)))
    }
    return Drawing(width: layout.width, height: bottom + 24, marks: marks)
  }

  private func beside(_ row: Row, _ words: Wording) -> String {
    let isUnknown = row.noFlow == nil && row.lowFlow == nil
    return [isUnknown ? words.cohorts(.unknownTime) : nil, row.outcome].compactMap { $0 }.joined(
      separator: ", ")
  }
}
