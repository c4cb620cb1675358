extension ReferenceCase {
  /// Outcomes (0 or 1), the coefficient asked for (0 is the intercept), and the columns; or predictions and outcomes.
  static let regressionFunctions = merged([
    coefficients("logistic", .maximumLikelihood), coefficients("firth", .firth), discrimination,
  ])

  private static func coefficients(
    _ name: String, _ method: LogisticRegression.Method
  ) -> [String: Compute] {
    @Sendable func model(_ arguments: ReferenceArguments) throws -> LogisticRegression {
      try arguments.once(name, asked: 1) {
        try LogisticRegression(rows: arguments.rows(from: 2), outcomes: arguments.flags(0), method: method)
      }
    }
    @Sendable func profile(_ arguments: ReferenceArguments) throws -> Interval? {
      try arguments.once(name + ".profile") { try model(arguments).profile(arguments.index(1), level: 0.95) }
    }
    return [
      name + ".coefficient": { try model($0).coefficients[$0.index(1)] },
      name + ".standardError": { try model($0).standardError($0.index(1)) },
      name + ".p": { try model($0).pValue($0.index(1)) ?? .nan },
      name + ".logLikelihood": { try model($0).logLikelihood },
      name + ".profile.low": { try profile($0)?.low ?? .nan },
      name + ".profile.high": { try profile($0)?.high ?? .nan },
    ]
  }

  private static let discrimination: [String: Compute] = [
    "roc.area": { try ROCCurve(scores: $0.sample(0), outcomes: $0.flags(1)).area },
    "roc.variance": { try ROCCurve(scores: $0.sample(0), outcomes: $0.flags(1)).areaVariance ?? .nan },
    "roc.low": {
      try ROCCurve(scores: $0.sample(0), outcomes: $0.flags(1)).interval(level: 0.95)?.low ?? .nan
    },
    "roc.high": {
      try ROCCurve(scores: $0.sample(0), outcomes: $0.flags(1)).interval(level: 0.95)?.high ?? .nan
    },
    "brier": { try BrierScore(predicted: $0.sample(0), outcomes: $0.flags(1)).value },
    "calibration.intercept": {
      try Calibration(predicted: $0.sample(0), outcomes: $0.flags(1)).intercept ?? .nan
    },
    "calibration.slope": { try Calibration(predicted: $0.sample(0), outcomes: $0.flags(1)).slope ?? .nan },
    "calibration.inTheLarge": {
      try Calibration(predicted: $0.sample(0), outcomes: $0.flags(1)).inTheLarge ?? .nan
    },
  ]
}
