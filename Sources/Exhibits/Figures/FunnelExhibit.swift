internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
package import Wording

extension Wording {
  /// Which centres lie outside the outer limits, of those that are shown; nil where none is.
  func outside(_ labels: [String], of shown: Int, hidden: Int) -> String? {
    guard shown > 0 else { return nil }
    let outside = quality(labels.isEmpty ? .noneOutside : .outside(labels))
    return hidden > 0 ? outside + " " + quality(.centresHidden(hidden, of: hidden + shown)) : outside
  }
}

/// A funnel plot of centres.
package enum FunnelExhibit {
  /// - Parameter named: centres whose name is written beside their point; those outside always have it.
  package static func draw(
    _ funnel: PrintedFunnel, title: String, named: [String], words: Wording
  ) -> DrawnFigure {
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
      }, target: funnel.target * 100, valueTitle: words.figures(.inPercent(title)),
      sizeTitle: words.headings(.patients))
    return DrawnFigure(
      figure, data: data(funnel, title, words),
      finding: words.outside(
        funnel.centres.filter(\.isOutside).map(\.label), of: funnel.centres.count,
        hidden: funnel.hiddenCentres),
      words: words)
  }

  private static func data(_ funnel: PrintedFunnel, _ title: String, _ words: Wording) -> Table {
    let numbers = words.numbers
    var table = Table(
      stub: funnel.centreTitle,
      columns: [
        Table.Column(title), Table.Column(words.headings(.intervalPercent)),
        Table.Column(words.headings(.beyondLimits), isNumeric: false),
      ],
      rows: funnel.centres.map { centre in
        Table.Row(
          .body, Table.Cell(centre.label),
          [
            Table.Cell(words.share(centre.result)),
            Table.Cell(words.interval(centre.result)),
            Table.Cell(words.headings(centre.isOutside ? .yes : .no)),
          ])
      },
      remarks: [
        words.quality(
          .funnelLimits(
            target: numbers.withPercent(numbers.decimal(funnel.target * 100, places: 1)),
            isGiven: funnel.isTargetGiven)),
        words.quality(.notAdjusted),
      ])
    if let overdispersion = funnel.overdispersion {
      table.remarks.append(
        words.quality(
          .overdispersion(
            statistic: numbers.decimal(overdispersion.statistic, places: 1),
            degrees: overdispersion.degreesOfFreedom,
            factor: numbers.decimal(overdispersion.factor, places: 2),
            p: numbers.pStatement(overdispersion.pValue),
            widening: overdispersion.factor > 1
              ? numbers.decimal(overdispersion.factor.squareRoot(), places: 2) : nil,
            outside: funnel.outsideWidened))
      )
    }
    if funnel.hiddenCentres > 0 {
      table.remarks.append(
        words.quality(
          .centresHidden(funnel.hiddenCentres, of: funnel.hiddenCentres + funnel.centres.count))
      )
    }
    table.remarks += words.leftOut(funnel.missing, .centre)
    return table
  }
}
