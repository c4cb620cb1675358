extension ReferenceCase {
  static let processFunctions = merged([limits, paths])

  private static let limits: [String: Compute] = [
    // Events, patients, baseline.
    "pChart.low": { try pChart($0).low },
    "pChart.high": { try pChart($0).high },
    // Patients, target, level.
    "funnel.low": { try FunnelLimits(target: $0[1]).limits(cases: $0.whole(0), level: $0[2]).low },
    "funnel.high": { try FunnelLimits(target: $0[1]).limits(cases: $0.whole(0), level: $0[2]).high },
    // Events, patients, target, level; 1 where beyond.
    "funnel.isBeyond": {
      try FunnelLimits(target: $0[2]).isBeyond(events: $0.whole(0), cases: $0.whole(1), level: $0[3]) ? 1 : 0
    },
    // Events, patients; the target, without which it is the share of all.
    "overdispersion.factor": { try overdispersion($0).factor },
    "overdispersion.p": { try overdispersion($0).pValue },
  ]

  private static let paths: [String: Compute] = [
    "runs.longest": { Double(try RunRules($0.sample(0)).longestRun) },
    "runs.crossings": { Double(try RunRules($0.sample(0)).crossings) },
    "runs.longestExpected": { try RunRules($0.sample(0)).longestExpected.map(Double.init) ?? .nan },
    "runs.fewestCrossings": { try RunRules($0.sample(0)).fewestExpected.map(Double.init) ?? .nan },
    // Risks, events; alternative odds ratio and limit.
    "vlad.last": { try VLAD(predicted: $0.sample(0), events: $0.flags(1)).path.last ?? .nan },
    "cusum.last": { try cusum($0).path.last ?? .nan },
    "cusum.signals": { Double(try cusum($0).signals.count) },
  ]

  private static func pChart(_ arguments: ReferenceArguments) throws -> PChart.Point {
    guard let proportion = try Proportion(events: arguments.whole(0), total: arguments.whole(1)),
      let point = try PChart([proportion], baseline: arguments[2]).points.first
    else { throw ReferenceArguments.Missing() }
    return point
  }

  private static func overdispersion(_ arguments: ReferenceArguments) throws -> Overdispersion {
    let centres = try zip(arguments.sample(0), arguments.sample(1)).compactMap {
      Proportion(events: Int($0), total: Int($1))
    }
    guard arguments.samples.count > 2 else {
      let target = Double(centres.reduce(0) { $0 + $1.events }) / Double(centres.reduce(0) { $0 + $1.total })
      return try Overdispersion(centres, target: target, isTargetEstimated: true)
    }
    return try Overdispersion(centres, target: arguments.level(2), isTargetEstimated: false)
  }

  private static func cusum(_ arguments: ReferenceArguments) throws -> RiskAdjustedCUSUM {
    let settings = try arguments.sample(2)
    guard settings.count == 2 else { throw ReferenceArguments.Missing() }
    return try RiskAdjustedCUSUM(
      predicted: arguments.sample(0), events: arguments.flags(1), alternative: settings[0], limit: settings[1]
    )
  }
}
