internal import RegistryFiles
internal import Analyses
package import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Markup
package import Notation
internal import Registry
internal import Tables
internal import Wording

/// `ecprimer compare`: groups of one registry compared, in the format asked for. For the eyes of whoever holds the
/// data: nothing is suppressed.
package struct CompareReport {
  package enum Format: String, CaseIterable, Sendable { case text, markdown, html, word, csv, json }
  package enum Methods: String, CaseIterable, Sendable { case `default`, spss }

  package struct Request: Sendable {
    package var by: String
    package var variables: [String]?
    package var condition: String?
    package var methods = Methods.default
    package var style = JournalStyle.nejm
    package var showsStandardisedDifference = false
    package var showsOverall = false
    /// A column within whose levels the groups are compared as well.
    package var strata: String?
    package var format = Format.text
    package var width = 100

    package init(by: String, variables: [String]? = nil, condition: String? = nil) {
      self.by = by
      self.variables = variables
      self.condition = condition
    }
  }

  private let comparison: Comparison
  private let strata: [Stratum]
  private let request: Request
  private let file: String
  private let isSynthetic: Bool

  private struct Stratum {
    let variable: Field
    let value: String
    let label: String
    let comparison: Comparison
  }

  /// Nil where the data or the request are not right; every problem is told.
  package init?(
    data: [UInt8], file: String, dictionary: (text: String, file: String)?, _ request: Request,
    problems: inout [Diagnostic]
  ) {
    var schema: DataDictionary?
    if let dictionary {
      schema = DataDictionary.read(dictionary.text, file: dictionary.file, problems: &problems)
      guard schema != nil else { return nil }
    }
    guard
      let table = RegistryTable.read(data, name: file, file: file, dictionary: schema, problems: &problems),
      !problems.hasErrors
    else { return nil }
    let place = Place(file: file, line: 1, column: 1, length: 0)
    func column(_ name: String, _ option: String) -> Column? {
      if let column = table[name] { return column }
      problems.append(
        .error(
          "unknown-column", "\(option) names an unknown column '\(name)'", at: place,
          suggestion: nearestWord(to: name, among: table.columnNames)))
      return nil
    }
    let by = column(request.by, "--by")
    let within = request.strata.map { column($0, "--strata") }
    var filter = Filter.all
    if let condition = request.condition {
      guard
        let own = Filter.parse(
          condition, at: Place(file: "--where", line: 1, column: 1, length: 0), columns: table,
          problems: &problems)
      else { return nil }
      filter = own
    }
    let chosen: [Column]
    if let names = request.variables {
      if names.isEmpty { problems.append(.error("no-variables", "--variables names no column", at: place)) }
      let found = names.map { column($0, "--variables") }
      guard found.allSatisfy({ $0 != nil }) else { return nil }
      chosen = found.compactMap { $0 }
    } else {
      chosen = table.columns.filter { $0.name != request.by && $0.name != request.strata }.filter {
        Self.isComparable($0, in: table, place, &problems)
      }
    }
    guard let by else { return nil }
    if request.strata == request.by {
      problems.append(
        .error("same-column", "--strata and --by name the same column, '\(request.by)'", at: place))
    }
    let rows = filter.rows(in: table)
    if rows.isEmpty, let condition = request.condition {
      problems.append(
        .error(
          "no-patients", "no record meets '\(condition)'",
          at: Place(file: "--where", line: 1, column: 1, length: 0)))
    } else {
      problems += [(by, "--by", 2), (within ?? nil, "--strata", 1)].compactMap { column, option, least in
        column.flatMap { Self.groupProblem($0, option, least, rows, of: table, at: place) }
      }
    }
    if problems.hasErrors { return nil }
    let methods = ComparisonMethods(rawValue: request.methods.rawValue) ?? .default
    // Only JSON prints the tests that are not chosen.
    let alternatives = request.format == .json
    if let within = within ?? nil {
      let found = Comparison.stratified(
        of: table, by: by, strata: within, variables: chosen, where: filter, methods: methods,
        overall: request.showsOverall, alternatives: alternatives)
      comparison = found.all
      strata = found.strata.map {
        Stratum(variable: within.field, value: $0.value, label: $0.label, comparison: $0.comparison)
      }
    } else {
      comparison = Comparison(
        of: table, by: by, variables: chosen, where: filter, methods: methods,
        overall: request.showsOverall, alternatives: alternatives)
      strata = []
    }
    self.request = request
    self.file = file
    isSynthetic = table.dictionary.isSynthetic
  }

  /// More groups than this are no table: the column is rather one to compare.
  private static let mostGroups = 120

  private static func groupProblem(
    _ column: Column, _ option: String, _ least: Int, _ rows: [Int], of table: RegistryTable, at place: Place
  ) -> Diagnostic? {
    let groups =
      switch column.values {
      case .categories(let codes, _): Set(rows.lazy.map { codes[$0] }.filter { $0 >= 0 }).count
      case .numbers(let numbers): Set(rows.lazy.map { numbers[$0] }.filter { !$0.isNaN }).count
      }
    if groups >= least, groups <= mostGroups { return nil }
    let scope = rows.count < table.rowCount ? " of the \(rows.count) records that meet --where" : ""
    return .error(
      "group-count",
      "\(option): '\(column.name)' makes \(groups) group\(groups == 1 ? "" : "s")\(scope), expected \(least) to \(mostGroups)",
      at: place)
  }

  /// Identifiers and free text have too many values to compare; that they are left out is noted.
  private static func isComparable(
    _ column: Column, in table: RegistryTable, _ place: Place, _ problems: inout [Diagnostic]
  ) -> Bool {
    if column.field.isIdentifier { return false }
    guard let levels = column.levels, column.field.constraints.values == nil, column.field.kind != .boolean,
      levels.count > max(20, table.rowCount / 50) || levels.count > 2 && levels.count == table.rowCount
    else { return true }
    problems.append(
      .note(
        "left-out",
        "'\(column.name)' has \(levels.count) different texts and is left out; name it in --variables to compare it",
        at: place))
    return false
  }

  /// In the format that was asked for.
  package var text: String {
    if request.format == .json { return json.text(pretty: true) }
    let release = Release(profile: .internal)
    let composer = ComparisonTable(
      .english, style: request.style,
      headings: [ComparisonTable.Heading(title: nil, variables: comparison.rows.map(\.field.name))],
      showsStandardisedDifference: request.showsStandardisedDifference)
    var table = composer.table(release(comparison))
    if !strata.isEmpty {
      table = composer.table(
        all: release(comparison),
        strata: strata.map { ("\($0.variable.title): \($0.label)", release($0.comparison)) })
    }
    if isSynthetic { table.remarks.insert("Synthetic data.", at: 0) }
    switch request.format {
    case .markdown: return table.markdown
    case .csv: return table.csv
    case .word:
      return table.wordDocument(caption: "By \(comparison.title), n = \(comparison.count)", language: "en")
    case .html:
      return Serializer.html(
        table.html(
          id: "comparison", caption: .text("By \(comparison.title), n = \(comparison.count)"), words: .english
        ))
        + "\n"
    default: return TerminalTable(table, width: request.width).text
    }
  }

  /// As the documentation has it; numbers are unrounded.
  var json: JSON {
    var members = [JSON.Member("schema", "ecprimer.compare/1"), JSON.Member("data", .string(file))]
    members += Self.members(comparison)
    if !strata.isEmpty {
      members.append(
        JSON.Member(
          "strata",
          .array(
            strata.map {
              .object(
                [JSON.Member("variable", .string($0.variable.name)), JSON.Member("value", .string($0.value))]
                  + Self.members($0.comparison))
            })))
    }
    return .object(members)
  }

  private static func members(_ comparison: Comparison) -> [JSON.Member] {
    [
      JSON.Member("n", .integer(comparison.count)),
      JSON.Member(
        "by",
        [
          "variable": .string(comparison.variable),
          "groups": .array(comparison.groups.map { ["value": .string($0.value), "n": .integer($0.count)] }),
        ]),
      JSON.Member("rows", .array(comparison.rows.map { json($0) })),
    ]
  }

  private static func json(_ row: ComparisonRow) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("variable", .string(row.field.name)),
      JSON.Member("kind", .string(kind(row))),
      JSON.Member("n", .array(row.present.map { .integer($0) })),
      JSON.Member("missing", .array(row.missing.map { .integer($0) })),
    ]
    switch row.content {
    case .numbers(let summaries):
      members.append(
        JSON.Member(
          "summary",
          .array(
            summaries.map { json($0, of: row.field) })))
    case .levels(let levels):
      members.append(
        JSON.Member(
          "levels",
          .array(
            levels.map { level in
              var members = [
                JSON.Member("value", .string(level.value)),
                JSON.Member("counts", .array(level.counts.map { .integer($0) })),
              ]
              if let difference = level.difference {
                members.append(JSON.Member("difference", json(difference, of: nil)))
              }
              return .object(members)
            })))
    }
    members.append(JSON.Member("tests", .array(row.tests.map(json))))
    if let difference = row.difference {
      members.append(JSON.Member("difference", json(difference, of: row.comparedLevel)))
    }
    members.append(JSON.Member("smd", .number(row.standardisedDifference)))
    if let overall = row.overall {
      var parts = [
        JSON.Member("n", .integer(overall.present)), JSON.Member("missing", .integer(overall.missing)),
      ]
      if row.isNumeric { parts.append(JSON.Member("summary", json(overall.summary, of: row.field))) }
      if case .levels(let levels) = row.content {
        parts.append(
          JSON.Member(
            "levels",
            .array(zip(levels, overall.counts).map { ["value": .string($0.value), "count": .integer($1)] })))
      }
      members.append(JSON.Member("overall", .object(parts)))
    }
    return .object(members)
  }

  private static func kind(_ row: ComparisonRow) -> String {
    row.field.kind.readsMoments ? row.field.kind.rawValue : row.isNumeric ? "continuous" : "categorical"
  }

  /// `value` is the level whose share it is of.
  private static func json(_ difference: Difference, of level: ComparisonRow.Level?) -> JSON {
    var members = [JSON.Member("name", .string(difference.kind.rawValue))]
    if let level { members.append(JSON.Member("value", .string(level.value))) }
    return .object(
      members + [
        JSON.Member("estimate", .number(difference.estimate)), JSON.Member("low", .number(difference.low)),
        JSON.Member("high", .number(difference.high)), JSON.Member("level", .number(difference.level)),
      ])
  }

  private static func json(_ summary: GroupSummary?, of field: Field) -> JSON {
    guard let summary else { return .null }
    if field.kind.readsMoments {
      func text(_ value: Double) -> JSON { .string(field.text(of: value)) }
      return [
        "median": text(summary.median), "q1": text(summary.q1), "q3": text(summary.q3),
        "min": text(summary.minimum), "max": text(summary.maximum),
      ]
    }
    return [
      "mean": .number(summary.mean), "sd": .number(summary.sd), "median": .number(summary.median),
      "q1": .number(summary.q1), "q3": .number(summary.q3), "min": .number(summary.minimum),
      "max": .number(summary.maximum),
    ]
  }

  private static func json(_ test: TestResult) -> JSON {
    let df: JSON =
      switch test.degreesOfFreedom.count {
      case 0: .null
      case 1: .number(test.degreesOfFreedom[0])
      default: .array(test.degreesOfFreedom.map { .number($0) })
      }
    var members: [JSON.Member] = [
      JSON.Member("name", .string(test.name.rawValue)), JSON.Member("statistic", .number(test.statistic)),
      JSON.Member("df", df),
      JSON.Member("p", .number(test.pValue)), JSON.Member("chosen", .bool(test.isChosen)),
    ]
    if let reason = test.reason {
      members.append(JSON.Member("reason", .string(Wording.english.comparisons(.reason(reason)))))
    }
    if let note = test.note {
      members.append(JSON.Member("note", .string(Wording.english.comparisons(.note(note)))))
    }
    return .object(members)
  }
}
