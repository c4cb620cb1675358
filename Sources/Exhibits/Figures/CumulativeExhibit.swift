internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
package import Statistics
internal import Tables

/// VLAD and risk-adjusted CUSUM: patients one by one, so only where single patients may be shown.
package enum CumulativeExhibit {
  package static func vlad(_ disclosed: Disclosed<CumulativeSum>) throws(StatisticsError) -> DrawnFigure {
    let sum = disclosed.value
    let path = try VLAD(predicted: sum.predicted, events: sum.events).path
    let figure = CumulativeFigure(
      kind: .vlad, lines: [CumulativeFigure.Line(label: "Expected less observed", values: path)],
      valueTitle: "Expected less observed events", note: note(sum))
    return DrawnFigure(figure, data: data(sum, [("Expected less observed", path)]))
  }

  /// - Parameter limit: what the sum must reach to signal, for doubled and for halved odds alike.
  package static func cusum(
    _ disclosed: Disclosed<CumulativeSum>, ratio: Double, limit: Double
  ) throws(StatisticsError) -> DrawnFigure {
    let sum = disclosed.value
    let worse = try RiskAdjustedCUSUM(
      predicted: sum.predicted, events: sum.events, alternative: ratio, limit: limit)
    let better = try RiskAdjustedCUSUM(
      predicted: sum.predicted, events: sum.events, alternative: 1 / ratio, limit: limit)
    let fall = better.path.map { -$0 }
    let ratioText = machineNumber(ratio) ?? absent
    let figure = CumulativeFigure(
      kind: .cusum,
      lines: [
        CumulativeFigure.Line(label: "More events", values: worse.path),
        CumulativeFigure.Line(label: "Fewer events", values: fall),
      ], limits: [limit, -limit], signals: (worse.signals + better.signals).map { $0 + 1 }.sorted(),
      valueTitle: "Sum of log-likelihood ratios",
      note: "Looks for odds multiplied and divided by \(ratioText). " + note(sum))
    return DrawnFigure(figure, data: data(sum, [("More events", worse.path), ("Fewer events", fall)]))
  }

  private static func note(_ sum: CumulativeSum) -> String {
    "Risk: \(sum.prediction.prefix(1).lowercased() + sum.prediction.dropFirst())."
  }

  private static func data(_ sum: CumulativeSum, _ paths: [(String, [Double])]) -> Table {
    let style = Numbers.english
    return Table(
      stub: "Patient",
      columns: [Table.Column("Predicted risk, %"), Table.Column("Event", isNumeric: false)]
        + paths.map { Table.Column($0.0) },
      rows: sum.patients.enumerated().map { index, patient in
        Table.Row(
          .body, Table.Cell(String(index + 1)),
          [
            Table.Cell(style.decimal(patient.risk * 100, places: 1)),
            Table.Cell(patient.hasEvent ? "yes" : "no"),
          ] + paths.map { Table.Cell(style.decimal($0.1[index], places: 2)) })
      },
      remarks: [note(sum)]
        + Remarks.leftOut(sum.leftOut, missing: "order, risk or outcome"))
  }
}
