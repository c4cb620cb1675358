/// An archive of files (APPNOTE 6.3.10), of the same bytes whenever and wherever it is written: no clock, no owner.
package struct ZipArchive {
  package struct Entry: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// 1 January 1980, the first day that the format knows.
  private static let day: UInt16 = 1 << 5 | 1
  private static let namesAreUTF8: UInt16 = 1 << 11

  package var bytes: [UInt8] {
    var file = LittleEndian()
    var directory = LittleEndian()
    for entry in entries {
      let packed = Deflate.bytes(of: entry.bytes)
      let isPacked = packed.count < entry.bytes.count
      let content = isPacked ? packed : entry.bytes
      let name = Array(entry.path.utf8)
      var common = LittleEndian()
      common.add(UInt16(20), Self.namesAreUTF8, isPacked ? 8 : 0, 0, Self.day)
      common.add(CRC32.of(entry.bytes), UInt32(content.count), UInt32(entry.bytes.count))
      common.add(UInt16(name.count), 0)
      let offset = UInt32(file.bytes.count)
      file.add(UInt32(0x0403_4B50))
      file.bytes += common.bytes + name + content
      directory.add(UInt32(0x0201_4B50))
      directory.add(UInt16(20))
      directory.bytes += common.bytes
      directory.add(UInt16(0), 0, 0)
      directory.add(UInt32(0), offset)
      directory.bytes += name
    }
    let start = UInt32(file.bytes.count)
    file.bytes += directory.bytes
    file.add(UInt32(0x0605_4B50))
    file.add(UInt16(0), 0, UInt16(entries.count), UInt16(entries.count))
    file.add(UInt32(directory.bytes.count), start)
    file.add(UInt16(0))
    return file.bytes
  }
}
