internal import Formats
internal import Analyses
internal import Diagnostics
internal import Project
internal import Prose
internal import Registry
internal import Site
internal import Wording

/// A plan of a report's analyses. Nothing in it depends on a record: the settings, the measures and the names of the
/// dictionary make it, so that it is the same before the data are closed and after.
struct AnalysisPlan {
  private(set) var lines: [(item: PlanItem, text: String)] = []

  init(_ report: ReportContext) {
    let (settings, choices) = (report.settings, report.settings.adjustment)
    func add(_ item: PlanItem, _ text: PlanText) {
      lines.append((item, report.project.words.analyses(.planText(text))))
    }
    lines.append((.registry, report.title))
    add(.year, .report(year: report.year, lock: report.source.dataLock))
    if let inclusion = settings.inclusion { lines.append((.inclusion, inclusion.text)) }
    add(.counted, .runs(hasPatients: report.patientColumn != nil))
    let measures = report.project.measureOrder.compactMap { report.project.measures[$0] }
      .filter { $0.registry == report.registry }
    for measure in measures {
      let target = measure.target.map { target in
        report.project.words.analyses(
          .planText(.target((measure.direction == .lower ? "≤ " : "≥ ") + Self.target(target, of: measure))))
      }
      let text = report.project.words.analyses(
        .planText(.measure(title: measure.title, measure.words)))
      lines.append((.measures, text + (target ?? "")))
    }
    add(.survival, .shares)
    if report.predictors.count > 1, report.hasOutcome {
      add(.predictors, .populations(report.plannedPopulations, adultsFrom: choices.adultsFrom))
      add(
        .predictors,
        .predictors(
          report.predictorTitles(), knots: choices.knots, events: choices.eventsPerParameter))
      add(.imputation, .imputation(count: choices.imputations, seed: choices.seed))
      add(.validation, .validation(samples: choices.bootstrapSamples))
      if report.centreColumn != nil { add(.centres, .centres(years: choices.centreYears)) }
    }
    if report.has("follow_up_days") { add(.followUp, .followUp(FollowUpSection.days)) }
    if report.has("ecmo_hours") { add(.competing, .competing(ReportContext.competingDays)) }
    if !report.complications.isEmpty {
      func titles(_ names: [String]) -> [String] { names.compactMap { report.table[$0]?.field.title } }
      add(
        .complications, .complications(titles(report.complications), timed: titles(report.timedComplications))
      )
    }
    add(.comparisons, .comparisons)
    lines.append((.disclosure, report.project.words.note(report.source.profile)))
    addInputs(report)
  }

  /// A proportion's in percent, without the traces of binary fractions.
  private static func target(_ value: Double, of measure: MeasureDefinition) -> String {
    guard case .proportion = measure.kind else { return machineNumber(value) ?? "" }
    return (machineNumber((value * 1e8).rounded() / 1e6) ?? "") + "%"
  }

  /// What decides the analyses and is too long to be said: the plan's hash holds it by its own.
  private mutating func addInputs(_ report: ReportContext) {
    let (settings, words) = (report.settings, report.project.words)
    func hash(_ path: String) -> String? { report.project.files.files[path].map { SHA256.hex($0) } }
    func add(_ item: PlanItem, _ text: PlanText) {
      lines.append((item, words.analyses(.planText(text))))
    }
    if let dictionary = report.source.dictionaryPath.flatMap(hash) { add(.columns, .dictionary(dictionary)) }
    if !settings.partial.isEmpty {
      let years = settings.partial.sorted { $0.key < $1.key }
      add(.partial, .partial(years.map { words.remarks(.partial(year: String($0.key), $0.value)) }))
    }
    if let file = settings.benchmarks, let hash = hash("content/" + file.text) {
      add(.benchmarks, .benchmarks(hash))
    }
    if let centre = settings.centre { add(.ownCentre, .centre(centre.text)) }
  }

  /// Of its lines, one below the other, each after the name of what it settles.
  var hash: String {
    SHA256.hex(Array(ApartLetters.plain(lines.map { "\($0.item.rawValue): \($0.text)\n" }.joined()).utf8))
  }
}

extension ReportContext {
  static let competingDays = [3, 7, 14, 30]

  /// Whatever the data hold: adults and children apart where ages are recorded.
  var plannedPopulations: [ReportPopulation] { has("age_years") ? [.adults, .children] : [.all] }

  /// The column that tells whose run it is.
  var patientColumn: Column? { table.columns.first { $0.field.role == .patient } }
}
