internal import Diagnostics

/// An SVG without what could run or fetch: scripts, handlers, foreign HTML, addresses elsewhere, entities. An `<img>`
/// runs none of it, and a reader who opens the file itself should be as safe.
package struct SVGSafety {
  private(set) var problems: [Diagnostic] = []
  package private(set) var bytes: [UInt8] = []

  private static let forbidden: Set<String> = [
    "script", "foreignobject", "iframe", "embed", "object", "handler", "audio", "video", "image-set",
  ]

  package init(_ source: [UInt8], file: String) {
    var index = 0
    var line = 1
    var column = 1
    /// The element that is being left out, and how deep within it.
    var skipped: (name: String, depth: Int)?
    var open: [(name: String, place: Place)] = []
    var isBroken = false
    /// XML has one root, whose elements are closed one within another: a browser draws nothing of another file.
    func follow(_ tag: SVGTag, _ place: Place, isWhole: Bool) {
      guard !isBroken else { return }
      if !isWhole {
        isBroken = true
        problems.append(.error("no-picture", PictureWords.cutTag(tag.written), at: place))
      } else if tag.isClosing {
        if open.last?.name == tag.written {
          open.removeLast()
        } else {
          isBroken = true
          problems.append(
            .error("no-picture", PictureWords.crookedTag(tag.written, open.last?.name), at: place))
        }
      } else if !tag.isEmpty {
        open.append((tag.written, place))
      }
    }
    func advance(to end: Int) {
      while index < end {
        if source[index] == 0x0A {
          (line, column) = (line + 1, 1)
        } else if source[index] & 0xC0 != 0x80 {
          column += 1
        }
        index += 1
      }
    }
    func find(_ text: String, from start: Int) -> Int {
      let wanted = Array(text.utf8)
      var at = start
      while at + wanted.count <= source.count {
        if source[at] == wanted[0], source[at...].starts(with: wanted) { return at + wanted.count }
        at += 1
      }
      return source.count
    }
    func starts(_ text: String) -> Bool { source[index...].starts(with: text.utf8) }
    while index < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        let end = source[index...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
        if skipped == nil { bytes += source[index..<end] }
        advance(to: end)
        continue
      }
      let place = Place(file: file, line: line, column: column)
      if starts("<!--") {
        advance(to: find("-->", from: index))
      } else if starts("<![CDATA[") {
        let end = find("]]>", from: index)
        if skipped == nil { bytes += source[index..<end] }
        advance(to: end)
      } else if starts("<!") {
        let end = Self.declarationEnd(source, index)
        if source[index..<end].contains(UInt8(ascii: "[")) { tell(PictureWords.entities, place) }
        advance(to: end)
      } else if starts("<?") {
        let end = find("?>", from: index)
        if starts("<?xml ") {
          bytes += source[index..<end]
        } else {
          tell(PictureWords.instruction, place)
        }
        advance(to: end)
      } else {
        let end = Self.tagEnd(source, index)
        let tag = SVGTag(source[index..<end])
        follow(tag, place, isWhole: source[end - 1] == UInt8(ascii: ">"))
        if let open = skipped {
          if tag.name == open.name, !tag.isEmpty {
            skipped =
              tag.isClosing
              ? (open.depth == 1 ? nil : (open.name, open.depth - 1)) : (open.name, open.depth + 1)
          }
        } else if Self.forbidden.contains(tag.localName) || tag.changesAddress {
          tell("<\(tag.name)>", place)
          if !tag.isEmpty, !tag.isClosing { skipped = (tag.name, 1) }
        } else {
          let (safe, removed) = tag.safe()
          for what in removed { tell(PictureWords.removed(what), place) }
          bytes += safe
        }
        advance(to: end)
      }
    }
    if !isBroken, let last = open.last {
      problems.append(.error("no-picture", PictureWords.openTag(last.name), at: last.place))
    }
    guardStyles(file)
  }

  private mutating func tell(_ what: String, _ place: Place) {
    problems.append(.warning("unsafe-svg", PictureWords.unsafe(what), at: place))
  }

  /// A style that fetches from elsewhere is made one that fetches nothing: each `url(` that is not of the file itself,
  /// each `@import`, and each sign by its number (`u\72l(`), which would spell them.
  private mutating func guardStyles(_ file: String) {
    let styles = StyleAddresses(bytes)
    guard styles.fetches else { return }
    tell(PictureWords.fetchingStyle, Place(file: file, line: 1, column: 1))
    bytes = styles.emptied
  }

  private static func tagEnd(_ source: [UInt8], _ start: Int) -> Int {
    var quote: UInt8?
    var index = start
    while index < source.count {
      let byte = source[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return source.count
  }

  private static func declarationEnd(_ source: [UInt8], _ start: Int) -> Int {
    var depth = 0
    for index in start..<source.count {
      switch source[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      default: break
      }
    }
    return source.count
  }
}

/// A tag of an SVG with its attributes.
struct SVGTag {
  let name: String
  let isClosing: Bool
  let isEmpty: Bool
  private var attributes: [(name: String, value: String)] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var inner = bytes.dropFirst()
    if inner.last == UInt8(ascii: ">") { inner = inner.dropLast() }
    isClosing = inner.first == UInt8(ascii: "/")
    if isClosing { inner = inner.dropFirst() }
    isEmpty = inner.last == UInt8(ascii: "/")
    if isEmpty { inner = inner.dropLast() }
    let text = String(decoding: inner, as: UTF8.self)
    let word = text.prefix { !$0.isWhitespace && $0 != "/" }
    name = word.lowercased()
    written = String(word)
    var rest = text[word.endIndex...].drop { $0.isWhitespace || $0 == "/" }
    while !rest.isEmpty {
      let key = rest.prefix { !$0.isWhitespace && $0 != "=" }
      rest = rest[key.endIndex...].drop(while: \.isWhitespace)
      guard rest.first == "=" else {
        if key.isEmpty { rest = rest.dropFirst() } else { attributes.append((String(key), "")) }
        continue
      }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      if let quote = rest.first, quote == "\"" || quote == "'" {
        let value = rest.dropFirst().prefix { $0 != quote }
        attributes.append((String(key), String(value)))
        rest = rest[value.endIndex...].dropFirst()
      } else {
        let value = rest.prefix { !$0.isWhitespace }
        attributes.append((String(key), String(value)))
        rest = rest[value.endIndex...]
      }
      rest = rest.drop(while: \.isWhitespace)
    }
  }

  let written: String

  var localName: String { name.split(separator: ":").last.map(String.init) ?? name }

  /// An animation that sets a handler or an address.
  var changesAddress: Bool {
    guard ["set", "animate"].contains(localName),
      let target = attributes.first(where: { $0.name.lowercased() == "attributename" })?.value.lowercased()
    else { return false }
    return target.hasPrefix("on") || target.hasSuffix("href")
  }

  /// The tag without handlers and addresses elsewhere, and what was taken away.
  func safe() -> (bytes: [UInt8], removed: [RemovedAttribute]) {
    if isClosing { return (Array("</\(written)>".utf8), []) }
    var text = "<" + written
    var removed: [RemovedAttribute] = []
    for (name, value) in attributes {
      let key = name.lowercased()
      if key.hasPrefix("on") {
        removed.append(.handler(name))
      } else if ["href", "src", "base"].contains(Self.local(key)), !Self.isOwn(value) {
        removed.append(.address(value))
      } else {
        let escaped = value.split(separator: "\"", omittingEmptySubsequences: false).joined(
          separator: "&quot;"
        )
        .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
        text += " \(name)=\"\(escaped)\""
      }
    }
    return (Array((text + (isEmpty ? "/>" : ">")).utf8), removed)
  }

  /// `href` of `xlink:href`, whatever the prefix.
  private static func local(_ key: String) -> String {
    key.split(separator: ":").last.map(String.init) ?? key
  }

  /// Within the file, or a picture written into it.
  private static func isOwn(_ value: String) -> Bool {
    let value = value.filter { !$0.isWhitespace }.lowercased()
    return value.hasPrefix("#") || value.isEmpty
      || ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"].contains(
        where: value.hasPrefix)
  }
}
