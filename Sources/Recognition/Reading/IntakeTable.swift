package import Diagnostics
internal import Lexicon
internal import Parallel
internal import Registry
package import RegistryFiles

/// One file of an export, read as it stands, with where its table begins and ends.
package struct IntakeTable: Sendable {
  package let file: String
  /// Its name beside the registry.
  package let name: String
  package let table: CSVTable
  package let dialect: Dialect
  package let encoding: CSVEncoding?
  package let cells: [(codes: [Int32], levels: [String])]
  package var columns: [ColumnProfile]
  /// What was cut off, in words.
  package let remarks: [String]
  /// The lines that are no records, as they stand.
  package let notes: [String]

  /// Nil where there is no table; told.
  package init?(_ bytes: [UInt8], file: String, name: String, problems: inout [Diagnostic]) {
    if let kind = FileKind.other(bytes) {
      problems.append(
        .error(
          "no-table", RecognitionWords.noTableBut(kind), at: Place(file: file, line: 1, column: 1, length: 0))
      )
      return nil
    }
    var layout = TableLayout(bytes)
    if layout.encoding == .latin1, Self.isOfAnotherScript(bytes) {
      problems.append(
        .error(
          "encoding", RecognitionWords.otherEncoding, at: Place(file: file, line: 1, column: 1, length: 0)))
      return nil
    }
    guard var table = Self.table(bytes, &layout, file, &problems) else { return nil }
    if layout.encoding == .latin1 {
      problems.append(
        .warning(
          "latin-1", RecognitionWords.readAsLatin1, at: Place(file: file, line: 1, column: 1, length: 0)))
    }
    guard table.columnCount > 1 else {
      problems.append(
        .error("no-table", RecognitionWords.noTable, at: Place(file: file, line: 1, column: 1, length: 0)))
      return nil
    }
    guard table.rowCount > 0 else {
      problems.append(
        .error(
          "no-records", RecognitionWords.noRecords,
          at: Place(file: file, line: layout.dialect.headerLine, column: 1, length: 0)))
      return nil
    }
    var read = table.allTexts()
    let stray = StrayRows(table, read)
    if !stray.lines.isEmpty {
      layout.pass(over: stray.lines)
      var ignored: [Diagnostic] = []
      if let again = Self.table(bytes, &layout, file, &ignored), again.rowCount > 0 {
        table = again
        read = again.allTexts()
        for (line, remark) in zip(stray.lines, stray.remarks) {
          problems.append(
            .warning("no-record", remark, at: Place(file: file, line: line, column: 1, length: 0)))
        }
      }
    }
    self.file = file
    self.name = name
    self.table = table
    dialect = layout.dialect
    encoding = layout.encoding
    remarks = layout.remarks + stray.remarks
    notes = Self.lines(layout.dialect.commentLines, of: bytes)
    cells = read
    let prefixes = Self.sharedPrefixes(table.headers)
    let all = cells
    let (headers, units) = (table.headers, stray.units)
    let language = Language.spoken(in: table.headers)
    let named = headers.indices.filter { !headers[$0].isEmpty }
    columns = mapInParallel(named.count) { position in
      let index = named[position]
      return ColumnProfile(
        name: headers[index], index: index, codes: all[index].codes, levels: all[index].levels,
        heading: units[index].map { headers[index] + " [" + $0 + "]" }, prefixes: prefixes, language: language
      )
    }
    tellHeaderTwice(&problems)
  }

  /// Lines of a file by their numbers.
  private static func lines(_ numbers: [Int], of given: [UInt8]) -> [String] {
    guard let last = numbers.max() else { return [] }
    let bytes = Array(CSVEncoding.plainText(given))
    let wanted = Set(numbers)
    var found: [String] = []
    var (line, start) = (1, 0)
    for (at, byte) in bytes.enumerated() where byte == 0x0A || at == bytes.count - 1 {
      if wanted.contains(line) { found.append(String(decoding: bytes[start..<at + 1], as: UTF8.self)) }
      (line, start) = (line + 1, at + 1)
      if line > last { break }
    }
    return found
  }

  /// Bytes above ASCII in rows of four and more, as no Western language has its letters.
  private static func isOfAnotherScript(_ bytes: [UInt8]) -> Bool {
    var (run, runs) = (0, 0)
    for byte in bytes.prefix(1 << 17) {
      run = byte >= 0x80 ? run + 1 : 0
      if run == 4 { runs += 1 }
    }
    return runs >= 2
  }

  /// The table, and where records have another number of fields that of the others, so that all else is told as well.
  private static func table(
    _ bytes: [UInt8], _ layout: inout TableLayout, _ file: String, _ problems: inout [Diagnostic]
  ) -> CSVTable? {
    func read(_ dialect: Dialect, _ problems: inout [Diagnostic]) -> CSVTable? {
      CSVReader(encoding: layout.encoding, delimiter: dialect.delimiter, dialect: dialect).read(
        bytes, file: file, problems: &problems)
    }
    var told: [Diagnostic] = []
    if let table = read(layout.dialect, &told) {
      problems += told
      return table
    }
    let ragged = told.filter { $0.code == "csv-ragged" }
    let isRagged = !ragged.isEmpty && told.allSatisfy { $0.code == "csv-ragged" || $0.severity != .error }
    // A letter has as many fields a line as it has commas.
    let lines = bytes.lazy.filter { $0 == 0x0A }.count
    if isRagged, ragged.count * 2 >= min(lines, GroupedProblems.tellAtMost) {
      problems.append(
        .error("no-table", RecognitionWords.noTable, at: Place(file: file, line: 1, column: 1, length: 0)))
      return nil
    }
    problems += told
    guard isRagged, ragged.count < GroupedProblems.tellAtMost else { return nil }
    layout.pass(over: ragged.map(\.place.line))
    var again: [Diagnostic] = []
    return read(layout.dialect, &again)
  }

  package subscript(name: String) -> ColumnProfile? { columns.first { $0.name == name } }

  package func place(_ row: Int, _ column: Int) -> Place {
    Place(file: file, line: table.line(ofRow: row), column: column + 1, length: 0)
  }

  /// A header that stands again among the records, as of files that were put one behind the other.
  private func tellHeaderTwice(_ problems: inout [Diagnostic]) {
    guard let first = columns.first, columns.count > 1,
      let row = first.texts.first(where: { $0.text == first.name })?.firstRow,
      columns.allSatisfy({ column in
        cells[column.index].levels[Int(cells[column.index].codes[row])] == column.name
      })
    else { return }
    problems.append(.error("header-twice", RecognitionWords.headerTwice, at: place(row, 0)))
  }

  /// First words that many columns share, as the names of forms are: "ecmo_", "v1_".
  private static func sharedPrefixes(_ headers: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for header in headers {
      guard let end = header.firstIndex(of: "_") else { continue }
      counts[header[..<end].lowercased(), default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 }.keys)
  }
}

