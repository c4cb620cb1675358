/// Reads DEFLATE's fixed codes by the tables of RFC 1951, 3.2.5, written out.
package enum Inflation {
  private static let lengths: [(base: Int, extra: Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1),
    (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4),
    (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]
  private static let distances: [(base: Int, extra: Int)] = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4),
    (65, 5), (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9),
    (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13),
  ]

  package static func bytes(of packed: [UInt8]) -> [UInt8]? {
    var position = 0
    var output: [UInt8] = []
    func bit() -> Int {
      guard position / 8 < packed.count else { return 0 }
      defer { position += 1 }
      return Int(packed[position / 8] >> (position % 8) & 1)
    }
    func number(_ bits: Int) -> Int { (0..<bits).reduce(0) { $0 | bit() << $1 } }
    func code(_ bits: Int, _ start: Int = 0) -> Int {
      (0..<bits).reduce(start) { value, _ in value << 1 | bit() }
    }
    func symbol() -> Int {
      let seven = code(7)
      if seven <= 23 { return seven + 256 }
      let eight = code(1, seven)
      if eight >= 0x30, eight <= 0xBF { return eight - 0x30 }
      if eight >= 0xC0, eight <= 0xC7 { return eight - 0xC0 + 280 }
      return code(1, eight) - 0x190 + 144
    }
    guard bit() == 1, number(2) == 1 else { return nil }
    while position < packed.count * 8 {
      let found = symbol()
      if found == 256 { return output }
      if found < 256 {
        output.append(UInt8(found))
        continue
      }
      guard found - 257 < lengths.count else { return nil }
      let length = lengths[found - 257].base + number(lengths[found - 257].extra)
      let place = code(5)
      guard place < distances.count else { return nil }
      let distance = distances[place].base + number(distances[place].extra)
      guard distance <= output.count else { return nil }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
    return nil
  }
}
