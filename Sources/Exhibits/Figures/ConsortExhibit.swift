package import Analyses
package import Disclosure
internal import Figures
internal import Tables
package import Wording

/// A cohort's flow as boxes, those who leave to the side.
package enum ConsortExhibit {
  package struct Exit: Sendable {
    package var label: String
    package var count: Int

    package init(label: String, count: Int) {
      self.label = label
      self.count = count
    }
  }

  package struct Cohort: Sendable {
    package var flow: CohortFlow
    /// Who leaves after each step.
    package var exits: [[Exit]]
    package var groups: [Exit]

    package init(flow: CohortFlow, exits: [[Exit]], groups: [Exit]) {
      self.flow = flow
      self.exits = exits
      self.groups = groups
    }
  }

  package static func draw(_ disclosed: Disclosed<Cohort>, words: Wording) -> DrawnFigure {
    let cohort = disclosed.value
    let figure = ConsortFigure(
      steps: zip(cohort.flow.steps, cohort.exits).map { step, exits in
        ConsortFigure.Step(
          label: step.label, count: .shown(step.count),
          left: exits.map { ConsortFigure.Exit(label: $0.label, count: .shown($0.count)) })
      }, groups: cohort.groups.map { ConsortFigure.Exit(label: $0.label, count: .shown($0.count)) })
    var table = Table(
      stub: words.headings(.step),
      columns: [
        Table.Column(words.headings(.patients)), Table.Column(words.headings(.source), isNumeric: false),
      ])
    let computed = words.headings(.computed)
    for (step, exits) in zip(cohort.flow.steps, cohort.exits) {
      table.rows.append(
        Table.Row(
          .body, Table.Cell(step.label),
          [Table.Cell(String(step.count)), Table.Cell(step.source ?? computed)]))
      table.rows += exits.map {
        Table.Row(
          .sub, Table.Cell(words.headings(.leftWith($0.label))),
          [Table.Cell(String($0.count)), Table.Cell(computed)])
      }
    }
    table.rows += cohort.groups.map {
      Table.Row(
        .sub, Table.Cell($0.label), [Table.Cell(String($0.count)), Table.Cell(computed)])
    }
    return DrawnFigure(figure, data: table, words: words)
  }
}
