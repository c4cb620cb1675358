internal import Analyses
package import Diagnostics
package import Disclosure
package import Markup
internal import PositionedYAML
internal import Site

/// The numbers that a report printed, as its `results.json` keeps them: the next report is held against them.
package struct ReportResults {
  /// A measure of some of the records, as printed; a hidden number is nil.
  package struct Entry: Hashable {
    package var measure: String
    /// The condition of the records, as written.
    package var condition: String?
    package var value: Value

    package enum Value: Hashable {
      case share(events: Int?, total: Int?, unknown: Int?)
      case number(Double?, count: Int?)
    }
  }

  package static let schema = "ecprimer.results/1"

  package var registry: String
  package var year: Int
  package var dataLock: String?
  package var profile: String
  /// The measures as they were defined, in words.
  package var definitions: [(measure: String, text: String)]
  package var entries: [Entry]

  package init(
    registry: String, year: Int, dataLock: String? = nil, profile: String,
    definitions: [(measure: String, text: String)], entries: [Entry]
  ) {
    self.registry = registry
    self.year = year
    self.dataLock = dataLock
    self.profile = profile
    self.definitions = definitions
    self.entries = entries
  }

  /// Where an author keeps the results of an earlier report.
  package static func path(_ year: Int) -> String { "content/reports/\(year)/results.json" }

  /// The file of an earlier report is part of the site for good: it is copied as it is.
  package static func isPublished(_ path: String) -> Bool {
    path.hasPrefix("reports/") && path.hasSuffix("/results.json")
  }

  package var json: JSON {
    [
      "schema": .string(Self.schema), "registry": .string(registry), "year": .integer(year),
      "data-lock": .string(dataLock), "disclosure": .string(profile),
      "definitions": .object(definitions.map { JSON.Member($0.measure, .string($0.text)) }),
      "results": .array(
        entries.map { entry in
          var members = [
            JSON.Member("measure", .string(entry.measure)), JSON.Member("where", .string(entry.condition)),
          ]
          switch entry.value {
          case .share(let events, let total, let unknown):
            members += [
              JSON.Member("events", .integer(events)), JSON.Member("total", .integer(total)),
              JSON.Member("unknown", .integer(unknown)),
            ]
          case .number(let value, let count):
            members += [JSON.Member("value", .number(value)), JSON.Member("n", .integer(count))]
          }
          return .object(members)
        }),
    ]
  }

  /// Reads an earlier report's file: JSON, which YAML's grammar holds.
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> ReportResults? {
    let before = problems.count
    guard let node = YAMLParser.parse(text, file: file, problems: &problems),
      let root = YAMLMapping(
        node, of: "the results",
        keys: ["schema", "registry", "year", "data-lock", "disclosure", "definitions", "results"],
        problems: &problems),
      let schema = root.required("schema", &problems)
    else { return nil }
    guard schema == Self.schema else {
      problems.append(
        .error("wrong-schema", "schema is \"\(schema)\", expected \"\(Self.schema)\"", at: root.place))
      return nil
    }
    var definitions: [(String, String)] = []
    if let node = root["definitions"],
      let mapping = YAMLMapping(node, of: "definitions", problems: &problems)
    {
      for member in mapping.members {
        if let text = member.value.string(named: member.key, &problems) {
          definitions.append((member.key, text))
        }
      }
    }
    let entries = (root["results"]?.list(named: "results", &problems) ?? []).compactMap { item -> Entry? in
      guard
        let entry = YAMLMapping(
          item, of: "a result", keys: ["measure", "where", "events", "total", "unknown", "value", "n"],
          problems: &problems), let measure = entry.required("measure", &problems)
      else { return nil }
      let isNumber = entry.members.contains { $0.key == "n" }
      return Entry(
        measure: measure, condition: entry.string("where", &problems),
        value: isNumber
          ? .number(entry.number("value", &problems), count: entry.integer("n", &problems))
          : .share(
            events: entry.integer("events", &problems), total: entry.integer("total", &problems),
            unknown: entry.integer("unknown", &problems)))
    }
    guard let registry = root.required("registry", &problems), let year = root.integer("year", &problems),
      !problems[before...].hasErrors
    else { return nil }
    return ReportResults(
      registry: registry, year: year, dataLock: root.string("data-lock", &problems),
      profile: root.string("disclosure", &problems) ?? "", definitions: definitions, entries: entries)
  }
}

extension ReportResults.Entry {
  package init(_ measure: String, _ condition: String?, _ printed: PrintedMeasure) {
    self.measure = measure
    self.condition = condition
    switch printed {
    case .proportion(let printed):
      // A share whose counts do not all stand on the page stands there not at all.
      let isShown = printed.result != nil
      value = .share(
        events: isShown ? printed.events.value : nil, total: isShown ? printed.total.value : nil,
        unknown: printed.unknown.value)
    case .median(let printed):
      value = .number(printed.kept(printed.result?.summary?.median), count: printed.count.value)
    case .mean(let printed):
      value = .number(printed.kept(printed.result?.summary?.mean), count: printed.count.value)
    case .total(let printed): value = .number(printed.kept(printed.result?.total), count: printed.count.value)
    }
  }
}

extension PrintedNumber {
  /// As it stands on the page where its n does not: further decimals would tell of that.
  fileprivate func kept(_ value: Double?) -> Double? {
    count.isHidden ? value.map { rounded($0) } : value
  }

  /// To the decimals that are printed.
  package func rounded(_ value: Double) -> Double {
    let scale = (0..<(result?.decimals ?? 0)).reduce(1.0) { power, _ in power * 10 }
    return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
  }
}
