/// A CSV's records and fields, found in its bytes and left there.
///
/// Every record has as many fields as the header; what does not is reported and keeps no row.
package struct CSVTable: Sendable {
  let bytes: [UInt8]
  package let headers: [String]
  package let rowCount: Int
  /// Where each field begins, row by row.
  let starts: [UInt32]
  /// Where each row ends: the position of its line end, or of the end of the file.
  let rowEnds: [UInt32]
  package let delimiter: UInt8

  package var columnCount: Int { headers.count }

  /// The bytes of a field as they stand, quotes included.
  func range(row: Int, column: Int) -> Range<Int> {
    let index = row * columnCount + column
    let start = Int(starts[index])
    let end = column + 1 < columnCount ? Int(starts[index + 1]) - 1 : Int(rowEnds[row])
    return start..<end
  }

  /// The value of a field, without its quotes.
  package func text(row: Int, column: Int) -> String { Self.text(bytes[range(row: row, column: column)]) }

  static func text(_ field: ArraySlice<UInt8>) -> String {
    guard field.first == quote else { return String(decoding: field, as: UTF8.self) }
    return String(decoding: unquoted(field), as: UTF8.self)
  }

  /// The bytes between a field's quotes, doubled quotes made one.
  static func unquoted(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(field.count)
    var index = field.startIndex + 1
    let end = field.endIndex - 1
    while index < end {
      result.append(field[index])
      index += field[index] == quote ? 2 : 1
    }
    return result
  }

  /// The line of the file (from 1) on which a row begins. Counts line ends, so it is for messages only.
  package func line(ofRow row: Int) -> Int { Self.line(at: Int(starts[row * columnCount]), in: bytes) }

  static func line(at offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    var index = 0
    while index < offset {
      if bytes[index] == newline { line += 1 }
      if bytes[index] == carriageReturn, index + 1 >= bytes.count || bytes[index + 1] != newline { line += 1 }
      index += 1
    }
    return line
  }

  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
