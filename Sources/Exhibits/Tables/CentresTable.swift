package import Analyses
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
  private let comparison: CentreComparison
  private let outcome: String

  package init(
    _ disclosed: Disclosed<CentreComparison>, outcome: String, _ words: Wording, style: JournalStyle = .nejm
  ) {
    comparison = disclosed.value
    self.outcome = outcome
    self.words = words
    numbers = words.numbers(style)
  }

  private var hasShrunken: Bool { comparison.centres.contains { $0.shrunken != nil } }
  private var hiddenCount: Int { comparison.centres.count(where: \.observed.isHidden) }

  package var table: Table {
    let interval = words.headings(.interval)
    var columns = [
      Table.Column(outcome, subtitle: words.headings(.observedShare)),
      Table.Column(words.headings(.expected)),
      Table.Column(words.headings(.observedToExpected), subtitle: interval),
      Table.Column(words.papers(.p)), Table.Column(words.adjustments(.adjustedP)),
    ]
    if hasShrunken {
      columns.append(Table.Column(words.adjustments(.shrunkenRatio), subtitle: interval))
    }
    columns.append(Table.Column(words.adjustments(.beyondOuterLimits), isNumeric: false))
    return Table(
      stub: comparison.centreTitle, columns: columns, rows: comparison.centres.map(row), remarks: remarks)
  }

  private func row(_ centre: CentreComparison.Centre) -> Table.Row {
    func ratio(_ value: Double, _ interval: Interval) -> Table.Cell {
      Table.Cell(
        numbers.decimal(value, places: 2),
        muted: "(\(numbers.interval(interval.low, interval.high, places: 2)))",
        notes: centre.isExtreme ? ["extreme"] : [])
    }
    guard !centre.observed.isHidden else {
      return Table.Row(
        .body, Table.Cell(centre.label),
        (0..<(hasShrunken ? 7 : 6)).map { _ in Table.Cell(words.headings(.hidden)) })
    }
    var cells = [
      Table.Cell(words.share(centre.observed)),
      Table.Cell(numbers.decimal(centre.ratio.expected, places: 1)),
      ratio(centre.ratio.ratio, centre.interval), Table.Cell(numbers.pValue(centre.pValue)),
      Table.Cell(numbers.pValue(centre.adjustedP)),
    ]
    if hasShrunken {
      cells.append(centre.shrunken.map { ratio($0.ratio, $0.interval) } ?? Table.Cell(absent))
    }
    return Table.Row(
      .body, Table.Cell(centre.label), cells + [Table.Cell(words.headings(centre.isOutside ? .yes : .no))])
  }

  private var remarks: [String] {
    var remarks: [AdjustmentMessage] = [.exactCentres(comparison.title)]
    let extremes = comparison.centres.filter { $0.isExtreme && !$0.observed.isHidden }.map(\.label)
    if !extremes.isEmpty { remarks.append(.extremeCentres(extremes)) }
    remarks.append(
      .multiplicity(
        comparison.centres.count,
        beyondInner: numbers.decimal(comparison.expectedOutside.inner, places: 1),
        beyondOuter: numbers.decimal(comparison.expectedOutside.outer, places: 2)))
    if let spread = comparison.spread {
      remarks.append(.shrunken(spread: numbers.decimal(spread, places: 2)))
    } else if let problem = comparison.shrinkageProblem {
      remarks.append(.notShrunken(words.errors(problem)))
    }
    if let dispersion = comparison.dispersion {
      remarks.append(
        .dispersion(
          factor: numbers.decimal(dispersion.factor, places: 2), p: numbers.pStatement(dispersion.pValue),
          widening: comparison.widening > 1 ? numbers.decimal(comparison.widening, places: 2) : nil))
    }
    let hidden =
      hiddenCount > 0 ? [words.quality(.centresHidden(hiddenCount, of: comparison.centres.count))] : []
    let without = comparison.hidesWithoutCentre ? nil : comparison.withoutCentre.count
    return remarks.map(words.adjustments) + hidden + words.leftOut(without, .centre)
  }

  /// Ratios by what is expected, within each centre's own limits.
  package func funnel(named: [String]) -> DrawnFigure {
    let entries = comparison.centres.enumerated().filter { !$0.element.observed.isHidden }.sorted {
      ($0.element.ratio.expected, $0.element.label) < ($1.element.ratio.expected, $1.element.label)
    }
    let shown = entries.map(\.element)
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
    let finding = words.outside(
      shown.filter(\.isOutside).map(\.label), of: shown.count, hidden: hiddenCount)
    return DrawnFigure(figure, data: table, finding: finding, words: words)
  }
}
