/// An address with what may not stand in one percent-encoded, as libcmark does it.
package func percentEncodedAddress(_ address: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in address.utf8 {
    let isSafe =
      byte &- 0x30 < 10 || byte &- 0x41 < 26 || byte &- 0x61 < 26
      || "-_.+!*(),%#@?=;:/,$&~'".utf8.contains(byte)
    if isSafe {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
