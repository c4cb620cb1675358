internal import Analyses
package import Disclosure
package import Notation
internal import Registry
internal import Statistics
package import Tables

/// The table that compares groups of patients, as clinical journals print it.
package struct ComparisonTable {
  /// What a paper prints for a variable, beside ours.
  package struct Printed: Sendable {
    /// By the label of a level, or "" for the variable itself: a cell for each group.
    package var cells: [String: [String]]
    package var p: String?

    package init(cells: [String: [String]], p: String?) {
      self.cells = cells
      self.p = p
    }
  }

  package struct Heading: Sendable {
    package var title: String?
    package var variables: [String]

    package init(title: String?, variables: [String]) {
      self.title = title
      self.variables = variables
    }
  }

  package var style: Numbers
  package var headings: [Heading]
  package var printed: [String: Printed]
  package var printedTitle: String
  /// Words for the groups, by their value.
  package var groupLabels: [String: String]
  package var showsStandardisedDifference: Bool
  /// False for what follows from the groups themselves, of which a test says nothing.
  package var showsTests: Bool

  package init(
    style: Numbers = .english, headings: [Heading], printed: [String: Printed] = [:],
    printedTitle: String = "As printed",
    groupLabels: [String: String] = [:], showsStandardisedDifference: Bool = false,
    showsTests: Bool = true
  ) {
    self.showsTests = showsTests
    self.style = style
    self.headings = headings
    self.printed = printed
    self.printedTitle = printedTitle
    self.groupLabels = groupLabels
    self.showsStandardisedDifference = showsStandardisedDifference
  }

  /// One comparison of all patients and one of each stratum, under headings that say how many of each group are in it.
  package func table(
    all: PrintedComparison, strata: [(title: String, comparison: PrintedComparison)]
  ) -> Table {
    var result = table(all)
    let sizes = { (printed: PrintedComparison) in
      zip(printed.groupCounts, self.labels(printed.comparison)).map { "\($1) \($0.text)" }.joined(
        separator: ", ")
    }
    result.rows.insert(Table.Row(.group, Table.Cell("All (\(sizes(all)))")), at: 0)
    for index in result.columns.indices where result.columns[index].subtitle?.hasPrefix("n = ") == true {
      result.columns[index].subtitle = nil
    }
    for (title, comparison) in strata {
      let own = table(comparison)
      result.rows.append(Table.Row(.group, Table.Cell("\(title) (\(sizes(comparison)))")))
      result.rows += own.rows
      result.notes.merge(own.notes) { first, _ in first }
    }
    return result
  }

  private func labels(_ comparison: Comparison) -> [String] {
    comparison.groups.map { groupLabels[$0.value] ?? $0.label }
  }

  package func table(_ disclosed: PrintedComparison) -> Table {
    guard !showsTests else { return composed(disclosed) }
    var table = composed(disclosed)
    guard let place = table.columns.firstIndex(where: { $0.title == style.style.pSymbol }) else {
      return table
    }
    table.columns.remove(at: place)
    for index in table.rows.indices where table.rows[index].cells.indices.contains(place) {
      table.rows[index].cells.remove(at: place)
    }
    return table
  }

  private func composed(_ disclosed: PrintedComparison) -> Table {
    let comparison = disclosed.comparison
    let labels = labels(comparison)
    let ours = printed.isEmpty ? nil : "Computed"
    var columns = zip(disclosed.groupCounts, labels).map { count, label in
      Table.Column(label, subtitle: "n = \(count.text)", group: ours)
    }
    if comparison.rows.contains(where: { $0.overall != nil }) {
      columns.insert(Table.Column("All", subtitle: "n = \(comparison.count)", group: ours), at: 0)
    }
    let hasDifference = comparison.groups.count == 2
    if hasDifference { columns.append(Table.Column("Difference", subtitle: "95% interval", group: ours)) }
    if showsStandardisedDifference {
      columns.append(Table.Column("SMD", subtitle: hasDifference ? nil : "largest of pairs", group: ours))
    }
    columns.append(Table.Column(style.style.pSymbol, group: ours))
    if !printed.isEmpty {
      columns +=
        labels.map { Table.Column($0, group: printedTitle) } + [
          Table.Column(style.style.pSymbol, group: printedTitle)
        ]
    }
    var table = Table(stub: "Characteristic", columns: columns)
    for heading in headings {
      let rows = heading.variables.compactMap { name in comparison.rows.first { $0.field.name == name } }
      if let title = heading.title, !rows.isEmpty { table.rows.append(Table.Row(.group, Table.Cell(title))) }
      for row in rows {
        // What is withheld is quiet: the note below names it.
        if disclosed.withheld.contains(row.field.name) { continue }
        if let part = disclosed.parts[row.field.name] {
          table.rows += lines(part, of: row, width: columns.count)
        } else {
          table.rows += lines(row, comparison, hasDifference: hasDifference)
        }
      }
    }
    table.notes = Self.notes(comparison)
    if comparison.rows.contains(where: { $0.isNumeric && $0.summary == .mean }) {
      table.remarks.append(
        "Values are n (%) of patients with a known value, mean ± SD or median (quartiles, type \(comparison.methods.quantileType.rawValue))."
      )
    } else if comparison.rows.contains(where: \.isNumeric) {
      table.remarks.append(
        "Values are n (%) of patients with a known value, or median (quartiles, type \(comparison.methods.quantileType.rawValue))."
      )
    }
    if !disclosed.withheld.isEmpty {
      let names = comparison.rows.filter { disclosed.withheld.contains($0.field.name) }.map(\.field.title)
      table.remarks.append(ComparisonTableWords.withheld(names))
    }
    if !disclosed.parts.isEmpty { table.remarks.append(ComparisonTableWords.parts) }
    let apart = comparison.rows.filter { $0.disagrees }
    if showsTests, !apart.isEmpty { table.remarks.append(ComparisonTableWords.apart(apart)) }
    if comparison.groups.count == 1 { table.remarks.append("One group only: nothing is compared.") }
    if showsTests, comparison.rows.count > 10 {
      table.remarks.append("Exploratory: \(comparison.rows.count) comparisons, none adjusted.")
    }
    if disclosed.ungrouped.value != 0 {
      table.remarks.append(ComparisonTableWords.ungrouped(disclosed.ungrouped, comparison.title))
    }
    return table
  }

  private func lines(_ row: ComparisonRow, _ comparison: Comparison, hasDifference: Bool) -> [Table.Row] {
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
  private func lines(_ part: PrintedComparison.Part, of row: ComparisonRow, width: Int) -> [Table.Row] {
    func filled(_ cells: [Table.Cell], with text: String = "–") -> [Table.Cell] {
      cells + (cells.count..<max(width, cells.count)).map { _ in Table.Cell(text) }
    }
    func missing(_ index: Int) -> String? {
      part.missing[index].value == 0 ? nil : "[\(part.missing[index].text) missing]"
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
          Table.Cell(ProportionText.share(share), muted: missing(index))
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
            filled(level.shares.map { Table.Cell(ProportionText.share($0)) }, with: ""))
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
    Table.Cell("", muted: count > 0 ? "\(count) missing" : nil)
  }

  private func number(_ summary: GroupSummary?, _ row: ComparisonRow, missing: Int) -> Table.Cell {
    guard let summary else { return Table.Cell("–", muted: missing > 0 ? "\(missing) missing" : nil) }
    let note = missing > 0 ? "[\(missing) missing]" : nil
    let places = row.decimals
    if row.field.kind.readsMoments {
      let text = [summary.median, summary.q1, summary.q3].map(row.field.text)
      return Table.Cell("\(text[0]) (\(text[1]) to \(text[2]))", muted: note)
    }
    let text =
      switch row.summary {
      case .mean:
        style.meanAndSD(
          summary.mean, summary.sd, places: places, brackets: style.style == .jama || style.style == .lancet)
      case .median:
        style.medianAndQuartiles(
          summary.median, summary.q1, summary.q3, places: places)
      }
    return Table.Cell(text, muted: note)
  }

  /// A level's share of each group, and of all together where that is shown.
  private func shares(
    _ level: ComparisonRow.Level, _ levels: [ComparisonRow.Level], _ row: ComparisonRow
  ) -> [Table.Cell] {
    func cell(_ count: Int, _ total: Int) -> Table.Cell {
      total == 0 ? Table.Cell("–") : Table.Cell("\(count)/\(total) (\(style.percent(count, of: total))%)")
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
      cells.append(Table.Cell(row.standardisedDifference.map { style.decimal($0, places: 2) } ?? "–"))
    }
    guard let test = row.chosen else { return cells + [Table.Cell("–")] }
    let key = Self.noteKey(test)
    guard let p = test.pValue else { return cells + [Table.Cell("–", notes: [key])] }
    let error = test.standardError.map { ComparisonTableWords.standardError($0, style) }
    return cells + [Table.Cell(style.pValue(p), muted: error, isStrong: p < 0.05, notes: [key])]
  }

  private static let noInterval = "no-interval"

  private func difference(_ difference: Difference?, _ row: ComparisonRow) -> Table.Cell {
    guard let difference else { return Table.Cell("–") }
    let scale = difference.kind == .risk ? 100.0 : 1
    let places = difference.kind == .risk ? 1 : row.decimals
    let estimate = style.decimal(difference.estimate * scale, places: places)
    guard let low = difference.low, let high = difference.high else {
      return Table.Cell(estimate, muted: "(–)", notes: [Self.noInterval])
    }
    return Table.Cell(estimate, muted: "(\(style.interval(low * scale, high * scale, places: places)))")
  }

  private static func noteKey(_ test: TestResult) -> String {
    if test.pValue == nil { return "\(test.name.rawValue)!\(test.reason ?? "")" }
    return test.name.rawValue + (test.note.map { "/" + $0 } ?? "")
  }

  private static func notes(_ comparison: Comparison) -> [String: String] {
    var notes = [noInterval: "So few patients give no interval at this level."]
    for row in comparison.rows {
      guard let test = row.chosen else { continue }
      notes[noteKey(test)] = words(test)
    }
    return notes
  }

  static func words(_ test: TestResult) -> String {
    if test.pValue == nil { return "No test: \(test.reason ?? "not computable")." }
    return switch test.name {
    case .welchT: "Welch’s t test."
    case .studentT: "Student’s t test, equal variances."
    case .rankSum:
      "Wilcoxon rank-sum test (Mann–Whitney), \(test.note ?? "exact"); the difference is the Hodges–Lehmann shift."
    case .welchANOVA: "Welch’s analysis of variance\(test.note.map { ", " + $0 } ?? "")."
    case .anova: "One-way analysis of variance\(test.note.map { ", " + $0 } ?? "")."
    case .kruskalWallis: "Kruskal–Wallis test\(test.note.map { ", " + $0 } ?? "")."
    case .pearson:
      "Pearson’s chi-square test without continuity correction: every expected count was 5 or more."
    case .yates: "Pearson’s chi-square test with Yates’ correction."
    case .fisher:
      test.note == nil
        ? "Fisher’s exact test, two-sided: an expected count was below 5."
        : "Fisher’s exact test of a larger table (\(test.note ?? "")): an expected count was below 5."
    // No comparison makes another.
    default: test.name.rawValue + "."
    }
  }
}
