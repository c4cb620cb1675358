/// Internal validation of a logistic model (Harrell, Lee and Mark 1996; Harrell 2015, §5.3): the model is fitted anew to
/// samples drawn with replacement, and what each loses from its own sample to the patients is the optimism.
package struct BootstrapValidation: Sendable {
  /// Of the model in the patients that it was fitted on.
  package let apparent: ModelPerformance
  /// The mean over the samples of the performance in the sample minus that in all patients.
  package let optimism: ModelPerformance
  /// Each sample's model in its own sample, and in all patients.
  package let inSamples: [ModelPerformance]
  package let inPatients: [ModelPerformance]
  /// Samples in which the model could not be fitted or judged, such as those without an event.
  package let failed: Int

  /// With samples drawn from a seed: the same ones on every machine.
  package init(
    rows: [[Double]], outcomes: [Bool], method: LogisticRegression.Method = .maximumLikelihood,
    samples count: Int = 200, seed: UInt64
  ) throws(StatisticsError) {
    var generator = SplitMix64(seed: seed)
    try self.init(
      rows: rows, outcomes: outcomes, method: method,
      samples: (0..<count).map { _ in generator.indices(rows.count, below: rows.count) })
  }

  /// - Parameter samples: indices of patients.
  ///
  /// Throws where the model cannot be fitted to the patients or separates them, and where more than half of the
  /// samples fail.
  package init(
    rows: [[Double]], outcomes: [Bool], method: LogisticRegression.Method = .maximumLikelihood,
    samples: [[Int]]
  ) throws(StatisticsError) {
    guard rows.count == outcomes.count else { throw .unequalLengths }
    guard samples.joined().allSatisfy(rows.indices.contains) else { throw .unequalLengths }
    func predictions(fittedOn sample: [Int]) throws(StatisticsError) -> [Double] {
      let model = try LogisticRegression(
        rows: sample.map { rows[$0] }, outcomes: sample.map { outcomes[$0] }, method: method)
      guard model.separated.isEmpty else { throw .separated }
      return rows.map { model.probability($0) }
    }
    apparent = try ModelPerformance(predicted: predictions(fittedOn: Array(rows.indices)), outcomes: outcomes)
    var inSamples: [ModelPerformance] = []
    var inPatients: [ModelPerformance] = []
    for sample in samples {
      guard let predicted = try? predictions(fittedOn: sample),
        let own = try? ModelPerformance(
          predicted: sample.map { predicted[$0] }, outcomes: sample.map { outcomes[$0] }),
        let all = try? ModelPerformance(predicted: predicted, outcomes: outcomes)
      else { continue }
      inSamples.append(own)
      inPatients.append(all)
    }
    failed = samples.count - inSamples.count
    guard inSamples.count * 2 > samples.count else { throw .notConverged }
    var optimism = apparent
    for part in ModelPerformance.all {
      optimism[keyPath: part] =
        compensatedSum(zip(inSamples, inPatients).map { $0[keyPath: part] - $1[keyPath: part] })
        / Double(inSamples.count)
    }
    self.optimism = optimism
    self.inSamples = inSamples
    self.inPatients = inPatients
  }

  /// The apparent performance less its optimism: what to expect in new patients of the same kind.
  package var corrected: ModelPerformance {
    var result = apparent
    for part in ModelPerformance.all { result[keyPath: part] -= optimism[keyPath: part] }
    return result
  }

  /// Of the corrected performance: the samples' quantiles, shifted by the optimism (Noma et al. 2021). Of slope and
  /// intercept, which are 1 and 0 in a sample by construction, the quantiles of the samples' models in all patients.
  package func interval(
    of part: KeyPath<ModelPerformance, Double>, level: Double
  ) throws(StatisticsError) -> Interval {
    let tail = (1 - (try Interval.checked(level))) / 2
    let isLine = part == \.slope || part == \.intercept
    let sorted = (isLine ? inPatients : inSamples).map { $0[keyPath: part] }.sorted()
    let shift = isLine ? 0 : optimism[keyPath: part]
    return Interval(
      low: QuantileType.type7.quantile(tail, ofSorted: sorted) - shift,
      high: QuantileType.type7.quantile(1 - tail, ofSorted: sorted) - shift, level: level)
  }
}
