internal import Markup
internal import Wording

/// The language of the program's words in a document whose text is in another: runs of their own that say it.
struct WordLanguage {
  private let tag: String?

  init(_ setting: WordSetting) {
    tag = setting.words.isForeign(in: setting.language) ? setting.words.tag : nil
  }

  func marked(_ node: Node) -> Node {
    guard tag != nil else { return node }
    return switch node {
    case .group(let nodes): .group(nodes.map(marked))
    case .element(let element) where element.name == "w:r": .group(runs(element))
    case .element(let element):
      .element(Element(element.name, element.attributes, element.children.map(marked)))
    case .text, .raw: node
    }
  }

  private func runs(_ run: Element) -> [Node] {
    let parts = Self.elements(run.children)
    guard parts.contains(where: { Voices(Self.text($0)).hasOwn }) else { return [.element(run)] }
    let format = parts.first { $0.name == "w:rPr" }?.children ?? []
    return parts.filter { $0.name != "w:rPr" }.flatMap { part in
      part.name == "w:t"
        ? Voices(Self.text(part)).runs.map { voice, text in
          self.run(format, voice, .element(Element("w:t", part.attributes, [.text(text)])))
        } : [self.run(format, nil, .element(part))]
    }
  }

  /// A run's language is the last that its schema asks for.
  private func run(_ format: [Node], _ voice: Voices.Voice?, _ content: Node) -> Node {
    let format = format + (voice == .own ? [element("w:lang", ["w:val": tag])] : [])
    return element("w:r", [:], format.isEmpty ? .none : element("w:rPr", [:], format), content)
  }

  private static func elements(_ nodes: [Node]) -> [Element] {
    nodes.flatMap { node -> [Element] in
      switch node {
      case .element(let element): [element]
      case .group(let inner): elements(inner)
      case .text, .raw: []
      }
    }
  }

  private static func text(_ element: Element) -> String { element.children.map(\.plainText).joined() }
}
