package import Analyses
internal import Parallel
package import Statistics

/// The model of the patients in whom every predictor and the outcome are known.
package struct CompleteCaseModel: Sendable {
  /// With intervals by profile likelihood, Firth's where the outcomes are separated; those that exist.
  package var contrasts: [ContrastEstimate]
  package var separation: Separation?
  package var patients: ProportionPatients
  /// Harrell's bootstrap; nil where ``validationProblem`` says why.
  package var validation: BootstrapValidation?
  package var validationProblem: StatisticsError?
  let model: LogisticRegression

  init(
    _ design: DesignedModel, rows: [[Double]], outcomes: [Bool], records: [Int], samples: Int, seed: UInt64
  ) throws(StatisticsError) {
    let plain = try LogisticRegression(rows: rows, outcomes: outcomes)
    let (all, lost) = (design.contrasts, Set(plain.separated))
    separation = Separation([plain], all)
    let method = lost.isEmpty ? LogisticRegression.Method.maximumLikelihood : .firth
    let model = lost.isEmpty ? plain : try LogisticRegression(rows: rows, outcomes: outcomes, method: method)
    self.model = model
    patients = ProportionPatients(
      events: PatientSet(zip(records, outcomes).filter(\.1).map(\.0)), known: PatientSet(records),
      unknown: PatientSet([]))
    let asked = all.filter { !Separation.isLost($0.factors, lost) }
    let results = mapInParallel(asked.count) { index in
      Result { () throws(StatisticsError) in
        let (value, variance) = DesignedModel.estimate(asked[index].factors, in: model)
        let interval = try DesignedModel.profile(
          asked[index].factors, rows: rows, outcomes: outcomes, method: method)
        guard let interval else { throw .separated }
        return ContrastEstimate(label: asked[index].label, logOdds: value, variance: variance, interval)
      }
    }
    var contrasts: [ContrastEstimate] = []
    for result in results { contrasts.append(try result.get()) }
    self.contrasts = contrasts
    do {
      validation = try BootstrapValidation(
        rows: rows, outcomes: outcomes, method: method, samples: samples, seed: seed)
    } catch {
      validationProblem = error
    }
  }
}
