/// A risk adjustment: its model, whom complete cases leave out, how well it tells and foretells, and centres against it.
package enum AdjustmentMessage: Hashable, Sendable {
  package enum Measure: Hashable, Sendable, CaseIterable {
    case area, slope, intercept, inTheLarge, brier, scaledBrier
  }

  // A model's terms.
  case quartiles(String, upper: String, lower: String)
  case level(String, String, reference: String)
  case intercept

  // What the rows and columns are.
  case predictor
  case missingInformation
  case imputed
  case completeCases
  case leftOut
  case withOutcome
  case learntFrom
  case judgedPatients
  case apparent
  case optimism
  case simulationError
  case corrected
  case measure(Measure)

  // Below the model.
  case learnt(events: Int, patients: Int)
  case budget(parameters: Int, each: Int, rarer: Int)
  case splines(knots: Int)
  case lines
  case imputation(count: Int, seed: String)
  case separatedImputation
  case completeCasesAre(events: Int, patients: Int)
  case separatedCompleteCases
  case noCompleteCases(String)
  case tooFewEvents([String])
  case constant([String])
  case someLeftOut
  case withoutOutcome(Int)
  case withoutPredictors(Int)
  case unseenLevels(Int)

  // Below those left out, and below the performance.
  case leftOutReading
  case judged(events: Int, patients: Int)
  case bootstrap(samples: Int, failed: Int)
  case noBootstrap(String)
  case notJudged(String)
  case performanceReading

  // A predictor's curve.
  case ratioToMedian
  case rubinInterval
  case curveReading

  // Centres.
  case observedToExpected(of: String)
  case adjustedP
  case shrunkenRatio
  case beyondOuterLimits
  case exactCentres(String)
  case extremeCentres([String])
  case multiplicity(Int, beyondInner: String, beyondOuter: String)
  case eachByItself
  case shrunken(spread: String)
  case notShrunken(String)
  case dispersion(factor: String, p: String, widening: String?)
}
