internal import RegistryFiles
internal import Diagnostics
internal import Parallel

/// Records put together from the rows of a file, of other files and of other fields, in the dictionary's order.
struct Assembly {
  let table: CSVTable
  let file: String
  let dictionary: DataDictionary
  let companion: (String) -> [UInt8]?

  struct Outcome {
    var columns: [Column]
    /// The first row of each record; nil where each row is a record.
    var rows: [Int]?
  }

  func build(problems: inout [Diagnostic]) -> Outcome? {
    let before = problems.count
    let shape = dictionary.records.map { $0.rows(of: table) }
    let count = shape?.records.count ?? table.rowCount
    var columns = fileColumns(shape, &problems)
    for join in dictionary.joins { addJoined(join, shape, count, &columns, &problems) }
    guard !problems[before...].hasErrors else { return nil }
    addParts(count, &columns, &problems)
    addDerived(count, &columns, &problems)
    guard !problems[before...].hasErrors else { return nil }
    let ordered = dictionary.fields.filter { $0.role != .source && $0.splitMark == nil }.compactMap {
      columns[$0.name]
    }
    return Outcome(columns: ordered, rows: shape.map { $0.records.map { $0.first ?? 0 } })
  }

  // MARK: The file's own columns

  private func fileColumns(_ shape: RecordShape.Rows?, _ problems: inout [Diagnostic]) -> [String: Column] {
    var owners: [Int: Field] = [:]
    var placed: [(field: Field, index: Int)] = []
    let joined = dictionary.joinedNames
    for field in dictionary.fields where !joined.contains(field.name) {
      let name: String
      switch field.origin {
      case .column: name = field.name
      case .event(let column, _): name = column
      case .derived, .part: continue
      }
      guard let index = table.headers.firstIndex(of: name) else { continue }
      if owners[index] == nil { owners[index] = field }
      placed.append((field, index))
    }
    let cells = CellReader(table: table).read(
      table.headers.indices.map { owners[$0].map(ColumnBuilder.plan) ?? .skip })
    let builder = ColumnBuilder(table: table, file: file)
    let indices = owners.keys.sorted()
    let fields = owners
    let built = mapInParallel(indices.count) { position in
      fields[indices[position]].map { builder.build($0, cells[indices[position]], index: indices[position]) }
    }.compactMap { $0 }
    for outcome in built { problems += outcome.problems }
    let byIndex = Dictionary(zip(indices, built.map(\.column)), uniquingKeysWith: { first, _ in first })
    var result: [String: Column] = [:]
    for (field, index) in placed {
      guard let column = byIndex[index] else { continue }
      guard let shape else {
        result[field.name] = column
        continue
      }
      result[field.name] = column.gathering(pick(field, column, shape, index, &problems), as: field)
    }
    return result
  }

  /// The row of each record that tells a field: that of its event, or the one row that has a value.
  private func pick(
    _ field: Field, _ column: Column, _ shape: RecordShape.Rows, _ index: Int, _ problems: inout [Diagnostic]
  ) -> [Int] {
    var event: String?
    if case .event(_, let name) = field.origin { event = name }
    var group = GroupedProblems("two-values")
    let rows = shape.records.map { rows -> Int in
      let known = rows.filter { row in
        !column.isMissing(row) && (event == nil || shape.events.isEmpty || shape.events[row] == event)
      }
      guard let first = known.first else { return -1 }
      if let other = known.dropFirst().first(where: { column.differs($0, first) }), field.role != .identifier
      {
        group.add(
          RegistryWords.twoValues(
            field.name, table.text(row: first, column: index), table.text(row: other, column: index),
            table.line(ofRow: first)),
          at: { Place(file: file, line: table.line(ofRow: other), column: index + 1, length: 0) })
      }
      return first
    }
    problems += group.problems("record", "two values of \(field.name) in one record")
    return rows
  }

  // MARK: Rows of other files

  private func addJoined(
    _ join: Join, _ shape: RecordShape.Rows?, _ count: Int, _ columns: inout [String: Column],
    _ problems: inout [Diagnostic]
  ) {
    guard let rows = JoinReader(assembly: self, join: join).rows(shape, count, &problems) else { return }
    for (name, text, place) in join.fields {
      guard let field = dictionary[name], let aggregate = Aggregate(text, at: place, problems: &problems)
      else {
        continue
      }
      columns[name] = rows.column(field, aggregate, at: place, problems: &problems)
    }
  }

  // MARK: Cells of several values

