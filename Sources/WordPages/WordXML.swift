internal import Markup
internal import Pages
internal import Project
internal import Site

/// The parts of a document around its text.
enum WordXML {
  /// A4 with margins of 25 mm, in twentieths of a point.
  static let pageWidth = 11_906
  static let pageHeight = 16_838
  static let margin = 1_417
  static let textWidth = pageWidth - 2 * margin
  static let textHeight = pageHeight - 2 * margin

  private static let namespaces: [(String, String)] = [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
  ]

  private static func root(_ name: String, _ children: [Node]) -> Node {
    .element(Element(name, namespaces.map { Attribute("xmlns:" + $0, $1) }, children))
  }

  static func document(_ body: [Node], _ setting: WordSetting) -> Node {
    root("w:document", [element("w:body", [:], body + [section(setting)])])
  }

  /// The page; turned for a table that is too wide for it.
  static func section(_ setting: WordSetting, isTurned: Bool = false) -> Node {
    let (width, height) = isTurned ? (pageHeight, pageWidth) : (pageWidth, pageHeight)
    let side = String(margin)
    return element(
      "w:sectPr", [:], element("w:footerReference", ["w:type": "default", "r:id": "rId5"]),
      element(
        "w:pgSz",
        ["w:w": String(width), "w:h": String(height), "w:orient": isTurned ? "landscape" : nil]),
      element(
        "w:pgMar",
        [
          "w:top": side, "w:right": side, "w:bottom": side, "w:left": side, "w:header": "708",
          "w:footer": "708", "w:gutter": "0",
        ]),
      setting.isRightToLeft ? element("w:bidi") : .none)
  }

  static let partRelationships = [
    WordPackage.Relationship(id: "rId1", kind: "styles", target: "styles.xml"),
    WordPackage.Relationship(id: "rId2", kind: "numbering", target: "numbering.xml"),
    WordPackage.Relationship(id: "rId3", kind: "settings", target: "settings.xml"),
    WordPackage.Relationship(id: "rId4", kind: "footnotes", target: "footnotes.xml"),
    WordPackage.Relationship(id: "rId5", kind: "footer", target: "footer1.xml"),
  ]

  static var settings: Node {
    root(
      "w:settings",
      [
        element("w:zoom", ["w:percent": "100"]),
        element("w:defaultTabStop", ["w:val": "709"]),
        element(
          "w:footnotePr", [:], element("w:footnote", ["w:id": "-1"]), element("w:footnote", ["w:id": "0"])),
        element(
          "w:compat", [:],
          element(
            "w:compatSetting",
            [
              "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
              "w:val": "15",
            ])),
      ])
  }

  /// The two that Word draws its lines with, and the page's own.
  static func footnotes(_ notes: [Int: [Node]]) -> Node {
    func line(_ id: Int, _ type: String, _ name: String) -> Node {
      element(
        "w:footnote", ["w:type": type, "w:id": String(id)],
        element(
          "w:p", [:],
          element(
            "w:pPr", [:], element("w:spacing", ["w:after": "0", "w:line": "240", "w:lineRule": "auto"])),
          element("w:r", [:], element(name))))
    }
    let own = notes.sorted { $0.key < $1.key }.map { number, content in
      element("w:footnote", ["w:id": String(number)], content)
    }
    return root(
      "w:footnotes",
      [line(-1, "separator", "w:separator"), line(0, "continuationSeparator", "w:continuationSeparator")]
        + own)
  }

  static func footer(_ setting: WordSetting) -> Node {
    let style = element("w:pPr", [:], element("w:pStyle", ["w:val": "Footer"]))
    return root(
      "w:ftr",
      [
        element(
          "w:p", [:],
          [style] + WordRuns.text(setting.siteTitle, WordRuns.Style())
            + [element("w:r", [:], element("w:tab"))]
            + WordRuns.field("PAGE", "1", WordRuns.Style()))
      ])
  }

  // MARK: Properties

  static func coreProperties(_ page: ResolvedPage, _ setting: WordSetting) -> Node {
    let front = page.frontMatter
    func day(_ name: String, _ day: String?) -> Node {
      day.map { element(name, ["xsi:type": "dcterms:W3CDTF"], .text($0 + "T00:00:00Z")) } ?? .none
    }
    func text(_ name: String, _ text: String) -> Node {
      text.isEmpty ? .none : element(name, [:], .text(text))
    }
    return element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      text("dc:title", page.titleText), text("dc:subject", setting.siteTitle),
      text("dc:creator", front.authors.isEmpty ? setting.publisher : front.authors.joined(separator: "; ")),
      text("cp:keywords", front.tags.joined(separator: ", ")), text("dc:description", page.descriptionText),
      text("dc:language", setting.language), day("dcterms:created", front.date ?? front.lastChange),
      day("dcterms:modified", front.lastChange))
  }

  static var appProperties: Node {
    element(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
      element("Application", [:], .text(Version.generator)))
  }
}
