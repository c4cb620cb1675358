internal import Diagnostics

/// The tags of a finished page, and the text between them as it stands.
struct HTMLTokens: Sequence, IteratorProtocol {
  enum Token {
    case text(Substring)
    case open(Tag)
    case close(name: String, written: Substring)
  }

  struct Tag {
    var name: String
    /// Values unescaped; nil where none is written.
    var attributes: [(name: String, value: String?)]
    var closesItself: Bool
    /// Of scripts and styles, which hold no tags.
    var content: Substring
    /// As it stands, without its content.
    var written: Substring = ""

    subscript(name: String) -> String? {
      get { attributes.first { $0.name == name }?.value }
      set {
        guard let index = attributes.firstIndex(where: { $0.name == name }) else {
          if let newValue { attributes.append((name, newValue)) }
          return
        }
        if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
      }
    }

    /// As it is written again.
    var text: String {
      let written = attributes.map { name, value in
        value.map { " \(name)=\"\(HTMLTokens.escaped($0))\"" } ?? " " + name
      }
      return "<\(name)\(written.joined())\(closesItself ? "/" : "")>"
    }
  }

  private let bytes: Substring.UTF8View
  private var index: Substring.UTF8View.Index

  init(_ page: String) {
    bytes = page[...].utf8
    index = bytes.startIndex
  }

  mutating func next() -> Token? {
    guard index < bytes.endIndex else { return nil }
    let start = index
    guard bytes[index] == UInt8(ascii: "<"),
      let after = bytes.index(index, offsetBy: 1, limitedBy: bytes.endIndex),
      after < bytes.endIndex
    else { return text(from: start) }
    switch bytes[after] {
    case UInt8(ascii: "/"):
      skip { $0 != UInt8(ascii: ">") }
      step()
      let written = Substring(bytes[start..<index])
      return .close(
        name: written.dropFirst(2).prefix { $0.isLetter || $0.isNumber }.lowercased(), written: written)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .open(tag())
    default: return text(from: start)
    }
  }

  private mutating func text(from start: Substring.UTF8View.Index) -> Token {
    step()
    skip { $0 != UInt8(ascii: "<") }
    return .text(Substring(bytes[start..<index]))
  }

  private mutating func step() { if index < bytes.endIndex { index = bytes.index(after: index) } }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while index < bytes.endIndex, isSkipped(bytes[index]) { index = bytes.index(after: index) }
  }

  private mutating func tag() -> Tag {
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    func endsName(_ byte: UInt8) -> Bool {
      isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }
    let beginning = index
    step()
    let start = index
    skip { !endsName($0) }
    var tag = Tag(
      name: String(Substring(bytes[start..<index])), attributes: [], closesItself: false, content: "")
    while index < bytes.endIndex {
      skip(while: isSpace)
      guard index < bytes.endIndex else { break }
      if bytes[index] == UInt8(ascii: ">") {
        step()
        break
      }
      if bytes[index] == UInt8(ascii: "/") {
        step()
        tag.closesItself = index < bytes.endIndex && bytes[index] == UInt8(ascii: ">")
        continue
      }
      let nameStart = index
      if bytes[index] == UInt8(ascii: "=") { step() }
      skip { !endsName($0) }
      let name = String(Substring(bytes[nameStart..<index]))
      guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") else {
        tag.attributes.append((name, nil))
        continue
      }
      step()
      tag.attributes.append((name, value()))
    }
    tag.written = Substring(bytes[beginning..<index])
    if ["script", "style"].contains(tag.name), !tag.closesItself { tag.content = raw(until: tag.name) }
    return tag
  }

  private mutating func value() -> String {
    guard index < bytes.endIndex else { return "" }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      step()
      let start = index
      skip { $0 != quote }
      defer { step() }
      return Self.unescaped(String(Substring(bytes[start..<index])))
    }
    let start = index
    skip { $0 > 32 && $0 != UInt8(ascii: ">") }
    return Self.unescaped(String(Substring(bytes[start..<index])))
  }

  /// What stands up to the closing tag, which is left.
  private mutating func raw(until name: String) -> Substring {
    let start = index
    let end = Array(("</" + name).utf8)
    while index < bytes.endIndex {
      skip { $0 != UInt8(ascii: "<") }
      if bytes[index...].prefix(end.count).elementsEqual(end, by: { $0 | 0x20 == $1 | 0x20 }) { break }
      step()
    }
    return Substring(bytes[start..<index])
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }

  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
