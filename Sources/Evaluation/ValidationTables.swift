internal import Formats
internal import Notation
internal import Parallel
package import Statistics
package import Project
package import Tables
internal import Wording

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

  private let wording: Wording
  private let results: [Result]

  package static func references(_ project: Project) -> [ReferenceCase] {
    project.files.paths(under: "content/validation", ending: ".csv").flatMap {
      read(project.files.text($0) ?? "")
    }
  }

  package init(project: Project) {
    wording = project.words
    results = Self.results(Self.references(project))
  }

  /// Families of functions on all cores; within one the cases share what is computed of the same data.
  private static func results(_ references: [ReferenceCase]) -> [Result] {
    let families = Dictionary(grouping: references.indices) {
      references[$0].function.prefix { $0 != "." }
    }.sorted { $0.key < $1.key }.map(\.value)
    let outcomes = mapInParallel(families.count) { index in
      let memory = ReferenceMemory()
      return families[index].map { ($0, references[$0].evaluated(with: memory)) }
    }
    return outcomes.joined().sorted { $0.0 < $1.0 }.map { Result(reference: references[$0.0], outcome: $0.1) }
  }

  package var words: String {
    let agreeing = results.count { $0.outcome.agrees }
    return wording.validation(.agreeing(agreeing, of: results.count))
  }

  /// In the order of the families; those without a case are left out, and what no family knows comes last.
  private var groups: [(family: ReferenceFamily?, group: Group)] {
    (ReferenceFamily.allCases.map(Optional.some) + [nil]).compactMap { family in
      let own = results.filter { $0.reference.family == family }
      return own.isEmpty ? nil : (family, Group(name: wording.validation(Self.title(family)), results: own))
    }
  }

  /// A line for each family.
  package var overview: Table { overview(of: groups.map(\.group), stub: wording.validation(.about)) }

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
        words: wording.validation(
          .familyAgreeing(group.agreeing, of: group.results.count, statistics: all.count)),
        overview: overview(of: all, stub: wording.validation(.statistic)), cases: cases(of: all))
    }
  }

  private static func title(_ family: ReferenceFamily?) -> ValidationMessage {
    switch family {
    case .summaries: .summaries
    case .distributions: .distributions
    case .samples: .samples
    case .tables: .tables
    case .effects: .effects
    case .survival: .survival
    case .regression: .regression
    case .prediction: .prediction
    case .imputation: .imputation
    case .centres: .centres
    case .process: .process
    case nil: .otherStatistics
    }
  }

  private func overview(of groups: [Group], stub: String) -> Table {
    Table(
      stub: stub,
      columns: [
        Table.Column(wording.headings(.cases)), Table.Column(wording.validation(.agree)),
        Table.Column(wording.validation(.fewestDigits)),
        Table.Column(wording.validation(.heldAgainst), isNumeric: false),
      ],
      rows: groups.map { group in
        let agreeing = group.agreeing
        var sources: [String] = []
        for result in group.results where !sources.contains(result.reference.source) {
          sources.append(result.reference.source)
        }
        // A family's sources are many: its own table has them.
        let shown =
          sources.count > 6
          ? wording.validation(.sources(sources.count)) : sources.joined(separator: "; ")
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
