package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// A cohort's flow: the figure and the table of its data.
package enum FlowExhibit {
  package static func draw(_ disclosed: Disclosed<CohortFlow>) -> DrawnFigure {
    DrawnFigure(figure(disclosed), data: data(disclosed))
  }

  static func figure(_ disclosed: Disclosed<CohortFlow>) -> FlowFigure {
    let flow = disclosed.value
    return FlowFigure(
      steps: flow.steps.indices.map { index in
        FlowFigure.Step(
          label: flow.steps[index].label, count: .shown(flow.steps[index].count), share: share(flow, index))
      })
  }

  static func data(_ disclosed: Disclosed<CohortFlow>) -> Table {
    let flow = disclosed.value
    return Table(
      stub: "Step",
      columns: [
        Table.Column("Patients"), Table.Column("Of the step before"),
        Table.Column("Source", isNumeric: false),
      ],
      rows: flow.steps.indices.map { index in
        let step = flow.steps[index]
        return Table.Row(
          .body, Table.Cell(step.label),
          [
            Table.Cell(String(step.count)), Table.Cell(share(flow, index) ?? absent),
            Table.Cell(step.source ?? "computed from the registry"),
          ])
      })
  }

  private static func share(_ flow: CohortFlow, _ index: Int) -> String? {
    flow.ofPrevious(index).map {
      "\($0.events)/\($0.total) (\(JournalStyle.nejm.percent($0.events, of: $0.total))%)"
    }
  }
}
