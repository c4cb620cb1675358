internal import Statistics
internal import Wording

/// Terms side by side as a design, and how contrasts of them are estimated.
struct DesignedModel: Sendable {
  let terms: [PredictorTerm]
  let words: Wording

  var columnCount: Int { terms.reduce(0) { $0 + $1.columnCount } }

  /// A patient's row: NaN where a predictor is missing.
  func row(_ variables: [IncompleteVariable], _ place: Int) -> [Double] {
    zip(terms, variables).flatMap { $0.columns($1, place) }
  }

  /// A term's factors over all columns of the design.
  func spread(_ factors: [Double], term: Int) -> [Double] {
    let before = terms[..<term].reduce(0) { $0 + $1.columnCount }
    var result = [Double](repeating: 0, count: columnCount)
    for (index, factor) in factors.enumerated() { result[before + index] = factor }
    return result
  }

  var contrasts: [(label: String, factors: [Double])] {
    terms.enumerated().flatMap { index, term in
      term.contrasts(words).map { ($0.label, spread($0.factors, term: index)) }
    }
  }

  /// The names of the model's coefficients, with the knots of splines: a mean over several fitted models.
  func coefficients(_ models: [LogisticRegression]) -> [CoefficientEstimate] {
    let names = [(words.adjustments(.intercept), [])] + terms.flatMap { $0.coefficients(words) }
    return names.enumerated().map { index, name in
      CoefficientEstimate(
        label: name.0,
        value: compensatedSum(models.map { $0.coefficients[index] }) / Double(models.count), knots: name.1)
    }
  }

  /// A contrast's estimate and variance in one fitted model.
  static func estimate(_ factors: [Double], in model: LogisticRegression) -> (value: Double, variance: Double)
  {
    let value = compensatedSum(zip(factors, model.coefficients.dropFirst()).map { $0 * $1 })
    var variance = 0.0
    for i in factors.indices {
      for j in factors.indices { variance += factors[i] * factors[j] * model.covariance[i + 1][j + 1] }
    }
    return (value, variance)
  }

  /// The contrast's interval by its profile likelihood: the design is turned so that the contrast is a coefficient.
  static func profile(
    _ factors: [Double], rows: [[Double]], outcomes: [Bool], method: LogisticRegression.Method
  ) throws(StatisticsError) -> Interval? {
    guard let pivot = factors.indices.max(by: { abs(factors[$0]) < abs(factors[$1]) }) else { return nil }
    guard factors[pivot] != 0 else { throw .singular }
    let turned = rows.map { row in
      row.indices.map { index in
        index == pivot
          ? row[pivot] / factors[pivot] : row[index] - row[pivot] * factors[index] / factors[pivot]
      }
    }
    return try LogisticRegression(rows: turned, outcomes: outcomes, method: method)
      .profile(pivot + 1, level: 0.95)
  }

  /// Twenty-five values of a number from its 5th to its 95th percentile and the factors that hold each against the median.
  func curve(_ term: Int, rows: [Int]) -> [(value: Double, factors: [Double])]? {
    guard let numbers = terms[term].column.numbers, terms[term].quartiles.count == 3 else { return nil }
    let sorted = rows.map { numbers[$0] }.filter { !$0.isNaN }.sorted()
    let (low, high) = (
      QuantileType.type7.quantile(0.05, ofSorted: sorted), QuantileType.type7.quantile(0.95, ofSorted: sorted)
    )
    let middle = terms[term].columns(number: terms[term].quartiles[1])
    return (0...24).map { step in
      let value = low + (high - low) * Double(step) / 24
      let factors = zip(terms[term].columns(number: value), middle).map { $0 - $1 }
      return (value, spread(factors, term: term))
    }
  }
}
