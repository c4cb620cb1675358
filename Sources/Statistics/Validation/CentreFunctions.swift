extension ReferenceCase {
  static let centreFunctions = merged([
    poissonBinomial, observedExpected, dispersion, randomIntercept, offsetIntercept, clustered,
  ])

  // Risks, then the count asked for.
  private static let poissonBinomial: [String: Compute] = [
    "poissonBinomial.probability": { try PoissonBinomial($0.sample(0)).probability($0.index(1)) },
    "poissonBinomial.lower": { try PoissonBinomial($0.sample(0)).lower($0.index(1)) },
    "poissonBinomial.atLeast": { try PoissonBinomial($0.sample(0)).atLeast($0.index(1)) },
    "poissonBinomial.saddlePoint": {
      try PoissonBinomial($0.sample(0), exactUpTo: 0).atLeast($0.index(1))
    },
  ]

  // Risks, then the observed count.
  private static let observedExpected: [String: Compute] = [
    "observedExpected.p": { try centre($0).pValue(.exact) },
    "observedExpected.midP": { try centre($0).pValue() },
    "observedExpected.exact.low": { try centre($0).interval(level: 0.95, .exact).low },
    "observedExpected.exact.high": { try centre($0).interval(level: 0.95, .exact).high },
    "observedExpected.midP.low": { try centre($0).interval(level: 0.95).low },
    "observedExpected.midP.high": { try centre($0).interval(level: 0.95).high },
    "observedExpected.limit.low": { try centre($0).limits(level: 0.95).low },
    "observedExpected.limit.high": { try centre($0).limits(level: 0.95).high },
    "observedExpected.chanceBeyond": { try centre($0).chanceBeyond(level: 0.95) },
  ]

  // Observed counts, then one sample of risks for each centre.
  private static let dispersion: [String: Compute] = [
    "adjustedDispersion.factor": { try AdjustedDispersion(centres($0)).factor },
    "adjustedDispersion.winsorisedFactor": { try AdjustedDispersion(centres($0)).winsorisedFactor },
    "adjustedDispersion.p": { try AdjustedDispersion(centres($0)).pValue },
    "adjustedDispersion.betweenVariance": { try AdjustedDispersion(centres($0)).betweenVariance },
  ]

  // Outcomes, centres, nodes and the coefficient or centre asked for, columns.
  private static let randomIntercept: [String: Compute] = [
    "randomIntercept.coefficient": { try model($0).coefficients[Int($0.sample(2)[1])] },
    "randomIntercept.standardError": { try model($0).standardError(Int($0.sample(2)[1])) },
    "randomIntercept.standardDeviation": { try model($0).standardDeviation },
    "randomIntercept.logLikelihood": { try model($0).logLikelihood },
    "randomIntercept.effect": { try model($0).centres[Int($0.sample(2)[1])].effect },
    "randomIntercept.effect.standardError": { try model($0).centres[Int($0.sample(2)[1])].standardError },
    "randomIntercept.standardDeviation.low": {
      try model($0).standardDeviationInterval(level: 0.95).low
    },
    "randomIntercept.standardDeviation.high": {
      try model($0).standardDeviationInterval(level: 0.95).high
    },
  ]

  // Outcomes, centres, nodes and the centre asked for, log odds as an offset: one intercept.
  private static let offsetIntercept: [String: Compute] = [
    "randomIntercept.offset.intercept": { try offsetModel($0).coefficients[0] },
    "randomIntercept.offset.standardDeviation": { try offsetModel($0).standardDeviation },
    "randomIntercept.offset.standardDeviation.low": {
      try offsetModel($0).standardDeviationInterval(level: 0.95).low
    },
    "randomIntercept.offset.standardDeviation.high": {
      try offsetModel($0).standardDeviationInterval(level: 0.95).high
    },
    "randomIntercept.offset.effect": { try offsetModel($0).centres[Int($0.sample(2)[1])].effect },
    "randomIntercept.offset.effect.standardError": {
      try offsetModel($0).centres[Int($0.sample(2)[1])].standardError
    },
  ]

  // Outcomes, clusters, then the coefficient asked for and the columns.
  private static let clustered: [String: Compute] = [
    "clustered.standardError": { try sandwich($0, .clusters).standardError($0.index(2)) },
    "clustered.standardError.HC1": { try sandwich($0, .coefficients).standardError($0.index(2)) },
    "clustered.proportion.standardError": {
      try ClusteredProportion(outcomes: $0.flags(0), clusters: $0.sample(1).map { Int($0) }).standardError
    },
    "clustered.proportion.low": {
      try ClusteredProportion(outcomes: $0.flags(0), clusters: $0.sample(1).map { Int($0) })
        .interval(level: 0.95)?.low ?? .nan
    },
    "clustered.proportion.high": {
      try ClusteredProportion(outcomes: $0.flags(0), clusters: $0.sample(1).map { Int($0) })
        .interval(level: 0.95)?.high ?? .nan
    },
  ]

  private static func centre(_ arguments: ReferenceArguments) throws -> ObservedExpected {
    try ObservedExpected(observed: arguments.index(1), risks: arguments.sample(0))
  }

  private static func centres(_ arguments: ReferenceArguments) throws -> [ObservedExpected] {
    try arguments.sample(0).enumerated().map { index, observed in
      try ObservedExpected(observed: Int(observed), risks: arguments.sample(index + 1))
    }
  }

  private static func model(_ arguments: ReferenceArguments) throws -> RandomInterceptLogistic {
    try RandomInterceptLogistic(
      rows: arguments.rows(from: 3), outcomes: arguments.flags(0),
      centres: arguments.sample(1).map { Int($0) }, nodes: arguments.index(2))
  }

  private static func offsetModel(_ arguments: ReferenceArguments) throws -> RandomInterceptLogistic {
    let outcomes = try arguments.flags(0)
    return try RandomInterceptLogistic(
      rows: outcomes.map { _ in [] }, outcomes: outcomes, centres: arguments.sample(1).map { Int($0) },
      offset: arguments.sample(3), nodes: arguments.index(2))
  }

  private static func sandwich(
    _ arguments: ReferenceArguments, _ correction: ClusteredVariance.Correction
  ) throws -> ClusteredVariance {
    let (rows, outcomes) = (try arguments.rows(from: 3), try arguments.flags(0))
    return try ClusteredVariance(
      LogisticRegression(rows: rows, outcomes: outcomes), rows: rows, outcomes: outcomes,
      clusters: arguments.sample(1).map { Int($0) }, correction: correction)
  }
}
