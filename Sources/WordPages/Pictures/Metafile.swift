internal import Plotting
internal import Figures
internal import Formats
internal import Wording

/// A drawing as an Enhanced Metafile ([MS-EMF] 16.0), which Word and LibreOffice draw as lines and letters.
struct Metafile {
  private var records = LittleEndian()
  private var count: UInt32 = 0
  private let drawing: Drawing
  private var veils: [(points: [Mark.Point], style: FigureStyle)] = []

  /// Units a pixel of the drawing: its coordinates have two decimals.
  private static let scale = 100.0
  static let font = "Arial"

  static func bytes(of drawing: Drawing) -> [UInt8] {
    var file = Metafile(drawing)
    file.open()
    for mark in drawing.marks { file.draw(mark) }
    file.record(14, 0, 0, 20)
    return file.header() + file.records.bytes
  }

  private init(_ drawing: Drawing) { self.drawing = drawing }

  // MARK: Records

  private enum Kind {
    static let selected: UInt32 = 1
    static let emptyBrush: UInt32 = 0x8000_0005
    static let emptyPen: UInt32 = 0x8000_0008
  }

  private mutating func record(_ type: UInt32, _ values: UInt32...) {
    records.add(type, UInt32(8 + values.count * 4))
    for value in values { records.add(value) }
    count += 1
  }

  private mutating func record(_ type: UInt32, _ content: LittleEndian) {
    var content = content
    while !content.bytes.count.isMultiple(of: 4) { content.bytes.append(0) }
    records.add(type, UInt32(8 + content.bytes.count))
    records.bytes += content.bytes
    count += 1
  }

  /// What lies far off the drawing stays off it.
  private func units(_ value: Double) -> Int32 {
    Int32(min(1e9, max(-1e9, value * Self.scale)).rounded())
  }

  /// A device of 3840 by 2400 dots, 96 to the inch.
  private func header() -> [UInt8] {
    let size: UInt32 = 108
    let millimetres = { (pixels: Double) in Int32((pixels * 2540 / 96).rounded()) }
    var head = LittleEndian()
    head.add(UInt32(1), size)
    head.add(Int32(0), 0, Int32(drawing.width.rounded()), Int32(drawing.height.rounded()))
    head.add(Int32(0), 0, millimetres(drawing.width), millimetres(drawing.height))
    head.add(UInt32(0x464D_4520), 0x0001_0000, size + UInt32(records.bytes.count), count + 1)
    head.add(UInt16(4), 0)
    head.add(UInt32(0), 0, 0)
    head.add(Int32(3840), 2400, 1016, 635)
    head.add(UInt32(0), 0, 0)
    head.add(Int32(1_016_000), 635_000)
    return head.bytes
  }

  private mutating func open() {
    let (width, height) = (UInt32(drawing.width.rounded()), UInt32(drawing.height.rounded()))
    // Anisotropic units, transparent ground, polygons filled where they wind.
    record(17, 8)
    record(10, 0, 0)
    record(9, UInt32(bitPattern: units(drawing.width)), UInt32(bitPattern: units(drawing.height)))
    record(12, 0, 0)
    record(11, width, height)
    record(18, 1)
    record(19, 2)
  }

  // MARK: Pens and brushes

  /// Draws with a pen and a brush of their own, which are given back.
  private mutating func with(_ style: FigureStyle, _ draw: (inout Metafile) -> Void) {
    let handle = Kind.selected
    if let fill = style.fill {
      record(39, handle, 0, fill.reference, 0)
      record(37, handle)
    } else {
      record(37, Kind.emptyBrush)
    }
    if let stroke = style.stroke {
      // Geometric, solid, flat ends, round joins.
      let width = UInt32(units(style.width))
      record(95, handle + 1, 52, 0, 52, 0, 0x0001_0200, width, 0, stroke.reference, 0, 0)
      record(37, handle + 1)
    } else {
      record(37, Kind.emptyPen)
    }
    draw(&self)
    record(37, Kind.emptyBrush)
    record(37, Kind.emptyPen)
    if style.fill != nil { record(40, handle) }
    if style.stroke != nil { record(40, handle + 1) }
  }

  private mutating func points(_ type: UInt32, _ points: [Mark.Point]) {
    guard points.count > 1 else { return }
    let all = points.map { (units($0.x), units($0.y)) }
    var content = LittleEndian()
    content.add(
      all.map(\.0).min() ?? 0, all.map(\.1).min() ?? 0, all.map(\.0).max() ?? 0, all.map(\.1).max() ?? 0)
    content.add(UInt32(all.count))
    for point in all { content.add(point.0, point.1) }
    record(type, content)
  }

  private mutating func polygon(_ corners: [Mark.Point]) { points(3, corners) }
  private mutating func polyline(_ corners: [Mark.Point]) { points(4, corners) }

  // MARK: Marks

