internal import Markup

/// A formula as Office has it (ECMA-376 part 1, 22.1), from the MathML of the page.
enum WordMath {
  static func inline(_ math: Node) -> Node { element("m:oMath", [:], nodes(math)) }
  static func paragraph(_ math: Node) -> Node { element("m:oMathPara", [:], inline(math)) }

  private static func nodes(_ node: Node) -> [Node] {
    switch node {
    case .raw: return []
    case .text(let words): return words.isEmpty ? [] : [run(words, isUpright: true)]
    case .group(let nodes): return nodes.flatMap(self.nodes)
    case .element(let element): return nodes(element)
    }
  }

  private static func nodes(_ math: Element) -> [Node] {
    let parts = math.children.flatMap(Self.parts)
    func part(_ index: Int) -> [Node] { index < parts.count ? nodes(parts[index]) : [] }
    func slot(_ name: String, _ index: Int) -> Node { element("m:" + name, [:], part(index)) }
    switch math.name {
    case "mi":
      let words = Node.group(math.children).plainText
      return [run(words, isUpright: math["mathvariant"] == "normal" || words.count > 1)]
    case "mn", "mo": return [run(Node.group(math.children).plainText, isUpright: true)]
    case "mtext": return [run(Node.group(math.children).plainText, isWords: true)]
    case "mspace": return (math["width"] ?? "").hasPrefix("-") ? [] : [run("\u{2009}", isUpright: true)]
    case "mfrac":
      let bar =
        math["linethickness"] == "0" ? element("m:fPr", [:], element("m:type", ["m:val": "noBar"])) : .none
      return [element("m:f", [:], bar, slot("num", 0), slot("den", 1))]
    case "msup": return [element("m:sSup", [:], slot("e", 0), slot("sup", 1))]
    case "msub": return [element("m:sSub", [:], slot("e", 0), slot("sub", 1))]
    case "msubsup": return [element("m:sSubSup", [:], slot("e", 0), slot("sub", 1), slot("sup", 2))]
    case "munder": return [element("m:limLow", [:], slot("e", 0), slot("lim", 1))]
    case "mover":
      guard math["accent"] == "true", parts.count > 1 else {
        return [element("m:limUpp", [:], slot("e", 0), slot("lim", 1))]
      }
      return [
        element(
          "m:acc", [:], element("m:accPr", [:], element("m:chr", ["m:val": combining(parts[1])])),
          slot("e", 0))
      ]
    case "munderover":
      let low = element("m:limLow", [:], slot("e", 0), slot("lim", 1))
      return [element("m:limUpp", [:], element("m:e", [:], low), slot("lim", 2))]
    case "msqrt":
      let hidden = element("m:radPr", [:], element("m:degHide", ["m:val": "1"]))
      return [
        element("m:rad", [:], hidden, element("m:deg"), element("m:e", [:], math.children.flatMap(nodes)))
      ]
    case "mroot": return [element("m:rad", [:], slot("deg", 1), slot("e", 0))]
    case "mtable":
      return [
        element(
          "m:m", [:],
          parts.map { row in
            element("m:mr", [:], Self.children(row).map { element("m:e", [:], nodes($0)) })
          })
      ]
    case "mrow" where math["style"]?.hasPrefix("border-") == true:
      let place = math["style"]?.hasPrefix("border-top") == true ? "top" : "bot"
      return [
        element(
          "m:bar", [:], element("m:barPr", [:], element("m:pos", ["m:val": place])),
          element("m:e", [:], math.children.flatMap(nodes)))
      ]
    default: return math.children.flatMap(nodes)
    }
  }

  /// The arguments of an element: its elements, groups opened.
  private static func parts(_ node: Node) -> [Node] {
    switch node {
    case .group(let nodes): nodes.flatMap(parts)
    case .text(let words): words.allSatisfy(\.isWhitespace) ? [] : [node]
    default: [node]
    }
  }

  private static func children(_ node: Node) -> [Node] {
    if case .element(let element) = node { element.children.flatMap(parts) } else { [] }
  }

  private static func combining(_ sign: Node) -> String {
    let signs = [
      "^": "\u{302}", "¯": "\u{305}", "~": "\u{303}", "→": "\u{20D7}", "˙": "\u{307}", "¨": "\u{308}",
    ]
    return signs[sign.plainText] ?? sign.plainText
  }

  private static func run(_ words: String, isUpright: Bool = false, isWords: Bool = false) -> Node {
    let format: Node =
      isWords
      ? element("m:rPr", [:], element("m:nor"))
      : isUpright ? element("m:rPr", [:], element("m:sty", ["m:val": "p"])) : .none
    let font = element(
      "w:rPr", [:], element("w:rFonts", ["w:ascii": "Cambria Math", "w:hAnsi": "Cambria Math"]))
    return element("m:r", [:], format, font, element("m:t", ["xml:space": "preserve"], .text(words)))
  }
}
