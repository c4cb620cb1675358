internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// A cohort's flow: the figure and the table of its data.
package enum FlowExhibit {
  package static func draw(_ flow: PrintedFlow) -> DrawnFigure {
    DrawnFigure(figure(flow), data: data(flow))
  }

  static func figure(_ flow: PrintedFlow) -> FlowFigure {
    return FlowFigure(
      steps: flow.steps.indices.map { index in
        FlowFigure.Step(
          label: flow.steps[index].label, count: flow.steps[index].count.plotted, share: share(flow, index))
      })
  }

  static func data(_ flow: PrintedFlow) -> Table {
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
            Table.Cell(step.count.text),
            Table.Cell(
              share(flow, index)
                ?? (index > 0 && (step.count.isHidden || flow.steps[index - 1].count.isHidden)
                  ? PrintedCount.hiddenWord : absent)),
            Table.Cell(step.source ?? "computed from the registry"),
          ])
      })
  }

  private static func share(_ flow: PrintedFlow, _ index: Int) -> String? {
    flow.ofPrevious(index).map {
      "\($0.events)/\($0.total) (\(Numbers.english.percent($0.events, of: $0.total))%)"
    }
  }
}

extension PrintedCount {
  /// As a figure draws it: a hidden count has no geometry.
  var plotted: Plotted<Int> { value.map { .shown($0) } ?? .hidden }
}
