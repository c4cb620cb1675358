package import Analyses
package import Modelling
package import Statistics

/// A risk adjustment as it may be printed: its models, and of its patients the counts that may be told.
package struct PrintedAdjustment: Sendable {
  package struct Excluded: Hashable, Sendable {
    package let withoutOutcome: Int
    package let withoutPredictors: Int
    package let unseenLevels: Int
  }

  package let settings: AdjustmentSettings
  package let budget: PredictorBudget
  package let parameters: Int
  package let knots: Int
  package let dropped: [RiskAdjustmentReport.DroppedPredictor]
  package let learning: ProportionResult
  /// Nil where the judged are hidden, and with them how well the model foretells.
  package let judged: ProportionResult?
  package let pooled: PooledModel
  package let isImputed: Bool
  package let imputed: Int
  package let completeCases: CompleteCaseModel?
  package let completeCasesProblem: StatisticsError?
  package let performance: JudgedPerformance?
  /// In how many of the judged each predictor is not known.
  package let missingJudged: [(title: String, count: PrintedCount)]
  package let excluded: Printed<Excluded>

  init(
    _ report: RiskAdjustmentReport, isJudgedTold: Bool,
    missingJudged: [(title: String, count: PrintedCount)], excluded: Printed<Excluded>
  ) {
    settings = report.settings
    budget = report.budget
    parameters = report.parameters
    knots = report.knots
    dropped = report.dropped
    learning = ProportionResult(report.learning)
    judged = isJudgedTold ? ProportionResult(report.judged) : nil
    pooled = report.pooled
    isImputed = report.isImputed
    imputed = report.imputed
    completeCases = report.completeCases
    completeCasesProblem = report.completeCasesProblem
    performance = isJudgedTold ? report.performance : nil
    self.missingJudged = missingJudged
    self.excluded = excluded
  }
}

/// Complete cases beside those left out of them, as they may be printed.
package struct PrintedLeftOut: Sendable {
  package enum Cell: Sendable {
    case number(PrintedMeasure)
    case levels([(label: String, result: PrintedProportion)])
  }

  package struct Row: Sendable {
    package let title: String
    /// The predictor is not known in so many of the learning patients, and in so many of the judged.
    package let missing: PrintedCount
    package let missingJudged: PrintedCount
    package let complete: Cell
    package let leftOut: Cell
  }

  package let complete: PrintedCount
  package let leftOut: PrintedCount
  /// The outcome among either.
  package let outcome: (complete: PrintedProportion, leftOut: PrintedProportion)
  package let rows: [Row]
}

/// Centres against what is expected of them, as they may be printed.
package struct PrintedCentres: Sendable {
  package struct Centre: Sendable {
    package let label: String
    package let observed: PrintedProportion
    /// What is foretold and compared, where the observed stand as they are.
    package let judged: Printed<CentreComparison.Centre>
  }

  package let title: String
  package let centreTitle: String
  package let centres: [Centre]
  /// Nil too where a centre is hidden, of which it would tell.
  package let dispersion: AdjustedDispersion?
  package let widening: Double?
  /// Nil too where a centre is hidden.
  package let expectedOutside: (inner: Double, outer: Double)?
  /// Nil too where a centre is hidden.
  package let shrinkage: ShrunkenCentres?
  package let shrinkageProblem: StatisticsError?
  package let withoutCentre: PrintedCount
}
