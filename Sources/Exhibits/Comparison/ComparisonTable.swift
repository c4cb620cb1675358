internal import Analyses
package import Disclosure
package import Notation
internal import Registry
package import Tables
package import Wording

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

  package var words: Wording
  let style: JournalStyle
  package var headings: [Heading]
  package var printed: [String: Printed]
  package var printedTitle: String
  /// Words for the groups, by their value.
  package var groupLabels: [String: String]
  package var showsStandardisedDifference: Bool
  /// False for what follows from the groups themselves, of which a test says nothing.
  package var showsTests: Bool

  package init(
    _ words: Wording, style: JournalStyle = .nejm, headings: [Heading], printed: [String: Printed] = [:],
    printedTitle: String? = nil,
    groupLabels: [String: String] = [:], showsStandardisedDifference: Bool = false,
    showsTests: Bool = true
  ) {
    self.words = words
    self.showsTests = showsTests
    self.style = style
    self.headings = headings
    self.printed = printed
    self.printedTitle = printedTitle ?? words.comparisons(.asPrinted)
    self.groupLabels = groupLabels
    self.showsStandardisedDifference = showsStandardisedDifference
  }

  /// One comparison of all patients and one of each stratum, under headings that say how many of each group are in it.
  package func table(
    all: PrintedComparison, strata: [(title: String, comparison: PrintedComparison)]
  ) -> Table {
    var result = table(all)
    func heading(_ title: String, _ printed: PrintedComparison) -> Table.Row {
      let sizes = zip(printed.groupCounts, labels(printed.comparison)).map { "\($1) \(words.count($0))" }
      return Table.Row(.group, Table.Cell(words.comparisons(.sized(title, sizes))))
    }
    result.rows.insert(heading(words.headings(.all), all), at: 0)
    let sized = all.groupCounts.count + (hasOverall(all.comparison) ? 1 : 0)
    for index in result.columns.indices.prefix(sized) { result.columns[index].subtitle = nil }
    for (title, comparison) in strata {
      let own = table(comparison)
      result.rows.append(heading(title, comparison))
      result.rows += own.rows
      result.notes.merge(own.notes) { first, _ in first }
    }
    return result
  }

  var numbers: Numbers { words.numbers(style) }
  private func hasOverall(_ comparison: Comparison) -> Bool {
    comparison.rows.contains { $0.overall != nil }
  }

  private func labels(_ comparison: Comparison) -> [String] {
    comparison.groups.map { groupLabels[$0.value] ?? $0.label }
  }

  package func table(_ disclosed: PrintedComparison) -> Table {
    guard !showsTests else { return composed(disclosed) }
    var table = composed(disclosed)
    guard let place = table.columns.firstIndex(where: { $0.title == style.pSymbol }) else {
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
    let ours = printed.isEmpty ? nil : words.comparisons(.computed)
    var columns = zip(disclosed.groupCounts, labels).map { count, label in
      Table.Column(label, subtitle: words.comparisons(.size(words.count(count))), group: ours)
    }
    if hasOverall(comparison) {
      columns.insert(
        Table.Column(
          words.headings(.all), subtitle: words.comparisons(.size(String(comparison.count))), group: ours),
        at: 0)
    }
    let hasDifference = comparison.groups.count == 2
    if hasDifference {
      columns.append(
        Table.Column(
          words.headings(.difference), subtitle: words.headings(.interval), group: ours))
    }
    if showsStandardisedDifference {
      columns.append(
        Table.Column(
          words.comparisons(.standardised),
          subtitle: hasDifference ? nil : words.comparisons(.largestOfPairs), group: ours))
    }
    columns.append(Table.Column(style.pSymbol, group: ours))
    if !printed.isEmpty {
      columns +=
        labels.map { Table.Column($0, group: printedTitle) } + [
          Table.Column(style.pSymbol, group: printedTitle)
        ]
    }
    var table = Table(stub: words.headings(.characteristic), columns: columns)
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
    table.notes = notes(comparison)
    table.remarks = remarks(disclosed).map(words.comparisons)
    return table
  }
}
