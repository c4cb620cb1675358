package import Diagnostics

/// Finds the records of a CSV (RFC 4180, 2005), in one pass over its bytes.
///
/// Commas, semicolons and tabs are told apart by the header; lines end in LF, CRLF or CR; a quoted field may hold
/// any of them. A quote inside a field that does not begin with one is taken as it stands. Blank lines at the end
/// are passed over, blank lines elsewhere with a warning.
package struct CSVReader {
  package var encoding: CSVEncoding?
  package var delimiter: UInt8?

  package init(encoding: CSVEncoding? = nil, delimiter: UInt8? = nil) {
    self.encoding = encoding
    self.delimiter = delimiter
  }

  /// How many problems of one kind are told one by one before the rest is only counted.
  static let tellAtMost = 20

  package func read(_ raw: [UInt8], file: String, problems: inout [Diagnostic]) -> CSVTable? {
    guard let bytes = CSVEncoding.decode(raw, declared: encoding, file: file, problems: &problems) else {
      return nil
    }
    guard bytes.count < Int(UInt32.max) else {
      problems.append(.error("csv-too-large", "the file is larger than 4 GiB", at: Place(file: file)))
      return nil
    }
    guard bytes.contains(where: { $0 != CSVTable.newline && $0 != CSVTable.carriageReturn }) else {
      problems.append(
        .error("csv-empty", "the file is empty, expected a line of column names", at: Place(file: file)))
      return nil
    }
    guard checkCharacters(bytes, file: file, problems: &problems) else { return nil }
    let delimiter = delimiter ?? Self.detectDelimiter(bytes)
    var scan = RecordScan(bytes: bytes, delimiter: delimiter, file: file)
    guard let headers = readHeader(&scan, problems: &problems) else { return nil }
    scan.records(of: headers.count)
    problems += scan.problems
    guard !scan.problems.hasErrors else { return nil }
    return CSVTable(
      bytes: bytes, headers: headers, rowCount: scan.rowEnds.count, starts: scan.starts,
      rowEnds: scan.rowEnds,
      delimiter: delimiter)
  }

  private func readHeader(_ scan: inout RecordScan, problems: inout [Diagnostic]) -> [String]? {
    let before = problems.count
    guard let fields = scan.header() else {
      problems += scan.problems
      return nil
    }
    let headers = fields.map { CSVTable.text(scan.bytes[$0]) }
    var seen: [String: Int] = [:]
    for (index, name) in headers.enumerated() {
      let place = Place(file: scan.file, line: 1, column: index + 1, length: 0)
      if name.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        problems.append(.error("csv-header", "column \(index + 1) has no name", at: place))
      } else if let first = seen[name] {
        problems.append(
          .error("csv-header", "column \(index + 1) is named '\(name)', as column \(first) is", at: place))
      } else {
        seen[name] = index + 1
      }
    }
    return problems.count == before ? headers : nil
  }

  /// NUL and invalid UTF-8 are told with their line; the check runs on whole bytes and slows only where it must.
  private func checkCharacters(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> Bool {
    let (isPlain, hasNul) = bytes.withUnsafeBufferPointer { buffer in
      var all: UInt8 = 0
      var nul = false
      for byte in buffer {
        all |= byte
        nul = nul || byte == 0
      }
      return (all < 0x80, nul)
    }
    if hasNul, let at = bytes.firstIndex(of: 0) {
      problems.append(
        .error(
          "csv-nul", "the file holds a NUL byte (is it UTF-16 without its mark?)", at: place(at, bytes, file))
      )
      return false
    }
    guard !isPlain, let at = firstInvalidUTF8(in: bytes) else { return true }
    problems.append(
      .error(
        "csv-encoding",
        "byte 0x\(String(bytes[at], radix: 16, uppercase: true)) is not valid UTF-8; declare `encoding: iso-8859-1` if the file is Latin-1",
        at: place(at, bytes, file)))
    return false
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

/// The offset of the first byte that no UTF-8 sequence explains (Unicode 15, table 3-7).
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var index = 0
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
