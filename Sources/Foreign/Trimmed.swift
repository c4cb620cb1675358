internal import Diagnostics

extension StringProtocol {
  /// Without white space at its ends, a line end within it a space.
  package var trimmed: String {
    split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}

extension String {
  /// Its lines, without their ends.
  package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
  }

  package var scalarLines: [[Unicode.Scalar]] {
    Array(unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
  }
}

extension Sequence<Unicode.Scalar> {
  @inlinable package var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(underestimatedCount)
    for scalar in self { bytes.append(scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// As UTF-8.
  @inlinable package mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: scalar.utf8)
    }
  }
}

extension Substring {
  /// Without spaces at its end.
  package var trimmingEnd: Substring {
    var result = self
    while let last = result.unicodeScalars.last, last == " " || last == "\t" {
      result.unicodeScalars.removeLast()
    }
    return result
  }
}

extension Substring {
  /// The first occurrence of a text, compared by scalars.
  package func range(of text: String) -> Range<Index>? {
    let wanted = Array(text.unicodeScalars)
    var start = unicodeScalars.startIndex
    while start < unicodeScalars.endIndex {
      var at = start
      var matched = 0
      while matched < wanted.count, at < unicodeScalars.endIndex, unicodeScalars[at] == wanted[matched] {
        at = unicodeScalars.index(after: at)
        matched += 1
      }
      if matched == wanted.count { return start..<at }
      start = unicodeScalars.index(after: start)
    }
    return nil
  }
}
