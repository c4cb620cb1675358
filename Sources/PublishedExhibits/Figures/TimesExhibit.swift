package import Exhibits
package import Analyses
package import Disclosure
internal import Figures
internal import Tables
package import Wording

/// Times as papers print them, on one line from nought.
package enum TimesExhibit {

  package static func draw(
    _ disclosed: Disclosed<PublishedTimes>, title: String, target: Double?, words: Wording
  ) -> DrawnFigure {
    let times = disclosed.value
    var rows: [TimesFigure.Row] = []
    var heading: String?
    for row in times.rows {
      if let next = row.heading, next != heading { rows.append(TimesFigure.Row(label: next)) }
      heading = row.heading
      let isRange = if case .range? = row.spread { true } else { false }
      rows.append(
        TimesFigure.Row(
          label: row.label,
          detail: [row.detail, row.n.map { words.published(.n($0)) }].compactMap { $0 }.joined(
            separator: ", "),
          median: row.median.value, spread: row.spread.map { ($0.low.value, $0.high.value) },
          isRange: isRange, text: number(row.median, words) + (spread(row, words).map { " (\($0))" } ?? "")))
    }
    return DrawnFigure(
      TimesFigure(rows: rows, timeTitle: title, target: target), data: table(times, words), words: words)
  }

  private static func number(_ number: QuotedNumber, _ words: Wording) -> String {
    words.numbers.decimal(number.value, places: number.places)
  }

  private static func spread(_ row: PublishedTimes.Row, _ words: Wording) -> String? {
    row.spread.map { spread in
      let text = words.numbers.interval(number(spread.low, words), number(spread.high, words))
      if case .range = spread { return words.published(.range(text)) }
      return text
    }
  }

  private static func table(_ times: PublishedTimes, _ words: Wording) -> Table {
    let hasSource = times.rows.contains { $0.source != nil }
    var rows: [Table.Row] = []
    var heading: String?
    for row in times.rows {
      if let next = row.heading, next != heading { rows.append(Table.Row(.group, Table.Cell(next))) }
      heading = row.heading
      rows.append(
        Table.Row(
          .body, Table.Cell(row.label),
          [
            Table.Cell(row.detail ?? ""), Table.Cell(row.n.map(String.init) ?? ""),
            Table.Cell(number(row.median, words)), Table.Cell(spread(row, words) ?? ""),
          ] + (hasSource ? [Table.Cell(row.source ?? "")] : [])))
    }
    return Table(
      stub: words.headings(.group),
      columns: [
        Table.Column(words.headings(.detail), isNumeric: false), Table.Column(words.headings(.n)),
        Table.Column(words.headings(.median)), Table.Column(words.published(.spread)),
      ] + (hasSource ? [Table.Column(words.headings(.source), isNumeric: false)] : []), rows: rows)
  }
}
