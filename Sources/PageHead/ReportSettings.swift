package import Diagnostics
internal import PositionedYAML

/// What a page says of the annual report that it is: its registry and year, and what no registry of ECPR holds.
package struct ReportSettings: Sendable {
  package var registry: FrontMatter.Text
  package var year: Int
  package var yearPlace: Place
  /// Who is counted, in words.
  package var inclusion: FrontMatter.Text?
  /// All ECMO runs by year, of which those of the registry are a part.
  package var ecmoRuns: [Int: Int] = [:]
  /// Years covered in part, with words for it.
  package var partial: [Int: String] = [:]
  /// A CSV of published series, relative to `content/`.
  package var benchmarks: FrontMatter.Text?
  /// The centre whose report it is, set against all centres.
  package var centre: FrontMatter.Text?
  /// The year of the report before, whose results stand in `reports/YEAR/results.json`; the year before by default.
  package var previous: Int
  package var adjustment = AdjustmentChoices()
  package var place: Place

  private static let keys = [
    "registry", "year", "inclusion", "ecmo-runs", "partial", "benchmarks", "centre", "previous",
    "adjustment",
  ]

  static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> ReportSettings? {
    guard let entry = YAMLMapping(node, of: "report", keys: keys, problems: &problems) else { return nil }
    let registry = entry.required("registry", &problems)
    if entry["year"] == nil {
      problems.append(.error("missing-key", "report has no 'year'", at: entry.place))
    }
    guard let registry, let year = entry.integer("year", &problems) else { return nil }
    func byYear(_ key: String) -> [(Int, YAMLNode)] {
      guard let node = entry[key], let mapping = YAMLMapping(node, of: key, problems: &problems) else {
        return []
      }
      return mapping.members.compactMap { member in
        if let year = Int(read: member.key) { return (year, member.value) }
        problems.append(.error("not-a-year", "'\(member.key)' is not a year", at: member.place))
        return nil
      }
    }
    var ecmoRuns: [Int: Int] = [:]
    for (year, node) in byYear("ecmo-runs") { ecmoRuns[year] = node.integer(named: "ecmo-runs", &problems) }
    var partial: [Int: String] = [:]
    for (year, node) in byYear("partial") { partial[year] = node.string(named: "partial", &problems) }
    var settings = ReportSettings(
      registry: FrontMatter.Text(text: registry, place: entry["registry"]?.place ?? entry.place), year: year,
      yearPlace: entry["year"]?.place ?? entry.place,
      inclusion: entry.string("inclusion", &problems).map {
        FrontMatter.Text(text: $0, place: entry["inclusion"]?.place ?? entry.place)
      }, ecmoRuns: ecmoRuns, partial: partial,
      benchmarks: entry.string("benchmarks", &problems).map {
        FrontMatter.Text(text: $0, place: entry["benchmarks"]?.place ?? entry.place)
      },
      centre: entry.string("centre", &problems).map {
        FrontMatter.Text(text: $0, place: entry["centre"]?.place ?? entry.place)
      },
      previous: entry.integer("previous", &problems) ?? year - 1, place: entry.place)
    settings.adjustment =
      entry["adjustment"].flatMap { AdjustmentChoices.read($0, problems: &problems) } ?? settings.adjustment
    return settings
  }
}