  private func addParts(_ count: Int, _ columns: inout [String: Column], _ problems: inout [Diagnostic]) {
    for field in dictionary.fields {
      guard case .part(let source) = field.origin else { continue }
      guard let column = columns[source], let mark = column.field.splitMark, let codes = column.codes,
        let levels = column.levels
      else {
        problems.append(
          .error(
            "split", RegistryWords.unknownField(source, field.name), at: field.place,
            suggestion: nearestWord(
              to: source, among: dictionary.fields.lazy.filter { $0.splitMark != nil }.map(\.name))))
        continue
      }
      let names = [field.name, field.concept ?? field.name]
      let wanted = Set(column.field.levelMap.filter { names.contains($0.level) }.map(\.code))
      if wanted.isEmpty {
        problems.append(.error("split", RegistryWords.partOfWhat(field.name, source), at: field.place))
      }
      let has = levels.map { Self.parts($0, mark).contains { wanted.contains($0) } }
      columns[field.name] = Column(
        field: field,
        values: .categories(codes: codes.map { $0 < 0 ? -1 : has[Int($0)] ? 0 : 1 }, levels: ["yes", "no"]))
    }
    for field in dictionary.fields where field.splitMark != nil {
      tellUnknownParts(field, columns, &problems)
    }
  }

  static func parts(_ text: String, _ mark: String) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: true).map { String($0.trimmed) }.filter {
      !$0.isEmpty
    }
  }

  private func tellUnknownParts(
    _ field: Field, _ columns: [String: Column], _ problems: inout [Diagnostic]
  ) {
    guard let column = columns[field.name], let codes = column.codes, let levels = column.levels,
      let mark = field.splitMark, let index = table.headers.firstIndex(of: field.name)
    else { return }
    let known = Set(field.levelMap.map(\.code))
    let unknown = levels.map { Self.parts($0, mark).first { !known.contains($0) } }
    var group = GroupedProblems("not-allowed")
    for (row, code) in codes.enumerated() where code >= 0 {
      guard let part = unknown[Int(code)] else { continue }
      group.add(
        (
          "\(field.name) has \"\(part)\": \(RegistryWords.codeWithoutMeaning(field.levelMap.map(\.code)))",
          nearestWord(to: part, among: known.sorted())
        ),
        at: { Place(file: file, line: table.line(ofRow: row), column: index + 1, length: 0) })
    }
    problems += group.problems("cell", of: field.name, "a code without a meaning")
  }

  // MARK: Fields that follow from others

  private func addDerived(_ count: Int, _ columns: inout [String: Column], _ problems: inout [Diagnostic]) {
    var open: [(field: Field, derivation: Derivation)] = dictionary.fields.compactMap { field in
      guard case .derived(let text, let place) = field.origin else { return nil }
      return Derivation(text, at: place, problems: &problems).map { (field, $0) }
    }
    while !open.isEmpty {
      let waiting = Set(open.map(\.field.name) + open.compactMap(\.field.concept))
      var isStuck = true
      var rest: [(field: Field, derivation: Derivation)] = []
      for (field, derivation) in open {
        let reads = derivation.columns ?? waiting.filter { derivation.text.contains($0) }.sorted()
        if reads.contains(where: waiting.contains) {
          rest.append((field, derivation))
          continue
        }
        isStuck = false
        var table = RegistryTable(
          name: file, file: file, dictionary: dictionary, rowCount: count,
          columns: dictionary.fields.compactMap { columns[$0.name] })
        table.isOpen = true
        guard let values = derivation.evaluate(in: table, problems: &problems) else { continue }
        columns[field.name] = typed(field, values, derivation, &problems)
      }
      if isStuck {
        for (field, derivation) in rest {
          problems.append(.error("derive", RegistryWords.cycle(field.name), at: derivation.place))
        }
        return
      }
      open = rest
    }
  }

  /// What was derived, within the limits of its field.
  private func typed(
    _ field: Field, _ derived: DerivedValues, _ derivation: Derivation, _ problems: inout [Diagnostic]
  ) -> Column? {
    var values = derived.values
    if case .numbers(var numbers) = values {
      let (low, high) = (field.constraints.minimum ?? -.infinity, field.constraints.maximum ?? .infinity)
      var group = GroupedProblems("out-of-range", field.leavesOutOutside ? .warning : .error)
      let names = derivation.columns ?? []
      let column = table.headers.firstIndex { names.contains($0) } ?? 0
      for (row, value) in numbers.enumerated() where value < low || value > high {
        group.add(
          RegistryWords.derivedOutside(field.name, field.text(of: value), derivation.text, field.rangeText),
          at: {
            Place(
              file: file, line: table.line(ofRow: min(row, table.rowCount - 1)), column: column + 1, length: 0
            )
          })
        if field.leavesOutOutside { numbers[row] = .nan }
      }
      problems += group.problems("value", of: field.name, "outside \(field.rangeText)")
      values = .numbers(numbers)
    }
    return Column(field: field, values: values)
  }
}

extension Column {
  fileprivate func differs(_ one: Int, _ other: Int) -> Bool {
    switch values {
    case .numbers(let numbers): numbers[one] != numbers[other]
    case .categories(let codes, _): codes[one] != codes[other]
    }
  }
}

