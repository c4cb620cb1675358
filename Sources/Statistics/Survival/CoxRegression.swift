internal import RealModule

/// Proportional hazards (Cox 1972) with Efron's treatment of ties (1977), stratified where strata are given.
package struct CoxRegression: Sendable {
  package let coefficients: [Double]
  package let covariance: [[Double]]
  package let nullLogLikelihood: Double
  package let logLikelihood: Double
  /// The score test of all coefficients; without ties and with one grouping variable, the log-rank test.
  package let scoreStatistic: Double
  /// Columns whose coefficient has no finite estimate: one value of theirs always fails first (monotone likelihood,
  /// Bryson and Johnson 1981). Their hazard ratios must not be shown.
  package let monotone: [Int]
  package let count: Int
  package let events: Int

  /// One row of numbers for each patient. Throws for ragged rows, no events, columns that do not vary or follow from
  /// others, and where the estimate does not settle.
  package init(_ patients: [FollowUp], rows: [[Double]], strata: [Int]? = nil) throws(StatisticsError) {
    try FollowUp.check(patients.map(\.time))
    let width = rows.first?.count ?? 0
    guard rows.count == patients.count, rows.allSatisfy({ $0.count == width }),
      strata.map({ $0.count == patients.count }) ?? true
    else { throw .unequalLengths }
    guard rows.joined().allSatisfy(\.isFinite) else { throw .notFinite }
    guard width > 0 else { throw .emptySample }
    count = patients.count
    events = patients.count { $0.hasEvent }
    guard events > 0 else { throw .tooFew(needed: 1, found: 0) }

    // Centred and scaled: the hazard ratios do not change, the numbers stay small.
    let n = Double(rows.count)
    let means = (0..<width).map { column in compensatedSum(rows.lazy.map { $0[column] }) / n }
    let scales = (0..<width).map { column in rows.map { abs($0[column] - means[column]) }.max() ?? 0 }
    guard scales.allSatisfy({ $0 > 0 }) else { throw .singular }
    let scaled = rows.map { row in (0..<width).map { (row[$0] - means[$0]) / scales[$0] } }
    let likelihood = PartialLikelihood(patients: patients, rows: scaled, strata: strata)

    var beta = [Double](repeating: 0, count: width)
    var at = likelihood.evaluate(beta)
    nullLogLikelihood = at.value
    guard let start = Cholesky(at.information) else { throw .singular }
    scoreStatistic = start.quadraticForm(at.score)
    var monotone: [Int] = []
    var settled = false
    for _ in 0..<100 {
      guard let factor = Cholesky(at.information) else { break }
      var step = factor.solve(at.score)
      if likelihood.isMonotone(along: step) {
        let largest = step.map(abs).max() ?? 0
        monotone = step.indices.filter { abs(step[$0]) > 1e-4 * largest }
        // Go on: the others still settle, and the likelihood approaches its bound.
      }
      var next = zip(beta, step).map { $0 + $1 }
      var reached = likelihood.evaluate(next)
      while !(reached.value >= at.value - 1e-10 * abs(at.value)), step.contains(where: { abs($0) > 1e-12 }) {
        step = step.map { $0 / 2 }
        next = zip(beta, step).map { $0 + $1 }
        reached = likelihood.evaluate(next)
      }
      let gain = abs(reached.value - at.value)
      beta = next
      at = reached
      if step.allSatisfy({ abs($0) < 1e-11 }) || !monotone.isEmpty && gain < 1e-9 {
        settled = true
        break
      }
    }
    guard settled || !monotone.isEmpty else { throw .notConverged }
    logLikelihood = at.value
    self.monotone = monotone
    coefficients = zip(beta, scales).map { $0 / $1 }
    covariance =
      Cholesky(at.information)?.inverse.enumerated().map { i, row in
        row.enumerated().map { j, value in value / (scales[i] * scales[j]) }
      } ?? [[Double]](repeating: Array(repeating: .infinity, count: width), count: width)
  }

  package func standardError(_ column: Int) -> Double { Double.sqrt(covariance[column][column]) }
  package func hazardRatio(_ column: Int) -> Double { Double.exp(coefficients[column]) }

  /// Wald's, of the hazard ratio; nil where it has no finite estimate.
  package func interval(_ column: Int, level: Double) throws(StatisticsError) -> Interval? {
    let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2) * standardError(column)
    guard !monotone.contains(column) else { return nil }
    return Interval(
      low: Double.exp(coefficients[column] - reach), high: Double.exp(coefficients[column] + reach),
      level: level)
  }

  /// Wald's; nil where the coefficient has no finite estimate.
  package func pValue(_ column: Int) -> Double? {
    monotone.contains(column) ? nil : Normal.twoSided(coefficients[column] / standardError(column))
  }

  /// The likelihood ratio test of all coefficients: its statistic has ``degreesOfFreedom``.
  package var likelihoodRatio: Double { 2 * (logLikelihood - nullLogLikelihood) }
  package var degreesOfFreedom: Int { coefficients.count }
  package var likelihoodRatioP: Double { ChiSquare(df: Double(degreesOfFreedom)).upper(likelihoodRatio) }
}
