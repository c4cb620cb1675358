extension ReferenceCase {
  static let summaryFunctions = merged([
    [
      "mean": { try $0.moments(0).mean },
      "sd": { try $0.moments(0).sd ?? .nan },
      "skewness": { try Summary($0.sample(0)).skewness ?? .nan },
      "skewness.adjusted": { try Summary($0.sample(0)).adjustedSkewness ?? .nan },
      "weighted.mean": { try WeightedMoments($0.sample(0), weights: $0.sample(1), as: .frequencies).mean },
      "weighted.sd.frequencies": {
        try WeightedMoments($0.sample(0), weights: $0.sample(1), as: .frequencies).sd ?? .nan
      },
      "weighted.sd.reliabilities": {
        try WeightedMoments($0.sample(0), weights: $0.sample(1), as: .reliabilities).sd ?? .nan
      },
    ], quantiles,
  ])

  /// The probability, then the sample.
  private static let quantiles: [String: Compute] = QuantileType.allCases.reduce(into: [:]) {
    functions, type in
    functions["quantile.type\(type.rawValue)"] = {
      type.quantile(try $0[0], ofSorted: try $0.sample(1).sorted())
    }
  }
}
