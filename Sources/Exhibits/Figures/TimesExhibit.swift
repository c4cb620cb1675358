package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// Times as papers print them, on one line from nought.
package enum TimesExhibit {
  private static let style = Numbers.english

  package static func draw(
    _ disclosed: Disclosed<PublishedTimes>, title: String, target: Double?
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
          detail: [row.detail, row.n.map(PublishedWords.ofAll)].compactMap { $0 }.joined(separator: ", "),
          median: row.median.value, spread: row.spread.map { ($0.low.value, $0.high.value) },
          isRange: isRange, text: number(row.median) + (spread(row).map { " (\($0))" } ?? "")))
    }
    return DrawnFigure(TimesFigure(rows: rows, timeTitle: title, target: target), data: table(times))
  }

  private static func number(_ number: QuotedNumber) -> String {
    style.decimal(number.value, places: number.places)
  }

  private static func spread(_ row: PublishedTimes.Row) -> String? {
    row.spread.map { spread in
      let words = "\(number(spread.low)) to \(number(spread.high))"
      if case .range = spread { return PublishedWords.range(words) }
      return words
    }
  }

  private static func table(_ times: PublishedTimes) -> Table {
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
            Table.Cell(number(row.median)), Table.Cell(spread(row) ?? ""),
          ] + (hasSource ? [Table.Cell(row.source ?? "")] : [])))
    }
    return Table(
      stub: PublishedWords.group,
      columns: [
        Table.Column(PublishedWords.detail, isNumeric: false), Table.Column(PublishedWords.n),
        Table.Column(PublishedWords.median), Table.Column(PublishedWords.spread),
      ] + (hasSource ? [Table.Column(PublishedWords.source, isNumeric: false)] : []), rows: rows)
  }
}
