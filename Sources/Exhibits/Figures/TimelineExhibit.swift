internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// No-flow and low-flow, patient by patient.
package enum TimelineExhibit {
  package static func draw(_ disclosed: Disclosed<FlowTimes>, target: Double?, words: Wording) -> DrawnFigure
  {
    let times = disclosed.value
    let figure = TimelineFigure(
      rows: times.patients.enumerated().map { index, patient in
        TimelineFigure.Row(
          label: String(index + 1), noFlow: patient.noFlow, lowFlow: patient.lowFlow, outcome: patient.outcome
        )
      }, target: target)
    func cell(_ value: Double?) -> Table.Cell {
      Table.Cell(value.flatMap(machineNumber) ?? absent)
    }
    return DrawnFigure(
      figure,
      data: Table(
        stub: words.headings(.patientsByTime),
        columns: [Table.Column(words.headings(.noFlow)), Table.Column(words.headings(.lowFlow))]
          + (times.outcomeTitle.map { [Table.Column($0, isNumeric: false)] } ?? []),
        rows: times.patients.enumerated().map { index, patient in
          Table.Row(
            .body, Table.Cell(String(index + 1)),
            [cell(patient.noFlow), cell(patient.lowFlow)]
              + (times.outcomeTitle == nil ? [] : [Table.Cell(patient.outcome ?? absent)]))
        }), words: words)
  }
}
