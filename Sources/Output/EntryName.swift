/// The name of one entry of a folder, byte by byte as the disk has it: it need not be text.
struct EntryName: Hashable, Comparable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// For messages: whatever is no text is shown as such.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As the system's calls take it.
  var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  static func < (one: Self, other: Self) -> Bool { one.bytes.lexicographicallyPrecedes(other.bytes) }

  /// A path of the site as names; nil where it would lead elsewhere.
  static func path(_ text: String) -> [EntryName]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      EntryName(bytes: Array($0))
    }
    let isWrong = { (name: EntryName) in
      name.bytes.isEmpty || name.bytes.contains(0) || name.text == "." || name.text == ".."
    }
    return parts.contains(where: isWrong) ? nil : parts
  }
}

extension [EntryName] {
  /// For messages.
  var text: String { map(\.text).joined(separator: "/") }
}
