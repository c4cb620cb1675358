extension ReferenceCase {
  /// Intervals and effects; those of two groups take events and total of each, then the level.
  static let effectFunctions = merged([effects, ratios, intervals, rates])

  private static let effects: [String: Compute] = [
    "riskDifference": { try $0.contrasts().riskDifference },
    "newcombe.low": { try $0.contrasts().newcombe(level: 0.95).low },
    "newcombe.high": { try $0.contrasts().newcombe(level: 0.95).high },
    "smd.means": { StandardisedDifference.means(try $0.moments(0), try $0.moments(1)) ?? .nan },
    "smd.categories": {
      StandardisedDifference.categories(try $0.sample(0).map { Int($0) }, try $0.sample(1).map { Int($0) })
        ?? .nan
    },
    "hodgesLehmann.estimate": { try HodgesLehmann($0.sample(0), $0.sample(1)).estimate },
    "hodgesLehmann.low": { try HodgesLehmann($0.sample(0), $0.sample(1)).interval(level: 0.95)?.low ?? .nan },
    "hodgesLehmann.high": {
      try HodgesLehmann($0.sample(0), $0.sample(1)).interval(level: 0.95)?.high ?? .nan
    },
  ]

  private static let intervals: [String: Compute] = [
    "wilson.low": { try $0.proportion().wilson(level: $0[2]).low },
    "wilson.high": { try $0.proportion().wilson(level: $0[2]).high },
    "clopperPearson.low": { try $0.proportion().clopperPearson(level: $0[2]).low },
    "clopperPearson.high": { try $0.proportion().clopperPearson(level: $0[2]).high },
    "jeffreys.low": { try $0.proportion().jeffreys(level: $0[2]).low },
    "jeffreys.high": { try $0.proportion().jeffreys(level: $0[2]).high },
  ]

  private static let ratios: [String: Compute] = [
    "riskRatio.estimate": { try $0.contrasts().riskRatio ?? .nan },
    "riskRatio.low": { try $0.contrasts().riskRatioLog(level: $0[4])?.low ?? .nan },
    "riskRatio.high": { try $0.contrasts().riskRatioLog(level: $0[4])?.high ?? .nan },
    "oddsRatio.estimate": { try $0.contrasts().oddsRatio ?? .nan },
    "oddsRatio.wald.low": { try $0.contrasts().oddsRatioWald(level: $0[4])?.low ?? .nan },
    "oddsRatio.wald.high": { try $0.contrasts().oddsRatioWald(level: $0[4])?.high ?? .nan },
    "oddsRatio.conditional": { try ConditionalOddsRatio($0.contrasts()).estimate ?? .nan },
    "oddsRatio.exact.low": { try ConditionalOddsRatio($0.contrasts()).interval(level: $0[4])?.low ?? .nan },
    "oddsRatio.exact.high": { try ConditionalOddsRatio($0.contrasts()).interval(level: $0[4])?.high ?? .nan },
    "numberNeededToTreat.estimate": { try NumberNeededToTreat($0.contrasts()).estimate ?? .nan },
    "numberNeededToTreat.low": { try NumberNeededToTreat($0.contrasts()).bounds(level: $0[4]).low },
    "numberNeededToTreat.high": { try NumberNeededToTreat($0.contrasts()).bounds(level: $0[4]).high },
    "cramersV": { try CramersV.value($0.table()) },
  ]

  private static let rates: [String: Compute] = [
    "medianInterval.low": { try MedianInterval($0.sample(0)).interval(level: $0.level(1))?.low ?? .nan },
    "medianInterval.high": { try MedianInterval($0.sample(0)).interval(level: $0.level(1))?.high ?? .nan },
    "medianInterval.coverage": { try MedianInterval($0.sample(0)).coverage(level: $0.level(1)) ?? .nan },
    "poissonRate.low": { try $0.rate().exact(level: $0[2]).low },
    "poissonRate.high": { try $0.rate().exact(level: $0[2]).high },
    "poissonRate.p": { try $0.rate().standardisedRatio.pValue },
    "adjusted.bonferroni": { try Multiplicity.bonferroni.adjusted($0.sample(0))[$0.index(1)] },
    "adjusted.holm": { try Multiplicity.holm.adjusted($0.sample(0))[$0.index(1)] },
    "adjusted.benjaminiHochberg": { try Multiplicity.benjaminiHochberg.adjusted($0.sample(0))[$0.index(1)] },
  ]
}
