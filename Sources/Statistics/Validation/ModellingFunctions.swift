extension ReferenceCase {
  /// What statistical reviewers ask of a model and of follow-up.
  static let modellingFunctions = merged([splines, comparedScores, calibration, bootstrap])

  static let followUp: [String: Compute] = [
    // Times, events, times asked for, the row asked for.
    "lifeTable.atRisk": { Double(try lifeRow($0).atRisk) },
    "lifeTable.events": { Double(try lifeRow($0).events) },
    "lifeTable.survival": { try lifeRow($0).survival ?? .nan },
    "lifeTable.standardError": { try lifeRow($0).standardError ?? .nan },
    "lifeTable.low": { try lifeRow($0).interval?.low ?? .nan },
    "lifeTable.high": { try lifeRow($0).interval?.high ?? .nan },
    // Ends of exposure, times of the first event (−1 for none), the amount of time.
    "firstEventRate.estimate": { try firstEventRate($0).estimate },
    "firstEventRate.low": { try firstEventRate($0).exact(level: 0.95).low },
    "firstEventRate.high": { try firstEventRate($0).exact(level: 0.95).high },
  ]

  // A sample, the number of knots, then the knot or the value and column asked for.
  private static let splines: [String: Compute] = [
    "spline.knot": { try spline($0).knots[$0.index(2)] },
    "spline.column": { arguments in
      let asked = try arguments.sample(2)
      guard asked.count == 2 else { throw ReferenceArguments.Missing() }
      return try spline(arguments).columns(asked[0])[Int(asked[1])]
    },
  ]

  // Two scores, then outcomes.
  private static let comparedScores: [String: Compute] = [
    "roc.difference": { try areaDifference($0).estimate },
    "roc.difference.low": { try areaDifference($0).interval(level: 0.95)?.low ?? .nan },
    "roc.difference.high": { try areaDifference($0).interval(level: 0.95)?.high ?? .nan },
    "roc.difference.p": { try areaDifference($0).pValue ?? .nan },
  ]

  // Predictions, then outcomes.
  private static let calibration: [String: Compute] = [
    "calibration.slope.low": { try calibrationLine($0).slope.interval(level: 0.95).low },
    "calibration.slope.high": { try calibrationLine($0).slope.interval(level: 0.95).high },
    "calibration.intercept.standardError": { try calibrationLine($0).intercept.standardError },
    "calibration.inTheLarge.low": { try calibrationLine($0).inTheLarge.interval(level: 0.95).low },
    "calibration.inTheLarge.high": { try calibrationLine($0).inTheLarge.interval(level: 0.95).high },
    "brier.standardError": { try brier($0).standardError },
    "brier.scaled": { try brier($0).scaled ?? .nan },
    "brier.scaled.standardError": { try brier($0).scaledStandardError ?? .nan },
  ]

  // Outcomes, the samples' indices one after the other, then columns.
  private static let bootstrap: [String: Compute] = [
    "bootstrap.area.corrected": { try validation($0).corrected.area },
    "bootstrap.slope.corrected": { try validation($0).corrected.slope },
    "bootstrap.intercept.corrected": { try validation($0).corrected.intercept },
    "bootstrap.brier.corrected": { try validation($0).corrected.brier },
    "bootstrap.area.optimism": { try validation($0).optimism.area },
    "bootstrap.area.low": { try validation($0).interval(of: \.area, level: 0.95).low },
    "bootstrap.slope.high": { try validation($0).interval(of: \.slope, level: 0.95).high },
  ]

  private static func lifeRow(_ arguments: ReferenceArguments) throws -> LifeTable.Row {
    try LifeTable(arguments.patients(), at: arguments.sample(2)).rows[arguments.index(3)]
  }

  private static func firstEventRate(_ arguments: ReferenceArguments) throws -> PoissonRate {
    try FirstEventRate(
      ends: arguments.sample(0), firstEvents: arguments.sample(1).map { $0 < 0 ? nil : $0 }
    ).rate(per: arguments.level(2))
  }

  private static func spline(_ arguments: ReferenceArguments) throws -> RestrictedCubicSpline {
    try RestrictedCubicSpline(arguments.sample(0), knots: arguments.index(1))
  }

  private static func areaDifference(_ arguments: ReferenceArguments) throws -> AreaDifference {
    try AreaDifference(arguments.sample(0), arguments.sample(1), outcomes: arguments.flags(2))
  }

  private static func calibrationLine(_ arguments: ReferenceArguments) throws -> CalibrationLine {
    try CalibrationLine(predicted: arguments.sample(0), outcomes: arguments.flags(1))
  }

  private static func brier(_ arguments: ReferenceArguments) throws -> BrierEstimate {
    try BrierEstimate(predicted: arguments.sample(0), outcomes: arguments.flags(1))
  }

  private static func validation(_ arguments: ReferenceArguments) throws -> BootstrapValidation {
    try arguments.once("bootstrap") { try validated(arguments) }
  }

  private static func validated(_ arguments: ReferenceArguments) throws -> BootstrapValidation {
    let outcomes = try arguments.flags(0)
    let drawn = try arguments.sample(1).map { Int($0) }
    let samples = stride(from: 0, to: drawn.count, by: outcomes.count).map {
      Array(drawn[$0..<min(drawn.count, $0 + outcomes.count)])
    }
    return try BootstrapValidation(rows: arguments.rows(from: 2), outcomes: outcomes, samples: samples)
  }
}
