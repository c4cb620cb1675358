internal import Notation
package import Statistics
package import Project
package import Tables
internal import Wording

/// Every reference case of the statistics, computed while the site is built.
package struct ValidationTables {

  private struct Result {
    let reference: ReferenceCase
    let outcome: ReferenceCase.Outcome
  }

  private let wording: Wording
  private let results: [Result]
  private let groups: [(name: String, results: [Result])]

  package static func references(_ project: Project) -> [ReferenceCase] {
    project.files.paths(under: "content/validation", ending: ".csv").flatMap {
      read(project.files.text($0) ?? "")
    }
  }

  package init(project: Project) {
    wording = project.words
    let results = Self.references(project).map { Result(reference: $0, outcome: $0.evaluated()) }
    var order: [String] = []
    var families: [String: [Result]] = [:]
    for result in results {
      if families[result.reference.function] == nil { order.append(result.reference.function) }
      families[result.reference.function, default: []].append(result)
    }
    self.results = results
    groups = order.map { (name: $0, results: families[$0] ?? []) }
  }

  package var words: String {
    let agreeing = results.count { $0.outcome.agrees }
    return wording.validation(.agreeing(agreeing, of: results.count))
  }

  package var overview: Table {
    Table(
      stub: wording.validation(.statistic),
      columns: [
        Table.Column(wording.headings(.cases)), Table.Column(wording.validation(.agree)),
        Table.Column(wording.validation(.fewestDigits)),
        Table.Column(wording.validation(.heldAgainst), isNumeric: false),
      ],
      rows: groups.map { group in
        let agreeing = group.results.count { $0.outcome.agrees }
        let fewest = group.results.compactMap(\.outcome.digits).min()
        var sources: [String] = []
        for result in group.results where !sources.contains(result.reference.source) {
          sources.append(result.reference.source)
        }
        return Table.Row(
          .body, Table.Cell(group.name),
          [
            Table.Cell(String(group.results.count)),
            Table.Cell(String(agreeing), isStrong: agreeing < group.results.count),
            Table.Cell(digits(fewest)), Table.Cell(sources.joined(separator: "; ")),
          ])
      })
  }

  package var cases: Table {
    var rows: [Table.Row] = []
    for group in groups {
      rows.append(Table.Row(.group, Table.Cell(group.name)))
      for result in group.results {
        let reference = result.reference
        rows.append(
          Table.Row(
            .body, Table.Cell(Self.shortened(reference.arguments)),
            [
              Table.Cell(machineNumber(reference.expected) ?? absent),
              Table.Cell(result.outcome.value.flatMap(machineNumber) ?? absent),
              Table.Cell(
                result.outcome.agrees
                  ? digits(result.outcome.digits)
                  : wording.validation(.differs(digits(result.outcome.digits))),
                isStrong: !result.outcome.agrees),
              Table.Cell(machineNumber(reference.tolerance) ?? absent), Table.Cell(reference.source),
            ]))
      }
    }
    return Table(
      stub: wording.validation(.arguments),
      columns: [
        Table.Column(wording.headings(.expected)), Table.Column(wording.validation(.ours)),
        Table.Column(wording.validation(.digits)), Table.Column(wording.validation(.tolerance)),
        Table.Column(wording.headings(.source), isNumeric: false),
      ], rows: rows)
  }

  private func digits(_ digits: Double?) -> String {
    digits.map { wording.numbers.decimal($0, places: 1) } ?? absent
  }

  static func read(_ text: String) -> [ReferenceCase] {
    text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 5, let expected = Double(cells[2]), let tolerance = Double(cells[4]) else {
        return nil
      }
      return ReferenceCase(
        function: String(cells[0]), arguments: String(cells[1]), expected: expected, source: String(cells[3]),
        tolerance: tolerance)
    }
  }

  private static func shortened(_ text: String) -> String { text.count > 32 ? text.prefix(30) + "…" : text }
}
