internal import Diagnostics

/// What a pass over a stretch of bytes finds: where its records begin, and what is wrong with them.
struct BlockScan: Sendable {
  package struct Fault: Sendable {
    package enum Kind: Sendable, Hashable { case ragged(found: Int), unclosedQuote, textAfterQuote }

    package let kind: Kind
    /// Where the record or the field begins.
    package let offset: Int
    /// The field, from 1.
    package let field: Int

    package init(kind: Kind, offset: Int, field: Int) {
      self.kind = kind
      self.offset = offset
      self.field = field
    }
  }

  package let start: Int
  package private(set) var end: Int
  package private(set) var offsets: [UInt32] = []
  package private(set) var faults: [Fault] = []
  private(set) var blankLines: [Int] = []
  package private(set) var lineCount = 0

  /// Scans from `start`, where a record begins, over every record that begins before `limit`.
  package init(
    _ table: [UInt8], delimiter: UInt8, width: Int, hasQuotes: Bool, from start: Int, until limit: Int
  ) {
    var recordCount = 0
    self.start = start
    end = start
    offsets.reserveCapacity((limit - start) / (4 * width) + 1)
    table.withUnsafeBufferPointer { bytes in
      while end < min(limit, bytes.count) {
        let begin = end
        var record = RecordScan(at: begin)
        let isWhole = record.run(bytes, delimiter)
        end = record.position
        if let fault = record.fault { faults.append(fault) }
        if !isWhole { break }
        recordCount += 1
        if record.count == 1, width > 1, record.end == begin {
          blankLines.append(begin)
        } else if record.count != width {
          faults.append(
            Fault(kind: .ragged(found: record.count), offset: begin, field: min(record.count, width) + 1))
        } else {
          offsets.append(UInt32(truncatingIfNeeded: begin - start))
        }
      }
    }
    // Without a quote a record is a line.
    lineCount = hasQuotes ? CSVTable.lineEnds(in: table, start..<end) : recordCount
  }
}

/// One record: how many fields it has, and where it ends.
struct RecordScan {
  /// Where the next record begins.
  package private(set) var position: Int
  package private(set) var end = 0
  package private(set) var count = 0
  package private(set) var fault: BlockScan.Fault?

  package init(at position: Int) { self.position = position }

  /// False where a quote is never closed: then there is nothing after it to go on with.
  @inline(__always)
  package mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> Bool {
    let size = bytes.count
    var at = position
    @inline(__always) func endsField(_ byte: UInt8) -> Bool {
      byte == delimiter || byte == CSVTable.newline || byte == CSVTable.carriageReturn
    }
    while true {
      let field = at
      count += 1
      if at < size, bytes[at] == CSVTable.quote {
        at += 1
        while true {
          while at < size, bytes[at] != CSVTable.quote { at += 1 }
          guard at < size else {
            fault = BlockScan.Fault(kind: .unclosedQuote, offset: field, field: count)
            position = size
            return false
          }
          at += 1
          if at < size, bytes[at] == CSVTable.quote { at += 1 } else { break }
        }
        if at < size, !endsField(bytes[at]) {
          fault = BlockScan.Fault(kind: .textAfterQuote, offset: field, field: count)
          while at < size, !endsField(bytes[at]) { at += 1 }
        }
      } else {
        while at < size, !endsField(bytes[at]) { at += 1 }
      }
      guard at < size, bytes[at] == delimiter else { break }
      at += 1
    }
    end = at
    if at < size {
      let isPair =
        bytes[at] == CSVTable.carriageReturn && at + 1 < size && bytes[at + 1] == CSVTable.newline
      at += isPair ? 2 : 1
    }
    position = at
    return true
  }
}
