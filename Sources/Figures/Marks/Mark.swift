internal import Markup

/// The shapes that figures are put together from. Colours are classes: the stylesheet gives them for light, dark
/// and print.
package enum Mark: Sendable {
  case rectangle(x: Double, y: Double, width: Double, height: Double, style: String)
  case line(x1: Double, y1: Double, x2: Double, y2: Double, style: String)
  case dot(x: Double, y: Double, radius: Double, style: String)
  case path(points: [Point], isClosed: Bool, style: String)
  case text(Label)
  /// Nothing to see: where a pointer, a finger or an arrow key finds a row of the figure's data, counted from 0
  /// without group rows.
  case spot(row: Int, Box)

  package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Of things in order those that a finger can tell apart: no two nearer than 6 units.
  static func apart<Thing>(_ things: [Thing], _ position: (Thing) -> Double) -> [Thing] {
    var last = -Double.infinity
    return things.filter { thing in
      let isApart = abs(position(thing) - last) >= 6
      if isApart { last = position(thing) }
      return isApart
    }
  }

  /// The room that the shape takes, without the width of its stroke.
  package var box: Box {
    switch self {
    case .rectangle(let x, let y, let width, let height, _):
      Box(left: x, top: y, right: x + max(0, width), bottom: y + max(0, height))
    case .line(let x1, let y1, let x2, let y2, _):
      Box(left: min(x1, x2), top: min(y1, y2), right: max(x1, x2), bottom: max(y1, y2))
    case .dot(let x, let y, let radius, _):
      Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
    case .path(let points, _, _):
      Box(
        left: points.map(\.x).min() ?? 0, top: points.map(\.y).min() ?? 0, right: points.map(\.x).max() ?? 0,
        bottom: points.map(\.y).max() ?? 0)
    case .text(let label): label.box
    case .spot(_, let box): box
    }
  }

  var node: Node {
    func text(_ value: Double) -> String { Coordinate.text(value) }
    return switch self {
    case .rectangle(let x, let y, let width, let height, let style):
      element(
        "rect",
        [
          "x": text(x), "y": text(y), "width": text(max(0, width)), "height": text(max(0, height)),
          "class": style,
        ])
    case .line(let x1, let y1, let x2, let y2, let style):
      element("line", ["x1": text(x1), "y1": text(y1), "x2": text(x2), "y2": text(y2), "class": style])
    case .dot(let x, let y, let radius, let style):
      element("circle", ["cx": text(x), "cy": text(y), "r": text(radius), "class": style])
    case .path(let points, let isClosed, let style):
      element("path", ["d": Coordinate.path(points, isClosed: isClosed), "class": style])
    case .text(let label): label.node
    case .spot(let row, let box):
      element(
        "rect",
        [
          "x": text(box.left), "y": text(box.top), "width": text(max(0, box.width)),
          "height": text(max(0, box.height)), "class": "spot", "data-row": String(row),
        ])
    }
  }
}

/// A rectangle of the drawing; y grows downward.
package struct Box: Hashable, Sendable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  init(around point: Mark.Point, radius: Double) {
    self.init(
      left: point.x - radius, top: point.y - radius, right: point.x + radius, bottom: point.y + radius)
  }

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  package var width: Double { right - left }
  package var height: Double { bottom - top }
  package var middle: Mark.Point { Mark.Point((left + right) / 2, (top + bottom) / 2) }

  package func overlaps(_ other: Box, by slack: Double = 0) -> Bool {
    left < other.right - slack && other.left < right - slack && top < other.bottom - slack
      && other.top < bottom - slack
  }

  package func holds(_ other: Box, within slack: Double = 0) -> Bool {
    other.left >= left - slack && other.right <= right + slack && other.top >= top - slack
      && other.bottom <= bottom + slack
  }
}
