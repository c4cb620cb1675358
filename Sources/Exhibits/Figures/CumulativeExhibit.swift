package import Modelling
internal import Formats
internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
package import Statistics
internal import Tables
package import Wording

/// VLAD and risk-adjusted CUSUM: patients one by one, so only where single patients may be shown.
package enum CumulativeExhibit {
  package static func vlad(
    _ disclosed: Disclosed<CumulativeSum>, words: Wording
  ) throws(StatisticsError) -> DrawnFigure {
    let sum = disclosed.value
    let path = try VLAD(predicted: sum.predicted, events: sum.events).path
    let label = words.quality(.expectedLessObserved)
    let figure = CumulativeFigure(
      kind: .vlad, lines: [CumulativeFigure.Line(label: label, values: path)],
      valueTitle: words.quality(.expectedLessObservedEvents), note: note(sum, words))
    return DrawnFigure(figure, data: data(sum, [(label, path)], words), words: words)
  }

  /// - Parameter limit: what the sum must reach to signal, for doubled and for halved odds alike.
  package static func cusum(
    _ disclosed: Disclosed<CumulativeSum>, ratio: Double, limit: Double, words: Wording
  ) throws(StatisticsError) -> DrawnFigure {
    let sum = disclosed.value
    let worse = try RiskAdjustedCUSUM(
      predicted: sum.predicted, events: sum.events, alternative: ratio, limit: limit)
    let better = try RiskAdjustedCUSUM(
      predicted: sum.predicted, events: sum.events, alternative: 1 / ratio, limit: limit)
    let fall = better.path.map { -$0 }
    let ratioText = machineNumber(ratio) ?? absent
    let (more, fewer) = (words.quality(.moreEvents), words.quality(.fewerEvents))
    let figure = CumulativeFigure(
      kind: .cusum,
      lines: [
        CumulativeFigure.Line(label: more, values: worse.path),
        CumulativeFigure.Line(label: fewer, values: fall),
      ], limits: [limit, -limit], signals: (worse.signals + better.signals).map { $0 + 1 }.sorted(),
      valueTitle: words.quality(.sumOfRatios),
      note: words.quality(.odds(ratioText)) + " " + note(sum, words))
    return DrawnFigure(
      figure, data: data(sum, [(more, worse.path), (fewer, fall)], words), words: words)
  }

  private static func note(_ sum: CumulativeSum, _ words: Wording) -> String {
    words.quality(.risk(sum.prediction))
  }

  private static func data(_ sum: CumulativeSum, _ paths: [(String, [Double])], _ words: Wording)
    -> Table
  {
    let numbers = words.numbers
    return Table(
      stub: words.headings(.patient),
      columns: [
        Table.Column(words.headings(.predictedRisk)), Table.Column(words.headings(.event), isNumeric: false),
      ]
        + paths.map { Table.Column($0.0) },
      rows: sum.patients.enumerated().map { index, patient in
        Table.Row(
          .body, Table.Cell(String(index + 1)),
          [
            Table.Cell(numbers.decimal(patient.risk * 100, places: 1)),
            Table.Cell(words.headings(patient.hasEvent ? .yes : .no)),
          ] + paths.map { Table.Cell(numbers.decimal($0.1[index], places: 2)) })
      },
      remarks: [note(sum, words)] + words.leftOut(sum.leftOut, .orderRiskOrOutcome))
  }
}
