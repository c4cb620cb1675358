internal import Formats
internal import Notation
package import Statistics
package import Project
package import Tables

/// Every reference case of the statistics, computed while the site is built.
package struct ValidationTables {

  /// What is about one thing: its line in the summary, and its cases behind it.
  package struct Family: Sendable {
    package let id: String
    package let title: String
    package let words: String
    package let overview: Table
    package let cases: Table
  }

  private struct Result {
    let reference: ReferenceCase
    let outcome: ReferenceCase.Outcome
  }

  private struct Group {
    let name: String
    var results: [Result] = []

    var agreeing: Int { results.count { $0.outcome.agrees } }
    var fewestDigits: Double? { results.compactMap(\.outcome.digits).min() }
  }

  private let results: [Result]

  package static func references(_ project: Project) -> [ReferenceCase] {
    project.files.paths(under: "content/validation", ending: ".csv").flatMap {
      read(project.files.text($0) ?? "")
    }
  }

  package init(project: Project) {
    results = Self.references(project).map { Result(reference: $0, outcome: $0.evaluated()) }
  }

  package var words: String {
    let agreeing = results.count { $0.outcome.agrees }
    return "\(agreeing) of \(results.count) reference cases agree within their tolerance."
  }

  /// In the order of the families; those without a case are left out, and what no family knows comes last.
  private var groups: [(family: ReferenceFamily?, group: Group)] {
    (ReferenceFamily.allCases.map(Optional.some) + [nil]).compactMap { family in
      let own = results.filter { $0.reference.family == family }
      return own.isEmpty ? nil : (family, Group(name: Self.title(family), results: own))
    }
  }

  /// A line for each family.
  package var overview: Table { overview(of: groups.map(\.group), stub: "About") }

  package var families: [Family] {
    groups.map { family, group in
      var names: [String] = []
      var statistics: [String: Group] = [:]
      for result in group.results {
        let name = result.reference.function
        if statistics[name] == nil { names.append(name) }
        statistics[name, default: Group(name: name)].results.append(result)
      }
      let all = names.compactMap { statistics[$0] }
      return Family(
        id: family?.rawValue ?? "others", title: group.name,
        words: "\(group.agreeing) of \(group.results.count) cases of \(all.count) statistics agree",
        overview: overview(of: all, stub: "Statistic"), cases: cases(of: all))
    }
  }

  private static func title(_ family: ReferenceFamily?) -> String {
    switch family {
    case .summaries: "Means, deviations, quantiles"
    case .distributions: "Distributions"
    case .samples: "Tests and correlations of numbers"
    case .tables: "Tests of counts"
    case .effects: "Shares, rates, differences and their intervals"
    case .survival: "Survival and competing events"
    case .regression: "Regression"
    case .prediction: "Prediction and its validation"
    case .imputation: "Missing values"
    case .centres: "Centres, clusters and patients"
    case .process: "Process control"
    case nil: "Not known to this version"
    }
  }

  private func overview(of groups: [Group], stub: String) -> Table {
    Table(
      stub: stub,
      columns: [
        Table.Column("Cases"), Table.Column("Agree"), Table.Column("Fewest digits"),
        Table.Column("Held against", isNumeric: false),
      ],
      rows: groups.map { group in
        let agreeing = group.agreeing
        var sources: [String] = []
        for result in group.results where !sources.contains(result.reference.source) {
          sources.append(result.reference.source)
        }
        // A family's sources are many: its own table has them.
        let shown = sources.count > 6 ? "\(sources.count) sources" : sources.joined(separator: "; ")
        return Table.Row(
          .body, Table.Cell(group.name),
          [
            Table.Cell(String(group.results.count)),
            Table.Cell(String(agreeing), isStrong: agreeing < group.results.count),
            Table.Cell(digits(group.fewestDigits)), Table.Cell(shown),
          ])
      })
  }

  private func cases(of groups: [Group]) -> Table {
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
                digits(result.outcome.digits) + (result.outcome.agrees ? "" : ", differs"),
                isStrong: !result.outcome.agrees),
              Table.Cell(machineNumber(reference.tolerance) ?? absent), Table.Cell(reference.source),
            ]))
      }
    }
    return Table(
      stub: "Arguments",
      columns: [
        Table.Column("Expected"), Table.Column("Ours"), Table.Column("Digits"), Table.Column("Tolerance"),
        Table.Column("Source", isNumeric: false),
      ], rows: rows)
  }

  private func digits(_ digits: Double?) -> String {
    digits.map { Numbers.english.decimal($0, places: 1) } ?? absent
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
