internal import Analyses
package import Disclosure
package import Notation
package import Tables
package import Wording

/// Trials or series as published, with the effect computed from their counts.
package struct SeriesTable {
  package var words: Wording
  package var numbers: Numbers

  package init(_ words: Wording, style: JournalStyle = .nejm) {
    self.words = words
    numbers = words.numbers(style)
  }

  /// - Parameter title: of the effect, such as "Risk ratio".
  package func table(_ series: PrintedSeries, title: String) -> Table {
    let places = series.measure.isRatio ? 2 : 1
    let hasControl = series.measure != .proportion
    return Table(
      stub: words.headings(hasControl ? .trial : .series),
      columns: [Table.Column(words.headings(.population), isNumeric: false)]
        + (hasControl
          ? [
            Table.Column(
              words.headings(.ecpr), subtitle: words.headings(.share), group: words.headings(.eventsOfBoth)),
            Table.Column(
              words.headings(.control), subtitle: words.headings(.share), group: words.headings(.eventsOfBoth)
            ),
          ]
          : [Table.Column(words.headings(.share))])
        + [Table.Column(title, subtitle: words.headings(.interval))],
      rows: series.rows.map { row in
        var cells = [Table.Cell(row.detail ?? "")]
        switch row.content {
        case .published(.counts(let events, let total)): cells.append(share(events, total))
        case .own(let result): cells.append(Table.Cell(words.share(result)))
        case .published(.contrast(let events, let total, let controlEvents, let controlTotal)):
          cells += [share(events, total), share(controlEvents, controlTotal)]
        case .published: cells += [Table.Cell](repeating: Table.Cell(absent), count: hasControl ? 2 : 1)
        }
        let effect = series.effect(row)
        cells.append(
          Table.Cell(
            effect.map { numbers.decimal($0.value, places: places) }
              ?? (series.row(row) == nil ? words.headings(.hidden) : absent),
            muted: effect.flatMap { effect in
              effect.low.flatMap { low in
                effect.high.map { "(\(numbers.interval(low, $0, places: places)))" }
              }
            }, notes: row.isPrinted ? ["printed"] : []))
        return Table.Row(.body, Table.Cell(row.label), cells)
      }, notes: ["printed": words.published(.countsNotGiven)],
      remarks: [words.published(.seriesMethods(series.measure.named))])
  }

  private func share(_ events: Int, _ total: Int) -> Table.Cell {
    Table.Cell("\(events)/\(total)", muted: numbers.bracketedPercent(events, of: total))
  }
}
