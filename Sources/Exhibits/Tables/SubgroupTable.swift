internal import Analyses
internal import Notation
internal import Tables
internal import Wording

/// Shares by group, section by section, with all patients at the end.
enum SubgroupTable {
  static func table(_ result: SubgroupProportions, title: String, _ words: Wording) -> Table {
    func row(_ label: String, _ result: ProportionResult) -> Table.Row {
      Table.Row(
        .body, Table.Cell(label),
        [Table.Cell(words.share(result)), Table.Cell(words.interval(result))])
    }
    var table = Table(
      stub: words.headings(.group),
      columns: [Table.Column(title), Table.Column(words.headings(.intervalPercent))])
    for section in result.sections {
      table.rows.append(Table.Row(.group, Table.Cell(section.title)))
      table.rows += section.entries.map { row($0.label, $0.result) }
      if section.missing != 0 {
        table.remarks.append(
          words.remarks(
            section.missing.map { .missingIn(section.title, $0) } ?? .someMissingIn(section.title)))
      }
    }
    if result.sections.count > 0 {
      table.rows.append(Table.Row(.group, Table.Cell(words.headings(.together))))
    }
    table.rows.append(row(words.headings(.allPatients), result.overall))
    table.remarks.insert(words.remarks(.wilsonOutcome), at: 0)
    if result.overall.unknown > 0 {
      table.remarks.append(words.remarks(.unknownOutcomes(result.overall.unknown)))
    }
    return table
  }
}
