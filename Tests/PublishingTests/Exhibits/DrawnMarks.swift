import Foundation

/// The marks of a drawing, read back from its SVG, and its axes from the texts at their ticks alone.
struct DrawnMarks {
  struct Shape {
    let tag: String
    let classes: Set<Substring>
    let attributes: [String: String]

    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
  }

  let shapes: [Shape]
  let texts: [(x: Double, y: Double, anchor: String, isTick: Bool, text: String)]

  init(_ svg: String) {
    var shapes: [Shape] = []
    var texts: [(Double, Double, String, Bool, String)] = []
    for piece in svg.components(separatedBy: "<").dropFirst() {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = String(parts[0].prefix { $0.isLetter })
      var attributes: [String: String] = [:]
      for match in parts[0].matches(of: /([a-z0-9-]+)="([^"]*)"/) {
        attributes[String(match.output.1)] = String(match.output.2)
      }
      let classes = Set((attributes["class"] ?? "").split(separator: " ").map { Substring($0) })
      let shape = Shape(tag: tag, classes: classes, attributes: attributes)
      if tag == "text" {
        texts.append(
          (
            shape.number("x"), shape.number("y"), attributes["text-anchor"] ?? "start",
            classes.contains("tick"), parts.count > 1 ? String(parts[1]) : ""
          ))
      } else if !Self.isOfAKey(shape) {
        shapes.append(shape)
      }
    }
    self.shapes = shapes
    self.texts = texts
  }

  /// Samples of lines and squares that keys show.
  private static func isOfAKey(_ shape: Shape) -> Bool {
    switch shape.tag {
    case "rect": shape.number("width") == 10 && shape.number("height") == 10
    case "line":
      shape.number("y1") == shape.number("y2") && abs(shape.number("x2") - shape.number("x1") - 22) < 0.01
    default: false
    }
  }

  /// From a value to its place, by the first and the last tick.
  struct Axis {
    let low: (value: Double, place: Double)
    let high: (value: Double, place: Double)
    let isLog: Bool

    func place(_ value: Double) -> Double {
      func scaled(_ value: Double) -> Double { isLog ? log(value) : value }
      let share = (scaled(value) - scaled(low.value)) / (scaled(high.value) - scaled(low.value))
      return low.place + (high.place - low.place) * share
    }
  }

  /// Of a drawing that has none: nothing stands where it puts it.
  var noAxis: Axis { Axis(low: (0, .nan), high: (1, .nan), isLog: false) }

  private static func number(_ text: String) -> Double? { Double(text.replacing("−", with: "-")) }

  /// The ticks below the drawing.
  func horizontal(isLog: Bool) -> Axis? {
    let ticks = texts.filter { $0.isTick && $0.anchor == "middle" }
    let lowest = ticks.map(\.y).max() ?? 0
    let known = ticks.filter { $0.y == lowest }.compactMap { tick in
      Self.number(tick.text).map { ($0, tick.x) }
    }
    // The words of the last tick may be held within the drawing, beside their place.
    let sorted = known.sorted { $0.0 < $1.0 }
    return Self.axis(sorted.count > 2 ? sorted.dropLast() : sorted, isLog)
  }

  /// The ticks at the left, panel by panel from the top; a grid line stands four units above each text's foot.
  func vertical(panel: Int) -> Axis? {
    let ticks = texts.filter { $0.isTick && $0.anchor == "end" }.compactMap { tick in
      Self.number(tick.text).map { (value: $0, place: tick.y - 4, x: tick.x) }
    }
    let left = ticks.map(\.x).min() ?? 0
    var panels: [[(Double, Double)]] = []
    for tick in ticks.filter({ $0.x == left }).sorted(by: { $0.place < $1.place }) {
      if let last = panels.last?.last, tick.value < last.0 {
        panels[panels.count - 1].append((tick.value, tick.place))
      } else {
        panels.append([(tick.value, tick.place)])
      }
    }
    guard panel < panels.count else { return nil }
    return Self.axis(panels[panel].sorted { $0.0 < $1.0 }, false)
  }

  private static func axis(_ ticks: [(Double, Double)], _ isLog: Bool) -> Axis? {
    guard let first = ticks.first, let last = ticks.last, last.0 > first.0 else { return nil }
    return Axis(low: (first.0, first.1), high: (last.0, last.1), isLog: isLog)
  }

  /// The corners of a path.
  static func corners(_ path: String) -> [(x: Double, y: Double)] {
    var corners: [(x: Double, y: Double)] = []
    for step in path.matches(of: /([MLHV])([-0-9. ]*)/) {
      let numbers = step.output.2.split(separator: " ").compactMap { Double($0) }
      let last = corners.last ?? (0, 0)
      switch step.output.1 {
      case "H": corners.append((numbers[0], last.y))
      case "V": corners.append((last.x, numbers[0]))
      default: corners.append((numbers[0], numbers[1]))
      }
    }
    return corners
  }
}
