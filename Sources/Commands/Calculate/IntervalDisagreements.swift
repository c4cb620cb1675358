internal import Methods

extension Calculation {
  /// Tests beside intervals that do not come from turning them round, and the value of no difference.
  private static let pairs: [(test: Method, interval: Method, none: Double)] = [
    (.fisher, .oddsRatioExact, 1), (.fisher, .riskDifference, 0), (.pearson, .riskDifference, 0),
    (.standardisedRatio, .standardisedRatio, 1),
  ]

  /// Why P and an interval part ways, where they stand on different sides of no difference.
  var intervalRemarks: [String] {
    Self.pairs.compactMap { test, interval, none in
      guard let p = pValue(test), let bounds = estimate(interval), let low = bounds.low,
        let high = bounds.high
      else { return nil }
      let excludes = none < low || none > high
      return (p < 1 - bounds.level) == excludes
        ? nil : CalculationWords.apart(test, interval, p, excludes: excludes)
    }
  }
}
