/// A coordinate as SVG text: rounded once to two decimals, no trailing noughts, no "-0"; what lies far off the drawing
/// stays off it.
package enum Coordinate {
  package static func text(_ value: Double) -> String {
    guard !value.isNaN else { return "0" }
    let hundredths = Int((min(1e9, max(-1e9, value)) * 100).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = Int(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A path through the points, with the short commands for level and upright pieces.
  package static func path(_ points: [Mark.Point], isClosed: Bool) -> String {
    var text = ""
    var last: (x: String, y: String)?
    for point in points {
      let next = (x: self.text(point.x), y: self.text(point.y))
      if let last {
        if last == next { continue }
        if last.y == next.y {
          text += "H" + next.x
        } else if last.x == next.x {
          text += "V" + next.y
        } else {
          text += "L\(next.x) \(next.y)"
        }
      } else {
        text += "M\(next.x) \(next.y)"
      }
      last = next
    }
    return isClosed ? text + "Z" : text
  }
}
