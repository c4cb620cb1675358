internal import Markup
internal import Notation

/// The shapes that figures are put together from. Colours are classes: the theme gives them for light, dark and print.
package enum Mark: Sendable {
  case rectangle(x: Double, y: Double, width: Double, height: Double, style: String)
  case line(x1: Double, y1: Double, x2: Double, y2: Double, style: String)
  case dot(x: Double, y: Double, radius: Double, style: String)
  case path(points: [Point], isClosed: Bool, style: String)
  case text(Label)

  package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  var node: Node {
    switch self {
    case .rectangle(let x, let y, let width, let height, let style):
      element(
        "rect",
        [
          "x": coordinate(x), "y": coordinate(y), "width": coordinate(max(0, width)),
          "height": coordinate(max(0, height)),
          "class": style,
        ])
    case .line(let x1, let y1, let x2, let y2, let style):
      element(
        "line",
        [
          "x1": coordinate(x1), "y1": coordinate(y1), "x2": coordinate(x2), "y2": coordinate(y2),
          "class": style,
        ])
    case .dot(let x, let y, let radius, let style):
      element("circle", ["cx": coordinate(x), "cy": coordinate(y), "r": coordinate(radius), "class": style])
    case .path(let points, let isClosed, let style):
      element(
        "path",
        [
          "d": points.enumerated().map { ($0 == 0 ? "M" : "L") + coordinate($1.x) + " " + coordinate($1.y) }
            .joined()
            + (isClosed ? "Z" : ""), "class": style,
        ])
    case .text(let label): label.node
    }
  }
}

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

  package var box: (left: Double, top: Double, right: Double, bottom: Double) {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return (left, y - size * 0.78, left + width, y + size * 0.24)
  }

  var node: Node {
    let classes = [size < 13 ? "small" : nil, isBold ? "strong" : nil, style.isEmpty ? nil : style].compactMap
    { $0 }
    return element(
      "text",
      [
        "x": coordinate(x), "y": coordinate(y), "text-anchor": anchor == .start ? nil : anchor.rawValue,
        "class": classes.isEmpty ? nil : classes.joined(separator: " "),
      ], .text(text))
  }
}
