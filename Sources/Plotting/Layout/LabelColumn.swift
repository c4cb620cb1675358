/// Labels at the ends of lines, moved apart so that none covers another.
enum LabelColumn {
  package struct Entry: Sendable {
    package var lines: [String]
    /// Drawn before the words where the label is not the end of a line.
    package var symbol: Key?
    package var detail: String?
    /// Where the label would stand: the middle of its block.
    package var y: Double

    package init(lines: [String], symbol: Key? = nil, detail: String? = nil, y: Double) {
      self.lines = lines
      self.symbol = symbol
      self.detail = detail
      self.y = y
    }

    package var height: Double { Double(lines.count + (detail == nil ? 0 : 1)) * Label.lineHeight }
  }

  /// Marks for the entries in a column at `x`, between `top` and `bottom`; nil where they do not fit.
  package static func marks(_ entries: [Entry], x: Double, top: Double, bottom: Double) -> [Mark]? {
    let gap = 6.0
    let order = entries.indices.sorted { (entries[$0].y, $0) < (entries[$1].y, $1) }
    let total = order.reduce(0) { $0 + entries[$1].height + gap } - gap
    guard total <= bottom - top else { return nil }
    var starts = Array(repeating: 0.0, count: entries.count)
    var free = top
    for index in order {
      starts[index] = max(free, entries[index].y - entries[index].height / 2)
      free = starts[index] + entries[index].height + gap
    }
    var limit = bottom
    for index in order.reversed() {
      starts[index] = min(starts[index], limit - entries[index].height)
      limit = starts[index] - gap
    }
    return order.flatMap { index -> [Mark] in
      let entry = entries[index]
      let first = starts[index] + 12
      let indent = entry.symbol?.indent ?? 0
      let words =
        (entry.symbol?.picture(x: x, y: first) ?? [])
        + Label.lines(entry.lines, x: x + indent, y: first, size: 13)
      guard let detail = entry.detail else { return words }
      return words
        + [
          .text(
            Label(
              detail, x: x + indent, y: first + Double(entry.lines.count) * Label.lineHeight, size: 12,
              style: "tick"))
        ]
    }
  }
}
