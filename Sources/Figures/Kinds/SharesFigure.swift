package import Wording

/// What wholes are made of: a bar a part, each where the one before it ends, so that all end at the whole.
package struct SharesFigure: Figure {
  package struct Part: Sendable {
    package var label: String
    /// In percent of the whole.
    package var share: Double
    package var text: String
    /// What no other part accounts for.
    package var isRest: Bool

    package init(label: String, share: Double, text: String, isRest: Bool = false) {
      self.label = label
      self.share = share
      self.text = text
      self.isRest = isRest
    }
  }

  package struct Whole: Sendable {
    /// With its n.
    package var label: String?
    package var parts: [Part]

    package init(label: String?, parts: [Part]) {
      self.label = label
      self.parts = parts
    }
  }

  package var wholes: [Whole]
  package var valueTitle: String

  package init(wholes: [Whole], valueTitle: String) {
    self.wholes = wholes
    self.valueTitle = valueTitle
  }

  package func title(_ words: Wording) -> String { valueTitle }
  package func description(_ words: Wording) -> String {
    guard !wholes.allSatisfy(\.parts.isEmpty) else { return words.figures(.nothing(.values)) }
    let parts = wholes.map { whole in
      PublishedMessage.whole(whole.label, parts: whole.parts.map { "\($0.label), \($0.text)" })
    }
    return ([.shares(valueTitle)] + parts).map(words.published).joined(separator: " ")
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    let parts = wholes.flatMap(\.parts)
    guard !parts.isEmpty else { return EmptyFigure.drawing(words.figures(.nothing(.values)), layout) }
    let size = layout.textSize
    let isWide = layout == .wide
    let textWidth = parts.map { TextMetrics.width($0.text, size: 12) }.max() ?? 0
    let labelWidth =
      isWide ? min(230, parts.map { TextMetrics.width($0.label, size: size) }.max() ?? 0) : layout.width
    let left = isWide ? labelWidth + 16 : 0
    let x = LinearScale(0...100, from: left + 1, to: layout.width - (isWide ? textWidth + 16 : 9))
    let titles = TextMetrics.wrap(valueTitle, size: size, width: layout.width, lines: 4, bold: true)
    var front = Label.lines(titles, x: 0, y: 14, size: size, isBold: true)
    let top = 14 + Double(titles.count - 1) * Label.lineHeight + 12
    var y = top
    var row = 0
    for whole in wholes {
      if let label = whole.label {
        let lines = TextMetrics.wrap(label, size: size, width: layout.width, lines: 4, bold: true)
        front += Label.lines(lines, x: 0, y: y + 18, size: size, isBold: true)
        y += Double(lines.count) * Label.lineHeight + 8
      }
      var end = 0.0
      for part in whole.parts {
        let start = y
        let names = TextMetrics.wrap(part.label, size: size, width: labelWidth, lines: 4)
        let height = Double(names.count) * Label.lineHeight
        front += Label.lines(names, x: 0, y: y + 14, size: size)
        if !isWide {
          front += Label.lines([part.text], x: 0, y: y + 14 + height, size: 12, style: "tick")
          y += height + Label.lineHeight + 4
        }
        let room = isWide ? max(20, height) : 16
        let bar = Box(
          left: x(end), top: y + (room - 16) / 2 + 1, right: x(end + part.share),
          bottom: y + (room + 16) / 2 + 1)
        front.append(
          .rectangle(
            x: bar.left, y: bar.top, width: bar.width, height: bar.height,
            style: part.isRest ? "open" : "fill"))
        if part.isRest { front += Mark.hatch(bar) }
        if isWide {
          front.append(
            .text(
              Label(part.text, x: layout.width, y: bar.middle.y + 4, size: 12, anchor: .end, style: "tick")))
        }
        end += part.share
        y += room + (isWide ? 6 : 12)
        front.append(.line(x1: bar.right, y1: bar.bottom, x2: bar.right, y2: y, style: "side"))
        front.append(.spot(row: row, Box(left: 0, top: start, right: layout.width, bottom: y)))
        row += 1
      }
    }
    var back: [Mark] = []
    for tick in Cartesian.thinned(
      x.labels(about: Int((x.end - x.start) / 60), words.numbers), within: 0...layout.width, at: { x($0) })
    {
      let position = x(tick.value)
      if isWide { back.append(.line(x1: position, y1: top, x2: position, y2: y, style: "grid")) }
      back.append(
        .text(
          Cartesian.held(
            Label(tick.text, x: position, y: y + 18, size: 12, anchor: .middle, style: "tick"), layout)))
    }
    back.append(.line(x1: x.start, y1: y, x2: x.end, y2: y, style: "grid base"))
    return Drawing(width: layout.width, height: y + 24, marks: back + front)
  }
}
