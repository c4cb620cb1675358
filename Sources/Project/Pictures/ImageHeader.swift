internal import Diagnostics

/// What the first bytes of a picture say: its format and its size in pixels.
enum ImageHeader {
  enum Format: String {
    case png = "PNG", jpeg = "JPEG", gif = "GIF", webp = "WebP", svg = "SVG", avif = "AVIF"
  }

  static func format(of bytes: [UInt8]) -> Format? {
    func has(_ text: String, at index: Int = 0) -> Bool {
      bytes.count >= index + text.utf8.count && bytes[index...].starts(with: text.utf8)
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if has("GIF87a") || has("GIF89a") { return .gif }
    if has("RIFF"), has("WEBP", at: 8) { return .webp }
    if has("ftyp", at: 4), has("avi", at: 8) || has("mif1", at: 8) { return .avif }
    let start = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    let body = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return body.hasPrefix("<") && start.contains("<svg") ? .svg : nil
  }

  /// Whether a PNG or a JPEG has its end; of others nothing is said.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    switch format(of: bytes) {
    case .png:
      var index = 8
      while index + 12 <= bytes.count {
        let length = bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
        if bytes[(index + 4)...].starts(with: "IEND".utf8) { return true }
        index += 12 + length
      }
      return false
    case .jpeg:
      // A preview within the file has an end too: the last one counts, and what cameras write behind it.
      let tail = bytes.suffix(max(1_000, bytes.count / 10))
      return zip(tail, tail.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
    default: return true
    }
  }

  /// Nil where the header is not whole.
  static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
    func big(_ index: Int, _ count: Int) -> Int? {
      guard index >= 0, index + count <= bytes.count else { return nil }
      return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
    }
    func little(_ index: Int, _ count: Int) -> Int? {
      guard index + count <= bytes.count else { return nil }
      return bytes[index..<index + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    func pair(_ width: Int?, _ height: Int?) -> (width: Int, height: Int)? {
      guard let width, let height, width > 0, height > 0 else { return nil }
      return (width, height)
    }
    switch format(of: bytes) {
    case .png: return pair(big(16, 4), big(20, 4))
    case .gif: return pair(little(6, 2), little(8, 2))
    case .webp:
      switch bytes.count > 15 ? bytes[15] : 0 {
      case UInt8(ascii: "X"): return pair(little(24, 3).map { $0 + 1 }, little(27, 3).map { $0 + 1 })
      case UInt8(ascii: "L"):
        guard let bits = little(21, 4) else { return nil }
        return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
      default: return pair(little(26, 2).map { $0 & 0x3FFF }, little(28, 2).map { $0 & 0x3FFF })
      }
    case .jpeg:
      var index = 2
      while let marker = big(index, 2), marker > 0xFF00, let length = big(index + 2, 2), length >= 2 {
        let isFrame = (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
        if isFrame { return pair(big(index + 7, 2), big(index + 5, 2)) }
        index += 2 + length
      }
      return nil
    default: return nil
    }
  }
}
