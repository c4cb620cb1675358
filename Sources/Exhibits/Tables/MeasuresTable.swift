package import Analyses
package import Disclosure
internal import Notation
internal import Statistics
package import Tables
package import Wording

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
  private let words: Wording

  package init(_ words: Wording, periods: [String] = [""]) {
    self.words = words
    self.periods = periods
  }

  package func table(_ sections: [Section]) -> Table {
    let hasTargets = sections.contains { $0.lines.contains { $0.target != nil } }
    var table = Table(
      stub: words.headings(.measure),
      columns: [
        Table.Column(words.headings(.result), group: heading(0)),
        Table.Column(words.headings(.interval), group: heading(0)),
      ]
        + (hasTargets
          ? [
            Table.Column(words.headings(.target), group: heading(0)),
            Table.Column(words.headings(.reached), isNumeric: false, group: heading(0)),
          ] : [])
        + periods.indices.dropFirst().map { Table.Column(words.headings(.result), group: heading($0)) })
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
    table.remarks = [words.remarks(.wilsonPercent)]
    let hasMedians = sections.contains { section in
      section.lines.contains { if case .median? = $0.results.first { true } else { false } }
    }
    if hasMedians {
      table.remarks.append(words.remarks(.medians))
    }
    if hasTargets {
      table.remarks.append(words.remarks(.targets))
    }
    for line in sections.flatMap(\.lines) { if let cases = cases(line) { table.remarks.append(cases) } }
    return table
  }

  /// `Survival: 12 not known; 30.1% if none of them had it, 34.2% if all had.` Nil where all are known.
  private func cases(_ line: Line) -> String? {
    guard case .proportion(let printed)? = line.results.first, let result = printed.result else { return nil }
    guard let unknown = printed.unknown.value else { return words.remarks(.someUnknown(line.title)) }
    guard unknown > 0 else { return nil }
    func percent(_ events: Int) -> String {
      words.numbers.withPercent(words.numbers.percent(events, of: result.total + unknown))
    }
    return words.remarks(
      .extremeCases(
        line.title, unknown: unknown, low: percent(result.events), high: percent(result.events + unknown)))
  }

  private func heading(_ index: Int) -> String? { periods[index].isEmpty ? nil : periods[index] }

  /// A median with its quartiles.
  private func cell(_ measure: PrintedMeasure) -> Table.Cell {
    let text = words.value(measure, nil) ?? absent
    guard case .median(let printed) = measure, printed.result?.summary != nil,
      let quartiles = words.value(measure, .interval)
    else { return Table.Cell(text) }
    return Table.Cell(text, muted: "(\(quartiles))")
  }

  private func interval(_ result: NumberResult) -> String {
    guard let summary = result.summary, let median = try? MedianInterval(summary.sorted),
      let interval = try? median.interval(level: 0.95)
    else { return absent }
    return words.numbers.interval(interval.low, interval.high, places: result.decimals)
  }

  private func cells(_ line: Line) -> [Table.Cell] {
    let interval: String
    if case .proportion(let printed)? = line.results.first {
      interval = printed.result.map(words.interval) ?? words.headings(.hidden)
    } else if case .median(let printed)? = line.results.first {
      interval = printed.result.map(self.interval) ?? words.headings(.hidden)
    } else {
      interval = absent
    }
    return [cell(line.results[0]), Table.Cell(interval)]
  }

  private func target(_ line: Line) -> [Table.Cell] {
    guard let target = line.target else {
      return [Table.Cell(words.headings(.none)), Table.Cell(words.headings(.noTarget))]
    }
    let numbers = words.numbers
    let sign = line.direction == .higher ? "≥ " : "≤ "
    guard let measure = line.results.first else { return [] }
    switch measure {
    case .proportion(let printed):
      let goal = Table.Cell(sign + numbers.withPercent(numbers.decimal(target * 100, places: 0)))
      guard let result = printed.result else { return [goal, Table.Cell(words.headings(.hidden))] }
      guard result.total > 0 else { return [goal, Table.Cell(words.headings(.noPatients))] }
      let finding = ShareFinding(
        printed.withMostUnknown ?? result, earlier: nil, target: target,
        isHigherBetter: line.direction == .higher, hidesUnknown: printed.hidesUnknown)
      let standing: HeadingMessage =
        switch finding.standing {
        case .reached: .yes
        case .missed: .no
        case .open, nil: .open
        }
      return [goal, Table.Cell(words.headings(standing))]
    case .median(let printed), .mean(let printed), .total(let printed):
      guard let result = printed.result else {
        return [Table.Cell(sign + numbers.significant(target)), Table.Cell(words.headings(.hidden))]
      }
      let goal = Table.Cell(sign + numbers.decimal(target, places: result.decimals))
      guard let summary = result.summary else { return [goal, Table.Cell(words.headings(.noPatients))] }
      let value: Double
      switch measure {
      case .median: value = summary.median
      case .mean: value = summary.mean
      default: value = result.total
      }
      let reached = line.direction == .higher ? value >= target : value <= target
      return [goal, Table.Cell(words.headings(reached ? .yes : .no))]
    }
  }
}
