package import Diagnostics
internal import Parallel

/// Finds the records of a CSV (RFC 4180, 2005), in one pass over its bytes.
///
/// Commas, semicolons and tabs are told apart by the header; lines end in LF, CRLF or CR; a quoted field may hold
/// any of them. A quote inside a field that does not begin with one is taken as it stands. Blank lines at the end
/// are passed over, blank lines elsewhere with a warning.
package struct CSVReader {
  package var encoding: CSVEncoding?
  package var delimiter: UInt8?
  package var dialect: Dialect

  package init(encoding: CSVEncoding? = nil, delimiter: UInt8? = nil, dialect: Dialect = Dialect()) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.dialect = dialect
  }

  /// The bytes that one core scans at a time.
  var blockSize = 1 << 20

  package func read(_ raw: [UInt8], file: String, problems: inout [Diagnostic]) -> CSVTable? {
    if let archive = Self.archive(raw) {
      problems.append(.error("csv-archive", "the file is \(archive), expected a CSV", at: Place(file: file)))
      return nil
    }
    guard let decoded = CSVEncoding.decode(raw, declared: encoding, file: file, problems: &problems) else {
      return nil
    }
    let (bytes, headerStart) = dialect.isPlain ? (decoded, 0) : dialect.apply(to: decoded)
    guard headerStart < bytes.count || dialect.isPlain else {
      problems.append(
        .error(
          "csv-header", "the file has no line \(dialect.headerLine), where the header is said to stand",
          at: Place(file: file)))
      return nil
    }
    guard bytes.contains(where: { $0 != CSVTable.newline && $0 != CSVTable.carriageReturn }) else {
      problems.append(
        .error("csv-empty", "the file is empty, expected a line of column names", at: Place(file: file)))
      return nil
    }
    let traits = ByteTraits(bytes)
    guard checkCharacters(bytes, traits, file: file, problems: &problems) else { return nil }
    let delimiter = delimiter ?? Self.detectDelimiter(headerStart == 0 ? bytes : Array(bytes[headerStart...]))
    guard
      let (headers, start) = readHeader(bytes, delimiter, from: headerStart, file: file, problems: &problems)
    else {
      return nil
    }
    let scans = scan(bytes, delimiter, width: headers.count, from: start, hasQuotes: traits.hasQuotes)
    let before = problems.count
    let table = CSVTable(
      bytes: bytes, headers: headers, delimiter: delimiter, scans: scans,
      firstLine: CSVTable.line(at: start, in: bytes))
    report(scans, width: headers.count, bytes, file: file, problems: &problems)
    if !problems[before...].hasErrors { checkNames(table, file: file, problems: &problems) }
    return problems[before...].hasErrors ? nil : table
  }

  /// What a file is that begins as an archive does.
  private static func archive(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x1F, 0x8B]) { return "compressed by gzip" }
    return bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? "a ZIP archive, as Excel's workbooks are" : nil
  }

  /// Blocks of records. Without a quote in the file every line end ends a record, so the blocks are scanned on all
  /// cores; with one, whether a line end is inside quotes is only known from the beginning on.
  private func scan(
    _ bytes: [UInt8], _ delimiter: UInt8, width: Int, from start: Int, hasQuotes: Bool
  ) -> [BlockScan] {
    if hasQuotes {
      var scans: [BlockScan] = []
      var at = start
      while at < bytes.count {
        scans.append(
          BlockScan(
            bytes, delimiter: delimiter, width: width, hasQuotes: true, from: at, until: at + blockSize))
        at = scans[scans.count - 1].end
      }
      return scans
    }
    var bounds = [start]
    while let last = bounds.last, last < bytes.count {
      var at = last + blockSize
      while at < bytes.count, bytes[at - 1] != CSVTable.newline, bytes[at - 1] != CSVTable.carriageReturn {
        at += 1
      }
      if at < bytes.count, bytes[at - 1] == CSVTable.carriageReturn, bytes[at] == CSVTable.newline { at += 1 }
      bounds.append(min(at, bytes.count))
    }
    let edges = bounds
    return mapInParallel(edges.count - 1) {
      BlockScan(
        bytes, delimiter: delimiter, width: width, hasQuotes: false, from: edges[$0], until: edges[$0 + 1])
    }
  }

  private func report(
    _ scans: [BlockScan], width: Int, _ bytes: [UInt8], file: String, problems: inout [Diagnostic]
  ) {
    var ragged = GroupedProblems("csv-ragged")
    var quotes = GroupedProblems("csv-quote")
    for fault in scans.lazy.flatMap(\.faults) {
      let place = {
        Place(file: file, line: CSVTable.line(at: fault.offset, in: bytes), column: fault.field, length: 0)
      }
      switch fault.kind {
      case .ragged(let found):
        ragged.add("the record has \(found) field\(found == 1 ? "" : "s"), expected \(width)", at: place)
      case .unclosedQuote: quotes.add("a quoted field is never closed", at: place)
      case .textAfterQuote: quotes.add("text follows the closing quote of a field", at: place)
      }
    }
    problems += ragged.problems("record", "another number of fields")
    problems += quotes.problems("field", "not closed by a quote, or text after it")
    let lastRow =
      scans.last { !$0.offsets.isEmpty }.map { $0.start + Int($0.offsets[$0.offsets.count - 1]) } ?? -1
    let blanks = dialect.isPlain ? scans.flatMap(\.blankLines).filter { $0 < lastRow } : []
    if let first = blanks.first {
      problems.append(
        .warning(
          "csv-blank-line",
          blanks.count == 1 ? "a blank line is passed over" : "\(blanks.count) blank lines are passed over",
          at: Place(file: file, line: CSVTable.line(at: first, in: bytes), column: 1, length: 0)))
    }
  }

  /// The names of the columns, and where the first record begins.
  private func readHeader(
    _ bytes: [UInt8], _ delimiter: UInt8, from start: Int, file: String, problems: inout [Diagnostic]
  ) -> (headers: [String], end: Int)? {
    var record = RecordScan(at: start)
    let isWhole = bytes.withUnsafeBufferPointer { record.run($0, delimiter) }
    if let fault = record.fault {
      problems.append(
        .error(
          "csv-quote",
          isWhole ? "text follows the closing quote of a field" : "a quoted field is never closed",
          at: Place(
            file: file, line: CSVTable.line(at: fault.offset, in: bytes), column: fault.field, length: 0)))
      return nil
    }
    var starts = [UInt32](repeating: 0, count: record.count + 1)
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeMutableBufferPointer {
        RecordSplit(bytes: bytes, delimiter: delimiter).split(at: start, record.count, from: start, into: $0)
      }
    }
    let headers = (0..<record.count).map { index -> String in
      let name = CSVTable.text(bytes[start + Int(starts[index])..<start + Int(starts[index + 1]) - 1])
      return name.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? "" : name
    }
    let before = problems.count
    if headers.allSatisfy(\.isEmpty) || headers[0].hasPrefix("sep=") {
      let found = headers[0].isEmpty ? "a blank line" : "Excel's sep="
      problems.append(
        .error(
          "csv-header", "the file begins with \(found): take it away; the first line names the columns",
          at: Place(file: file, line: 1, column: 1, length: 0)))
      return nil
    }
    var seen: [String: Int] = [:]
    for (index, name) in headers.enumerated() where !name.isEmpty {
      let place = Place(file: file, line: dialect.headerLine, column: index + 1, length: 0)
      if let first = seen[name] {
        problems.append(
          .error("csv-header", "column \(index + 1) is named '\(name)', as column \(first) is", at: place))
      } else {
        seen[name] = index + 1
      }
    }
    return problems.count == before ? (headers, record.position) : nil
  }

  /// A column without a name is an error, unless it holds nothing: spreadsheets export such.
  private func checkNames(_ table: CSVTable, file: String, problems: inout [Diagnostic]) {
    let nameless = table.headers.indices.filter { table.headers[$0].isEmpty }
    guard !nameless.isEmpty else { return }
    let cells = CellReader(table: table).read(
      table.headers.indices.map { table.headers[$0].isEmpty ? .codes : .skip })
    for index in nameless {
      guard case .codes(_, let levels) = cells[index] else { continue }
      let place = Place(file: file, line: dialect.headerLine, column: index + 1, length: 0)
      if levels.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x20 } }), table.rowCount > 0 {
        problems.append(.note("csv-header", RegistryWords.nameless, at: place))
      } else {
        problems.append(.error("csv-header", "column \(index + 1) has no name", at: place))
      }
    }
  }

  /// NUL and invalid UTF-8 are told with their line; the check runs on whole bytes and slows only where it must.
  private func checkCharacters(
    _ bytes: [UInt8], _ traits: ByteTraits, file: String, problems: inout [Diagnostic]
  ) -> Bool {
    if traits.hasNul, let at = bytes.firstIndex(of: 0) {
      problems.append(
        .error(
          "csv-nul", "the file holds a NUL byte (is it UTF-16 without its mark?)", at: place(at, bytes, file))
      )
      return false
    }
    let faults = traits.isASCII ? [] : Self.invalidLines(bytes)
    for at in faults.prefix(GroupedProblems.tellAtMost) {
      problems.append(
        .error(
          "csv-encoding",
          "byte 0x\(String(bytes[at], radix: 16, uppercase: true)) is not valid UTF-8; declare `encoding: iso-8859-1` if the file is Latin-1",
          at: place(at, bytes, file)))
    }
    if let next = faults.dropFirst(GroupedProblems.tellAtMost).first {
      let more = faults.count - GroupedProblems.tellAtMost
      problems.append(
        .error(
          "csv-encoding", "\(more) more line\(more == 1 ? "" : "s") from here on: not valid UTF-8",
          at: place(next, bytes, file)))
    }
    return faults.isEmpty
  }

  /// The first byte of each line that is not UTF-8.
  private static func invalidLines(_ bytes: [UInt8]) -> [Int] {
    var faults: [Int] = []
    var start = 0
    while let at = firstInvalidUTF8(in: bytes, from: start) {
      faults.append(at)
      start =
        bytes[at...].firstIndex { $0 == CSVTable.newline || $0 == CSVTable.carriageReturn } ?? bytes.count
    }
    return faults
  }

  private func place(_ offset: Int, _ bytes: [UInt8], _ file: String) -> Place {
    let lineStart =
      bytes[..<offset].lastIndex { $0 == CSVTable.newline || $0 == CSVTable.carriageReturn }.map { $0 + 1 }
      ?? 0
    let delimiter = delimiter ?? Self.detectDelimiter(bytes)
    let column = bytes[lineStart..<offset].reduce(1) { $0 + ($1 == delimiter ? 1 : 0) }
    return Place(file: file, line: CSVTable.line(at: offset, in: bytes), column: column, length: 0)
  }

  /// The most frequent of comma, semicolon and tab in the first line, outside quotes; comma where there is none.
  static func detectDelimiter(_ bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == CSVTable.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == CSVTable.newline || byte == CSVTable.carriageReturn { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}

/// What a look at every byte tells.
private struct ByteTraits {
  package var isASCII = true
  var hasNul = false
  var hasQuotes = false

  package init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      var nuls: UInt8 = 0
      var quotes: UInt8 = 0
      for byte in bytes {
        all |= byte
        nuls |= byte == 0 ? 1 : 0
        quotes |= byte == CSVTable.quote ? 1 : 0
      }
      isASCII = all < 0x80
      hasNul = nuls > 0
      hasQuotes = quotes > 0
    }
  }
}

/// The offset of the first byte that no UTF-8 sequence explains (Unicode 15, table 3-7).
func firstInvalidUTF8(in bytes: [UInt8], from start: Int = 0) -> Int? {
  var index = start
  let count = bytes.count
  func continues(_ at: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    at < count && range.contains(bytes[at])
  }
  while index < count {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0..<0x80: length = 1
    case 0xC2...0xDF: length = continues(index + 1) ? 2 : 0
    case 0xE0: length = continues(index + 1, 0xA0...0xBF) && continues(index + 2) ? 3 : 0
    case 0xED: length = continues(index + 1, 0x80...0x9F) && continues(index + 2) ? 3 : 0
    case 0xE1...0xEF: length = continues(index + 1) && continues(index + 2) ? 3 : 0
    case 0xF0:
      length = continues(index + 1, 0x90...0xBF) && continues(index + 2) && continues(index + 3) ? 4 : 0
    case 0xF1...0xF3: length = continues(index + 1) && continues(index + 2) && continues(index + 3) ? 4 : 0
    case 0xF4:
      length = continues(index + 1, 0x80...0x8F) && continues(index + 2) && continues(index + 3) ? 4 : 0
    default: length = 0
    }
    if length == 0 { return index }
    index += length
  }
  return nil
}
