internal import Diagnostics
internal import Registry
internal import Requests
internal import Wording

/// How a report adjusts for risk: by whom, of whom, by what.
extension ReportContext {
  private static let usualPredictors = ["age_years", "low_flow_min", "first_rhythm", "witnessed"]

  /// The predictors of the settings that the registry has, by importance.
  var predictors: [String] {
    settings.adjustment.predictors.map { $0.map(\.text).filter(has) } ?? columns(Self.usualPredictors)
  }

  func predictorTitles() -> [String] { predictors.compactMap { table[$0]?.field.title } }

  /// Those of the settings that the registry lacks, or that follow from the outcome.
  func checkPredictors() {
    for name in settings.adjustment.predictors ?? [] where !has(name.text) {
      complain(
        .error(
          "unknown-column", "the registry '\(registry)' has no column '\(name.text)'", at: name.place,
          suggestion: nearestWord(to: name.text, among: table.columns.map(\.name))))
    }
    for name in settings.adjustment.predictors ?? [] where table[name.text]?.field.role == .outcome {
      complain(
        .error(
          "outcome-as-predictor", "'\(name.text)' is an outcome, and foretells nothing", at: name.place))
    }
  }

  /// Adults and children apart where ages are known.
  var populations: [ReportPopulation] {
    guard has("age_years"), let ages = table["age_years"]?.numbers else { return [.all] }
    let from = Double(settings.adjustment.adultsFrom)
    let hasBoth = ages.contains { $0 < from } && ages.contains { $0 >= from }
    return hasBoth ? [.adults, .children] : [.all]
  }

  func condition(_ population: ReportPopulation) -> String? {
    switch population {
    case .all: nil
    case .adults: "age_years >= \(settings.adjustment.adultsFrom)"
    case .children: "age_years < \(settings.adjustment.adultsFrom)"
    }
  }

  /// Whether there are two centres or more, and years to judge them by.
  var comparesCentres: Bool {
    centreYears != nil && (centreColumn.flatMap { table[$0]?.levels?.count } ?? 0) >= 2
  }

  func within(_ condition: String, _ population: ReportPopulation) -> String {
    self.condition(population).map { "\(condition) and \($0)" } ?? condition
  }

  func adjustment(
    _ population: ReportPopulation, learning: String, judged: String, isValidated: Bool = true
  ) -> Adjustment {
    let choices = settings.adjustment
    var adjustment = Adjustment(
      scope: scope(within(upToNow, population)), outcome: survived,
      predictors: predictors.map { .column($0) }, learning: filter(learning), judged: filter(judged))
    adjustment.knots = choices.knots
    adjustment.eventsPerParameter = choices.eventsPerParameter
    adjustment.imputations = choices.imputations
    adjustment.bootstrapSamples = choices.bootstrapSamples
    adjustment.seed = choices.seed
    adjustment.isValidated = isValidated
    return adjustment
  }

  /// The judged patients' risks, of survival or of death.
  func risk(_ adjustment: Adjustment, isOpposite: Bool = false) -> Risk {
    Risk(
      scope: adjustment.scope, outcome: isOpposite ? filter("survived_to_discharge = no") : survived,
      origin: .adjusted(adjustment, isOpposite: isOpposite))
  }

  /// The years over which centres are compared, and before which the model learns; nil where there are none before.
  var centreYears: (first: Int, learning: String, judged: String)? {
    let first = max(year - settings.adjustment.centreYears + 1, (years.first ?? year) + 1)
    guard first <= year, years.contains(where: { $0 < first }) else { return nil }
    return (first, before(first), since(first))
  }
}
