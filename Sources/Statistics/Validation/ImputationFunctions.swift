extension ReferenceCase {
  static let imputationFunctions = merged([pooling, multinomial, imputation])

  // Estimates, variances, the degrees of freedom in complete data.
  private static let pooling: [String: Compute] = [
    "rubin.estimate": { try pooled($0).estimate },
    "rubin.variance": { try pooled($0).variance },
    "rubin.df": { try pooled($0).degreesOfFreedom },
    "rubin.missingInformation": { try pooled($0).missingInformation },
    "rubin.low": { try pooled($0).interval(level: 0.95).low },
    "rubin.p": { try pooled($0).pValue },
  ]

  // Levels, the level and coefficient asked for, columns.
  private static let multinomial: [String: Compute] = [
    "multinomial.coefficient": {
      let asked = try $0.sample(1)
      return try levels($0).coefficients[Int(asked[0]) - 1][Int(asked[1])]
    },
    "multinomial.standardError": {
      let asked = try $0.sample(1)
      return try levels($0).standardError(level: Int(asked[0]), Int(asked[1]))
    },
    "multinomial.logLikelihood": { try levels($0).logLikelihood },
  ]

  // Outcomes, a number without gaps, a number and three levels with gaps (−1), the coefficient asked for.
  private static let imputation: [String: Compute] = [
    "imputation.coefficient": { try imputed($0).estimate },
    "imputation.standardError": { try imputed($0).standardError },
  ]

  /// Thirty imputations and a logistic model of each.
  private static func imputed(_ arguments: ReferenceArguments) throws -> RubinPooling {
    let coefficient = try arguments.index(4)
    let models = try arguments.once("imputation", asked: 4) { try modelsOfImputations(arguments) }
    return try RubinPooling(
      estimates: models.map { $0.coefficients[coefficient] },
      variances: models.map { $0.covariance[coefficient][coefficient] }, completeDegrees: .infinity)
  }

  private static func modelsOfImputations(_ arguments: ReferenceArguments) throws -> [LogisticRegression] {
    let outcomes = try arguments.flags(0)
    let numbers = try arguments.sample(2).map { $0 < 0 ? .nan : $0 }
    let imputation = try ChainedEquations(
      [
        .categories(outcomes.map { $0 ? 1 : 0 }), .numbers(arguments.sample(1)), .numbers(numbers),
        .categories(arguments.sample(3).map { Int($0) }),
      ], imputations: 30, rounds: 10, seed: 2_014)
    var models: [LogisticRegression] = []
    for variables in imputation.completed {
      guard case .numbers(let first) = variables[1], case .numbers(let second) = variables[2],
        case .categories(let levels) = variables[3]
      else { throw ReferenceArguments.Missing() }
      models.append(
        try LogisticRegression(
          rows: outcomes.indices.map {
            [first[$0], second[$0], levels[$0] == 1 ? 1 : 0, levels[$0] == 2 ? 1 : 0]
          }, outcomes: outcomes))
    }
    return models
  }

  private static func pooled(_ arguments: ReferenceArguments) throws -> RubinPooling {
    try RubinPooling(
      estimates: arguments.sample(0), variances: arguments.sample(1), completeDegrees: arguments.level(2))
  }

  private static func levels(_ arguments: ReferenceArguments) throws -> MultinomialRegression {
    try arguments.once("multinomial", asked: 1) {
      try MultinomialRegression(
        DesignMatrix(rows: arguments.rows(from: 2)), levels: arguments.sample(0).map { Int($0) })
    }
  }
}
