internal import Analyses
package import Disclosure
package import Notation
package import Tables
package import Wording

/// A summary by year: cases, and shares with their intervals, each outcome under a head of its own.
package struct YearlyTable {
  package struct Outcome: Sendable {
    package var title: String
    package var disclosed: PrintedYears

    package init(title: String, disclosed: PrintedYears) {
      self.title = title
      self.disclosed = disclosed
    }
  }

  package var words: Wording
  package var numbers: Numbers

  package init(_ words: Wording, style: JournalStyle = .nejm) {
    self.words = words
    numbers = words.numbers(style)
  }

  /// The outcomes are of the same patients, so that cases and years are those of the first.
  package func table(_ outcomes: [Outcome]) -> Table {
    guard let first = outcomes.first?.disclosed else {
      return Table(stub: words.headings(.year), columns: [])
    }
    func cells(_ printed: PrintedProportion) -> [Table.Cell] {
      guard let result = printed.result else {
        return [Table.Cell(words.headings(.hidden)), Table.Cell(words.headings(.hidden))]
      }
      guard result.total > 0 else { return [Table.Cell(absent), Table.Cell(absent)] }
      return [
        Table.Cell(
          "\(result.events)/\(result.total)",
          muted: numbers.bracketedPercent(result.events, of: result.total)),
        Table.Cell(
          result.interval.map { numbers.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent),
      ]
    }
    func row(_ label: String, _ cases: PrintedCount, _ results: [PrintedProportion]) -> Table.Row {
      Table.Row(.body, Table.Cell(label), [Table.Cell(words.count(cases))] + results.flatMap(cells))
    }
    var table = Table(
      stub: words.headings(.year),
      columns: [Table.Column(words.headings(.cases))]
        + outcomes.flatMap {
          [
            Table.Column(words.headings(.share), group: $0.title),
            Table.Column(words.headings(.intervalPercent), group: $0.title),
          ]
        })
    for (index, year) in first.years.enumerated() {
      table.rows.append(
        row(
          words.year(year.year, year.partial), year.cases,
          outcomes.map { $0.disclosed.years[index].result }))
    }
    table.rows.append(row(words.headings(.allYears), first.cases, outcomes.map(\.disclosed.overall)))
    table.remarks = [words.remarks(.wilsonYearly)]
    for outcome in outcomes {
      if let trend = outcome.disclosed.trend {
        table.remarks.append(
          words.remarks(
            .tableTrend(
              outcome.title, p: numbers.pStatement(trend.pValue), isExact: trend.isExact,
              wholeYears: first.years.contains { $0.partial != nil }))
        )
      }
    }
    table.remarks += words.leftOut(first.missingYear, .year)
    return table
  }
}
