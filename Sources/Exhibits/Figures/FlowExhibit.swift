internal import Plotting
internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// A cohort's flow: the figure and the table of its data.
package enum FlowExhibit {
  package static func draw(_ flow: PrintedFlow, words: Wording) -> DrawnFigure {
    DrawnFigure(figure(flow, words), data: data(flow, words), finding: finding(flow, words), words: words)
  }

  private static func finding(_ flow: PrintedFlow, _ words: Wording) -> String? {
    guard flow.steps.count > 1, let first = flow.steps.first, let last = flow.steps.last,
      let start = first.count.value, let end = last.count.value
    else { return nil }
    return words.findings(
      .remain(end, end: words.inside(last.label), of: start, start: words.inside(first.label)))
  }

  static func figure(_ flow: PrintedFlow, _ words: Wording) -> FlowFigure {
    return FlowFigure(
      steps: flow.steps.indices.map { index in
        FlowFigure.Step(
          label: flow.steps[index].label, count: flow.steps[index].count.plotted,
          share: share(flow, index, words))
      })
  }

  static func data(_ flow: PrintedFlow, _ words: Wording) -> Table {
    return Table(
      stub: words.headings(.step),
      columns: [
        Table.Column(words.headings(.n)), Table.Column(words.headings(.ofStepBefore)),
        Table.Column(words.headings(.source), isNumeric: false),
      ],
      rows: flow.steps.indices.map { index in
        let step = flow.steps[index]
        return Table.Row(
          .body, Table.Cell(step.label),
          [
            Table.Cell(words.count(step.count)),
            Table.Cell(
              share(flow, index, words)
                ?? (index > 0 && (step.count.isHidden || flow.steps[index - 1].count.isHidden)
                  ? words.headings(.hidden) : absent)),
            Table.Cell(step.source ?? words.headings(.computed)),
          ])
      })
  }

  private static func share(_ flow: PrintedFlow, _ index: Int, _ words: Wording) -> String? {
    flow.ofPrevious(index).map { words.numbers.share($0.events, of: $0.total) }
  }
}

extension PrintedCount {
  /// As a figure draws it: a hidden count has no geometry.
  var plotted: Plotted<Int> { value.map { .shown($0) } ?? .hidden }
}
