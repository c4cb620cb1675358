/// An entry of a legend: a small picture of the mark, and what it stands for.
package struct Key: Sendable {
  package enum Symbol: Sendable {
    case line(String)
    case area(String)
    case marker(Int)
    case hollowMarker(Int)
    case swatch(String)
    case hatched(String)
    case none
  }

  package var symbol: Symbol
  package var text: String
  /// Behind the text, muted.
  package var detail: String?

  package init(_ symbol: Symbol, _ text: String, detail: String? = nil) {
    self.symbol = symbol
    self.text = text
    self.detail = detail
  }

  private var words: String { detail.map { text + ", " + $0 } ?? text }
  /// The room of the picture before the words.
  package var indent: Double {
    switch symbol {
    case .line, .area: 28
    case .none: 0
    default: 16
    }
  }

  package func picture(x: Double, y: Double) -> [Mark] {
    switch symbol {
    case .line(let style): [.line(x1: x, y1: y - 4, x2: x + 22, y2: y - 4, style: style)]
    case .area(let style): [.rectangle(x: x, y: y - 9, width: 22, height: 10, style: style)]
    case .marker(let series): [.marker(x: x + 5, y: y - 4, series: series)]
    case .hollowMarker(let series): [.marker(x: x + 5, y: y - 4, series: series, isHollow: true)]
    case .swatch(let style): [.rectangle(x: x, y: y - 9, width: 10, height: 10, style: style)]
    case .hatched(let style):
      [.rectangle(x: x, y: y - 9, width: 10, height: 10, style: style)]
        + Mark.hatch(Box(left: x, top: y - 9, right: x + 10, bottom: y + 1), every: 5)
    case .none: []
    }
  }

  /// The entries in rows from left to right, as many rows as they need.
  ///
  /// - Parameter y: the first baseline. Returns the baseline of the row that would follow.
  package static func rows(_ keys: [Key], left: Double, right: Double, y: Double, size: Double = 12) -> (
    marks: [Mark], next: Double
  ) {
    var marks: [Mark] = []
    var x = left
    var y = y
    for key in keys {
      let room = right - left - key.indent
      let lines = TextMetrics.wrap(key.words, size: size, width: room, lines: 6)
      let width = key.indent + (lines.map { TextMetrics.width($0, size: size) }.max() ?? 0)
      if x > left, x + width > right || lines.count > 1 {
        x = left
        y += 20
      }
      marks += key.picture(x: x, y: y)
      marks += Label.lines(lines, x: x + key.indent, y: y, size: size)
      x += width + 18
      if lines.count > 1 {
        x = left
        y += Double(lines.count - 1) * Label.lineHeight + 20
      }
    }
    return (marks, keys.isEmpty || x == left ? y : y + 20)
  }
}