/// Where a table begins and ends in its file, and how it is written.
struct TableLayout {
  private(set) var dialect = Dialect()
  private(set) var encoding: CSVEncoding?
  private(set) var remarks: [String] = []

  /// Records that are told to be no records.
  mutating func pass(over lines: [Int]) { dialect.commentLines += lines }

  /// Only the two ends of a file are looked at line by line.
  private static let reach = 1 << 17

  init(_ given: [UInt8]) {
    let raw = CSVEncoding.plainText(given)
    let body = raw[(raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...]
    if !CSVEncoding.isUTF8(raw) {
      encoding = .latin1
      remarks.append(RecognitionWords.readAsLatin1)
    }
    let head = Self.lines(body.prefix(Self.reach), isWhole: body.count <= Self.reach)
    guard !head.isEmpty else { return }
    guard let (mark, width) = Self.shape(head.prefix(60)) else { return }
    dialect.delimiter = mark
    // The first line of full width with a name in nearly every field.
    if let header = head.firstIndex(where: {
      Self.fields($0, mark) == width && Self.filled($0, mark) * 10 >= width * 7
    }), header > 0, header < 30, !head.prefix(header + 60).contains(where: Self.isOpen) {
      dialect.headerLine = header + 1
      dialect.commentLines = Array(1..<header + 1)
      remarks.append(RecognitionWords.titleRows(header))
    }
    findNotes(body, mark, width)
  }

  /// The mark between fields, and how many there are: as most lines have them.
  private static func shape(_ sample: ArraySlice<ArraySlice<UInt8>>) -> (mark: UInt8, width: Int)? {
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    /// How many lines have the most common number of marks above nought.
    let scores = marks.map { mark -> (mark: UInt8, lines: Int, width: Int) in
      var counts: [Int: Int] = [:]
      for line in sample { counts[fields(line, mark), default: 0] += 1 }
      let best = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
      return (mark, best?.value ?? 0, best?.key ?? 1)
    }
    let best = scores.max { one, other in
      (one.lines * min(one.width, 8), one.width) < (other.lines * min(other.width, 8), other.width)
    }
    return best.flatMap { $0.width > 1 ? ($0.mark, $0.width) : nil }
  }

  /// Lines at the end that hold a note and no record.
  private mutating func findNotes(_ body: ArraySlice<UInt8>, _ mark: UInt8, _ width: Int) {
    guard width >= 4 else { return }
    let tail = Self.lines(body.suffix(Self.reach), isWhole: true)
    let isWhole = body.count <= Self.reach
    let count = Self.lineCount(body)
    // The first line of a tail may be the end of one.
    let first = isWhole ? 0 : 1
    var last = tail.count
    let lowest = max(first, isWhole ? dialect.headerLine + 1 : first)
    while last > lowest, Self.isNote(tail[last - 1], mark) { last -= 1 }
    let offset = count - tail.count
    let notes = (last..<tail.count).filter { !tail[$0].isEmpty }.map { $0 + offset + 1 }
    guard !notes.isEmpty, notes.count <= 40, !tail.suffix(60).contains(where: Self.isOpen) else { return }
    dialect.commentLines += notes
    remarks.append(RecognitionWords.trailingNotes(notes.count, notes[0]))
  }

  /// Lines to the last that is not blank.
  private static func lineCount(_ body: ArraySlice<UInt8>) -> Int {
    var end = body.endIndex
    while end > body.startIndex, body[end - 1] == 0x0A || body[end - 1] == 0x0D { end -= 1 }
    return end == body.startIndex
      ? 0
      : 1
        + body[..<end].withUnsafeBufferPointer { bytes in
          var count = 0
          for byte in bytes { count += byte == 0x0A ? 1 : 0 }
          return count
        }
  }

  /// One field at most, or a total: never a record, however few of its fields are filled.
  private static func isNote(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    let filled = filled(line, mark)
    if filled <= 1 { return filled == 0 || line.contains { ($0 | 0x20) &- 0x61 < 26 || $0 > 0x7F } }
    let first = FoldedText(String(decoding: line.prefix { $0 != mark }, as: UTF8.self))
    let word = first.words.first.map { first.text($0) } ?? ""
    return filled <= 3
      && ["total", "totals", "sum", "summe", "gesamt", "somme", "totale", "totaal", "合计", "总计", "合計"]
        .contains(word)
  }

  /// The lines of a part of a file, without blank ones at the end; the last of a part that is cut is left out.
  private static func lines(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0
    }
    if !isWhole, lines.count > 1 { lines.removeLast() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Whether a quote is open at the line's end, so that its record goes on.
  private static func isOpen(_ line: ArraySlice<UInt8>) -> Bool {
    line.count { $0 == UInt8(ascii: "\"") } % 2 == 1
  }

  private static func split(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> [Bool] {
    var filled: [Bool] = [false]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == mark, !isQuoted {
        filled.append(false)
      } else if byte != 0x20, byte != UInt8(ascii: "\"") {
        filled[filled.count - 1] = true
      }
    }
    return filled
  }

  private static func fields(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Int { split(line, mark).count }
  private static func filled(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Int {
    split(line, mark).count { $0 }
  }
}