  private mutating func draw(_ mark: Mark) {
    switch mark {
    case .spot: break
    case .text(let label): text(label)
    case .line(let x1, let y1, let x2, let y2, let style):
      line([Mark.Point(x1, y1), Mark.Point(x2, y2)], FigureStyle(style))
    case .rectangle(let x, let y, let width, let height, let style):
      shape(
        [
          Mark.Point(x, y), Mark.Point(x + max(0, width), y),
          Mark.Point(x + max(0, width), y + max(0, height)),
          Mark.Point(x, y + max(0, height)),
        ], FigureStyle(style))
    case .path(let corners, let isClosed, let style):
      let style = FigureStyle(style)
      if isClosed || style.fill != nil { shape(corners, style) } else { line(corners, style) }
    case .dot(let x, let y, let radius, let style):
      with(FigureStyle(style)) {
        $0.record(
          42, UInt32(bitPattern: $0.units(x - radius)), UInt32(bitPattern: $0.units(y - radius)),
          UInt32(bitPattern: $0.units(x + radius)), UInt32(bitPattern: $0.units(y + radius)))
      }
    }
  }

  private mutating func line(_ corners: [Mark.Point], _ style: FigureStyle) {
    guard style.stroke != nil else { return }
    var style = style
    style.fill = nil
    with(style) { file in
      for piece in Dashes.pieces(corners, style.dashes) { file.polyline(piece) }
    }
  }

  private mutating func shape(_ corners: [Mark.Point], _ style: FigureStyle) {
    guard style.opacity == 1 else { return veil(corners, style) }
    guard style.dashes.isEmpty || style.stroke == nil else {
      var inside = style
      inside.stroke = nil
      if inside.fill != nil { with(inside) { $0.polygon(corners) } }
      return line(corners + corners.prefix(1), style)
    }
    with(style) { $0.polygon(corners) }
  }

  /// A veil is a pale colour, and where it lies over another, the mixture of both: metafiles know no transparency.
  private mutating func veil(_ corners: [Mark.Point], _ style: FigureStyle) {
    guard let own = style.fill else { return }
    var plain = style
    let paper = FigureStyle.Colour(0xFFFFFF)
    plain.fill = own.over(paper, opacity: style.opacity)
    with(plain) { $0.polygon(corners) }
    for (others, below) in veils {
      guard let ground = below.fill?.over(paper, opacity: below.opacity) else { continue }
      // What is drawn is cut to the other veil: save, path, polygon, path's end, clip, draw, restore.
      record(33)
      record(59)
      polygon(others)
      record(60)
      record(67, 1)
      plain.fill = own.over(ground, opacity: style.opacity)
      with(plain) { $0.polygon(corners) }
      record(34, UInt32(bitPattern: -1))
    }
    veils.append((corners, style))
  }

  // MARK: Text

  private mutating func text(_ label: Label) {
    var label = label
    label.text = ApartLetters.plain(label.text)
    guard !label.text.isEmpty else { return }
    font(size: label.size, label.isBold)
    let alignment: UInt32 =
      switch label.anchor {
      case .start: 24
      case .end: 24 | 2
      case .middle: 24 | 6
      }
    record(22, alignment)
    if FigureStyle.hasHalo(label.style) {
      record(24, FigureStyle.Colour(0xFFFFFF).reference)
      for (dx, dy) in [(-1.2, 0.0), (1.2, 0), (0, -1.2), (0, 1.2)] {
        write(label, x: label.x + dx, y: label.y + dy)
      }
    }
    record(24, FigureStyle.ink(label.style).reference)
    write(label, x: label.x, y: label.y)
    record(37, 0x8000_000D)
    record(40, 3)
  }

  private mutating func font(size: Double, _ isBold: Bool) {
    var font = LittleEndian()
    font.add(UInt32(3))
    font.add(-units(size), 0, 0, 0, isBold ? 700 : 400)
    font.bytes += [0, 0, 0, 1, 0, 0, 0, 0x22]
    let name = Array(Self.font.utf16)
    for index in 0..<32 { font.add(index < name.count ? name[index] : 0) }
    // The rest of an extended font: full name, style, version and so on, none of which is needed.
    font.bytes += [UInt8](repeating: 0, count: 128 + 64 + 36)
    record(82, font)
    record(37, 3)
  }

  private mutating func write(_ label: Label, x: Double, y: Double) {
    let words = Array(label.text.utf16)
    var content = LittleEndian()
    content.add(Int32(0), 0, -1, -1)
    // Compatible mode; the scale from units to hundredths of a millimetre.
    content.add(UInt32(1))
    let scale = Float(2540.0 / 96 / Self.scale)
    content.add(scale.bitPattern, scale.bitPattern)
    content.add(units(x), units(y))
    let offset: UInt32 = 76
    let advances = ArialWidths.advances(label.text, size: label.size, isBold: label.isBold)
    let textBytes = UInt32((words.count * 2 + 3) / 4 * 4)
    content.add(UInt32(words.count), offset, 0)
    content.add(Int32(0), 0, -1, -1)
    content.add(advances == nil ? 0 : offset + textBytes)
    for word in words { content.add(word) }
    while !content.bytes.count.isMultiple(of: 4) { content.bytes.append(0) }
    for advance in advances ?? [] { content.add(UInt32(bitPattern: units(advance))) }
    record(84, content)
  }
}
