internal import RealModule

/// Logistic regression of patients within centres: the centres' own intercepts are normal about the model's (Goldstein
/// 2011), so that the estimate of a small centre is drawn towards the others. By maximum likelihood, as
/// `lme4::glmer`.
package struct RandomInterceptLogistic: Sendable {
  package struct Centre: Hashable, Sendable {
    package let patients: Int
    package let events: Int
    /// Log odds against a centre in the middle: the mode given the data, shrunken.
    package let effect: Double
    /// Of the effect given the model's coefficients.
    package let standardError: Double

    package func interval(level: Double) throws(StatisticsError) -> Interval {
      let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2) * standardError
      return Interval(low: effect - reach, high: effect + reach, level: level)
    }
  }

  /// The intercept first, then one for each column.
  package let coefficients: [Double]
  /// Of the coefficients, the spread between centres being estimated too; of the coefficients alone where it is 0.
  package let covariance: [[Double]]
  /// The spread of the centres' intercepts, in log odds; 0 where centres differ by no more than chance.
  package let standardDeviation: Double
  package let logLikelihood: Double
  /// In the order of their numbers.
  package let centres: [Centre]
  private let likelihood: RandomInterceptLikelihood
  private let fit: RandomInterceptFit

  /// - Parameters:
  ///   - centres: a number for each patient's centre, 0, 1, 2, …; numbers that nobody has are left out.
  ///   - offset: added to each patient's linear predictor.
  ///   - nodes: 1 is Laplace's approximation; an odd number beyond it is more exact in small centres.
  ///
  /// Throws for ragged rows, fewer than two centres, columns that follow from others, separated or equal outcomes,
  /// and where the estimate does not settle.
  package init(
    rows: [[Double]], outcomes: [Bool], centres: [Int], offset: [Double]? = nil, nodes: Int = 1
  ) throws(StatisticsError) {
    guard centres.count == rows.count else { throw .unequalLengths }
    guard centres.allSatisfy({ $0 >= 0 }), nodes >= 1 else { throw .negativeCount }
    guard nodes <= 101 else { throw .tooLarge }
    let plain = try LogisticRegression(rows: rows, outcomes: outcomes, offset: offset)
    guard plain.separated.isEmpty else { throw .separated }
    let members = Dictionary(grouping: centres.indices) { centres[$0] }.sorted { $0.key < $1.key }.map(
      \.value)
    guard members.count >= 2 else { throw .oneGroup }
    let scales = [1] + (0..<plain.coefficients.count - 1).map { j in rows.map { abs($0[j]) }.max() ?? 1 }
    let scaled = rows.map { row in [1] + row.indices.map { row[$0] / scales[$0 + 1] } }
    let likelihood = RandomInterceptLikelihood(
      rows: scaled, offset: offset, outcomes: outcomes, members: members, nodes: nodes)
    let start = zip(plain.coefficients, scales).map { $0 * $1 }
    let fit = try RandomInterceptFit(likelihood, from: start)
    self.likelihood = likelihood
    self.fit = fit
    standardDeviation = fit.theta
    logLikelihood = fit.at.value
    coefficients = zip(fit.beta, scales).map { $0 / $1 }
    guard let inverse = Cholesky(fit.information)?.inverse else { throw .singular }
    covariance = scales.indices.map { i in scales.indices.map { inverse[i][$0] / (scales[i] * scales[$0]) } }
    self.centres = members.enumerated().map { index, patients in
      Centre(
        patients: patients.count, events: patients.count { outcomes[$0] },
        effect: fit.theta * fit.at.modes[index],
        standardError: fit.theta / Double.sqrt(fit.at.curvatures[index]))
    }
  }

  package func standardError(_ index: Int) -> Double { Double.sqrt(covariance[index][index]) }

  /// Of the spread between centres, by the profile of the likelihood (as `confint` of `lme4`); it may begin at 0.
  package func standardDeviationInterval(level: Double) throws(StatisticsError) -> Interval {
    let drop = ChiSquare(df: 1).upperQuantile(1 - (try Interval.checked(level))) / 2
    // Each maximum starts where the last one ended.
    var start = fit.beta
    func below(_ theta: Double) -> Double {
      guard let held = try? RandomInterceptFit(likelihood, from: start, holding: theta) else { return .nan }
      start = held.beta
      return logLikelihood - drop - held.at.value
    }
    var low = 0.0
    if standardDeviation > 0, below(0) > 0 { low = brentRoot(from: 0, to: standardDeviation, below) }
    var (inner, outer) = (standardDeviation, standardDeviation + 0.25)
    while below(outer) < 0 {
      guard outer < 1e3 else { throw .notConverged }
      (inner, outer) = (outer, outer * 1.5)
    }
    let high = brentRoot(from: inner, to: outer, below)
    guard low.isFinite, high.isFinite else { throw .notConverged }
    return Interval(low: low, high: high, level: level)
  }

  /// The probability for a row in a centre with this effect; 0 is a centre in the middle.
  package func probability(_ row: [Double], offset: Double = 0, effect: Double = 0) -> Double {
    let linear =
      offset + effect + coefficients[0]
      + compensatedSum(zip(coefficients.dropFirst(), row).lazy.map { $0 * $1 })
    return 1 / (1 + Double.exp(-linear))
  }
}
