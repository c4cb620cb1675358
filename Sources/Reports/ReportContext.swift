package import Analyses
package import Diagnostics
internal import Intake
package import PageHead
package import Project
package import Prose
package import Registry
package import Requests
package import Wording

/// What the sections of a report are written from: its settings, its registry, and the measures that are named after
/// the registry, such as `network-survival`.
package struct ReportContext {
  /// Where the section stands that is being written.
  package private(set) var place: Place
  private var reader: RequestReader?
  package let settings: ReportSettings
  package let source: Project.Source
  package let project: Project
  /// The columns that the dictionary gives these roles.
  package let yearColumn: String
  package let centreColumn: String?
  /// Years with cases, up to the report's.
  package let years: [Int]

  package var registry: String { settings.registry.text }
  package var year: Int { settings.year }
  package var table: RegistryTable { source.table }
  /// Whether its public profile hides small numbers.
  package var hides: Bool { if case .suppressed = source.profile { true } else { false } }

  /// Nil where the page's settings do not fit its registry, which is told.
  ///
  /// - Parameter isPlan: nothing of the year is asked for, which may have no case yet.
  package init?(
    _ settings: ReportSettings, project: Project, isPlan: Bool = false, problems: inout [Diagnostic]
  ) {
    guard
      let source = project.source(
        named: settings.registry.text, at: settings.registry.place, problems: &problems)
    else { return nil }
    self.settings = settings
    place = settings.place
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
    let all = Set(numbers.filter { !$0.isNaN }.map { Int(bounded: $0) }).sorted()
    years = all.filter { $0 <= settings.year }
    guard years.last == settings.year || isPlan else {
      problems.append(
        .error(
          "year-without-cases",
          "the registry '\(settings.registry.text)' has no case in \(settings.year): \(all.first.flatMap { first in all.last.map { "its years are \(first) to \($0)" } } ?? "it has no years")",
          at: settings.yearPlace))
      return nil
    }
  }

  /// The name of a measure of this registry where it is defined.
  package func measure(_ name: String) -> String? {
    let id = registry + "-" + name
    return project.measures[id]?.registry == registry ? id : nil
  }

  package func measures(_ names: [String]) -> [String] { names.compactMap(measure) }

  package func has(_ column: String) -> Bool { table[column] != nil }

  package func columns(_ names: [String]) -> [String] { names.filter(has) }

  /// Measures of this registry that count nobody in the report's year.
  package func emptyMeasures() -> [MeasureDefinition] {
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

  /// The same report, for a section that stands there.
  package func at(_ place: Place, _ reader: RequestReader) -> ReportContext {
    var context = self
    context.place = place
    context.reader = reader
    return context
  }

  /// The sections that stand on the page.
  var asked: Set<String> {
    Set((reader?.page.document.fences ?? []).filter { $0.name == .report }.compactMap(\.id))
  }

  /// A text of the settings, which may hold Markdown.
  package func authored(_ text: FrontMatter.Text) -> [Inline] { reader?.inline(text) ?? [.text(text.text)] }

  // MARK: Words

  package func text(_ message: ReportMessage) -> String { project.words.report(message) }

  /// Words as content, with computed values in their gaps.
  package func words(_ message: ReportMessage, _ values: ValueReference...) -> [Inline] {
    project.words.content(message, values)
  }

  func analysis(_ message: AnalysisMessage) -> [Inline] { project.words.content(message) }
  func analysisText(_ message: AnalysisMessage) -> String { project.words.analyses(message) }

  func complain(_ problem: Diagnostic) { reader?.problems.append(problem) }

  /// Which records of the file are counted, by the dictionary's rule or for want of one.
  var inclusionWords: [Inline]? {
    if let included = table.included {
      // How many are left out is a count of patients as well.
      return words(
        .included(
          condition: included.condition, counted: hides ? nil : included.counted, records: included.records))
    }
    if let open = OpenInclusion(table) {
      return words(.inclusionOpen(column: open.column, kinds: hides ? nil : open.words))
    }
    return has("support_type") ? nil : words(.everyRecordCounts)
  }

  /// The rows of a CSV of published series; what is wrong with it is told at the setting that names it.
  package func series(
    _ file: FrontMatter.Text, columns: [String: [String]], showsSources: Bool
  ) -> (rows: [SeriesRequest.Row], credit: Credit?) {
    reader.map {
      SeriesReader(measure: .proportion, reader: $0).file(
        file.text, at: file.place, named: columns, showsSources: showsSources)
    } ?? ([], nil)
  }

  package func changes() -> ChangesRequest? {
    reader.flatMap {
      ChangesRequest(ReportResults.path(settings.previous), $0, at: place, pathPlace: settings.place)
    }
  }

  package var hasEarlierResults: Bool {
    project.files.files[ReportResults.path(settings.previous)] != nil
  }

  package var title: String { table.dictionary.title ?? registry }

  /// Whether it is known who survived.
  package var hasOutcome: Bool { has("survived_to_discharge") }
  package var survived: Filter { filter("survived_to_discharge = yes") }

  package var complications: [String] {
    columns([
      "cannula_bleeding", "gastrointestinal_bleeding", "intracranial_haemorrhage", "ischaemic_stroke",
      "seizures", "limb_ischaemia", "renal_replacement", "infection", "haemolysis", "circuit_change",
    ])
  }

  // MARK: Conditions

  private var yearName: String { Filter.named(yearColumn) }

  /// In words, and as a condition.
  package struct Period {
    package let words: String
    package let condition: String
  }

  /// The own centre in the report's year; where small numbers are hidden in the last three, since those of one year
  /// would be.
  package var ownCentre: Period? {
    guard let centre = settings.centre?.text, let column = centreColumn, let field = table[column]?.field
    else {
      return nil
    }
    let name = "\(field.title) \(table[column]?.label(of: centre) ?? centre)"
    let first = hides ? max(years.first ?? year, year - 2) : year
    let period = first == year ? thisYear : "\(yearName) >= \(first) and \(yearName) <= \(year)"
    return Period(
      words: text(.inPeriod(name: name, years(from: first))),
      condition: "\(period) and \(Filter.named(column)) = \(Filter.quoted(centre))")
  }

  package var thisYear: String { "\(yearName) = \(year)" }
  package var upToNow: String { "\(yearName) <= \(year)" }
  package var earlierYears: String? { years.count > 1 ? "\(yearName) < \(year)" : nil }
  package func before(_ first: Int) -> String { "\(yearName) < \(first)" }
  package func since(_ first: Int) -> String { "\(yearName) <= \(year) and \(yearName) >= \(first)" }

  /// Up to the report's.
  private func years(from first: Int) -> Phrase { project.words.phrase(.years(from: first, to: year)) }

  /// `2015 to 2023`; nil for the first year.
  package var earlierPhrase: Phrase? {
    guard let first = years.first, let last = years.dropLast().last else { return nil }
    return project.words.phrase(.years(from: first, to: last))
  }
  package var earlierText: String { earlierPhrase.map(project.words.text) ?? "" }

  /// A condition on the registry's own columns, which are known to be there.
  package func filter(_ condition: String) -> Filter {
    var problems: [Diagnostic] = []
    let filter = Filter.parse(condition, at: place, columns: table, problems: &problems)
    reader?.problems += problems
    return filter ?? .all
  }

  package func scope(_ condition: String) -> Scope { Scope(registry, filter(condition)) }
  package var yearPlaced: Located<String> { Located(yearColumn, at: place) }

  // MARK: Measures

  package func request(_ id: String, _ condition: String? = nil) -> MeasureRequest {
    MeasureRequest(measure: id, registry: registry, condition: condition, place: place)
  }

  /// A computed value of a measure of the report's year.
  package func value(_ id: String, _ format: ValueReference.Format = .sentence) -> ValueReference {
    value(id, where: thisYear, format)
  }

  package func value(_ id: String, where condition: String, _ format: ValueReference.Format = .sentence)
    -> ValueReference
  {
    ValueReference(measure: id, condition: condition, format: format, place: place, conditionPlace: place)
  }

  /// A table of measures that sets the year against those before it.
  package func measuresTable(_ names: [String]) -> MeasuresTableRequest {
    func period(_ words: String, _ condition: String) -> MeasuresTableRequest.Period {
      MeasuresTableRequest.Period(title: words, condition: Located(condition, at: place))
    }
    var periods = [period(String(year), thisYear)]
    if let own = ownCentre { periods.append(period(own.words, own.condition)) }
    if let earlier = earlierYears { periods.append(period(earlierText, earlier)) }
    return MeasuresTableRequest(periods: periods, sections: [section(of: names)])
  }

  package func section(of names: [String]) -> MeasuresTableRequest.Section {
    MeasuresTableRequest.Section(title: nil, measures: names.map { Located($0, at: place) })
  }

  /// What the yearly figure prints of survival, year by year.
  package var yearlySurvival: [MeasureRequest] {
    measure("survival").map(yearly) ?? []
  }

  /// A measure year by year.
  func yearly(_ id: String) -> [MeasureRequest] { years.map { request(id, "\(yearName) = \($0)") } }
}
