package import Markup

/// A text in a figure, with the box that it takes.
package struct Label: Hashable, Sendable {
  package enum Anchor: String, Sendable { case start, middle, end }

  package var text: String
  package var x: Double
  /// The baseline.
  package var y: Double
  package var size: Double
  package var anchor: Anchor
  package var isBold: Bool
  package var style: String

  package init(
    _ text: String, x: Double, y: Double, size: Double = 13, anchor: Anchor = .start, isBold: Bool = false,
    style: String = ""
  ) {
    self.text = text
    self.x = x
    self.y = y
    self.size = size
    self.anchor = anchor
    self.isBold = isBold
    self.style = style
  }

  package var width: Double { TextMetrics.width(text, size: size, bold: isBold) }

  package var box: Box {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(left: left, top: y - size * 0.78, right: left + width, bottom: y + size * 0.24)
  }

  package var node: Node {
    let classes = [size < 13 ? "small" : nil, isBold ? "strong" : nil, style.isEmpty ? nil : style]
      .compactMap { $0 }
    return element(
      "text",
      [
        "x": Coordinate.text(x), "y": Coordinate.text(y),
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
        "class": classes.isEmpty ? nil : classes.joined(separator: " "),
      ], .text(text))
  }

  /// Lines of a text, one under the other; the first baseline at `y`.
  package static func lines(
    _ texts: [String], x: Double, y: Double, size: Double, anchor: Anchor = .start, isBold: Bool = false,
    style: String = ""
  ) -> [Mark] {
    texts.enumerated().map { index, text in
      .text(
        Label(
          text, x: x, y: y + Double(index) * lineHeight, size: size, anchor: anchor, isBold: isBold,
          style: style))
    }
  }

  package static let lineHeight = 16.0
}
