internal import Diagnostics

/// An element of a small XML document. Entities of a document type are not read, so that none can grow.
struct XMLElement {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  /// Of this element and those within it, in order.
  var text = ""
  var place: Place

  func first(_ path: String...) -> XMLElement? {
    var element: XMLElement? = self
    for name in path { element = element?.children.first { $0.name == name } }
    return element
  }

  func all(_ name: String) -> [XMLElement] {
    children.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }
}

/// Reads well-formed XML on its bytes; the first mistake is told with its line and column.
struct XMLScanner {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var column = 1
  private static let deepest = 100

  init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    self.file = file
  }

  private struct Mistake: Error { var message: String }

  /// The root element; nil where there is none, which is told.
  mutating func scan(_ problems: inout [Diagnostic]) -> XMLElement? {
    do {
      var stack = [XMLElement(name: "", place: place)]
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "<") { try tag(&stack) } else { text(&stack[stack.count - 1]) }
      }
      guard stack.count == 1 else {
        throw Mistake(message: ReferenceWords.xmlOpen(stack[stack.count - 1].name))
      }
      guard let root = stack[0].children.first else { throw Mistake(message: ReferenceWords.xmlEmpty) }
      return root
    } catch {
      problems.append(
        .error("xml-syntax", (error as? Mistake)?.message ?? ReferenceWords.xmlEmpty, at: place))
      return nil
    }
  }

  private var place: Place { Place(file: file, line: line, column: column) }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] == 0x0A {
        (line, column) = (line + 1, 1)
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(past end: String) throws {
    while index < bytes.count, !starts(end) { advance() }
    guard index < bytes.count else { throw Mistake(message: ReferenceWords.xmlMissing(end)) }
    advance(end.utf8.count)
  }

  private mutating func text(_ element: inout XMLElement) {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { advance() }
    element.text += EntityText.decoded(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func tag(_ stack: inout [XMLElement]) throws {
    if starts("<!--") { return try skip(past: "-->") }
    if starts("<?") { return try skip(past: "?>") }
    if starts("<![CDATA[") {
      advance(9)
      let start = index
      try skip(past: "]]>")
      stack[stack.count - 1].text += String(decoding: bytes[start..<(index - 3)], as: UTF8.self)
      return
    }
    if starts("<!") { return try skip(past: ">") }
    let place = place
    let start = index
    try skip(past: ">")
    let inner = bytes[(start + 1)..<(index - 1)]
    if inner.first == UInt8(ascii: "/") {
      let name = String(decoding: inner.dropFirst(), as: UTF8.self).trimmingSpaces
      guard stack.count > 1, stack[stack.count - 1].name == name else {
        throw Mistake(message: ReferenceWords.xmlClose(name))
      }
      close(&stack)
      return
    }
    let isEmpty = inner.last == UInt8(ascii: "/")
    let words = String(decoding: isEmpty ? inner.dropLast() : inner, as: UTF8.self)
    let name = words.prefix { !$0.isWhitespace }
    guard !name.isEmpty, stack.count < Self.deepest else { throw Mistake(message: ReferenceWords.xmlTag) }
    stack.append(
      XMLElement(name: String(name), attributes: Self.attributes(words.dropFirst(name.count)), place: place))
    if isEmpty { close(&stack) }
  }

  private func close(_ stack: inout [XMLElement]) {
    let element = stack.removeLast()
    stack[stack.count - 1].text += element.text
    stack[stack.count - 1].children.append(element)
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var result: [String: String] = [:]
    var rest = text.drop(while: \.isWhitespace)
    while let equals = rest.firstIndex(of: "=") {
      let name = String(rest[..<equals]).trimmingSpaces
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'",
        let end = rest.dropFirst().firstIndex(of: quote)
      else { break }
      result[name] = EntityText.decoded(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return result
  }
}
