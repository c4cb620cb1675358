internal import Analyses
internal import Figures
internal import Notation
internal import Tables
internal import Wording

/// Published values as figures and their tables print them.
struct PublishedText {
  let words: Wording
  private var numbers: Numbers { words.numbers }

  init(_ words: Wording) { self.words = words }

  func value(_ effect: PublishedData.Effect) -> String {
    numbers.decimal(effect.value, places: effect.places)
  }

  /// `29.8 to 37.2`.
  func interval(_ effect: PublishedData.Effect) -> String? {
    guard let low = effect.low, let high = effect.high else { return nil }
    return numbers.interval(low, high, places: effect.places)
  }

  /// `33.4 (29.8 to 37.2)`.
  func full(_ effect: PublishedData.Effect?) -> String {
    guard let effect else { return absent }
    return value(effect) + (interval(effect).map { " (\($0))" } ?? "")
  }

  /// With the word that it is printed, where others beside it are computed.
  func full(_ effect: PublishedData.Effect?, among data: PublishedData) -> String {
    let isMixed = data.rows.contains { $0.values.contains { data.effect($0.content)?.isPrinted == false } }
    return full(effect) + (isMixed && effect?.isPrinted == true ? words.published(.behindPrinted) : "")
  }

  /// `210/629`, `6/14 v 1/15`, `n = 1199`; nil where no number of patients is known.
  func patients(_ content: PublishedData.Content) -> String? {
    switch content {
    case .counts(let events, let total, _): "\(events)/\(total)"
    case .contrast(let counts):
      words.published(
        .contrast(
          events: counts.events, total: counts.total, controlEvents: counts.controlEvents,
          controlTotal: counts.controlTotal))
    case .printed(_, _, _, let n): n.map { words.published(.n($0)) }
    }
  }

  static func estimate(_ effect: PublishedData.Effect) -> Estimate {
    Estimate(effect.value, low: effect.low, high: effect.high)
  }

  /// Every value a row, with how it was made and where it is from.
  func table(_ data: PublishedData, title: String, position: String?) -> Table {
    let values = data.rows.flatMap(\.values)
    let hasSeries = values.contains { $0.series != nil }
    let hasDetail = data.rows.contains { $0.detail != nil }
    let hasSource = data.rows.contains { $0.source != nil }
    // Along an axis a row is named by its place on it.
    let hasLabel = position != nil && data.rows.contains { !$0.label.isEmpty }
    var columns: [Table.Column] = []
    if hasLabel { columns.append(Table.Column(words.headings(.group), isNumeric: false)) }
    if hasDetail { columns.append(Table.Column(words.headings(.detail), isNumeric: false)) }
    if hasSeries { columns.append(Table.Column(words.headings(.series), isNumeric: false)) }
    columns.append(Table.Column(words.headings(.counts)))
    columns.append(Table.Column(title, subtitle: words.published(.interval)))
    columns.append(Table.Column(words.published(.made), isNumeric: false))
    if hasSource { columns.append(Table.Column(words.headings(.source), isNumeric: false)) }
    var rows: [Table.Row] = []
    var group: String?
    for row in data.rows {
      let heading = [row.panel, row.heading].compactMap { $0 }.joined(separator: ", ")
      if heading != group, !heading.isEmpty { rows.append(Table.Row(.group, Table.Cell(heading))) }
      group = heading
      for value in row.values {
        let effect = data.effect(value.content)
        var cells: [Table.Cell] = []
        if hasLabel { cells.append(Table.Cell(row.label)) }
        if hasDetail { cells.append(Table.Cell(row.detail ?? "")) }
        if hasSeries { cells.append(Table.Cell(value.series ?? "")) }
        cells.append(Table.Cell(patients(value.content) ?? ""))
        cells.append(
          Table.Cell(
            effect.map(self.value) ?? absent, muted: effect.flatMap { interval($0).map { "(\($0))" } }))
        cells.append(Table.Cell(made(value)))
        if hasSource { cells.append(Table.Cell(row.source ?? "")) }
        let place = row.position.map { numbers.decimal($0.value, places: $0.places) } ?? absent
        rows.append(Table.Row(.body, Table.Cell(position == nil ? row.label : place), cells))
      }
    }
    return Table(
      stub: position ?? words.headings(.group), columns: columns, rows: rows,
      remarks: [words.published(.methods(data.measure.named))] + remarks(data))
  }

  /// What does not agree, in sentences.
  func remarks(_ data: PublishedData) -> [String] {
    data.disagreements.map(disagreement)
  }

  private func made(_ value: PublishedData.Value) -> String {
    if value.isModelled { return words.published(.fromAModel) }
    if case .printed = value.content { return words.published(.asPrinted) }
    return words.published(.computed)
  }

  /// What the values' intervals are; nil where computed values have none.
  func intervalName(_ data: PublishedData) -> String? {
    let all = data.rows.flatMap(\.values).compactMap { data.effect($0.content) }
    let effects = all.filter { $0.low != nil && $0.high != nil }
    guard !effects.isEmpty else {
      return !all.isEmpty && all.allSatisfy(\.isPrinted) ? words.published(.asPrinted) : nil
    }
    if effects.allSatisfy(\.isPrinted) { return words.published(.printedIntervals) }
    return words.published(
      .intervals(data.measure.named, someArePrinted: effects.contains(where: \.isPrinted)))
  }

  private func disagreement(_ found: PublishedData.Disagreement) -> String {
    let places = found.printed.places
    let computed = numbers.percent(found.events, of: found.total, places: max(1, places))
    return words.published(
      .disagreement(
        [found.label, found.series].compactMap { $0 }.joined(separator: ", "),
        printed: numbers.withPercent(numbers.decimal(found.printed.value, places: places)),
        events: found.events, total: found.total, computed: numbers.withPercent(computed)))
  }
}
