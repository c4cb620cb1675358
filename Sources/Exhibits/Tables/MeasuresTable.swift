package import Analyses
package import Disclosure
internal import Notation
internal import Statistics
package import Tables

/// Quality measures with their intervals, and whether each reaches its target.
package struct MeasuresTable {
  package struct Line: Sendable {
    package var title: String
    /// Of the records shown, then of those beside them.
    package var results: [PrintedMeasure]
    /// As a proportion, or in the unit of the measure.
    package var target: Double?
    package var direction: MeasureDefinition.Direction

    package init(
      title: String, results: [PrintedMeasure], target: Double?,
      direction: MeasureDefinition.Direction
    ) {
      self.title = title
      self.results = results
      self.target = target
      self.direction = direction
    }
  }

  package struct Section: Sendable {
    package var title: String?
    package var lines: [Line]

    package init(title: String?, lines: [Line]) {
      self.title = title
      self.lines = lines
    }
  }

  /// Words for the records shown, and for those beside them.
  package var periods: [String]

  package init(periods: [String] = [""]) { self.periods = periods }

  package func table(_ sections: [Section]) -> Table {
    let hasTargets = sections.contains { $0.lines.contains { $0.target != nil } }
    var table = Table(
      stub: "Measure",
      columns: [
        Table.Column("Result", group: heading(0)), Table.Column("95% interval", group: heading(0)),
      ]
        + (hasTargets
          ? [
            Table.Column("Target", group: heading(0)),
            Table.Column("Reached", isNumeric: false, group: heading(0)),
          ] : [])
        + periods.indices.dropFirst().map { Table.Column("Result", group: heading($0)) })
    for section in sections {
      if let title = section.title { table.rows.append(Table.Row(.group, Table.Cell(title))) }
      for line in section.lines {
        table.rows.append(
          Table.Row(
            .body, Table.Cell(line.title),
            cells(line) + (hasTargets ? target(line) : [])
              + line.results.dropFirst().map(cell)))
      }
    }
    table.remarks = ["Intervals of shares are Wilson’s, in percent."]
    let hasMedians = sections.contains { section in
      section.lines.contains { if case .median? = $0.results.first { true } else { false } }
    }
    if hasMedians {
      table.remarks.append(
        "Medians stand with their quartiles (type 7), their intervals are from order statistics.")
    }
    if hasTargets {
      table.remarks.append(
        "A target is reached where the whole interval lies on its side even if all missing values speak against it, missed where the whole lies on the other even if they speak for it, and open between."
      )
    }
    for line in sections.flatMap(\.lines) { if let cases = Self.cases(line) { table.remarks.append(cases) } }
    return table
  }

  /// `Survival: 12 not known; 30.1% if none of them had it, 34.2% if all had.` Nil where all are known, or may not be told.
  private static func cases(_ line: Line) -> String? {
    guard case .proportion(let printed)? = line.results.first, let result = printed.result,
      let unknown = printed.unknown.value, unknown > 0
    else { return nil }
    func percent(_ events: Int) -> String {
      Numbers.english.percent(events, of: result.total + unknown) + "%"
    }
    return
      "\(line.title): \(unknown) not known; \(percent(result.events)) if none of them counted, \(percent(result.events + unknown)) if all did."
  }

  private func heading(_ index: Int) -> String? { periods[index].isEmpty ? nil : periods[index] }

  /// A median with its quartiles.
  private func cell(_ measure: PrintedMeasure) -> Table.Cell {
    let text = ValueText.text(measure, nil) ?? absent
    guard case .median(let printed) = measure, printed.result?.summary != nil,
      let quartiles = ValueText.text(measure, .interval)
    else { return Table.Cell(text) }
    return Table.Cell(text, muted: "(\(quartiles))")
  }

  private static func interval(_ result: NumberResult) -> String {
    guard let summary = result.summary, let median = try? MedianInterval(summary.sorted),
      let interval = try? median.interval(level: 0.95)
    else { return absent }
    return Numbers.english.interval(interval.low, interval.high, places: result.decimals)
  }

  private func cells(_ line: Line) -> [Table.Cell] {
    let interval: String
    if case .proportion(let printed)? = line.results.first {
      interval = printed.result.map(ProportionText.interval) ?? PrintedCount.hiddenWord
    } else if case .median(let printed)? = line.results.first {
      interval = printed.result.map(Self.interval) ?? PrintedCount.hiddenWord
    } else {
      interval = absent
    }
    return [cell(line.results[0]), Table.Cell(interval)]
  }

  private func target(_ line: Line) -> [Table.Cell] {
    guard let target = line.target else { return [Table.Cell("none"), Table.Cell("no target")] }
    let style = Numbers.english
    let sign = line.direction == .higher ? "≥ " : "≤ "
    guard let measure = line.results.first else { return [] }
    switch measure {
    case .proportion(let printed):
      let words = Table.Cell(sign + style.decimal(target * 100, places: 0) + "%")
      guard let result = printed.result else { return [words, Table.Cell(PrintedCount.hiddenWord)] }
      guard let interval = result.interval else { return [words, Table.Cell("no patients")] }
      let isHigher = line.direction == .higher
      _ = interval
      let finding = ShareFinding(
        result, earlier: nil, target: target, isHigherBetter: isHigher, hidesUnknown: printed.unknown.isHidden
      )
      let standing =
        switch finding.standing {
        case .reached: "yes"
        case .missed: "no"
        case .open, nil: "open"
        }
      return [words, Table.Cell(standing)]
    case .median(let printed), .mean(let printed), .total(let printed):
      guard let result = printed.result else {
        return [Table.Cell(sign + style.significant(target)), Table.Cell(PrintedCount.hiddenWord)]
      }
      let words = Table.Cell(sign + style.decimal(target, places: result.decimals))
      guard let summary = result.summary else { return [words, Table.Cell("no patients")] }
      let value: Double
      switch measure {
      case .median: value = summary.median
      case .mean: value = summary.mean
      default: value = result.total
      }
      let reached = line.direction == .higher ? value >= target : value <= target
      return [words, Table.Cell(reached ? "yes" : "no")]
    }
  }
}
