internal import Analyses
internal import Disclosure
internal import Notation
internal import Registry
internal import Tables
internal import Wording

extension ComparisonTable {
  func lines(_ row: ComparisonRow, _ comparison: Comparison, hasDifference: Bool) -> [Table.Row] {
    let unit = row.field.unit.map { ", " + $0 } ?? ""
    switch row.content {
    case .numbers(let summaries):
      let overall = row.overall.map { [number($0.summary, row, missing: $0.missing)] } ?? []
      let cells =
        overall
        + summaries.enumerated().map { index, summary in number(summary, row, missing: row.missing[index]) }
      return [
        Table.Row(
          .body, Table.Cell(row.field.title + unit),
          cells + tail(row, hasDifference) + printedCells(row.field.name, "", comparison, withP: true))
      ]
    case .levels(let levels):
      if let shown = row.shownLevel {
        let cells = shares(shown, levels, row)
        return [
          Table.Row(
            .body, Table.Cell(row.field.title),
            cells + tail(row, hasDifference) + printedCells(row.field.name, "", comparison, withP: true))
        ]
      }
      let empty = Table.Cell("")
      let head = Table.Row(
        .body, Table.Cell(row.field.title),
        (row.overall.map { [missingCell($0.missing)] } ?? [])
          + comparison.groups.indices.map { missingCell(row.missing[$0]) } + tail(row, hasDifference)
          + (printed.isEmpty
            ? [] : comparison.groups.map { _ in empty } + [Table.Cell(printed[row.field.name]?.p ?? "")]))
      return [head]
        + levels.map { level in
          let cells = shares(level, levels, row)
          var rest = [Table.Cell](repeating: empty, count: tail(row, hasDifference).count)
          // Of two levels the other's difference is the same turned round.
          if hasDifference, row.comparedLevel.map({ $0 == level }) ?? true {
            rest[0] = difference(level.difference, row)
          }
          return Table.Row(
            .sub, Table.Cell(level.label),
            cells + rest + printedCells(row.field.name, level.label, comparison, withP: false))
        }
    }
  }

  /// A row of which not everything may stand.
  func lines(_ part: PrintedComparison.Part, of row: ComparisonRow, width: Int) -> [Table.Row] {
    func filled(_ cells: [Table.Cell], with text: String = "–") -> [Table.Cell] {
      cells + (cells.count..<max(width, cells.count)).map { _ in Table.Cell(text) }
    }
    func missing(_ index: Int) -> String? {
      part.missing[index].value == 0
        ? nil : words.comparisons(.bracketedMissing(words.count(part.missing[index])))
    }
    switch part.content {
    case .numbers(let summaries, let decimals):
      var told = row
      told.decimals = decimals
      let cells = summaries.enumerated().map { index, summary in
        summary.map { number($0, told, missing: 0) }.map { Table.Cell($0.text, muted: missing(index)) }
          ?? Table.Cell("–", muted: missing(index))
      }
      return [
        Table.Row(
          .body, Table.Cell(row.field.title + (row.field.unit.map { ", " + $0 } ?? "")), filled(cells))
      ]
    case .levels(let levels):
      if levels.count == 1 {
        let cells = levels[0].shares.enumerated().map { index, share in
          Table.Cell(words.share(share), muted: missing(index))
        }
        return [Table.Row(.body, Table.Cell(row.field.title), filled(cells))]
      }
      let head = Table.Row(
        .body, Table.Cell(row.field.title),
        filled(part.missing.indices.map { Table.Cell("", muted: missing($0)) }))
      return [head]
        + levels.map { level in
          Table.Row(
            .sub, Table.Cell(level.label),
            filled(level.shares.map { Table.Cell(words.share($0)) }, with: ""))
        }
    }
  }

  private func printedCells(_ variable: String, _ level: String, _ comparison: Comparison, withP: Bool)
    -> [Table.Cell]
  {
    guard !printed.isEmpty else { return [] }
    let found = printed[variable]
    let cells = found?.cells[level] ?? []
    return comparison.groups.indices.map { Table.Cell(cells.indices.contains($0) ? cells[$0] : "") }
      + [Table.Cell(withP ? found?.p ?? "" : "")]
  }

  private func missingCell(_ count: Int) -> Table.Cell {
    Table.Cell("", muted: count > 0 ? words.headings(.missingCount(count)) : nil)
  }

  private func number(_ summary: GroupSummary?, _ row: ComparisonRow, missing: Int) -> Table.Cell {
    guard let summary else {
      return Table.Cell("–", muted: missing > 0 ? words.headings(.missingCount(missing)) : nil)
    }
    let note = missing > 0 ? words.comparisons(.bracketedMissing(String(missing))) : nil
    let places = row.decimals
    if row.field.kind.readsMoments {
      let text = [summary.median, summary.q1, summary.q3].map(row.field.text)
      return Table.Cell("\(text[0]) (\(numbers.interval(text[1], text[2])))", muted: note)
    }
    let text =
      switch row.summary {
      case .mean:
        numbers.meanAndSD(
          summary.mean, summary.sd, places: places, brackets: style == .jama || style == .lancet)
      case .median:
        numbers.medianAndQuartiles(
          summary.median, summary.q1, summary.q3, places: places)
      }
    return Table.Cell(text, muted: note)
  }

  /// A level's share of each group, and of all together where that is shown.
  private func shares(
    _ level: ComparisonRow.Level, _ levels: [ComparisonRow.Level], _ row: ComparisonRow
  ) -> [Table.Cell] {
    func cell(_ count: Int, _ total: Int) -> Table.Cell {
      total == 0 ? Table.Cell("–") : Table.Cell(numbers.share(count, of: total))
    }
    let overall = row.overall.flatMap { overall in
      levels.firstIndex(of: level).map { [cell(overall.counts[$0], overall.present)] }
    }
    return (overall ?? []) + zip(level.counts, row.present).map(cell)
  }

  private func tail(_ row: ComparisonRow, _ hasDifference: Bool) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    if hasDifference {
      let stands = row.isNumeric || row.shownLevel != nil
      cells.append(stands ? difference(row.difference, row) : Table.Cell(""))
    }
    if showsStandardisedDifference {
      cells.append(Table.Cell(row.standardisedDifference.map { numbers.decimal($0, places: 2) } ?? "–"))
    }
    guard let test = row.chosen else { return cells + [Table.Cell("–")] }
    let key = Self.noteKey(test)
    guard let p = test.pValue else { return cells + [Table.Cell("–", notes: [key])] }
    let error = test.standardError.map {
      words.comparisons(.standardError(numbers.significant($0, digits: 2)))
    }
    return cells + [Table.Cell(numbers.pValue(p), muted: error, isStrong: p < 0.05, notes: [key])]
  }

  private func difference(_ difference: Difference?, _ row: ComparisonRow) -> Table.Cell {
    guard let difference else { return Table.Cell("–") }
    let scale = difference.kind == .risk ? 100.0 : 1
    let places = difference.kind == .risk ? 1 : row.decimals
    let estimate = numbers.decimal(difference.estimate * scale, places: places)
    guard let low = difference.low, let high = difference.high else {
      return Table.Cell(estimate, muted: "(–)", notes: [Self.noInterval])
    }
    return Table.Cell(estimate, muted: "(\(numbers.interval(low * scale, high * scale, places: places)))")
  }
}
