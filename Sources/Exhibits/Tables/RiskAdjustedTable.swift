internal import Analyses
package import Disclosure
package import Notation
package import Tables

/// Observed and expected events by group, with their ratio.
package struct RiskAdjustedTable {
  package var style: Numbers

  package init(style: Numbers = .english) { self.style = style }

  package func table(_ adjusted: PrintedRiskAdjusted, outcome: String) -> Table {
    func row(_ group: PrintedRiskAdjusted.Group) -> Table.Row {
      let isHidden = group.expected == nil
      let expected = group.expected.map { style.decimal($0, places: 1) } ?? PrintedCount.hiddenWord
      let ratio = group.ratio
      return Table.Row(
        .body, Table.Cell(group.label),
        [
          ProportionText.share(group.observed), expected,
          ratio.map { style.decimal($0.estimate, places: 2) }
            ?? (isHidden ? PrintedCount.hiddenWord : absent),
          ratio.map { style.interval($0.interval.low, $0.interval.high, places: 2) }
            ?? (isHidden ? PrintedCount.hiddenWord : absent),
        ].map { Table.Cell($0) })
    }
    return Table(
      stub: adjusted.groupTitle,
      columns: [
        Table.Column(outcome, subtitle: "observed, n/N (%)"), Table.Column("Expected"),
        Table.Column("Observed / expected"), Table.Column("95% interval"),
      ], rows: adjusted.groups.map(row) + [row(adjusted.overall)],
      remarks: [
        "Expected is the sum of the risks that the model foretells; the ratio’s interval is of the Poisson–binomial distribution of these risks, by mid-P. \(adjusted.title)."
      ] + Remarks.leftOut(adjusted.leftOut, missing: "a predictor or the outcome"))
  }
}

/// A model's terms.
package struct ModelTable {
  package var style: Numbers

  package init(style: Numbers = .english) { self.style = style }

  package func table(_ model: PrintedModel) -> Table {
    return Table(
      stub: "Term",
      columns: [
        Table.Column("Coefficient"), Table.Column("Odds ratio"), Table.Column("95% interval"),
        Table.Column("P"),
      ],
      rows: model.terms.enumerated().map { index, term in
        let isIntercept = index == 0
        return Table.Row(
          .body, Table.Cell(term.label),
          [
            style.decimal(term.coefficient, places: 4),
            isIntercept ? absent : style.decimal(term.oddsRatio, places: 3),
            isIntercept
              ? absent
              : term.interval.map { style.interval($0.low, $0.high, places: 3) } ?? absent,
            term.pValue.map { style.pValue($0) } ?? absent,
          ].map { Table.Cell($0) })
      },
      remarks: [
        "Logistic regression with Firth’s penalty, fitted on \(model.fitted.events.text) patients with the outcome of \(model.fitted.total.text); intervals and P are Wald’s."
      ] + Remarks.separation(model.isSeparated)
        + Remarks.leftOut(model.leftOut, missing: "a predictor or the outcome"))
  }
}
