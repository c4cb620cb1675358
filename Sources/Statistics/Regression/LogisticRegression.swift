internal import RealModule

/// The odds of an outcome from several variables: by maximum likelihood, or with Firth's penalty (1993), which keeps
/// estimates finite and less biased in small samples and where the data separate (Heinze and Schemper 2002).
package struct LogisticRegression: Sendable {
  package enum Method: String, Hashable, Sendable {
    case maximumLikelihood = "maximum-likelihood"
    case firth
  }

  package let method: Method
  /// The intercept first, then one for each column.
  package let coefficients: [Double]
  /// The inverse of the information.
  package let covariance: [[Double]]
  /// Penalised under Firth's method.
  package let logLikelihood: Double
  /// Coefficients (0 is the intercept) without a finite maximum likelihood estimate: a combination of the variables
  /// tells the outcomes of all or of some patients apart without error (Albert and Anderson 1984). Empty under Firth's
  /// method. Their odds ratios must not be shown.
  package let separated: [Int]
  /// Of all patients: complete separation, else quasi-complete.
  package let isCompletelySeparated: Bool
  package let count: Int
  package let events: Int
  private let model: LogisticModel

  /// One row of numbers for each patient; the offset is added to the linear predictor; near the start the estimate is
  /// found sooner. Throws for ragged rows, for
  /// columns that follow from others, outcomes that are all alike, and where the estimate does not settle.
  package init(
    rows: [[Double]], outcomes: [Bool], offset: [Double]? = nil, method: Method = .maximumLikelihood,
    from start: [Double]? = nil
  ) throws(StatisticsError) {
    guard !rows.isEmpty else { throw .emptySample }
    let width = rows[0].count
    guard rows.count == outcomes.count, rows.allSatisfy({ $0.count == width }),
      offset.map({ $0.count == rows.count }) ?? true
    else { throw .unequalLengths }
    guard rows.allSatisfy({ $0.allSatisfy(\.isFinite) }), offset?.allSatisfy(\.isFinite) ?? true else {
      throw .notFinite
    }
    events = outcomes.count { $0 }
    count = rows.count
    guard events > 0, events < count else { throw .oneOutcome }
    self.method = method
    let model = LogisticModel(
      rows: rows, outcomes: outcomes, offset: offset, isPenalised: method == .firth)
    self.model = model
    let begin = start.map { zip($0, model.scales).map { $0 * $1 } } ?? model.start
    let first = model.evaluate(begin)
    guard Cholesky(first.information) != nil else { throw .singular }
    let fit = try model.maximise(from: begin, first)
    separated = fit.separated
    isCompletelySeparated = !fit.separated.isEmpty && model.tellsApart(fit.beta)
    coefficients = model.unscaled(fit.beta)
    logLikelihood = fit.at.value
    covariance = model.unscaled(fit.at.information)
  }

  /// Of the intercept alone.
  package var nullLogLikelihood: Double {
    if method == .maximumLikelihood, !model.hasOffset {
      let share = Double(events) / Double(count)
      return Double(events) * Double.log(share) + Double(count - events) * Double.log(1 - share)
    }
    return (try? model.maximise(holding: Set(1..<max(1, coefficients.count))))?.at.value ?? -.infinity
  }

  package func standardError(_ index: Int) -> Double { Double.sqrt(covariance[index][index]) }
  package func oddsRatio(_ index: Int) -> Double { Double.exp(coefficients[index]) }

  /// Wald's interval of the odds ratio; nil where it has no finite estimate.
  package func wald(_ index: Int, level: Double) throws(StatisticsError) -> Interval? {
    let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2) * standardError(index)
    guard !separated.contains(index) else { return nil }
    return Interval(
      low: Double.exp(coefficients[index] - reach), high: Double.exp(coefficients[index] + reach),
      level: level)
  }

  /// Wald's P; nil where the coefficient has no finite estimate.
  package func pValue(_ index: Int) -> Double? {
    separated.contains(index) ? nil : Normal.twoSided(coefficients[index] / standardError(index))
  }

  /// The interval of the odds ratio by the profile of the (penalised) likelihood: better than Wald's in small samples.
  /// Nil where the coefficient has no finite estimate; a bound may be 0 or infinite.
  package func profile(_ index: Int, level: Double) throws(StatisticsError) -> Interval? {
    let level = try Interval.checked(level)
    guard separated.isEmpty else { return nil }
    let drop = ChiSquare(df: 1).upperQuantile(1 - level) / 2
    let scale = model.scales[index]
    let beta = zip(coefficients, model.scales).map { $0 * $1 }
    func bound(_ direction: Double) -> Double {
      func distance(_ value: Double) -> Double {
        var start = beta
        start[index] = value
        guard let fit = try? model.maximise(from: start, holding: [index]) else { return .nan }
        return logLikelihood - drop - fit.at.value
      }
      var inner = beta[index]
      var step = max(standardError(index) * scale, 1e-8) * 2
      for _ in 0..<60 {
        let outer = inner + direction * step
        let value = distance(outer)
        if !value.isFinite {
          // Too far for the information to be inverted.
          step /= 4
          continue
        }
        if value >= 0 { return brentRoot(from: inner, to: outer, distance) / scale }
        inner = outer
        step *= 1.6
      }
      return direction * .infinity
    }
    return Interval(low: Double.exp(bound(-1)), high: Double.exp(bound(1)), level: level)
  }

  /// The probability of the outcome for a row of the same columns.
  package func probability(_ row: [Double], offset: Double = 0) -> Double {
    let linear =
      offset + coefficients[0] + compensatedSum(zip(coefficients.dropFirst(), row).lazy.map { $0 * $1 })
    return 1 / (1 + Double.exp(-linear))
  }

  /// The likelihood ratio test against the intercept alone.
  package var likelihoodRatio: Double { max(0, 2 * (logLikelihood - nullLogLikelihood)) }
  package var likelihoodRatioP: Double {
    coefficients.count == 1 ? 1 : ChiSquare(df: Double(coefficients.count - 1)).upper(likelihoodRatio)
  }
}
