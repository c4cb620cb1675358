internal import Plotting
internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// Forest plots: the subgroups of a registry, and published series or trials beside each other.
package enum ForestExhibit {
  package static func draw(_ result: PrintedSubgroups, title: String, words: Wording) -> DrawnFigure {
    let overall = result.overall.result?.proportion?.estimate.map { $0 * 100 }
    var rows: [ForestFigure.Row] = []
    for section in result.sections {
      rows.append(ForestFigure.Row(.heading, label: section.title))
      rows += section.entries.map { row(.study, $0.label, $0.result, words) }
    }
    rows.append(row(.summary, words.headings(.allPatients), result.overall, words))
    let figure = ForestFigure(
      rows: rows, measure: words.figures(.inPercent(title)), intervalName: words.headings(.wilsonInterval),
      reference: overall, domain: 0...100)
    return DrawnFigure(
      figure, data: SubgroupTable.table(result, title: title, words), finding: finding(result, words),
      words: words)
  }

  /// Which subgroups' intervals leave out the share of all.
  private static func finding(_ result: PrintedSubgroups, _ words: Wording) -> String? {
    guard let share = result.overall.result?.proportion?.estimate,
      let all = words.value(.proportion(result.overall), .sentence)
    else { return nil }
    let apart = result.sections.flatMap(\.entries).filter { entry in
      entry.result.result?.interval.map { share < $0.low || share > $0.high } ?? false
    }
    return words.findings(.groupsApart(apart.map(\.label), all: all))
  }

  static func row(
    _ kind: ForestFigure.Row.Kind, _ label: String, _ printed: PrintedProportion, _ words: Wording
  ) -> ForestFigure.Row {
    let result = printed.result
    let interval = result?.interval
    let estimate = result?.proportion?.estimate.map {
      Estimate($0 * 100, low: interval.map { $0.low * 100 }, high: interval.map { $0.high * 100 })
    }
    return ForestFigure.Row(
      kind, label: label, detail: result.map { "\($0.events)/\($0.total)" },
      estimate: result == nil ? .hidden : estimate.map { .shown($0) },
      text: result == nil ? words.headings(.hidden) : text(estimate, places: 1, words))
  }

  private static func text(_ estimate: Estimate?, places: Int, _ words: Wording) -> String {
    let numbers = words.numbers
    guard let estimate else { return absent }
    let value = numbers.decimal(estimate.value, places: places)
    guard let low = estimate.low, let high = estimate.high else { return value }
    return "\(value) (\(numbers.interval(low, high, places: places)))"
  }

  /// Of what is published already, and of own results that the registry's profile releases.
  package static func draw(_ result: PrintedSeries, title: String, words: Wording) -> DrawnFigure {
    let isRatio = result.measure.isRatio
    let weights = result.weights
    let places = isRatio ? 2 : 1
    let rows = result.rows.enumerated().map { index, row -> ForestFigure.Row in
      let estimate = result.effect(row).map { Estimate($0.value, low: $0.low, high: $0.high) }
      return ForestFigure.Row(
        row.isOwn ? .summary : .study, label: row.label, detail: row.detail,
        estimate: result.row(row) == nil ? .hidden : estimate.map { .shown($0) },
        text: result.row(row) == nil ? words.headings(.hidden) : text(estimate, places: places, words),
        weight: row.isOwn ? nil : weights?[index])
    }
    let reference: Double? =
      switch result.measure {
      case .proportion: nil
      case .riskDifference: 0
      case .riskRatio, .oddsRatio: 1
      }
    let figure = ForestFigure(
      rows: rows, measure: title, intervalName: words.headings(.interval), isLogarithmic: isRatio,
      reference: reference,
      sides: result.measure == .proportion
        ? nil : (words.published(.favoursControl), words.published(.favoursECPR)))
    return DrawnFigure(
      figure, data: data(result, title, places, words), finding: finding(result, words), words: words)
  }

  /// The first of our own results beside those published: intervals that do not meet, and those that do.
  private static func finding(_ result: PrintedSeries, _ words: Wording) -> String? {
    guard result.measure == .proportion, let own = result.rows.first(where: \.isOwn),
      let ours = result.effect(own), let low = ours.low, let high = ours.high
    else { return nil }
    let published = result.rows.filter { !$0.isOwn }
    let others = published.compactMap { row -> (low: Double, high: Double)? in
      guard let effect = result.effect(row), let low = effect.low, let high = effect.high else { return nil }
      return (low, high)
    }
    guard !others.isEmpty else { return nil }
    let above = others.count { $0.high < low }
    let below = others.count { $0.low > high }
    return words.findings(
      .beside(
        [own.label, own.detail].compactMap { $0 }.joined(separator: ", "),
        value: text(Estimate(ours.value, low: low, high: high), places: 1, words), above: above,
        below: below, overlapping: others.count - above - below, without: published.count - others.count))
  }

  private static func data(_ result: PrintedSeries, _ title: String, _ places: Int, _ words: Wording)
    -> Table
  {
    let numbers = words.numbers
    let hasControl = result.measure != .proportion
    let weights = result.weights
    var columns = [Table.Column(words.headings(.detail), isNumeric: false)]
    columns.append(Table.Column(words.headings(hasControl ? .ecprCounts : .counts)))
    if hasControl { columns.append(Table.Column(words.headings(.controlCounts))) }
    columns.append(Table.Column(title, subtitle: words.headings(.interval)))
    if weights != nil { columns.append(Table.Column(words.headings(.weight))) }
    return Table(
      stub: words.headings(.series), columns: columns,
      rows: result.rows.enumerated().map { index, row in
        var cells = [Table.Cell(row.detail ?? "")]
        switch row.content {
        case .published(.counts(let events, let total)): cells.append(Table.Cell("\(events)/\(total)"))
        case .own(let printed):
          cells.append(
            Table.Cell(printed.result.map { "\($0.events)/\($0.total)" } ?? words.share(printed)))
        case .published(.contrast(let events, let total, let controlEvents, let controlTotal)):
          cells += [Table.Cell("\(events)/\(total)"), Table.Cell("\(controlEvents)/\(controlTotal)")]
        case .published: cells += [Table.Cell("")] + (hasControl ? [Table.Cell("")] : [])
        }
        let effect = result.effect(row)
        cells.append(
          Table.Cell(
            effect.map { numbers.decimal($0.value, places: places) } ?? absent,
            muted: effect.flatMap { effect in
              effect.low.flatMap { low in
                effect.high.map { "(\(numbers.interval(low, $0, places: places)))" }
              }
            }))
        if let weights { cells.append(Table.Cell(numbers.decimal(weights[index] * 100, places: 1))) }
        return Table.Row(.body, Table.Cell(row.label), cells)
      },
      remarks: [words.published(.seriesMethods(result.measure.named))]
        + (weights == nil ? [] : [words.published(.weights)]))
  }
}
