internal import Modelling
internal import Analyses
package import Disclosure
internal import Figures
package import Notation
internal import Statistics
package import Tables
package import Wording

/// Centres against what their patients' risks let expect: the table and the adjusted funnel.
package struct CentresTable {
  private let words: Wording
  private let numbers: Numbers
  private let comparison: PrintedCentres
  private let outcome: String

  package init(
    _ comparison: PrintedCentres, outcome: String, _ words: Wording, style: JournalStyle = .nejm
  ) {
    self.comparison = comparison
    self.outcome = outcome
    self.words = words
    numbers = words.numbers(style)
  }

  private var told: [CentreComparison.Centre] { comparison.centres.compactMap(\.judged.value) }
  private var hasShrunken: Bool { told.contains { $0.shrunken != nil } }
  private var hasAdjustedP: Bool { told.contains { $0.adjustedP != nil } }
  private var hiddenCount: Int { comparison.centres.count - told.count }

  package var table: Table {
    let interval = words.headings(.interval)
    var columns = [
      Table.Column(outcome, subtitle: words.headings(.observedShare)),
      Table.Column(words.headings(.expected)),
      Table.Column(words.headings(.observedToExpected), subtitle: interval),
      Table.Column(words.papers(.p)),
    ]
    if hasAdjustedP { columns.append(Table.Column(words.adjustments(.adjustedP))) }
    if hasShrunken {
      columns.append(Table.Column(words.adjustments(.shrunkenRatio), subtitle: interval))
    }
    columns.append(Table.Column(words.adjustments(.beyondOuterLimits), isNumeric: false))
    return Table(
      stub: comparison.centreTitle, columns: columns, rows: comparison.centres.map(row), remarks: remarks)
  }

  private func row(_ printed: PrintedCentres.Centre) -> Table.Row {
    guard let centre = printed.judged.value else {
      return Table.Row(
        .body, Table.Cell(printed.label),
        [Table.Cell(words.share(printed.observed))]
          + (0..<(4 + (hasShrunken ? 1 : 0) + (hasAdjustedP ? 1 : 0))).map { _ in
            Table.Cell(words.headings(.hidden))
          })
    }
    func ratio(_ value: Double, _ interval: Interval?) -> Table.Cell {
      Table.Cell(
        numbers.decimal(value, places: 2),
        muted: interval.map { "(\(numbers.interval($0.low, $0.high, places: 2)))" },
        notes: centre.isExtreme ? ["extreme"] : [])
    }
    var cells = [
      Table.Cell(words.share(centre.observed)),
      Table.Cell(numbers.decimal(centre.ratio.expected, places: 1)),
      ratio(centre.ratio.ratio, centre.interval), Table.Cell(numbers.pValue(centre.pValue)),
    ]
    if hasAdjustedP {
      cells.append(Table.Cell(centre.adjustedP.map { numbers.pValue($0) } ?? absent))
    }
    if hasShrunken {
      cells.append(centre.shrunken.map { ratio($0.value, $0.interval) } ?? Table.Cell(absent))
    }
    return Table.Row(
      .body, Table.Cell(centre.label), cells + [Table.Cell(words.headings(centre.isOutside ? .yes : .no))])
  }

  private var remarks: [String] {
    var remarks: [AdjustmentMessage] = [.exactCentres(comparison.title)]
    let extremes = told.filter(\.isExtreme).map(\.label)
    if !extremes.isEmpty { remarks.append(.extremeCentres(extremes)) }
    if let outside = comparison.expectedOutside {
      remarks.append(
        .multiplicity(
          comparison.centres.count, beyondInner: numbers.decimal(outside.inner, places: 1),
          beyondOuter: numbers.decimal(outside.outer, places: 2)))
    } else {
      remarks.append(.eachByItself)
    }
    if let shrinkage = comparison.shrinkage {
      remarks += shrunken(shrinkage)
    } else if let problem = comparison.shrinkageProblem {
      remarks.append(.notShrunken(words.errors(problem)))
    }
    if let dispersion = comparison.dispersion {
      remarks.append(
        .dispersion(
          statistic: numbers.decimal(dispersion.statistic, places: 1), degrees: dispersion.degreesOfFreedom,
          factor: numbers.decimal(dispersion.factor, places: 2), p: numbers.pStatement(dispersion.pValue)))
      if let widening = comparison.widening {
        remarks.append(
          .notWidened(
            numbers.decimal(widening, places: 2),
            winsorised: numbers.decimal(dispersion.winsorisedFactor, places: 2),
            outside: told.filter(\.isOutsideWidened).map(\.label)))
      }
    }
    let hidden =
      hiddenCount > 0 ? [words.quality(.centresHidden(hiddenCount, of: comparison.centres.count))] : []
    return remarks.map(words.adjustments) + hidden + words.leftOut(comparison.withoutCentre, .centre)
  }

  private func shrunken(_ shrinkage: ShrunkenCentres) -> [AdjustmentMessage] {
    func number(_ value: Double) -> String { numbers.decimal(value, places: 2) }
    let events = told.reduce(0) { $0 + $1.ratio.observed }
    let expected = compensatedSum(told.map(\.ratio.expected))
    let interval = shrinkage.spreadInterval
    return [
      .shrunken(
        middle: number(shrinkage.middle), overall: number(Double(events) / expected), nodes: shrinkage.nodes),
      .spread(number(shrinkage.spread), interval: numbers.interval(interval.low, interval.high, places: 2)),
      interval.low > 0 ? .spreadKnown : .noShrunkenInterval(isZero: shrinkage.spread == 0),
    ]
  }

  /// Whether a centre has a place in the funnel.
  package var isDrawable: Bool { !told.isEmpty }

  /// Ratios by what is expected, within each centre's own limits.
  package func funnel(named: [String]) -> DrawnFigure {
    let told = comparison.centres.enumerated().compactMap { row, centre in
      centre.judged.value.map { (row: row, centre: $0) }
    }
    let entries = told.sorted {
      ($0.centre.ratio.expected, $0.centre.label) < ($1.centre.ratio.expected, $1.centre.label)
    }
    let shown = entries.map(\.centre)
    let figure = FunnelFigure(
      centres: entries.map { row, centre in
        FunnelFigure.Centre(
          label: centre.label, size: centre.ratio.expected, value: .shown(centre.ratio.ratio),
          isOutside: centre.isOutside, isNamed: named.contains(centre.label), row: row)
      },
      limits: shown.map { centre in
        FunnelFigure.Limit(
          size: centre.ratio.expected, low: centre.inner.low, high: centre.inner.high,
          farLow: centre.outer.low, farHigh: centre.outer.high)
      }, target: 1, valueTitle: words.adjustments(.observedToExpected(of: outcome)),
      sizeTitle: words.headings(.expected))
    let finding = words.outside(shown.filter(\.isOutside).map(\.label), of: shown.count, hidden: hiddenCount)
    return DrawnFigure(figure, data: table, finding: finding, words: words)
  }
}
