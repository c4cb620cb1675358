/// How a mark looks on white paper: what the stylesheet's classes say, for a picture that has no stylesheet.
struct FigureStyle: Equatable {
  struct Colour: Equatable {
    var red: Double
    var green: Double
    var blue: Double

    init(_ hex: UInt32) {
      red = Double(hex >> 16 & 255)
      green = Double(hex >> 8 & 255)
      blue = Double(hex & 255)
    }

    /// This colour laid over another as a veil of so much.
    func over(_ other: Colour, opacity: Double) -> Colour {
      var mixed = other
      mixed.red += (red - other.red) * opacity
      mixed.green += (green - other.green) * opacity
      mixed.blue += (blue - other.blue) * opacity
      return mixed
    }

    /// As Windows has it: blue, green, red.
    var reference: UInt32 {
      UInt32(blue.rounded()) << 16 | UInt32(green.rounded()) << 8 | UInt32(red.rounded())
    }
  }

  var fill: Colour?
  var stroke: Colour?
  var width = 1.0
  var dashes: [Double] = []
  /// Of a veil through which others are seen.
  var opacity = 1.0

  private static let paper = Colour(0xFFFFFF)
  private static let ink = Colour(0x000000)
  private static let muted = Colour(0x4A4F55)
  private static let rule = Colour(0xC8C8C8)
  private static let wash = Colour(0xF1F1F1)
  private static let navy = Colour(0x12436D)
  private static let amber = Colour(0x8F3A0A)
  private static let plum = Colour(0x801650)
  private static let teal = Colour(0x11655E)
  private static let series = ["s1": navy, "s2": amber, "s3": plum, "s4": teal]

  /// In the order of the stylesheet, so that what comes later holds.
  init(_ style: String) {
    let names = Set(style.split(separator: " ").map(String.init))
    func has(_ name: String) -> Bool { names.contains(name) }
    let own = Self.series.first { names.contains($0.key) }?.value
    if has("line") {
      stroke = own ?? Self.navy
      width = has("thin") ? 1.25 : 2
      if !has("whole") {
        if has("s2") { dashes = [7, 3] }
        if has("s3") { dashes = [2, 3] }
        if has("s4") { dashes = [9, 3, 2, 3] }
      }
    }
    if has("area") { (fill, opacity) = (own ?? Self.muted, 0.2) }
    if has("censor") { (stroke, width) = (own, 1.5) }
    if has("pt") {
      (fill, stroke, width) = has("hollow") ? (Self.paper, own, 1.75) : (own, Self.paper, 1)
    }
    if has("ring") { (fill, stroke, width) = (Self.paper, Self.plum, 1.75) }
    if has("grid") { (stroke, width) = (Self.rule, 1) }
    if has("base") { stroke = Self.muted }
    if has("ink") { (stroke, width) = (Self.muted, 1.25) }
    if has("arrow") { (fill, stroke) = (Self.muted, nil) }
    if has("frame") { (fill, stroke, width) = (Self.paper, Self.navy, 1.25) }
    if has("side") { (stroke, dashes) = (Self.muted, [4, 3]) }
    if has("open") { (fill, stroke, width) = (Self.paper, Self.navy, 1.5) }
    if has("fill") { (fill, stroke, width) = (Self.navy, Self.navy, 1.5) }
    if has("soft") { (fill, stroke, width) = (Self.navy.over(Self.paper, opacity: 0.3), Self.navy, 1.5) }
    if has("fill"), has("s3") { (fill, stroke) = (Self.plum.over(Self.paper, opacity: 0.25), Self.plum) }
    if has("hatch") { (stroke, width) = (Self.ink.over(Self.paper, opacity: 0.55), 1) }
    if has("track") { fill = Self.wash }
    if has("part") { dashes = [3, 2] }
    if has("dot") { (fill, stroke, width) = (Self.plum, Self.paper, 1.5) }
    if has("halo") { (stroke, width) = (Self.paper, 5) }
    if has("whisk") { (stroke, width) = (own ?? Self.plum, 2) }
    if has("open-path") { fill = nil }
    if has("mean") { (stroke, width, dashes) = (Self.muted, 1.25, [4, 3]) }
    if has("limit") { (stroke, width, dashes) = (Self.muted, 1.25, has("far") ? [] : [2, 3]) }
    if has("band") { (fill, opacity) = (Self.muted, 0.13) }
    if has("box") { (fill, stroke, width) = (Self.wash, Self.muted, 1.25) }
    if has("median") { (stroke, width) = (Self.plum, 3) }
    if has("heat") { (stroke, width) = (Self.rule, 1) }
    for (name, share) in [("h0", 1.0), ("h1", 0.82), ("h2", 0.3), ("h3", 0.12), ("h4", 0)] where has(name) {
      fill = Self.plum.over(Self.paper, opacity: share)
    }
    if has("heat"), has("none") { fill = Self.paper }
  }

  /// The colour of a text.
  static func ink(_ style: String) -> Colour {
    let names = Set(style.split(separator: " "))
    if names.contains("on-heat") { return paper }
    if names.contains("count") { return navy }
    return names.contains("tick") ? muted : ink
  }

  static func hasHalo(_ style: String) -> Bool { style.split(separator: " ").contains("clear") }
}
