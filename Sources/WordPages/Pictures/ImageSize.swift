/// How large a picture is, from its first bytes.
struct ImageSize: Equatable {
  let width: Double
  let height: Double
  let ending: String

  /// Nil for what is neither PNG nor JPEG nor GIF.
  init?(_ bytes: [UInt8]) {
    func number(_ at: Int, _ count: Int) -> Double? {
      guard at + count <= bytes.count else { return nil }
      return Double(bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) })
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), let width = number(16, 4), let height = number(20, 4) {
      self.init(width, height, "png")
    } else if bytes.starts(with: Array("GIF8".utf8)), bytes.count > 9 {
      self.init(
        Double(Int(bytes[6]) | Int(bytes[7]) << 8), Double(Int(bytes[8]) | Int(bytes[9]) << 8), "gif")
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      var index = 2
      while index + 9 < bytes.count, bytes[index] == 0xFF {
        // The frames that state a size: SOF0 to SOF15 but for tables (C4), extensions (C8) and conditions (CC).
        let marker = bytes[index + 1]
        if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker),
          let height = number(index + 5, 2), let width = number(index + 7, 2)
        {
          self.init(width, height, "jpeg")
          return
        }
        index += 2 + Int(number(index + 2, 2) ?? 0)
      }
      return nil
    } else {
      return nil
    }
  }

  private init?(_ width: Double, _ height: Double, _ ending: String) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
    self.ending = ending
  }
}
