internal import Diagnostics

/// What the styles of an SVG would fetch: `url(`, `image(` and `@import` of what is not in the file.
struct StyleAddresses {
  /// The bytes without them.
  private(set) var emptied: [UInt8] = []
  private(set) var fetches = false

  /// Pictures that are written into the file, and its own parts.
  private static let own = ["#", "data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"]

  init(_ bytes: [UInt8]) {
    var index = 0
    var zone = Zone()
    while index < bytes.count {
      let rest = bytes[index...]
      zone.pass(rest)
      if Self.starts(rest, "@import") {
        leaveOut("x-left-out", &index, 7)
      } else if Self.starts(rest, "image-set(") {
        leaveOut("x-left-out(", &index, 10)
      } else if Self.starts(rest, "url("), !Self.isOwn(rest.dropFirst(4)) {
        leaveOut("x-left-out(", &index, 4)
      } else if zone.mayBeStyle, Self.spells(rest) {
        // Without its first sign it spells nothing.
        leaveOut("x", &index, 1)
      } else {
        emptied.append(bytes[index])
        index += 1
      }
    }
  }

  /// Whether a place may be style: within a tag, a `<style>` or CDATA. In the words of a picture a backslash is one.
  private struct Zone {
    private var isTag = false
    private var isQuoted = false
    private var isStyle = false
    private var isData = false

    var mayBeStyle: Bool { isTag || isStyle || isData }

    mutating func pass(_ rest: ArraySlice<UInt8>) {
      guard let byte = rest.first else { return }
      if isData {
        isData = !StyleAddresses.starts(rest, "]]>")
      } else if StyleAddresses.starts(rest, "<![cdata[") {
        isData = true
      } else if isTag {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if byte == UInt8(ascii: ">"), !isQuoted { isTag = false }
      } else if byte == UInt8(ascii: "<") {
        isTag = true
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        let local =
          name.split(whereSeparator: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }).last ?? []
        if StyleAddresses.starts(local, "style") { isStyle = name.first != UInt8(ascii: "/") }
      }
    }
  }

  private mutating func leaveOut(_ instead: String, _ index: inout Int, _ count: Int) {
    fetches = true
    emptied += instead.utf8
    index += count
  }

  /// `\72` or `&#114;`, where it stands for a letter or a sign of an address; `\u` for a letter by itself.
  private static func spells(_ bytes: ArraySlice<UInt8>) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (0x40...0x7A).contains(byte) || byte == UInt8(ascii: "(") }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    if bytes.first == UInt8(ascii: "\\"), let next = bytes.dropFirst().first {
      return isLetter(next) || isDigit(next)
    }
    guard starts(bytes, "&#") else { return false }
    let number = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: ";") }.prefix(12)
    let isHex = number.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = String(decoding: isHex ? number.dropFirst() : number, as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), value < 0x80 else { return false }
    return isLetter(UInt8(truncatingIfNeeded: value))
  }

  private static func isOwn(_ address: ArraySlice<UInt8>) -> Bool {
    let signs: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0C, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "'")]
    let plain = address.drop { signs.contains($0) }
    // Quotes are spelt out in an attribute.
    let bare = ["&quot;", "&apos;", "&#39;", "&#34;"].first { starts(plain, $0) }
    let inner = bare.map { plain.dropFirst($0.utf8.count) } ?? plain
    return own.contains { starts(inner, $0) }
  }

  /// Whatever the capitals.
  fileprivate static func starts(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    bytes.count >= word.utf8.count
      && zip(bytes, word.utf8).allSatisfy { byte, wanted in
        byte == wanted
          || (byte | 0x20 == wanted && wanted >= UInt8(ascii: "a") && wanted <= UInt8(ascii: "z"))
      }
  }
}
