internal import Diagnostics

/// Where a table stands in its file (Data Package 2.0's dialect): lines above its header, and notes below or between.
package struct Dialect: Sendable, Hashable {
  /// The line that names the columns, from 1.
  package var headerLine = 1
  /// Lines that are no records: titles, totals, notes.
  package var commentLines: [Int] = []
  package var delimiter: UInt8?

  package init() {}

  package var isPlain: Bool { headerLine == 1 && commentLines.isEmpty }

  /// The bytes with every such line blank, and where the header begins.
  package func apply(to bytes: [UInt8]) -> (bytes: [UInt8], headerStart: Int) {
    var result = bytes
    let comments = Set(commentLines)
    var line = 1
    var start = 0
    var headerStart = headerLine == 1 ? 0 : bytes.count
    result.withUnsafeMutableBufferPointer { result in
      var kept = 0
      var index = 0
      while index <= bytes.count {
        let isEnd = index == bytes.count || bytes[index] == CSVTable.newline
        if isEnd {
          let length = index - start
          if !comments.contains(line) {
            if line == headerLine { headerStart = kept }
            for offset in 0..<length { result[kept + offset] = bytes[start + offset] }
            kept += length
          }
          if index < bytes.count {
            result[kept] = CSVTable.newline
            kept += 1
          }
          start = index + 1
          line += 1
        }
        index += 1
      }
      for rest in kept..<result.count { result[rest] = CSVTable.newline }
    }
    return (result, headerStart)
  }
}
