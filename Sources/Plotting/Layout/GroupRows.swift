package import Notation

/// Rows of groups over one axis of numbers: names beside them where there is room, above them on a phone.
package struct GroupRows: Sendable {
  package let layout: Layout
  private let numbers: Numbers
  package let x: LinearScale
  private let left: Double
  private var marks: [Mark]
  private var y: Double
  private let top: Double
  private var remarks: [String] = []

  package init(
    _ layout: Layout, _ numbers: Numbers, title: String, domain: ClosedRange<Double>, labelRoom: Double = 150
  ) {
    self.layout = layout
    self.numbers = numbers
    let size = layout.textSize
    let titles = TextMetrics.wrap(title, size: size, width: layout.width, lines: 4, bold: true)
    marks = Label.lines(titles, x: 0, y: 14, size: size, isBold: true)
    top = 14 + Double(titles.count - 1) * Label.lineHeight + 14
    y = top
    left = layout == .wide ? labelRoom + 16 : 10
    x = LinearScale(domain, from: left + 6, to: layout.width - 10)
  }

  /// Opens a row and returns its middle.
  package mutating func begin(label: String, detail: String?, height: Double) -> Double {
    let size = layout.textSize
    let isWide = layout == .wide
    let room = isWide ? left - 16 : layout.width
    let names = TextMetrics.wrap(label, size: size, width: room, lines: 4)
    let details = detail.map { TextMetrics.wrap($0, size: 12, width: room, lines: 2) } ?? []
    let labels = Double(names.count + details.count) * Label.lineHeight
    let first = isWide ? y + max(0, (height - labels) / 2) + 12 : y + 12
    marks += Label.lines(names, x: 0, y: first, size: size)
    marks += Label.lines(
      details, x: 0, y: first + Double(names.count) * Label.lineHeight, size: 12, style: "tick")
    let middle: Double
    if isWide {
      let full = max(height, labels)
      middle = y + full / 2
      y += full + 10
    } else {
      middle = y + labels + 4 + height / 2
      y += labels + height + 16
    }
    return middle
  }

  package mutating func add(_ mark: Mark) { marks.append(mark) }
  package mutating func add(_ more: [Mark]) { marks += more }
  package mutating func remark(_ text: String) { remarks.append(text) }

  /// A box from quartile to quartile with a stroke at the median.
  package func box(
    _ quartiles: (lower: Double, median: Double, upper: Double), at middle: Double, half: Double
  )
    -> [Mark]
  {
    let median = x(quartiles.median)
    return [
      .rectangle(
        x: x(quartiles.lower), y: middle - half, width: x(quartiles.upper) - x(quartiles.lower),
        height: 2 * half,
        style: "box"),
      .line(x1: median, y1: middle - half, x2: median, y2: middle + half, style: "median"),
    ]
  }

  /// The rows, with the grid behind and the axis under them.
  package var drawing: Drawing {
    var back: [Mark] = []
    let ticks = Cartesian.thinned(
      x.labels(about: Int((x.end - x.start) / 60), numbers), within: 0...layout.width
    ) {
      x($0)
    }
    for tick in ticks {
      let position = x(tick.value)
      if layout == .wide { back.append(.line(x1: position, y1: top - 4, x2: position, y2: y, style: "grid")) }
      back.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: y + 18, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    back.append(.line(x1: x.start, y1: y, x2: x.end, y2: y, style: "grid base"))
    let lines = remarks.flatMap { TextMetrics.wrap($0, size: 12, width: layout.width - 4, lines: 8) }
    let words = Label.lines(lines, x: 0, y: y + 40, size: 12, style: "tick")
    let height = y + (lines.isEmpty ? 24 : 36 + Double(lines.count) * Label.lineHeight)
    return Drawing(width: layout.width, height: height, marks: back + marks + words)
  }
}

/// Points along a line, moved aside so that they do not cover each other.
package enum Swarm {
  /// For positions in order, the offset of each across the line: the nearest free place to the middle.
  package static func offsets(_ positions: [Double], radius: Double) -> [Double] {
    let diameter = 2 * radius + 0.5
    var placed: [(x: Double, offset: Double)] = []
    var first = 0
    return positions.map { position in
      while first < placed.count, position - placed[first].x >= diameter { first += 1 }
      let near = placed[first...]
      var offset = 0.0
      var step = 0
      while near.contains(where: { other in
        let dx = position - other.x
        let dy = offset - other.offset
        return dx * dx + dy * dy < diameter * diameter * 0.98
      }) {
        step += 1
        let size = Double((step + 1) / 2) * radius
        offset = step % 2 == 1 ? -size : size
        // Past this the row is full and points overlap.
        if size > 40 { break }
      }
      placed.append((position, offset))
      return offset
    }
  }
}
