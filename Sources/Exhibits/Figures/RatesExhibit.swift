internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
package import Tables
package import Wording

/// Complications: patients with each, and events in so much time.
package enum RatesExhibit {
  private static let amount = 1000.0

  /// A forest of the shares of patients.
  package static func draw(_ rates: PrintedRates, title: String, words: Wording) -> DrawnFigure {
    func row(_ kind: ForestFigure.Row.Kind, _ row: PrintedRates.Row) -> ForestFigure.Row {
      ForestExhibit.row(kind, row.label, row.patients, words)
    }
    let figure = ForestFigure(
      rows: rates.rows.map { row(.study, $0) } + [row(.summary, rates.any)],
      measure: words.figures(.inPercent(title)),
      intervalName: words.headings(.wilsonInterval), domain: 0...100)
    return DrawnFigure(
      figure, data: table(rates, words: words),
      finding: words.extremes(of: nil, rates.rows.map { ($0.label, $0.patients) }), words: words)
  }

  package static func table(_ rates: PrintedRates, words: Wording) -> Table {
    let numbers = words.numbers
    let unit = rates.unit.map { $0 == "h" ? words.headings(.hours) : $0 } ?? ""
    func rate(_ row: PrintedRates.Row) -> [String] {
      if row.isRateHidden { return [words.headings(.hidden), words.headings(.hidden)] }
      guard let rate = row.rate(per: amount) else { return [absent, absent] }
      return [
        numbers.decimal(rate.estimate, places: 2),
        numbers.interval(rate.interval.low, rate.interval.high, places: 2),
      ]
    }
    func row(_ row: PrintedRates.Row) -> Table.Row {
      Table.Row(
        .body, Table.Cell(row.label),
        ([words.share(row.patients), words.interval(row.patients)] + rate(row)).map {
          Table.Cell($0)
        })
    }
    return Table(
      stub: words.headings(.complication),
      columns: [
        Table.Column(words.headings(.share), group: words.headings(.withIt)),
        Table.Column(words.headings(.intervalPercent), group: words.headings(.withIt)),
        Table.Column(words.headings(.rate), group: words.headings(.perThousand(unit))),
        Table.Column(words.headings(.interval), group: words.headings(.perThousand(unit))),
      ], rows: rates.rows.map(row) + [row(rates.any)],
      remarks: [words.remarks(.rates(unit: unit, exposure: rates.exposureTitle))])
  }
}
