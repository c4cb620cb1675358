/// Marks made of simpler ones.
extension Mark {
  /// A data point of the n-th series (from 0): its shape differs as well as its colour. Hollow for what is not
  /// counted.
  package static func marker(x: Double, y: Double, series: Int, radius: Double = 4.5, isHollow: Bool = false)
    -> Mark
  {
    let style = "pt s\(series % 4 + 1)" + (isHollow ? " hollow" : "")
    switch series % 4 {
    case 0: return .dot(x: x, y: y, radius: radius, style: style)
    case 1:
      let half = radius * 0.9
      return .rectangle(x: x - half, y: y - half, width: 2 * half, height: 2 * half, style: style)
    case 2: return diamond(x: x, y: y, halfWidth: radius * 1.2, halfHeight: radius * 1.2, style: style)
    default:
      return .path(
        points: [
          Point(x, y - radius * 1.1), Point(x + radius * 1.1, y + radius * 0.9),
          Point(x - radius * 1.1, y + radius * 0.9),
        ], isClosed: true, style: style)
    }
  }

  package static func diamond(x: Double, y: Double, halfWidth: Double, halfHeight: Double, style: String)
    -> Mark
  {
    .path(
      points: [
        Point(x - halfWidth, y), Point(x, y - halfHeight), Point(x + halfWidth, y), Point(x, y + halfHeight),
      ], isClosed: true, style: style)
  }

  /// Strokes at 45° inside a rectangle: a fill that survives grey print.
  package static func hatch(_ box: Box, every gap: Double = 6, style: String = "hatch") -> [Mark] {
    guard box.width > 0, box.height > 0 else { return [] }
    // Each stroke is x + y = c, cut at the sides of the box.
    var marks: [Mark] = []
    var c = ((box.left + box.top) / gap).rounded(.down) * gap + gap
    while c < box.right + box.bottom {
      let x1 = max(box.left, c - box.bottom)
      let x2 = min(box.right, c - box.top)
      if x2 - x1 > 0.5 { marks.append(.line(x1: x1, y1: c - x1, x2: x2, y2: c - x2, style: style)) }
      c += gap
    }
    return marks
  }

  /// The outline of a step function that holds each value until the next x; pieces narrower than `finest` are
  /// drawn as one upright stroke.
  static func stairs(_ points: [Point], finest: Double = 0.5) -> [Point] {
    guard var previous = points.first else { return [] }
    var result = [previous]
    for point in points.dropFirst() {
      if let last = result.last, point.x - last.x >= finest {
        if last.y != previous.y { result.append(Point(last.x, previous.y)) }
        result.append(Point(point.x, previous.y))
        result.append(point)
      }
      previous = point
    }
    if let last = result.last, last != previous {
      result.append(Point(last.x, previous.y))
      result.append(previous)
    }
    return result
  }
}
