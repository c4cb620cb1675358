internal import Markup
internal import Wording

/// The styles that text is given, by the names that Word has for them, so that an editor finds them where they always
/// are.
struct WordStyles {
  let setting: WordSetting

  init(_ setting: WordSetting) { self.setting = setting }

  static let bodyFont = "Calibri"
  static let codeFont = "Consolas"
  static let navy = "12436D"
  static let muted = "4A4F55"
  static let rule = "BFBFBF"

  var node: Node {
    element(
      "w:styles", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
      [defaults] + paragraphs + characters + tables)
  }

  private var defaults: Node {
    let language =
      setting.isRightToLeft
      ? element("w:lang", ["w:val": "en-GB", "w:bidi": setting.language])
      : element("w:lang", ["w:val": setting.language])
    return element(
      "w:docDefaults", [:],
      element(
        "w:rPrDefault", [:],
        element("w:rPr", [:], Self.fonts(Self.bodyFont), Self.size(11), language)),
      element(
        "w:pPrDefault", [:],
        element(
          "w:pPr", [:], element("w:spacing", ["w:after": "120", "w:line": "269", "w:lineRule": "auto"]))))
  }

  private static func fonts(_ name: String) -> Node {
    element("w:rFonts", ["w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name])
  }

  /// In points.
  private static func size(_ points: Double) -> Node {
    let half = String(Int((points * 2).rounded()))
    return [element("w:sz", ["w:val": half]), element("w:szCs", ["w:val": half])]
  }

  private static func colour(_ hex: String) -> Node { element("w:color", ["w:val": hex]) }
  private static var bold: Node { [element("w:b"), element("w:bCs")] }
  private static var italic: Node { [element("w:i"), element("w:iCs")] }

  private static func spacing(_ before: Int, _ after: Int, line: Int? = nil) -> Node {
    element(
      "w:spacing",
      [
        "w:before": String(before), "w:after": String(after), "w:line": line.map(String.init),
        "w:lineRule": line == nil ? nil : "auto",
      ])
  }

  /// Of a style that Word has not, as its list of styles shows it.
  private func name(_ style: DocumentMessage.Style) -> String { setting.words.documents(.style(style)) }

  /// Word's name of a style of its own: `footnote text` of `FootnoteText`.
  private static func own(_ id: String) -> String {
    id.reduce(into: "") { name, letter in
      if letter.isUppercase, !name.isEmpty { name += " " }
      name += letter.lowercased()
    }
  }

  // MARK: Paragraphs

  private func paragraph(
    _ id: String, _ name: String, basedOn base: String? = "Normal", next: String? = nil, isKnown: Bool = true,
    _ format: [Node] = [], _ text: [Node] = []
  ) -> Node {
    element(
      "w:style",
      [
        "w:type": "paragraph", "w:default": id == "Normal" ? "1" : nil, "w:customStyle": isKnown ? nil : "1",
        "w:styleId": id,
      ],
      element("w:name", ["w:val": name]), base.map { element("w:basedOn", ["w:val": $0]) } ?? .none,
      next.map { element("w:next", ["w:val": $0]) } ?? .none, element("w:qFormat"),
      format.isEmpty ? .none : element("w:pPr", [:], format),
      text.isEmpty ? .none : element("w:rPr", [:], text))
  }

  private var paragraphs: [Node] {
    let sizes: [Double] = [16, 13, 11.5, 11, 11, 11]
    let headings = (1...6).map { level in
      paragraph(
        "Heading\(level)", "heading \(level)", next: "Normal",
        [
          element("w:keepNext"), element("w:keepLines"), Self.spacing(level == 1 ? 360 : 240, 80),
          element("w:outlineLvl", ["w:val": String(level - 1)]),
        ],
        [Self.bold, level > 3 ? Self.italic : .none, Self.colour(Self.navy), Self.size(sizes[level - 1])])
    }
    let small = [Self.spacing(0, 60, line: 240)]
    return [
      paragraph("Normal", "Normal", basedOn: nil, setting.isRightToLeft ? [element("w:bidi")] : []),
      paragraph(
        "Title", "Title", next: "Subtitle", [element("w:keepNext"), Self.spacing(0, 120, line: 240)],
        [Self.bold, Self.colour(Self.navy), Self.size(24)]),
      paragraph(
        "Subtitle", "Subtitle", next: "Normal", [Self.spacing(0, 160)],
        [Self.colour(Self.muted), Self.size(13)]),
      paragraph(
        "PageFacts", name(.pageFacts), isKnown: false, small, [Self.colour(Self.muted), Self.size(10)]),
    ] + headings + [
      paragraph(
        "Caption", "caption", next: "Normal",
        [element("w:keepNext"), element("w:keepLines"), Self.spacing(240, 80, line: 240)], [Self.size(10)]),
      paragraph(
        "Figure", name(.figure), next: "Normal", isKnown: false, [Self.spacing(0, 240, line: 240)]),
      paragraph(
        "TableText", name(.tableText), isKnown: false, [Self.spacing(20, 20, line: 240)], [Self.size(9)]),
      paragraph(
        "TableNote", name(.tableNote), isKnown: false, [Self.spacing(40, 40, line: 240)],
        [Self.colour(Self.muted), Self.size(8.5)]),
      paragraph("ListParagraph", "List Paragraph", [element("w:contextualSpacing")]),
      paragraph(
        "Quote", "Quote", [element("w:ind", ["w:left": "567", "w:right": "567"])],
        [Self.italic]),
      paragraph(
        "CalloutTitle", name(.calloutTitle), isKnown: false, [element("w:keepNext"), Self.spacing(120, 60)],
        [Self.bold, Self.colour(Self.navy)]),
      paragraph(
        "Code", name(.code), isKnown: false,
        [
          element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "F3F3F3"]),
          element("w:bidi", ["w:val": "0"]), Self.spacing(60, 120, line: 240),
        ], [Self.fonts(Self.codeFont), Self.size(9)]),
      paragraph(
        "Bibliography", "Bibliography", [Self.spacing(0, 80, line: 240)], [Self.size(10)]),
      paragraph("FootnoteText", Self.own("FootnoteText"), [Self.spacing(0, 40, line: 240)], [Self.size(9)]),
      paragraph(
        "Footer", "footer",
        [
          element(
            "w:tabs", [:], element("w:tab", ["w:val": "right", "w:pos": String(WordXML.textWidth)])),
          Self.spacing(0, 0),
        ], [Self.colour(Self.muted), Self.size(9)]),
    ]
  }

