package import Diagnostics
internal import Registry
package import RegistryFiles

/// A REDCap project's own shape: what its dictionary says of the fields, and how rows become runs.
package struct REDCapProject {
  package let draft: DictionaryDraft?
  package let shape: RecordShape?
  /// The columns that only rows of repeating instruments fill, by instrument.
  package private(set) var repeating: [String: [String]] = [:]
  /// The events in which a column has values, in the file's order.
  private(set) var events: [String: [String]] = [:]
  private var rows: RecordShape.Rows?

  package init(_ table: IntakeTable, dictionary: [UInt8]?, file: String, problems: inout [Diagnostic]) {
    var told: [Diagnostic] = []
    draft = dictionary.flatMap { DictionaryDraft.fromREDCap($0, file: file, problems: &told) }
    problems += told
    let headers = table.table.headers
    Self.tellLabelHeaders(table, &problems)
    let structural = ["redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance"]
    guard headers.contains(where: structural.contains), let key = headers.first else {
      shape = nil
      return
    }
    func name(_ index: Int) -> String? { headers.contains(structural[index]) ? structural[index] : nil }
    var shape = RecordShape(key: key, place: Place(file: table.file))
    shape.event = name(0)
    shape.instrument = name(1)
    shape.instance = name(2)
    func texts(_ name: String?) -> [String]? {
      name.flatMap { table[$0] }.map { column in
        let cells = table.cells[column.index]
        return cells.codes.map { cells.levels[Int($0)] }
      }
    }
    let eventOf = texts(shape.event)
    let instrumentOf = texts(shape.instrument)
    for column in table.columns where !structural.contains(column.name) && column.name != key {
      let cells = table.cells[column.index]
      var seenEvents: [String] = []
      var instruments: Set<String> = []
      for (row, code) in cells.codes.enumerated() where !cells.levels[Int(code)].isEmpty {
        if let event = eventOf?[row], !seenEvents.contains(event), (instrumentOf?[row] ?? "").isEmpty {
          seenEvents.append(event)
        }
        instruments.insert(instrumentOf?[row] ?? "")
      }
      if column.name.hasSuffix("_complete") { continue }
      events[column.name] = seenEvents
      if instruments.count == 1, let only = instruments.first, !only.isEmpty {
        repeating[only, default: []].append(column.name)
      }
    }
    // The run itself repeats where a repeating instrument holds when it began or how it ended.
    let titles = draft?.dictionary
    for (instrument, names) in repeating.sorted(by: { $0.key < $1.key })
    where HeaderReading(instrument).ideas.contains("ecmo")
      && names.contains(where: { Self.tellsRun($0, titles?[$0]?.title) })
    {
      shape.run = instrument
      repeating[instrument] = nil
      break
    }
    self.shape = shape
    rows = shape.rows(of: table.table)
  }

  /// Whether a field says when a run began or how it ended.
  private static func tellsRun(_ name: String, _ title: String?) -> Bool {
    let readings = [name, title].compactMap { $0.map { HeaderReading($0) } }
    return readings.contains { reading in
      !reading.ideas.isDisjoint(with: ["year", "start", "dischargedalive", "stop"])
        || reading.ideas.isSuperset(of: ["alive", "discharge"])
        || reading.ideas.isSuperset(of: ["survived", "discharge"])
    }
  }

  /// The row of a record in the file, the first where it has several.
  func row(ofRecord record: Int) -> Int { rows?.records[record].first ?? record }

  /// The values of each run, of those of the rows that belong to it: the first that is there.
  func byRecord(_ values: [Double], _ column: String) -> [Double] {
    guard let rows else { return values }
    var event: String?
    if case .event(_, let name)? = origin(of: column) { event = name }
    return rows.records.map { record in
      record.lazy.filter { event == nil || rows.events.isEmpty || rows.events[$0] == event }.map {
        values[$0]
      }.first { !$0.isNaN } ?? .nan
    }
  }

  /// REDCap names its own columns otherwise in an export with labels.
  private static func tellLabelHeaders(_ table: IntakeTable, _ problems: inout [Diagnostic]) {
    let own = ["Event Name", "Repeat Instrument", "Repeat Instance"]
    guard let index = table.table.headers.firstIndex(where: own.contains), let key = table.columns.first,
      key.texts.contains(where: { $0.count > 1 })
    else { return }
    problems.append(
      .error(
        "redcap-labels", RecognitionWords.redcapLabels,
        at: Place(file: table.file, line: table.dialect.headerLine, column: index + 1, length: 0)))
  }

  /// Gives columns their question, their choices and their events; a column of several events becomes several.
  package func apply(to table: inout IntakeTable, problems: inout [Diagnostic]) {
    let structural: Set<String> = [
      "redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance", "redcap_data_access_group",
      "redcap_survey_identifier",
    ]
    let repeated = Set(repeating.values.flatMap { $0 })
    tellLabels(table, &problems)
    var columns: [ColumnProfile] = []
    for var column in table.columns where !structural.contains(column.name) && !repeated.contains(column.name)
    {
      if column.name.hasSuffix("_complete"), column.texts.allSatisfy({ ["0", "1", "2"].contains($0.text) }) {
        continue
      }
      if column.name == shape?.key {
        // Each record's key once, however many rows it has.
        let cells = table.cells[column.index]
        var seen: Set<Int32> = []
        column = ColumnProfile(
          name: column.name, index: column.index, codes: cells.codes.filter { seen.insert($0).inserted },
          levels: cells.levels)
      }
      describe(&column)
      columns.append(column)
      for event in (events[column.name] ?? []).dropFirst() {
        // A field of a later event keeps the event's name, and says it.
        let plain = event.replacingArm
        var later = ColumnProfile(
          name: column.name + "." + plain, index: column.index, codes: table.cells[column.index].codes,
          levels: table.cells[column.index].levels)
        describe(&later, as: column.name)
        later.header = later.reading(of: column.name + " " + plain)
        if let label = column.label { later.labelReading = later.reading(of: label + " " + plain) }
        columns.append(later)
      }
    }
    table.columns = columns
  }

  private func describe(_ column: inout ColumnProfile, as name: String? = nil) {
    guard let field = draft?.dictionary[name ?? column.name] else { return }
    column.label = field.title
    // A checkbox is its choice; what it is a choice of may say that it was so before.
    let parts = field.title.split(separator: ":", maxSplits: 1).map(String.init)
    if column.name.contains("___"), parts.count == 2 {
      let choice = String(Substring(parts[1]).trimmed)
      let whole = HeaderReading(parts[0]).ideas
      column.header = HeaderReading(whole.contains("history") ? choice + " history" : choice)
      if whole.contains("complication") { column.header.isOfComplications() }
      column.labelReading = nil
    } else {
      column.labelReading = column.reading(of: field.title)
    }
    if !field.labels.isEmpty { column.apply(meanings: field.labels) }
    if field.role == .identifier, name == nil {
      column.isMarkedIdentifier = draft?.dictionary.fields.first?.name != field.name
    }
  }

  /// Labels in place of codes are told at their first cell, once a file.
  private func tellLabels(_ table: IntakeTable, _ problems: inout [Diagnostic]) {
    guard let dictionary = draft?.dictionary else { return }
    let names = Set(dictionary.fields.map(\.name))
    let titles = Set(dictionary.fields.map { $0.title.lowercased() })
    let headers = table.table.headers
    if headers.dropFirst().count(where: { names.contains($0) }) * 4 < headers.count,
      headers.count(where: { titles.contains($0.lowercased()) }) * 2 > headers.count
    {
      problems.append(
        .error(
          "redcap-labels", RecognitionWords.redcapLabels,
          at: Place(file: table.file, line: table.dialect.headerLine, column: 1, length: 0)))
      return
    }
    for column in table.columns {
      guard let field = dictionary[column.name], !field.labels.isEmpty, let allowed = field.constraints.values
      else { continue }
      for text in column.texts where !allowed.contains(text.text) {
        if let code = allowed.first(where: { field.labels[$0] == text.text }) {
          problems.append(
            .error(
              "redcap-labels", RecognitionWords.redcapLabelCells(column.name, text.text, code),
              at: table.place(text.firstRow, column.index)))
          break
        }
        problems.append(
          .error(
            "code-without-meaning", RecognitionWords.redcapUnknown(column.name, text.text),
            at: table.place(text.firstRow, column.index)))
      }
    }
  }

  /// The event from which a field is read; nil where its column has values in one only.
  package func origin(of name: String) -> Field.Origin? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard shape?.event != nil, let column = parts.first, let all = events[column], all.count > 1 else {
      return nil
    }
    let event = parts.count > 1 ? all.first { $0.replacingArm == parts[1] } : all.first
    return event.map { .event(column: column, event: $0) }
  }
}

extension String {
  /// `24h_arm_1` as `24h`.
  fileprivate var replacingArm: String {
    guard let range = firstRange(of: "_arm_") else { return self }
    return String(self[..<range])
  }

  private func firstRange(of text: String) -> String.Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(text) { return at }
      at = index(after: at)
    }
    return nil
  }
}
