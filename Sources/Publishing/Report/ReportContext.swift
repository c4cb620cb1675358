internal import Analyses
internal import Diagnostics
internal import Prose
internal import Registry

/// What the sections of a report are written from: its settings, its registry, and the measures that are named after
/// the registry, such as `network-survival`.
struct ReportContext {
  let settings: ReportSettings
  let source: Project.Source
  let project: Project
  /// The columns that the dictionary gives these roles.
  let yearColumn: String
  let centreColumn: String?
  /// Years with cases, up to the report's.
  let years: [Int]
  /// The sections that stand on the page.
  var asked: Set<ReportSection> = []

  var registry: String { settings.registry.text }
  var year: Int { settings.year }
  var table: RegistryTable { source.table }
  var hides: Bool { source.release.hidesSmallNumbers }

  /// Nil where the page's settings do not fit its registry, which is told.
  init?(_ settings: ReportSettings, project: Project, problems: inout [Diagnostic]) {
    guard
      let source = project.source(
        named: settings.registry.text, at: settings.registry.place, problems: &problems)
    else { return nil }
    self.settings = settings
    self.source = source
    self.project = project
    let columns = source.table.columns
    func isOfYears(_ column: Column) -> Bool {
      column.numbers?.allSatisfy { $0.isNaN || ($0 == $0.rounded() && (1900...2200).contains($0)) } ?? false
    }
    guard let time = columns.first(where: { $0.field.role == .time && isOfYears($0) }),
      let numbers = time.numbers
    else {
      problems.append(
        .error(
          "no-year",
          "the registry '\(settings.registry.text)' has no column of years: whole numbers from 1900 to 2200, with `role: time` in the dictionary",
          at: settings.registry.place))
      return nil
    }
    // A concept's name is a word; a hospital's may be anything.
    yearColumn = time.field.concept ?? time.name
    centreColumn = columns.first { $0.field.role == .centre }.map { $0.field.concept ?? $0.name }
    if let centre = settings.centre {
      let levels = columns.first { $0.field.role == .centre }?.levels ?? []
      guard levels.contains(centre.text) else {
        problems.append(
          .error(
            "unknown-centre",
            "the registry '\(settings.registry.text)' has no centre '\(centre.text)'\(levels.isEmpty ? ": none of its fields has `role: centre`" : "")",
            at: centre.place, suggestion: nearestWord(to: centre.text, among: levels)))
        return nil
      }
    }
    let all = Set(numbers.filter { !$0.isNaN }.map { Int($0) }).sorted()
    years = all.filter { $0 <= settings.year }
    guard years.last == settings.year else {
      let range = all.first.flatMap { first in all.last.map { "its years are \(first) to \($0)" } }
      problems.append(
        .error(
          "year-without-cases",
          "the registry '\(settings.registry.text)' has no case in \(settings.year): \(range ?? "it has no years")",
          at: settings.yearPlace))
      return nil
    }
  }

  /// The name of a measure of this registry where it is defined.
  func measure(_ name: String) -> String? {
    let id = registry + "-" + name
    return project.measures[id]?.registry == registry ? id : nil
  }

  func measures(_ names: [String]) -> [String] { names.compactMap(measure) }

  func has(_ column: String) -> Bool { table[column] != nil }

  func columns(_ names: [String]) -> [String] { names.filter(has) }

  /// Measures of this registry that count nobody in the report's year.
  func emptyMeasures() -> [MeasureDefinition] {
    var ignored: [Diagnostic] = []
    guard
      let filter = Filter.parse(
        thisYear, at: settings.place, columns: table, problems: &ignored)
    else { return [] }
    return project.measureOrder.compactMap { project.measures[$0] }.filter { measure in
      guard measure.registry == registry,
        let result = measure.evaluate(in: table, where: filter, problems: &ignored)
      else { return false }
      return switch result {
      case .proportion(let result): result.total == 0 && result.unknown == 0
      case .median(let result), .mean(let result), .total(let result): result.count == 0
      }
    }
  }

  /// False where the disclosure profile hides the measure; true before that is settled.
  func isPrinted(_ id: String, _ condition: String?) -> Bool {
    var ignored: [Diagnostic] = []
    guard let measure = project.measures[id],
      let filter = condition.map({
        Filter.parse($0, at: settings.place, columns: table, problems: &ignored)
      }) ?? .all, let result = measure.evaluate(in: table, where: filter, problems: &ignored)
    else { return false }
    guard source.release.isSettled else { return true }
    return switch source.release(result) {
    case .proportion(let printed): printed.result != nil
    case .median(let printed), .mean(let printed), .total(let printed): printed.result != nil
    }
  }

  // MARK: Words

  /// The own centre in the report's year; where small numbers are hidden in the last three, since those of one year
  /// would be. In words, and as a condition.
  var ownCentre: (words: String, condition: String)? {
    guard let centre = settings.centre?.text, let column = centreColumn, let field = table[column]?.field
    else {
      return nil
    }
    let name = "\(field.title) \(table[column]?.label(of: centre) ?? centre)"
    let first = hides ? max(years.first ?? year, year - 2) : year
    let period = first == year ? thisYear : "\(yearColumn) >= \(first) and \(yearColumn) <= \(year)"
    return (
      "\(name), \(first == year ? "" : "\(first) to ")\(year)", "\(period) and \(column) = '\(centre)'"
    )
  }

  var thisYear: String { "\(yearColumn) = \(year)" }
  var earlierYears: String? { years.count > 1 ? "\(yearColumn) < \(year)" : nil }
  /// `2015 to 2023`; nil for the first year.
  var earlierWords: String? {
    guard let first = years.first, let last = years.dropLast().last else { return nil }
    return first == last ? String(first) : "\(first) to \(last)"
  }

  /// A computed value of a measure of the report's year.
  func value(_ id: String, _ format: String = "sentence") -> String {
    "`=\(id) where \(thisYear) | \(format)`"
  }

  func earlierValue(_ id: String, _ format: String = "sentence") -> String? {
    earlierYears.map { "`=\(id) where \($0) | \(format)`" }
  }
}
