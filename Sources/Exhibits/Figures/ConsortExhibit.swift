package import Analyses
package import Disclosure
internal import Figures
internal import Tables

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

  package static func draw(_ disclosed: Disclosed<Cohort>) -> DrawnFigure {
    let cohort = disclosed.value
    let figure = ConsortFigure(
      steps: zip(cohort.flow.steps, cohort.exits).map { step, exits in
        ConsortFigure.Step(
          label: step.label, count: .shown(step.count),
          left: exits.map { ConsortFigure.Exit(label: $0.label, count: .shown($0.count)) })
      }, groups: cohort.groups.map { ConsortFigure.Exit(label: $0.label, count: .shown($0.count)) })
    var table = Table(
      stub: "Step", columns: [Table.Column("Patients"), Table.Column("Source", isNumeric: false)])
    for (step, exits) in zip(cohort.flow.steps, cohort.exits) {
      table.rows.append(
        Table.Row(
          .body, Table.Cell(step.label),
          [Table.Cell(String(step.count)), Table.Cell(step.source ?? "computed from the registry")]))
      table.rows += exits.map {
        Table.Row(
          .sub, Table.Cell("Left: " + $0.label),
          [Table.Cell(String($0.count)), Table.Cell("computed from the registry")])
      }
    }
    table.rows += cohort.groups.map {
      Table.Row(
        .sub, Table.Cell($0.label), [Table.Cell(String($0.count)), Table.Cell("computed from the registry")])
    }
    return DrawnFigure(figure, data: table)
  }
}
