package import Analyses
package import Disclosure
internal import Figures
package import Notation
internal import Statistics
package import Tables
internal import Wording

/// Centres against what their patients' risks let expect: the table and the adjusted funnel.
package struct CentresTable {
  private let style: Numbers
  private let comparison: CentreComparison
  private let outcome: String

  package init(_ disclosed: Disclosed<CentreComparison>, outcome: String, style: Numbers = .english) {
    comparison = disclosed.value
    self.outcome = outcome
    self.style = style
  }

  private var hasShrunken: Bool { comparison.centres.contains { $0.shrunken != nil } }
  private var hiddenCount: Int { comparison.centres.count(where: \.observed.isHidden) }

  package var table: Table {
    var columns = [
      Table.Column(outcome, subtitle: "observed, n/N (%)"), Table.Column("Expected"),
      Table.Column("Observed / expected", subtitle: "95% interval"), Table.Column("P"),
      Table.Column("P, adjusted"),
    ]
    if hasShrunken { columns.append(Table.Column("Shrunken ratio", subtitle: "95% interval")) }
    columns.append(Table.Column("Beyond the 99.8% limits", isNumeric: false))
    return Table(
      stub: comparison.centreTitle, columns: columns, rows: comparison.centres.map(row), remarks: remarks)
  }

  private func row(_ centre: CentreComparison.Centre) -> Table.Row {
    func ratio(_ value: Double, _ interval: Interval) -> Table.Cell {
      Table.Cell(
        style.decimal(value, places: 2), muted: "(\(style.interval(interval.low, interval.high, places: 2)))",
        notes: centre.isExtreme ? ["extreme"] : [])
    }
    guard !centre.observed.isHidden else {
      return Table.Row(
        .body, Table.Cell(centre.label),
        (0..<(hasShrunken ? 7 : 6)).map { _ in Table.Cell(PrintedCount.hiddenWord) })
    }
    var cells = [
      Table.Cell(ProportionText.share(centre.observed)),
      Table.Cell(style.decimal(centre.ratio.expected, places: 1)),
      ratio(centre.ratio.ratio, centre.interval), Table.Cell(style.pValue(centre.pValue)),
      Table.Cell(style.pValue(centre.adjustedP)),
    ]
    if hasShrunken {
      cells.append(centre.shrunken.map { ratio($0.ratio, $0.interval) } ?? Table.Cell(absent))
    }
    return Table.Row(.body, Table.Cell(centre.label), cells + [Table.Cell(centre.isOutside ? "yes" : "no")])
  }

  private var remarks: [String] {
    let words = CentresWords.self
    var remarks = [words.exact(comparison.title)]
    let extremes = comparison.centres.filter { $0.isExtreme && !$0.observed.isHidden }.map(\.label)
    if !extremes.isEmpty { remarks.append(words.extreme(extremes)) }
    remarks.append(
      words.multiplicity(
        comparison.centres.count, style.decimal(comparison.expectedOutside.inner, places: 1),
        style.decimal(comparison.expectedOutside.outer, places: 2)))
    if let spread = comparison.spread {
      remarks.append(words.shrunken(style.decimal(spread, places: 2)))
    } else if let problem = comparison.shrinkageProblem {
      remarks.append(words.noShrinkage(Wording.english.errors(problem)))
    }
    if let dispersion = comparison.dispersion {
      remarks.append(
        words.dispersion(
          style.decimal(dispersion.factor, places: 2), style.pStatement(dispersion.pValue),
          comparison.widening > 1 ? style.decimal(comparison.widening, places: 2) : nil))
    }
    if hiddenCount > 0 { remarks.append(words.hidden(hiddenCount, comparison.centres.count)) }
    if comparison.hidesWithoutCentre {
      remarks += Remarks.leftOut(nil, missing: "the centre")
    } else {
      remarks += Remarks.leftOut(comparison.withoutCentre.count, missing: "the centre")
    }
    return remarks
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
      }, target: 1, valueTitle: outcome + ", observed / expected", sizeTitle: "Expected")
    let finding = Wording.english.outside(
      shown.filter(\.isOutside).map(\.label), of: shown.count, hidden: hiddenCount)
    return DrawnFigure(figure, data: table, finding: finding, words: .english)
  }
}

/// What stands around centres.
enum CentresWords {
  static func exact(_ title: String) -> String {
    "Expected is the sum of the risks foretold (\(title.first?.lowercased() ?? "")\(title.dropFirst())). Intervals, P and limits are of the Poisson–binomial distribution, which is exact for these risks; intervals and P by mid-P."
  }

  static func extreme(_ labels: [String]) -> String {
    "All patients or none had the outcome in \(labels.joined(separator: ", ")): one end of the interval is given by that, and the shrunken ratio tells more."
  }

  static func multiplicity(_ count: Int, _ inner: String, _ outer: String) -> String {
    "Of \(count) centres whose risks were all right, \(inner) would lie beyond 95% limits by chance and \(outer) beyond 99.8% limits. The adjusted P is for \(count) comparisons (Benjamini and Hochberg)."
  }

  static func shrunken(_ spread: String) -> String {
    "Shrunken ratios are of a logistic model with an intercept for each centre, which draws small centres towards all; the centres’ intercepts have a standard deviation of \(spread) in log odds."
  }

  static func noShrinkage(_ reason: String) -> String { "Shrunken ratios: not computed, \(reason)." }

  static func dispersion(_ factor: String, _ p: String, _ widening: String?) -> String {
    "Overdispersion: factor \(factor) (\(p)); limits are "
      + (widening.map { "widened by \($0)." } ?? "not widened.")
  }

  static func hidden(_ count: Int, _ all: Int) -> String {
    "\(count) of \(all) centres \(count == 1 ? "is" : "are") hidden to protect patients."
  }
}
