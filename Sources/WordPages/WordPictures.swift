internal import Markup

/// Pictures in a document's lines.
extension WordWriter {
  /// English Metric Units a pixel of 96 to the inch.
  private static let unitsPerPixel = 9_525.0
  /// A twentieth of a point.
  private static let unitsPerTwip = 635.0

  /// A picture of the author's. Its words where it stands elsewhere, or is of a kind that Word does not draw.
  func picture(at address: String, words: String, width: String?, _ style: WordRuns.Style) -> [Node] {
    guard case .file(let path, _) = setting.links.target(address), let bytes = setting.files[path],
      let image = ImageSize(bytes)
    else { return text(words, style) }
    var pixels = (image.width, image.height)
    if let width = width.flatMap({ Self.pixels($0) }), image.width > 0 {
      pixels = (width, image.height * width / image.width)
    }
    return [
      self.picture(
        bytes, ending: image.ending, pixels: pixels, name: String(path.split(separator: "/").last ?? ""),
        words: words)
    ]
  }

  /// `50%` of the line, or `300px`.
  private static func pixels(_ width: String) -> Double? {
    let line = Double(WordXML.textWidth) / 15
    if width.hasSuffix("%") { return Double(width.dropLast()).map { $0 / 100 * line } }
    return Double(width.hasSuffix("px") ? String(width.dropLast(2)) : width)
  }

  /// - Parameter fillsLine: whether it is made as wide as the text, up or down.
  func picture(
    _ bytes: [UInt8], ending: String, pixels: (Double, Double), name: String, words: String,
    fillsLine: Bool = false
  ) -> Node {
    let room = (
      Double(WordXML.textWidth) * Self.unitsPerTwip, Double(WordXML.textHeight) * Self.unitsPerTwip * 0.85
    )
    let size = (pixels.0 * Self.unitsPerPixel, pixels.1 * Self.unitsPerPixel)
    let most = min(room.0 / max(1, size.0), room.1 / max(1, size.1))
    let scale = fillsLine ? most : min(1, most)
    let (width, height) = (String(Int(size.0 * scale)), String(Int(size.1 * scale)))
    let number = String(nextDrawing())
    let link = picture(bytes, ending: ending)
    let drawing = element(
      "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
      element("wp:extent", ["cx": width, "cy": height]),
      element("wp:docPr", ["id": number, "name": name, "descr": words]),
      element(
        "wp:cNvGraphicFramePr", [:], element("a:graphicFrameLocks", ["noChangeAspect": "1"])),
      element(
        "a:graphic", [:],
        element(
          "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
          element(
            "pic:pic", [:],
            element(
              "pic:nvPicPr", [:], element("pic:cNvPr", ["id": number, "name": name, "descr": words]),
              element("pic:cNvPicPr")),
            element(
              "pic:blipFill", [:], element("a:blip", ["r:embed": link]),
              element("a:stretch", [:], element("a:fillRect"))),
            element(
              "pic:spPr", [:],
              element(
                "a:xfrm", [:], element("a:off", ["x": "0", "y": "0"]),
                element("a:ext", ["cx": width, "cy": height])),
              element("a:prstGeom", ["prst": "rect"], element("a:avLst")))))))
    return element("w:r", [:], element("w:drawing", [:], drawing))
  }
}
