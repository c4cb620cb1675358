internal import Analyses
package import Disclosure
package import Notation
package import Tables
package import Wording

/// Observed and expected events by group, with their ratio.
package struct RiskAdjustedTable {
  package var words: Wording
  package var numbers: Numbers

  package init(_ words: Wording, style: JournalStyle = .nejm) {
    self.words = words
    numbers = words.numbers(style)
  }

  package func table(_ adjusted: PrintedRiskAdjusted, outcome: String) -> Table {
    func row(_ group: PrintedRiskAdjusted.Group) -> Table.Row {
      let isHidden = group.expected == nil
      let expected = group.expected.map { numbers.decimal($0, places: 1) } ?? words.headings(.hidden)
      let ratio = group.ratio
      return Table.Row(
        .body, Table.Cell(group.label),
        [
          words.share(group.observed), expected,
          ratio.map { numbers.decimal($0.estimate, places: 2) }
            ?? (isHidden ? words.headings(.hidden) : absent),
          ratio.map { numbers.interval($0.interval.low, $0.interval.high, places: 2) }
            ?? (isHidden ? words.headings(.hidden) : absent),
        ].map { Table.Cell($0) })
    }
    return Table(
      stub: adjusted.groupTitle,
      columns: [
        Table.Column(outcome, subtitle: words.headings(.observedShare)),
        Table.Column(words.headings(.expected)),
        Table.Column(words.headings(.observedToExpected)), Table.Column(words.headings(.interval)),
      ], rows: adjusted.groups.map(row) + [row(adjusted.overall)],
      remarks: [words.curves(.expectedSum(adjusted.title))]
        + words.leftOut(adjusted.leftOut, .riskOrOutcome))
  }
}

/// A model's terms.
package struct ModelTable {
  package var words: Wording
  package var numbers: Numbers

  package init(_ words: Wording, style: JournalStyle = .nejm) {
    self.words = words
    numbers = words.numbers(style)
  }

  package func table(_ model: PrintedModel) -> Table {
    let few =
      model.fitted.result.map {
        words.fewEvents($0.events, of: $0.total, parameters: model.terms.count - 1)
      } ?? []
    return Table(
      stub: words.headings(.term),
      columns: [
        Table.Column(words.headings(.coefficient)), Table.Column(words.headings(.oddsRatio)),
        Table.Column(words.headings(.interval)), Table.Column("P"),
      ],
      rows: model.terms.map { term in
        Table.Row(
          .body, Table.Cell(term.label),
          [
            numbers.decimal(term.coefficient, places: 4),
            term.oddsRatio.map { numbers.decimal($0, places: 3) } ?? absent,
            term.interval.map { numbers.interval($0.low, $0.high, places: 3) } ?? absent,
            term.pValue.map { numbers.pValue($0) } ?? absent,
          ].map { Table.Cell($0) })
      },
      remarks: [
        words.curves(.model(events: words.count(model.fitted.events), total: words.count(model.fitted.total)))
      ] + few + words.separation(model.separation) + words.leftOut(model.leftOut, .predictorOrOutcome))
  }
}
