/// What stands where there is nothing to draw: the reason, in words.
package enum EmptyFigure {
  package static func drawing(_ reason: String, _ layout: Layout) -> Drawing {
    let lines = TextMetrics.wrap(reason, size: layout.textSize, width: layout.width - 24, lines: 6)
    let marks = lines.enumerated().map { index, line in
      Mark.text(
        Label(
          line, x: layout.width / 2, y: 30 + Double(index) * 18, size: layout.textSize, anchor: .middle,
          style: "tick"))
    }
    return Drawing(width: layout.width, height: 42 + Double(lines.count) * 18, marks: marks)
  }
}
