/// What a number lacks to the shortest decimal that stands for it.
///
/// Data are written in decimals. 1000000000000.4 is kept as a `Double` with an error of 2·10⁻⁵, which is a large part
/// of a standard deviation of 0.1; the decimal is known all the same, since a `Double` prints as the shortest one
/// that reads back. Value + remainder is that decimal to about 32 digits; 0 where nothing is to be gained.
func decimalRemainder(_ value: Double) -> Double {
  let size = abs(value)
  guard size < 0x1p53, size >= 1e-5, value != value.rounded() else { return 0 }
  guard let (digits, places) = shortestDecimal(size), places < powersOfTen.count else { return 0 }
  // digits − size·10^places, exactly, then back.
  let power = powersOfTen[places]
  let product = size * power
  let rest = (-product).addingProduct(size, power)
  let leading = Double(digits)
  let trailing = Double(Int64(digits) - Int64(leading))
  let remainder = ((leading - product) + (trailing - rest)) / power
  return value < 0 ? -remainder : remainder
}

/// The digits of a number's shortest decimal as a whole number, and how many of them are decimals; nil where it
/// prints with an exponent.
private func shortestDecimal(_ value: Double) -> (digits: UInt64, places: Int)? {
  // Few decimals are found by trying: the first count that reads back is the shortest.
  if value < 1e9 {
    for places in 1...5 {
      let digits = UInt64(value * powersOfTen[places] + 0.5)
      if Double(digits) / powersOfTen[places] == value { return (digits, places) }
    }
  }
  var digits: UInt64 = 0
  var places: Int?
  for byte in value.description.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
      places = places.map { $0 + 1 }
    case UInt8(ascii: "."): places = 0
    default: return nil
    }
  }
  return (digits, places ?? 0)
}

/// The powers of ten that a `Double` holds exactly.
private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20,
  1e21, 1e22,
]
