import Foundation

/// An element of a finished page, read from its bytes by nothing but the signs < and >.
final class HTMLTree {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Child] = []

  enum Child {
    case text(String)
    case element(HTMLTree)
  }

  private static let void: Set<String> = [
    "meta", "link", "br", "wbr", "img", "input", "hr", "source", "col", "!doctype",
  ]

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  static func read(_ bytes: [UInt8]) -> HTMLTree {
    let root = HTMLTree("", [:])
    var open = [root]
    var start = 0
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while start < bytes.count {
      guard bytes[start] == UInt8(ascii: "<") else {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        open[open.count - 1].children.append(.text(unescaped(string(start..<end))))
        start = end
        continue
      }
      let end = tagEnd(bytes, start)
      let inner = string(start + 1..<end)
      start = end + 1
      if inner.hasPrefix("/") {
        if open.count > 1 { open.removeLast() }
        continue
      }
      let name = String(inner.prefix { !" \n/".contains($0) }).lowercased()
      let element = HTMLTree(name, attributes(inner.dropFirst(name.count)))
      open[open.count - 1].children.append(.element(element))
      if name == "script" || name == "style" {
        let close = Array("</\(name)".utf8)
        while start < bytes.count, !bytes[start...].starts(with: close) { start += 1 }
        start = tagEnd(bytes, min(start, bytes.count - 1)) + 1
      } else if !void.contains(name), !inner.hasSuffix("/") {
        open.append(element)
      }
    }
    return root
  }

  /// Where the tag ends; a > within quotes does not end it.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var isQuoted = false
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return bytes.count - 1
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var found: [String: String] = [:]
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[index].split(whereSeparator: { " \n=/".contains($0) }).last.map(String.init) ?? ""
      found[name] = unescaped(String(parts[index + 1]))
    }
    return found
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var text = text
    for (sign, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: sign, with: plain)
    }
    return text
  }

  // MARK: Finding

  var elements: [HTMLTree] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func has(_ word: String) -> Bool {
    attributes["class"]?.split(separator: " ").contains { $0 == word } ?? false
  }

  /// All within, in reading order, itself left out.
  func all(_ names: Set<String>) -> [HTMLTree] {
    elements.flatMap { (names.contains($0.name) ? [$0] : []) + $0.all(names) }
  }

  /// What is read, without what `leaves` leaves out.
  func text(without leaves: (HTMLTree) -> Bool = { _ in false }) -> String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element):
        leaves(element)
          ? ""
          : ["br", "wbr", "td", "th"].contains(element.name)
            ? " " + element.text(without: leaves) : element.text(without: leaves)
      }
    }.joined()
  }
}
