/// Writes a tree as text. The same tree always gives the same bytes.
package struct Serializer {
  package enum Syntax: Sendable {
    /// HTML: void elements stand alone; others are always closed. SVG inside it closes empty elements itself.
    case html
    /// XML: empty elements close themselves.
    case xml
  }

  private let syntax: Syntax
  private var bytes: [UInt8] = []

  package static func html(_ node: Node) -> String { write(node, as: .html) }
  package static func xml(_ node: Node) -> String { write(node, as: .xml) }

  package static func write(_ node: Node, as syntax: Syntax) -> String {
    var serializer = Serializer(syntax: syntax)
    serializer.write(node, foreign: syntax == .xml)
    return String(decoding: serializer.bytes, as: UTF8.self)
  }

  private init(syntax: Syntax) { self.syntax = syntax }

  private mutating func write(_ node: Node, foreign: Bool) {
    switch node {
    case .text(let text): appendEscaped(text, quotes: false)
    case .raw(let text): bytes.append(contentsOf: text.utf8)
    case .group(let nodes): for node in nodes { write(node, foreign: foreign) }
    case .element(let element): write(element, foreign: foreign)
    }
  }

  private mutating func write(_ element: Element, foreign: Bool) {
    let foreign = foreign || element.name == "svg"
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: element.name.utf8)
    for attribute in element.attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      guard let value = attribute.value else { continue }
      bytes.append(contentsOf: "=\"".utf8)
      appendEscaped(value, quotes: true)
      bytes.append(UInt8(ascii: "\""))
    }
    if !foreign, Self.void.contains(element.name) {
      bytes.append(UInt8(ascii: ">"))
    } else if foreign, element.children.isEmpty {
      bytes.append(contentsOf: "/>".utf8)
    } else {
      bytes.append(UInt8(ascii: ">"))
      let inner = foreign && element.name != "foreignObject"
      for child in element.children { write(child, foreign: inner) }
      bytes.append(contentsOf: "</".utf8)
      bytes.append(contentsOf: element.name.utf8)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Escapes on bytes, so that a quote followed by a combining mark is still a quote. Control characters that
  /// neither HTML nor XML may hold become U+FFFD.
  private mutating func appendEscaped(_ text: String, quotes: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\"") where quotes: bytes.append(contentsOf: "&quot;".utf8)
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}
