internal import Diagnostics

/// The distinct fields of a column, each with a code in order of appearance: an open-addressing hash over the file's
/// own bytes, so that a cell seen before costs no allocation.
struct LevelTable: Sendable {
  /// A distinct field: where its bytes stand (without quotes), and whether doubled quotes are among them.
  package struct Level: Sendable {
    package let start: Int
    package let count: Int
    package let isEscaped: Bool

    package init(start: Int, count: Int, isEscaped: Bool) {
      self.start = start
      self.count = count
      self.isEscaped = isEscaped
    }

    package func text(in table: [UInt8]) -> String {
      isEscaped
        ? String(decoding: bytes(in: table), as: UTF8.self)
        : String(decoding: table[start..<start + count], as: UTF8.self)
    }

    package func bytes(in table: [UInt8]) -> [UInt8] {
      let inner = table[start..<start + count]
      return isEscaped ? CSVTable.unquoted(inner) : Array(inner)
    }
  }

  private struct Slot {
    package var key: UInt64
    package var code: Int32
  }

  package private(set) var levels: [Level] = []
  private var slots = [Slot](repeating: Slot(key: 0, code: -1), count: 16)

  /// The code of the field at `start..<end`, quotes included.
  @inline(__always)
  package mutating func code(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    guard start < end, bytes[start] == CSVTable.quote else { return find(bytes, start, end - start, false) }
    let isEscaped = bytes[start + 1..<end - 1].contains(CSVTable.quote)
    return find(bytes, start + 1, end - start - 2, isEscaped)
  }

  /// The code of a field whose quotes, if any, are outside `start..<start + count`.
  package mutating func code(unquoted bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int32
  {
    find(bytes, start, count, false)
  }

  @inline(__always)
  private mutating func find(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ isEscaped: Bool
  ) -> Int32 {
    var key = Self.key(bytes, start, count)
    if isEscaped { key = ~key }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[index].code >= 0 {
      if slots[index].key == key, matches(bytes, start, count, isEscaped, levels[Int(slots[index].code)]) {
        return slots[index].code
      }
      index = (index + 1) & mask
    }
    let code = Int32(clamping: levels.count)
    levels.append(Level(start: start, count: count, isEscaped: isEscaped))
    slots[index] = Slot(key: key, code: code)
    if levels.count * 2 > slots.count { grow() }
    return code
  }

  @inline(__always)
  private func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ isEscaped: Bool, _ level: Level
  ) -> Bool {
    guard level.count == count, level.isEscaped == isEscaped else { return false }
    // Up to seven bytes the key holds the whole field.
    if count < 8 { return true }
    for offset in 0..<count where bytes[start + offset] != bytes[level.start + offset] { return false }
    return true
  }

  /// Up to seven bytes as they are, with their count; longer fields mixed eight at a time.
  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    if count < 8 {
      var key = UInt64(count) << 56
      for offset in 0..<count { key |= UInt64(bytes[start + offset]) << UInt64(8 * offset) }
      return key
    }
    let raw = UnsafeRawBufferPointer(bytes)
    var key = UInt64(truncatingIfNeeded: count) &* 0xD6E8_FEB8_6659_FD93
    var offset = 0
    while offset + 8 <= count {
      key =
        (key ^ raw.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)) &* 0xD6E8_FEB8_6659_FD93
      key ^= key >> 32
      offset += 8
    }
    return (key ^ raw.loadUnaligned(fromByteOffset: start + count - 8, as: UInt64.self))
      &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, code: -1), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.code >= 0 {
      var index = Int(truncatingIfNeeded: (slot.key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while slots[index].code >= 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
