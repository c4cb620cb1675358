/// The address of one file of a site from another.
package func relativePath(from page: String, to target: String) -> String {
  let here = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  let there = target.split(separator: "/", omittingEmptySubsequences: false)
  var shared = 0
  while shared < here.count, shared < there.count - 1, here[shared] == there[shared] { shared += 1 }
  let steps = Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared).map(percentEncoded)
  return steps.joined(separator: "/")
}

/// The file that a relative address means on a page; nil where it climbs out.
package func resolvedPath(_ address: String, from page: String) -> String? {
  var parts = page.split(separator: "/").dropLast().map(String.init)
  for part in address.split(separator: "/").map(percentDecoded) where part != "." {
    if part == ".." {
      guard parts.popLast() != nil else { return nil }
    } else {
      parts.append(part)
    }
  }
  return parts.joined(separator: "/")
}

/// One part of a path as an address has it (RFC 3986: everything but unreserved characters encoded).
package func percentEncoded(_ part: Substring) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in part.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      bytes.append(byte)
    default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What is encoded read back; a sign that encodes nothing stays.
package func percentDecoded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
