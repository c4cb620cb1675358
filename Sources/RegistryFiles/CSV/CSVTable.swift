internal import Diagnostics

/// A CSV's records, found in its bytes and left there.
///
/// Every record has as many fields as the header. Only where each record begins is kept; its fields are found again
/// when they are read, a block of records at a time, so that a large file costs little beyond its own bytes.
package struct CSVTable: Sendable {
  /// Neighbouring records that one core reads at a time.
  package struct Block: Sendable {
    package let firstRow: Int
    /// The line of the file (from 1) on which the block begins.
    let firstLine: Int
    package let start: Int
    /// Where each record begins, from `start`.
    package let offsets: [UInt32]

    package init(firstRow: Int, firstLine: Int, start: Int, offsets: [UInt32]) {
      self.firstRow = firstRow
      self.firstLine = firstLine
      self.start = start
      self.offsets = offsets
    }

    package var rows: Range<Int> { firstRow..<firstRow + offsets.count }
  }

  package let bytes: [UInt8]
  package let headers: [String]
  package let delimiter: UInt8
  package let rowCount: Int
  package let blocks: [Block]

  init(bytes: [UInt8], headers: [String], delimiter: UInt8, scans: [BlockScan], firstLine: Int) {
    self.bytes = bytes
    self.headers = headers
    self.delimiter = delimiter
    var blocks: [Block] = []
    var row = 0
    var line = firstLine
    for scan in scans {
      blocks.append(Block(firstRow: row, firstLine: line, start: scan.start, offsets: scan.offsets))
      row += scan.offsets.count
      line += scan.lineCount
    }
    self.blocks = blocks
    rowCount = row
  }

  package var columnCount: Int { headers.count }

  private func block(ofRow row: Int) -> Block {
    var low = 0
    var high = blocks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if blocks[middle].firstRow <= row { low = middle } else { high = middle - 1 }
    }
    return blocks[low]
  }

  private func start(ofRow row: Int) -> Int {
    let block = block(ofRow: row)
    return block.start + Int(block.offsets[row - block.firstRow])
  }

  /// The value of a field, without its quotes. Walks along its record, so it is for messages and small tables.
  package func text(row: Int, column: Int) -> String { Self.text(bytes[fields(ofRow: row)[column]]) }

  /// The values of a record.
  package func texts(row: Int) -> [String] { fields(ofRow: row).map { Self.text(bytes[$0]) } }

  private func fields(ofRow row: Int) -> [Range<Int>] {
    let start = start(ofRow: row)
    var starts = [UInt32](repeating: 0, count: columnCount + 1)
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeMutableBufferPointer { starts in
        RecordSplit(bytes: bytes, delimiter: delimiter).split(
          at: start, columnCount, from: start, into: starts)
      }
    }
    return (0..<columnCount).map { start + Int(starts[$0])..<start + Int(starts[$0 + 1]) - 1 }
  }

  package static func text(_ field: ArraySlice<UInt8>) -> String {
    guard field.first == quote else { return String(decoding: field, as: UTF8.self) }
    return String(decoding: unquoted(field.dropFirst().dropLast()), as: UTF8.self)
  }

  /// The bytes that stood between a field's quotes, with doubled quotes made one.
  static func unquoted(_ inner: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      result.append(inner[index])
      index += inner[index] == quote ? 2 : 1
    }
    return result
  }

  /// The line of the file (from 1) on which a row begins.
  package func line(ofRow row: Int) -> Int {
    let block = block(ofRow: row)
    return block.firstLine + Self.lineEnds(in: bytes, block.start..<start(ofRow: row))
  }

  /// The line of each row, for after the bytes are gone; nil where row and line go together from line 2 on.
  package func lines() -> [UInt32]? {
    let last = rowCount - 1
    guard last >= 0, line(ofRow: last) != last + 2 else { return nil }
    var lines: [UInt32] = []
    lines.reserveCapacity(rowCount)
    for block in blocks {
      var line = block.firstLine
      var at = block.start
      for offset in block.offsets {
        let start = block.start + Int(offset)
        line += Self.lineEnds(in: bytes, at..<start)
        at = start
        lines.append(UInt32(clamping: line))
      }
    }
    return lines
  }

  package static func line(at offset: Int, in bytes: [UInt8]) -> Int { 1 + lineEnds(in: bytes, 0..<offset) }

  /// LF, CRLF and CR each end a line.
  static func lineEnds(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range {
        let byte = bytes[index]
        if byte == newline { count += 1 }
        if byte == carriageReturn, index + 1 >= bytes.count || bytes[index + 1] != newline { count += 1 }
      }
      return count
    }
  }

  /// Every column's cells as codes of its distinct texts, in order of first appearance.
  package func allTexts() -> [(codes: [Int32], levels: [String])] {
    CellReader(table: self).read(headers.map { _ in .codes }).map {
      if case .codes(let codes, let levels) = $0 { (codes, levels) } else { ([], []) }
    }
  }

  package static let quote = UInt8(ascii: "\"")
  package static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
