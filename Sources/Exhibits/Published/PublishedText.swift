internal import Analyses
internal import Figures
internal import Notation
internal import Tables

/// Published values as figures and their tables print them.
enum PublishedText {
  static let style = Numbers.english

  static func value(_ effect: PublishedData.Effect) -> String {
    style.decimal(effect.value, places: effect.places)
  }

  /// `29.8 to 37.2`.
  static func interval(_ effect: PublishedData.Effect) -> String? {
    guard let low = effect.low, let high = effect.high else { return nil }
    return style.interval(low, high, places: effect.places)
  }

  /// `33.4 (29.8 to 37.2)`.
  static func full(_ effect: PublishedData.Effect?) -> String {
    guard let effect else { return absent }
    return value(effect) + (interval(effect).map { " (\($0))" } ?? "")
  }

  /// With the word that it is printed, where others beside it are computed.
  static func full(_ effect: PublishedData.Effect?, among data: PublishedData) -> String {
    let isMixed = data.rows.contains { $0.values.contains { data.effect($0.content)?.isPrinted == false } }
    return full(effect) + (isMixed && effect?.isPrinted == true ? PublishedWords.printed : "")
  }

  /// `210/629`, `6/14 v 1/15`, `n = 1199`; nil where no number of patients is known.
  static func patients(_ content: PublishedData.Content) -> String? {
    switch content {
    case .counts(let events, let total, _): "\(events)/\(total)"
    case .contrast(let counts):
      "\(counts.events)/\(counts.total) v \(counts.controlEvents)/\(counts.controlTotal)"
    case .printed(_, _, _, let n): n.map { "n = \($0)" }
    }
  }

  static func estimate(_ effect: PublishedData.Effect) -> Estimate {
    Estimate(effect.value, low: effect.low, high: effect.high)
  }

  /// Every value a row, with how it was made and where it is from.
  static func table(_ data: PublishedData, title: String, position: String?) -> Table {
    let values = data.rows.flatMap(\.values)
    let hasSeries = values.contains { $0.series != nil }
    let hasDetail = data.rows.contains { $0.detail != nil }
    let hasSource = data.rows.contains { $0.source != nil }
    var columns: [Table.Column] = []
    if hasDetail { columns.append(Table.Column(PublishedWords.detail, isNumeric: false)) }
    if let position { columns.append(Table.Column(position)) }
    if hasSeries { columns.append(Table.Column(PublishedWords.series, isNumeric: false)) }
    columns.append(Table.Column(PublishedWords.counts))
    columns.append(Table.Column(title, subtitle: PublishedWords.interval))
    columns.append(Table.Column(PublishedWords.made, isNumeric: false))
    if hasSource { columns.append(Table.Column(PublishedWords.source, isNumeric: false)) }
    var rows: [Table.Row] = []
    var group: String?
    for row in data.rows {
      let heading = [row.panel, row.heading].compactMap { $0 }.joined(separator: ", ")
      if heading != group, !heading.isEmpty { rows.append(Table.Row(.group, Table.Cell(heading))) }
      group = heading
      for value in row.values {
        let effect = data.effect(value.content)
        var cells: [Table.Cell] = []
        if hasDetail { cells.append(Table.Cell(row.detail ?? "")) }
        if position != nil {
          cells.append(
            Table.Cell(row.position.map { style.decimal($0.value, places: $0.places) } ?? ""))
        }
        if hasSeries { cells.append(Table.Cell(value.series ?? "")) }
        cells.append(Table.Cell(patients(value.content) ?? ""))
        cells.append(
          Table.Cell(
            effect.map(Self.value) ?? absent, muted: effect.flatMap { interval($0).map { "(\($0))" } }))
        cells.append(Table.Cell(PublishedWords.made(value)))
        if hasSource { cells.append(Table.Cell(row.source ?? "")) }
        rows.append(Table.Row(.body, Table.Cell(row.label), cells))
      }
    }
    return Table(
      stub: PublishedWords.group, columns: columns, rows: rows,
      remarks: [PublishedWords.methods(data.measure)] + remarks(data))
  }

  /// What does not agree, in sentences.
  static func remarks(_ data: PublishedData) -> [String] {
    data.disagreements.map(PublishedWords.disagreement)
  }
}
