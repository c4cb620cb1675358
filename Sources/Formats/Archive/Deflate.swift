/// Bytes compressed by DEFLATE (RFC 1951) with its fixed codes: the same bytes everywhere, whatever library the machine
/// has.
struct Deflate {
  private var output: [UInt8] = []
  private var held: UInt32 = 0
  private var heldBits: UInt32 = 0

  private static let window = 32_768
  private static let longest = 258
  /// Earlier places with the same beginning that are looked at.
  private static let effort = 48

  static func bytes(of input: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.write(input)
    return deflate.output
  }

  private mutating func write(_ input: [UInt8]) {
    put(1, bits: 1)
    put(1, bits: 2)
    var newest: [UInt32: Int] = [:]
    var earlier = [Int](repeating: -1, count: input.count)
    func enter(_ index: Int) {
      guard index + 2 < input.count else { return }
      let key = UInt32(input[index]) << 16 | UInt32(input[index + 1]) << 8 | UInt32(input[index + 2])
      earlier[index] = newest[key] ?? -1
      newest[key] = index
    }
    var index = 0
    while index < input.count {
      enter(index)
      let match = longestMatch(input, at: index, earlier)
      if match.length >= 3 {
        putLength(match.length)
        putDistance(match.distance)
        for other in index + 1..<index + match.length { enter(other) }
        index += match.length
      } else {
        putSymbol(Int(input[index]))
        index += 1
      }
    }
    putSymbol(256)
    if heldBits > 0 { output.append(UInt8(truncatingIfNeeded: held)) }
  }

  private func longestMatch(_ input: [UInt8], at index: Int, _ earlier: [Int]) -> (length: Int, distance: Int)
  {
    var best = (length: 0, distance: 0)
    var candidate = earlier[index]
    var looks = 0
    let most = min(Self.longest, input.count - index)
    while candidate >= 0, index - candidate <= Self.window, looks < Self.effort, best.length < most {
      var length = 0
      while length < most, input[candidate + length] == input[index + length] { length += 1 }
      if length > best.length { best = (length, index - candidate) }
      candidate = earlier[candidate]
      looks += 1
    }
    return best
  }

  // MARK: Codes

  /// The least bit first.
  private mutating func put(_ value: UInt32, bits: UInt32) {
    held |= value << heldBits
    heldBits += bits
    while heldBits >= 8 {
      output.append(UInt8(truncatingIfNeeded: held))
      held >>= 8
      heldBits -= 8
    }
  }

  /// A code stands with its greatest bit first.
  private mutating func putCode(_ code: Int, bits: UInt32) {
    let turned = (0..<Int(bits)).reduce(UInt32(0)) { $0 << 1 | UInt32(code >> $1 & 1) }
    put(turned, bits: bits)
  }

  private mutating func putSymbol(_ symbol: Int) {
    switch symbol {
    case 0...143: putCode(0x30 + symbol, bits: 8)
    case 144...255: putCode(0x190 + symbol - 144, bits: 9)
    case 256...279: putCode(symbol - 256, bits: 7)
    default: putCode(0xC0 + symbol - 280, bits: 8)
    }
  }

  private mutating func putLength(_ length: Int) {
    if length == Self.longest { return putSymbol(285) }
    let (code, extra, rest) = Self.split(length - 3, pairs: 4, first: 2)
    putSymbol(257 + code)
    put(UInt32(rest), bits: UInt32(extra))
  }

  private mutating func putDistance(_ distance: Int) {
    let (code, extra, rest) = Self.split(distance - 1, pairs: 2, first: 1)
    putCode(code, bits: 5)
    put(UInt32(rest), bits: UInt32(extra))
  }

  /// RFC 1951, 3.2.5: `pairs` codes share a count of extra bits, which grows by one from the second lot on.
  private static func split(_ value: Int, pairs: Int, first: Int) -> (code: Int, extra: Int, rest: Int) {
    guard value >= pairs * 2 else { return (value, 0, 0) }
    let extra = Int.bitWidth - value.leadingZeroBitCount - 1 - first
    let rest = value & ((1 << extra) - 1)
    return (pairs * (extra + 1) + (value >> extra) - pairs, extra, rest)
  }
}
