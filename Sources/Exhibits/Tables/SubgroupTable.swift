internal import Analyses
internal import Disclosure
internal import Notation
internal import Tables

/// Shares by group, section by section, with all patients at the end.
enum SubgroupTable {
  static func table(_ result: PrintedSubgroups, title: String) -> Table {
    func row(_ label: String, _ result: PrintedProportion) -> Table.Row {
      Table.Row(
        .body, Table.Cell(label),
        [Table.Cell(ProportionText.share(result)), Table.Cell(ProportionText.interval(result))])
    }
    var table = Table(stub: "Group", columns: [Table.Column(title), Table.Column("95% interval, %")])
    for section in result.sections {
      table.rows.append(Table.Row(.group, Table.Cell(section.title)))
      table.rows += section.entries.map { row($0.label, $0.result) }
      if section.missing.value != 0 {
        let words = section.missing.isWithheld ? "some; how many is hidden" : section.missing.text
        table.remarks.append("\(section.title) is missing in \(words).")
      }
    }
    if result.sections.count > 0 { table.rows.append(Table.Row(.group, Table.Cell("Together"))) }
    table.rows.append(row("All patients", result.overall))
    table.remarks.insert("Percents are of patients with a known outcome; intervals are Wilson’s.", at: 0)
    let unknown = result.overall.unknown
    if unknown.value != 0, !unknown.isWithheld {
      table.remarks.append("The outcome is not known in \(unknown.text).")
    }
    return table
  }
}
