internal import Markup

/// The lists of a document: Word numbers them itself, each from its own start.
struct WordLists {
  enum Form: Int, CaseIterable { case bullets, numbers, letters, references }

  private var instances: [(form: Form, start: Int?)] = [(.bullets, nil)]

  /// All lists with bullets are one.
  static let bullets = 1

  mutating func begin(_ form: Form, at start: Int = 1) -> Int {
    if form == .bullets { return Self.bullets }
    instances.append((form, start))
    return instances.count
  }

  private static let deepest = 8

  var node: Node {
    let abstracts = Form.allCases.map { form in
      element(
        "w:abstractNum", ["w:abstractNumId": String(form.rawValue)],
        [element("w:multiLevelType", ["w:val": "multilevel"])]
          + (0...Self.deepest).map { Self.level(form, $0) })
    }
    let numbers = instances.enumerated().map { index, instance in
      let start = instance.start.map {
        element(
          "w:lvlOverride", ["w:ilvl": "0"], element("w:startOverride", ["w:val": String($0)]))
      }
      return element(
        "w:num", ["w:numId": String(index + 1)],
        element("w:abstractNumId", ["w:val": String(instance.form.rawValue)]), start ?? .none)
    }
    return element(
      "w:numbering", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
      abstracts + numbers)
  }

  private static func level(_ form: Form, _ level: Int) -> Node {
    let format: String
    let text: String
    switch form {
    case .bullets: (format, text) = ("bullet", ["•", "–", "◦"][level % 3])
    case .numbers: (format, text) = (["decimal", "lowerLetter", "lowerRoman"][level % 3], "%\(level + 1).")
    case .letters: (format, text) = ("upperLetter", "%\(level + 1).")
    case .references: (format, text) = ("decimal", "%\(level + 1).")
    }
    return element(
      "w:lvl", ["w:ilvl": String(level)], element("w:start", ["w:val": "1"]),
      element("w:numFmt", ["w:val": format]), element("w:lvlText", ["w:val": text]),
      element("w:lvlJc", ["w:val": "left"]),
      element(
        "w:pPr", [:],
        element("w:ind", ["w:left": String(indent(level)), "w:hanging": "397"])))
  }

  static func indent(_ level: Int) -> Int { 397 * (level + 1) }
}
