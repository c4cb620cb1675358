extension ReferenceCase {
  /// Times and events (0 or 1) first; then the time asked for, groups and strata, or the column asked for and columns.
  static let survivalFunctions = merged([curves, logRank, cox, followUp])

  private static let curves: [String: Compute] = [
    "kaplanMeier.survival": { try kaplanMeier($0).1.survival },
    "kaplanMeier.standardError": { try kaplanMeier($0).1.standardError },
    "kaplanMeier.logLog.low": { try limits($0, .logLog).low },
    "kaplanMeier.logLog.high": { try limits($0, .logLog).high },
    "kaplanMeier.log.low": { try limits($0, .log).low },
    "kaplanMeier.log.high": { try limits($0, .log).high },
    "kaplanMeier.median": { try KaplanMeier($0.patients()).median ?? .nan },
    "kaplanMeier.median.low": { try KaplanMeier($0.patients()).medianInterval(level: 0.95).low ?? .nan },
    "kaplanMeier.median.high": { try KaplanMeier($0.patients()).medianInterval(level: 0.95).high ?? .nan },
    "nelsonAalen.hazard": { try nelsonAalen($0).hazard },
    "nelsonAalen.variance": { try nelsonAalen($0).variance },
    "aalenJohansen.incidence": { try aalenJohansen($0).incidence },
    "aalenJohansen.variance": { try aalenJohansen($0).variance },
  ]

  private static let logRank = merged([
    test("logRank") { try LogRank($0.patients(), groups: $0.sample(2).map { Int($0) }) },
    test("logRank.stratified", [.statistic]) {
      try LogRank($0.patients(), groups: $0.sample(2).map { Int($0) }, strata: $0.sample(3).map { Int($0) })
    },
    [
      "logRank.expected": { try LogRank($0.patients(), groups: $0.sample(2).map { Int($0) }).expected[0] }
    ],
  ])

  private static let cox: [String: Compute] = [
    "cox.coefficient": { try coxModel($0).coefficients[$0.index(2)] },
    "cox.standardError": { try coxModel($0).standardError($0.index(2)) },
    "cox.p": { try coxModel($0).pValue($0.index(2)) ?? .nan },
    "cox.hazardRatio.low": { try coxModel($0).interval($0.index(2), level: 0.95)?.low ?? .nan },
    "cox.hazardRatio.high": { try coxModel($0).interval($0.index(2), level: 0.95)?.high ?? .nan },
    "cox.likelihoodRatio": { try coxModel($0).likelihoodRatio },
    "cox.score": { try coxModel($0).scoreStatistic },
    "cox.logLikelihood": { try coxModel($0).logLikelihood },
    "cox.stratified.coefficient": {
      try CoxRegression($0.patients(), rows: $0.rows(from: 4), strata: $0.sample(3).map { Int($0) })
        .coefficients[$0.index(2)]
    },
  ]

  private static func kaplanMeier(_ arguments: ReferenceArguments) throws -> (KaplanMeier, KaplanMeier.Step) {
    let estimate = try KaplanMeier(arguments.patients())
    guard let step = try estimate.step(at: arguments.level(2)) else { throw ReferenceArguments.Missing() }
    return (estimate, step)
  }

  private static func limits(
    _ arguments: ReferenceArguments, _ scale: KaplanMeier.IntervalScale
  ) throws -> Interval {
    let (estimate, step) = try kaplanMeier(arguments)
    guard let interval = try estimate.interval(at: step, level: 0.95, scale: scale) else {
      throw ReferenceArguments.Missing()
    }
    return interval
  }

  private static func nelsonAalen(_ arguments: ReferenceArguments) throws -> NelsonAalen.Step {
    guard let step = try NelsonAalen(arguments.patients()).step(at: arguments.level(2)) else {
      throw ReferenceArguments.Missing()
    }
    return step
  }

  /// Times, events, then the cause and the time.
  private static func aalenJohansen(_ arguments: ReferenceArguments) throws -> AalenJohansen.Step {
    let asked = try arguments.sample(2)
    guard asked.count == 2,
      let step = try AalenJohansen(
        times: arguments.sample(0), events: arguments.sample(1).map { Int($0) }, cause: Int(asked[0])
      ).step(at: asked[1])
    else { throw ReferenceArguments.Missing() }
    return step
  }

  private static func coxModel(_ arguments: ReferenceArguments) throws -> CoxRegression {
    try CoxRegression(arguments.patients(), rows: arguments.rows(from: 3))
  }
}
