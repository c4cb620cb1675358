internal import Diagnostics

/// Finds the fields of one record that is known to be well formed.
struct RecordSplit {
  package let bytes: UnsafeBufferPointer<UInt8>
  package let delimiter: UInt8

  package init(bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// Writes where each of `width` fields begins, counted from `base`, and at `[width]` one past where the last ends,
  /// so that field i is `starts[i]..<starts[i + 1] - 1`.
  @inline(__always)
  package func split(
    at start: Int, _ width: Int, from base: Int, into starts: UnsafeMutableBufferPointer<UInt32>
  ) {
    let count = bytes.count
    var at = start
    for column in 0..<width {
      starts[column] = UInt32(truncatingIfNeeded: at - base)
      if at < count, bytes[at] == CSVTable.quote {
        at += 1
        while at < count {
          if bytes[at] != CSVTable.quote {
            at += 1
          } else if at + 1 < count, bytes[at + 1] == CSVTable.quote {
            at += 2
          } else {
            break
          }
        }
        at += 1
      } else {
        while at < count {
          let byte = bytes[at]
          if byte == delimiter || byte == CSVTable.newline || byte == CSVTable.carriageReturn { break }
          at += 1
        }
      }
      at += 1
    }
    starts[width] = UInt32(truncatingIfNeeded: at - base)
  }
}
