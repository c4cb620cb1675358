internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables

/// A funnel plot of centres.
package enum FunnelExhibit {
  /// - Parameter named: centres whose name is written beside their point; those outside always have it.
  package static func draw(_ funnel: PrintedFunnel, title: String, named: [String])
    -> DrawnFigure
  {
    let figure = FunnelFigure(
      centres: funnel.centres.map { centre in
        FunnelFigure.Centre(
          label: centre.label, size: Double(centre.result.total),
          value: .shown(100 * Double(centre.result.events) / Double(centre.result.total)),
          isOutside: centre.isOutside, isNamed: named.contains(centre.label))
      },
      limits: funnel.limits.map { limit in
        FunnelFigure.Limit(
          size: Double(limit.size), low: limit.inner.low * 100, high: limit.inner.high * 100,
          farLow: limit.outer.low * 100, farHigh: limit.outer.high * 100)
      }, target: funnel.target * 100, valueTitle: title + ", %", sizeTitle: "Patients")
    return DrawnFigure(figure, data: data(funnel, title))
  }

  private static func data(_ funnel: PrintedFunnel, _ title: String) -> Table {
    let style = Numbers.english
    var table = Table(
      stub: funnel.centreTitle,
      columns: [
        Table.Column(title), Table.Column("95% interval, %"),
        Table.Column("Beyond 99.8% limits", isNumeric: false),
      ],
      rows: funnel.centres.map { centre in
        Table.Row(
          .body, Table.Cell(centre.label),
          [
            Table.Cell(ProportionText.share(centre.result)),
            Table.Cell(ProportionText.interval(centre.result)),
            Table.Cell(centre.isOutside ? "yes" : "no"),
          ])
      },
      remarks: [
        "Limits are exact binomial ones about \(style.decimal(funnel.target * 100, places: 1))%, \(funnel.isTargetGiven ? "the target given" : "the share of all patients").",
        "Not adjusted for case mix: a point outside asks a question and answers none.",
      ])
    if let overdispersion = funnel.overdispersion {
      table.remarks.append(
        "Overdispersion: factor \(style.decimal(overdispersion.factor, places: 2)) (\(style.pStatement(overdispersion.pValue))); limits are not widened."
      )
    }
    if funnel.hiddenCentres > 0 {
      table.remarks.append(
        "\(funnel.hiddenCentres) of \(funnel.hiddenCentres + funnel.centres.count) centres are hidden to protect patients."
      )
    }
    table.remarks += Remarks.leftOut(funnel.missing, missing: "the centre")
    return table
  }
}
