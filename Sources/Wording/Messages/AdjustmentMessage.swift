/// A risk adjustment: its model, whom complete cases leave out, how well it tells and foretells, and centres against it.
package enum AdjustmentMessage: Hashable, Sendable {
  package enum Measure: Hashable, Sendable, CaseIterable {
    case area, slope, intercept, inTheLarge, brier, scaledBrier
  }

  // A model's terms.
  case quartiles(String, upper: String, lower: String)
  case level(String, String, reference: String)
  case intercept
  case splineTerm(String, Int)
  case term
  case coefficient
  case knotsOfSpline

  // What the rows and columns are.
  case predictor
  case missingInformation
  case imputed
  case allPatients
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
  case learnt(events: Int, runs: Int)
  case budget(parameters: Int, each: Int, rarer: Int)
  case splines(knots: Int)
  case lines
  case imputation(count: Int, seed: String)
  case nothingMissing
  case separated([String], isComplete: Bool)
  case separatedImputation
  case firthEstimates
  case completeCasesAre(events: Int, runs: Int)
  case separatedCompleteCases
  case noCompleteCases(String)
  case tooFewEvents([String])
  case constant([String])
  case unknownPredictors([String])
  case knownInOneOutcome([String])
  case withoutPredictor(String, [String])
  case coefficientReading(isImputed: Bool)
  case someLeftOut
  case withoutOutcome(Int)
  case withoutPredictors(Int)
  case unseenLevels(Int)

  // Below those left out, and below the performance.
  case leftOutReading
  case notKnownLearning
  case notKnownJudged
  case judged(events: Int, patients: Int)
  case pooledPerformance
  case missingOfJudged([String])
  case notJudgedWithout([String])
  case bootstrap(samples: Int, failed: Int)
  case correctedInterval
  case noCorrectedInterval(fewest: Int)
  case noBootstrap(String)
  case nobodyJudged, notJudged(String)
  case performanceReading

  // A predictor's curve.
  case ratioToMedian
  case rubinInterval
  case waldInterval
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
  case shrunken(middle: String, overall: String, nodes: Int)
  case spread(String, interval: String)
  case spreadKnown
  case noShrunkenInterval(isZero: Bool)
  case notShrunken(String)
  case dispersion(statistic: String, degrees: Int, factor: String, p: String)
  case notWidened(String, winsorised: String, outside: [String])
}