  // MARK: Letters and tables

  private func character(_ id: String, _ name: String, isKnown: Bool = true, _ text: [Node]) -> Node {
    element(
      "w:style", ["w:type": "character", "w:customStyle": isKnown ? nil : "1", "w:styleId": id],
      element("w:name", ["w:val": name]), element("w:rPr", [:], text))
  }

  private var characters: [Node] {
    [
      character(
        "Hyperlink", "Hyperlink", [Self.colour("0B5394"), element("w:u", ["w:val": "single"])]),
      character(
        "FootnoteReference", Self.own("FootnoteReference"), [element("w:vertAlign", ["w:val": "superscript"])]
      ),
      character(
        "CodeLetters", name(.codeLetters), isKnown: false, [Self.fonts(Self.codeFont), Self.size(9.5)]),
    ]
  }

  /// Rules above the head, under it and at the foot, as journals have them.
  private var tables: [Node] {
    func line(_ name: String, _ size: Int) -> Node {
      element(
        name, ["w:val": "single", "w:sz": String(size), "w:space": "0", "w:color": Self.muted])
    }
    return [
      element(
        "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
        element("w:name", ["w:val": "Normal Table"]),
        element(
          "w:tblPr", [:], element("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
          element(
            "w:tblCellMar", [:],
            ["top", "left", "bottom", "right"].map { side in
              element(
                "w:" + side,
                ["w:w": side == "left" || side == "right" ? "70" : "0", "w:type": "dxa"])
            }))),
      element(
        "w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "Clinical"],
        element("w:name", ["w:val": name(.table)]), element("w:basedOn", ["w:val": "TableNormal"]),
        element(
          "w:tblPr", [:],
          element("w:tblBorders", [:], line("w:top", 8), line("w:bottom", 8))),
        element(
          "w:tblStylePr", ["w:type": "firstRow"], element("w:rPr", [:], Self.bold))),
    ]
  }
}
