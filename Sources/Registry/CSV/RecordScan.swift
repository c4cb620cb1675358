internal import Diagnostics

/// The pass over the bytes: where fields begin, where records end, and what is wrong with them.
struct RecordScan {
  let bytes: [UInt8]
  let delimiter: UInt8
  let file: String
  private(set) var starts: [UInt32] = []
  private(set) var rowEnds: [UInt32] = []
  private(set) var problems: [Diagnostic] = []
  private var position = 0
  private var raggedCount = 0
  private var isBroken = false

  init(bytes: [UInt8], delimiter: UInt8, file: String) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.file = file
  }

  /// The fields of the first record, nil where its quotes do not close.
  mutating func header() -> [Range<Int>]? {
    var fields: [UInt32] = []
    guard let end = record(into: &fields) else { return nil }
    return fields.indices.map { index in
      Int(fields[index])..<(index + 1 < fields.count ? Int(fields[index + 1]) - 1 : end)
    }
  }

  /// All further records, each of which must have `width` fields.
  mutating func records(of width: Int) {
    var starts: [UInt32] = []
    starts.reserveCapacity(bytes.count / 5)
    defer { self.starts = starts }
    var blankLines: [Int] = []
    while position < bytes.count, !isBroken {
      let begin = position
      let before = starts.count
      guard let end = record(into: &starts) else {
        starts.removeSubrange(before...)
        break
      }
      let found = starts.count - before
      if found == 1, width > 1, end == begin {
        starts.removeSubrange(before...)
        blankLines.append(begin)
      } else if found != width {
        starts.removeSubrange(before...)
        raggedCount += 1
        if raggedCount <= CSVReader.tellAtMost { ragged(at: begin, found: found, width: width) }
      } else {
        rowEnds.append(UInt32(end))
      }
    }
    if raggedCount > CSVReader.tellAtMost {
      problems.append(
        .error(
          "csv-ragged", "\(raggedCount - CSVReader.tellAtMost) more records have another number of fields",
          at: Place(file: file)))
    }
    let lastStart = starts.last.map { Int($0) } ?? -1
    if let blank = blankLines.first(where: { $0 < lastStart }) {
      let more = blankLines.count { $0 < lastStart }
      problems.append(
        .warning(
          "csv-blank-line", more == 1 ? "a blank line is passed over" : "\(more) blank lines are passed over",
          at: Place(file: file, line: CSVTable.line(at: blank, in: bytes), column: 1, length: 0)))
    }
  }

  private mutating func ragged(at begin: Int, found: Int, width: Int) {
    let place = Place(
      file: file, line: CSVTable.line(at: begin, in: bytes), column: min(found, width) + 1,
      length: 0)
    problems.append(
      .error(
        "csv-ragged", "the record has \(found) field\(found == 1 ? "" : "s"), expected \(width)", at: place))
  }

  /// Reads one record from `position`, appends where its fields begin, and returns where it ends.
  private mutating func record(into fields: inout [UInt32]) -> Int? {
    var failure: (start: Int, field: Int, code: String, message: String)?
    var at = position
    let delimiter = delimiter
    let end: Int = bytes.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var column = 0
      while true {
        let fieldStart = at
        fields.append(UInt32(fieldStart))
        column += 1
        if at < count, bytes[at] == CSVTable.quote {
          at += 1
          while true {
            while at < count, bytes[at] != CSVTable.quote { at += 1 }
            guard at < count else {
              failure = (fieldStart, column, "csv-quote", "a quoted field is never closed")
              return count
            }
            at += 1
            if at < count, bytes[at] == CSVTable.quote { at += 1 } else { break }
          }
          if at < count, bytes[at] != delimiter, bytes[at] != CSVTable.newline,
            bytes[at] != CSVTable.carriageReturn
          {
            failure = (fieldStart, column, "csv-quote", "text follows the closing quote of a field")
            while at < count, bytes[at] != delimiter, bytes[at] != CSVTable.newline,
              bytes[at] != CSVTable.carriageReturn
            {
              at += 1
            }
          }
        } else {
          while at < count {
            let byte = bytes[at]
            if byte == delimiter || byte == CSVTable.newline || byte == CSVTable.carriageReturn { break }
            at += 1
          }
        }
        guard at < count, bytes[at] == delimiter else { break }
        at += 1
      }
      let end = at
      if at < count {
        at +=
          bytes[at] == CSVTable.carriageReturn && at + 1 < count && bytes[at + 1] == CSVTable.newline ? 2 : 1
      }
      return end
    }
    position = at
    guard let failure else { return end }
    let line = CSVTable.line(at: failure.start, in: bytes)
    problems.append(
      .error(
        failure.code, failure.message, at: Place(file: file, line: line, column: failure.field, length: 0)))
    if end == bytes.count { isBroken = true }
    return isBroken ? nil : end
  }
}
