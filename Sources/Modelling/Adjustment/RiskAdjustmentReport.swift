package import Analyses
package import Registry
package import Statistics
package import Wording

/// A risk adjustment as TRIPOD+AI asks for it (Collins et al. 2024): predictors chosen beforehand, splines, imputation
/// beside complete cases, internal validation, and its performance in years that it has not learnt from.
package struct RiskAdjustmentReport: Sendable {
  package struct DroppedPredictor: Sendable {
    package enum Reason: Hashable, Sendable { case tooFewEvents, constant, unknown, knownInOneOutcome }
    package var column: Column
    package var reason: Reason
  }

  package var settings: AdjustmentSettings
  package var budget: PredictorBudget
  package var predictors: [Column]
  /// Of all that were asked for.
  package var dropped: [DroppedPredictor]
  /// Knots that the events allow for: fewer than asked for where predictors would have been lost; 0 for straight lines.
  package var knots: Int
  package var parameters: Int
  /// Nil where ``completeCasesProblem`` says why.
  package var completeCases: CompleteCaseModel?
  package var completeCasesProblem: StatisticsError?
  package var pooled: PooledModel
  /// Something of the learning or of the judged patients was imputed, so many times.
  package var isImputed: Bool
  package var imputed: Int
  package var leftOut: LeftOutTable
  /// Learning and judged patients without the outcome: the model neither learns from them nor judges them.
  package var withoutOutcome: PatientSet
  /// Judged patients of whom no predictor is known: they have no risk to be held against.
  package var withoutPredictors: PatientSet
  package var learning: ProportionPatients
  package var judged: ProportionPatients
  /// Judged patients with a level of a category that no learning patient had: it was imputed as if missing.
  package var unseenLevels: PatientSet
  package var performance: JudgedPerformance
  /// Of the judged patients, the mean over the imputations.
  package var predictions: Predictions
  /// Whether a predictor is a number.
  package var hasNumber: Bool { predictors.contains { $0.numbers != nil } }

  /// Throws where learning and judged patients overlap (`overlappingGroups`), for outcomes that are all alike, where the
  /// events do not allow for one predictor, and where a predictor cannot be imputed.
  package init(
    _ table: RegistryTable, _ settings: AdjustmentSettings, words: Wording
  ) throws(StatisticsError) {
    self.settings = settings
    let truth = settings.outcome.truth(in: table).values
    let (learningRows, judgedRows) = (settings.learning.rows(in: table), settings.judged.rows(in: table))
    guard Set(learningRows).isDisjoint(with: judgedRows) else { throw .overlappingGroups }
    let learners = learningRows.filter { truth[$0] != .unknown }
    let candidates = judgedRows.filter { truth[$0] != .unknown }
    withoutOutcome = PatientSet((learningRows + judgedRows).filter { truth[$0] == .unknown })
    learning = ProportionPatients(learners, truth)
    budget = try PredictorBudget(
      events: learners.count { truth[$0] == .yes }, patients: learners.count,
      eventsPerParameter: settings.eventsPerParameter)
    let outcomes = learners.map { truth[$0] == .yes }
    let chosen = try ChosenTerms(settings, rows: learners, outcomes: outcomes, budget: budget)
    (predictors, dropped, knots) = (chosen.terms.map(\.column), chosen.dropped, chosen.knots)
    let design = DesignedModel(terms: chosen.terms, words: words)
    parameters = design.columnCount
    let members = candidates.filter { row in !chosen.terms.allSatisfy { $0.isMissing(row) } }
    judged = ProportionPatients(members, truth)
    withoutPredictors = PatientSet(candidates).subtracting(judged.known)

    let known = chosen.terms.map { $0.variable(learners) }
    let observed = learners.indices.map { design.row(known, $0) }
    let complete = learners.indices.filter { !observed[$0].contains { $0.isNaN } }
    if settings.isValidated {
      do {
        completeCases = try CompleteCaseModel(
          design, rows: complete.map { observed[$0] }, outcomes: complete.map { outcomes[$0] },
          records: complete.map { learners[$0] }, samples: settings.bootstrapSamples, seed: settings.seed)
      } catch {
        completeCasesProblem = error
      }
    }
    unseenLevels = PatientSet(
      candidates.filter { row in chosen.terms.contains { $0.hasUnseenLevel(row) } })
    leftOut = LeftOutTable(predictors, rows: learningRows, judged: members, truth: truth)

    // The outcome belongs to an imputation (Moons et al. 2006), but a judged patient's own must not shape the risk that it
    // is held against: there it is left out, as it is when a risk is predicted.
    let all = learners + members
    let incomplete = learners.count - complete.count
    let imputations =
      settings.imputations ?? min(100, max(5, (100 * incomplete + learners.count - 1) / learners.count))
    let variables = chosen.terms.map { $0.variable(all) }
    var completed = [variables]
    isImputed = all.contains { row in chosen.terms.contains { $0.isMissing(row) } }
    if isImputed {
      completed = try ChainedEquations(
        variables + [.categories(outcomes.map { $0 ? 1 : 0 } + members.map { _ in -1 })],
        imputations: max(2, imputations), rounds: settings.rounds, seed: settings.seed
      ).completed.map { Array($0.dropLast()) }
    }
    imputed = completed.count
    let sets = completed.map { variables in all.indices.map { design.row(variables, $0) } }
    let pooled = try PooledModel(
      design, imputed: sets.map { Array($0[..<learners.count]) }, isImputed: incomplete > 0,
      complete: completeCases, outcomes: outcomes, records: learners)
    self.pooled = pooled
    let risks = zip(sets, pooled.models).map { rows, model in
      rows[learners.count...].map { model.probability($0) }
    }
    let unknown =
      members.isEmpty ? [] : predictors.filter { members.allSatisfy($0.isMissing) }.map(\.field.title)
    performance = JudgedPerformance(
      risks: risks, outcomes: members.map { truth[$0] == .yes }, unknown: unknown)
    let title = words.headings(.modelOf(predictors.map(\.field.title)))
    predictions = Predictions(
      entries: members.indices.map { place in
        Predictions.Entry(
          row: members[place],
          risk: compensatedSum(risks.map { $0[place] }) / Double(risks.count),
          hasOutcome: truth[members[place]] == .yes)
      }, title: unknown.isEmpty ? title : words.adjustments(.withoutPredictor(title, unknown)),
      without: PatientSet(judgedRows).subtracting(PatientSet(members)), performance: performance)
  }
}

extension ProportionPatients {
  /// Of rows in which the outcome is known.
  init(_ rows: [Int], _ truth: [Truth.Value]) {
    self.init(
      events: PatientSet(rows.filter { truth[$0] == .yes }), known: PatientSet(rows), unknown: PatientSet([]))
  }
}

extension Predictions {
  init(entries: [Entry], title: String, without: PatientSet, performance: JudgedPerformance) {
    self.entries = entries
    self.title = title
    isApparent = false
    self.without = without
    self.performance = performance
    model = nil
  }
}
