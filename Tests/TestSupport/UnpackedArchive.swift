/// The files of an archive, read by its directory at the end (APPNOTE 4.3.12), each held against its size.
package enum UnpackedArchive {
  /// Nil where it is none, or a file of it does not unpack.
  package static func files(in bytes: [UInt8]) -> [String: [UInt8]]? {
    func number(_ at: Int, _ count: Int) -> Int {
      guard at >= 0, at + count <= bytes.count else { return 0 }
      return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
    var files: [String: [UInt8]] = [:]
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(entry, 4) == 0x0201_4B50 else { return nil }
      let nameLength = number(entry + 28, 2)
      let name = String(decoding: bytes[(entry + 46)..<(entry + 46 + nameLength)], as: UTF8.self)
      let local = number(entry + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let packed = Array(bytes[start..<(start + number(entry + 20, 4))])
      guard let content = number(entry + 10, 2) == 0 ? packed : Inflation.bytes(of: packed),
        content.count == number(entry + 24, 4), files[name] == nil
      else { return nil }
      files[name] = content
      entry += 46 + nameLength + number(entry + 30, 2) + number(entry + 32, 2)
    }
    return files
  }
}