/// Finds the record that each row of a joined file belongs to.
struct JoinReader {
  let assembly: Assembly
  let join: Join

  func rows(_ shape: RecordShape.Rows?, _ count: Int, _ problems: inout [Diagnostic]) -> JoinedRows? {
    let main = assembly.table
    guard let ours = main.headers.firstIndex(of: join.key) else {
      problems.append(
        .error(
          "join", RegistryWords.noSuchColumn(join.key, assembly.file), at: join.place,
          suggestion: nearestWord(to: join.key, among: main.headers)))
      return nil
    }
    guard let (table, file) = other(&problems) else { return nil }
    guard let theirs = table.headers.firstIndex(of: join.otherKey) else {
      problems.append(
        .error(
          "join", RegistryWords.noSuchColumn(join.otherKey, file), at: join.place,
          suggestion: nearestWord(to: join.otherKey, among: table.headers)))
      return nil
    }
    let (mine, myLevels) = codes(main, ours)
    let (other, otherLevels) = codes(table, theirs)
    var recordOfLevel = [Int32](repeating: -1, count: myLevels.count)
    var repeated = GroupedProblems("key-repeats")
    let firstRows = shape.map { $0.records.map { $0.first ?? 0 } } ?? Array(0..<main.rowCount)
    for (record, row) in firstRows.enumerated() {
      let code = Int(mine[row])
      if recordOfLevel[code] >= 0 {
        // A run that is one of several instances shares its key with the others.
        if assembly.dictionary.records?.run != nil { continue }
        let earlier = firstRows[Int(recordOfLevel[code])]
        repeated.add(
          RegistryWords.keyRepeats(join.key, myLevels[code], main.line(ofRow: earlier)),
          at: { Place(file: assembly.file, line: main.line(ofRow: row), column: ours + 1, length: 0) })
      } else {
        recordOfLevel[code] = Int32(record)
      }
    }
    problems += repeated.problems("record", "a key that stands earlier already")
    var known: [Substring: Int32] = [:]
    known.reserveCapacity(myLevels.count)
    for (index, level) in myLevels.enumerated() where recordOfLevel[index] >= 0 {
      known[Substring(level).trimmed] = recordOfLevel[index]
    }
    let map = otherLevels.map { text in known[Substring(text).trimmed] ?? -1 }
    let records = other.map { map[Int($0)] }
    tellStrays(records, table, file, theirs, otherLevels, map, myLevels, &problems)
    return JoinedRows(
      table: table, file: file, records: records, recordCount: count,
      open: JoinedRows.openTable(table, file, mentionedIn: join.fields.map(\.aggregate)))
  }

  private func other(_ problems: inout [Diagnostic]) -> (CSVTable, String)? {
    guard let name = join.file else { return (assembly.table, assembly.file) }
    let folder = assembly.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let file = (folder + [Substring(name)]).joined(separator: "/")
    guard let bytes = assembly.companion(name) else {
      problems.append(.error("missing-file", "\(file): \(RegistryWords.missingFile)", at: join.place))
      return nil
    }
    return CSVReader(encoding: join.encoding, delimiter: join.delimiter).read(
      bytes, file: file, problems: &problems
    )
    .map { ($0, file) }
  }

  private func codes(_ table: CSVTable, _ column: Int) -> ([Int32], [String]) {
    let plans = table.headers.indices.map { $0 == column ? CellReader.Plan.codes : .skip }
    guard case .codes(let codes, let levels) = CellReader(table: table).read(plans)[column] else {
      return ([], [])
    }
    return (codes, levels)
  }

  private func tellStrays(
    _ records: [Int32], _ table: CSVTable, _ file: String, _ column: Int, _ levels: [String], _ map: [Int32],
    _ ours: [String], _ problems: inout [Diagnostic]
  ) {
    func place(_ row: Int) -> Place {
      Place(file: file, line: table.line(ofRow: row), column: column + 1, length: 0)
    }
    guard join.file != nil, let first = records.firstIndex(of: -1) else { return }
    if !map.contains(where: { $0 >= 0 }) {
      problems.append(
        .error(
          "files-do-not-fit",
          RegistryWords.filesDoNotFit(join.key, join.otherKey, levels.first ?? "", ours.first ?? ""),
          at: place(first)))
      return
    }
    var group = GroupedProblems("key-without-record", .warning)
    for (row, record) in records.enumerated() where record < 0 {
      let text = table.text(row: row, column: column)
      group.add(
        text.isEmpty
          ? RegistryWords.keyMissing(join.otherKey)
          : RegistryWords.keyWithoutRecord(join.otherKey, text, assembly.file),
        at: { place(row) })
    }
    problems += group.problems("row", "without a record of \(assembly.file)")
  }
}
