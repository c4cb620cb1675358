internal import Analyses
package import Disclosure
package import Notation
package import Tables

/// Trials or series as published, with the effect computed from their counts.
package struct SeriesTable {
  package var style: Numbers

  package init(style: Numbers = .english) { self.style = style }

  /// - Parameter title: of the effect, such as "Risk ratio".
  package func table(_ series: PrintedSeries, title: String) -> Table {
    let places = series.measure.isRatio ? 2 : 1
    let hasControl = series.measure != .proportion
    return Table(
      stub: hasControl ? "Trial" : "Series",
      columns: [Table.Column("Population and source", isNumeric: false)]
        + (hasControl
          ? [
            Table.Column("ECPR", subtitle: "n/N (%)", group: "Events"),
            Table.Column("Control", subtitle: "n/N (%)", group: "Events"),
          ]
          : [Table.Column("n/N (%)")]) + [Table.Column(title, subtitle: "95% interval")],
      rows: series.rows.map { row in
        var cells = [Table.Cell(row.detail ?? "")]
        switch row.content {
        case .published(.counts(let events, let total)): cells.append(share(events, total))
        case .own(let result): cells.append(Table.Cell(ProportionText.share(result)))
        case .published(.contrast(let events, let total, let controlEvents, let controlTotal)):
          cells += [share(events, total), share(controlEvents, controlTotal)]
        case .published: cells += [Table.Cell](repeating: Table.Cell(absent), count: hasControl ? 2 : 1)
        }
        let effect = series.effect(row)
        cells.append(
          Table.Cell(
            effect.map { style.decimal($0.value, places: places) }
              ?? (series.row(row) == nil ? PrintedCount.hiddenWord : absent),
            muted: effect.flatMap { effect in
              effect.low.flatMap { low in
                effect.high.map { "(\(style.interval(low, $0, places: places)))" }
              }
            }, notes: row.isPrinted ? ["printed"] : []))
        return Table.Row(.body, Table.Cell(row.label), cells)
      }, notes: ["printed": "As printed; the counts are not given."],
      remarks: [ForestExhibit.methods(series.measure)])
  }

  private func share(_ events: Int, _ total: Int) -> Table.Cell {
    Table.Cell("\(events)/\(total)", muted: "(\(style.percent(events, of: total))%)")
  }
}
