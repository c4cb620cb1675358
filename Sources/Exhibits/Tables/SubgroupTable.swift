internal import Analyses
internal import Disclosure
internal import Notation
internal import Tables
internal import Wording

/// Shares by group, section by section, with all patients at the end.
enum SubgroupTable {
  static func table(_ result: PrintedSubgroups, title: String, _ words: Wording) -> Table {
    func row(_ label: String, _ result: PrintedProportion) -> Table.Row {
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
      if section.missing.value != 0 {
        table.remarks.append(
          words.remarks(
            section.missing.isWithheld
              ? .someMissingIn(section.title) : .missingIn(section.title, words.count(section.missing))))
      }
    }
    if result.sections.count > 0 {
      table.rows.append(Table.Row(.group, Table.Cell(words.headings(.together))))
    }
    table.rows.append(row(words.headings(.allPatients), result.overall))
    table.remarks.insert(words.remarks(.wilsonOutcome), at: 0)
    let unknown = result.overall.unknown
    if unknown.value != 0, !unknown.isWithheld {
      table.remarks.append(words.remarks(.unknownOutcomes(words.count(unknown))))
    }
    return table
  }
}
