internal import Registry
internal import Statistics

/// The predictors that the events allow for, with as many knots as they allow for: first fewer knots for all numbers,
/// then straight lines, and only then fewer predictors, the last first.
struct ChosenTerms {
  var terms: [PredictorTerm] = []
  var dropped: [RiskAdjustmentReport.DroppedPredictor] = []
  var knots = 0

  /// Throws where not even the first predictor can be fitted.
  init(
    _ settings: AdjustmentSettings, rows: [Int], outcomes: [Bool], budget: PredictorBudget
  ) throws(StatisticsError) {
    guard budget.patients > 0 else { throw .emptySample }
    guard budget.rarer > 0 else { throw .oneOutcome }
    var reasons: [String: RiskAdjustmentReport.DroppedPredictor.Reason] = [:]
    for column in settings.predictors {
      // What is known in one outcome only holds nothing about the other, whatever is imputed.
      let known = Set(zip(rows, outcomes).filter { !column.isMissing($0.0) }.map(\.1))
      if known.count < 2 { reasons[column.name] = known.isEmpty ? .unknown : .knownInOneOutcome }
    }
    let candidates = settings.predictors.filter { reasons[$0.name] == nil }
    guard !candidates.isEmpty else { throw .noInformation }
    func all(_ knots: Int) -> [PredictorTerm] {
      candidates.compactMap { PredictorTerm($0, rows: rows, knots: knots) }
    }
    let possible = settings.knots >= 3 ? Array((3..<settings.knots + 1).reversed()) + [0] : [0]
    for knots in possible {
      let terms = all(knots)
      let affordable = budget.affordable(terms.map(\.columnCount))
      guard affordable == terms.count || knots == 0 else { continue }
      self.knots = knots
      self.terms = Array(terms[..<affordable])
      break
    }
    let names = Set(terms.map(\.column.name))
    let varying = Set(all(0).map(\.column.name))
    dropped = settings.predictors.filter { !names.contains($0.name) }.map {
      RiskAdjustmentReport.DroppedPredictor(
        column: $0, reason: reasons[$0.name] ?? (varying.contains($0.name) ? .tooFewEvents : .constant))
    }
    guard !terms.isEmpty else {
      guard let first = all(0).first else { throw .constantSample }
      throw .tooFewEvents(needed: first.columnCount * budget.eventsPerParameter, found: budget.rarer)
    }
  }
}

extension Column {
  func isMissing(_ row: Int) -> Bool {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN
    case .categories(let codes, _): codes[row] < 0
    }
  }
}
