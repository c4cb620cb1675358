internal import RealModule

/// The variance of logistic coefficients where patients come in clusters, such as runs of one patient or patients of one
/// centre: the sandwich of Liang and Zeger (1986).
package struct ClusteredVariance: Sendable {
  package enum Correction: String, CaseIterable, Sendable {
    /// By clusters ÷ (clusters − 1).
    case clusters = "HC0"
    /// And by (patients − 1) ÷ (patients − coefficients).
    case coefficients = "HC1"
  }

  package let clusters: Int
  package let covariance: [[Double]]

  /// The model with the rows and outcomes that it was fitted on, and a number for each patient's cluster. Throws for
  /// fewer than two clusters and for a model without finite estimates.
  package init(
    _ model: LogisticRegression, rows: [[Double]], outcomes: [Bool], clusters: [Int],
    correction: Correction = .clusters
  ) throws(StatisticsError) {
    guard rows.count == model.count, outcomes.count == rows.count, clusters.count == rows.count,
      rows.allSatisfy({ $0.count == model.coefficients.count - 1 })
    else { throw .unequalLengths }
    guard model.separated.isEmpty else { throw .separated }
    let size = model.coefficients.count
    let members = Dictionary(grouping: rows.indices) { clusters[$0] }.sorted { $0.key < $1.key }.map(\.value)
    guard members.count >= 2 else { throw .oneGroup }
    self.clusters = members.count
    let scores = members.map { patients in
      var score = [Double](repeating: 0, count: size)
      for i in patients {
        let residual = (outcomes[i] ? 1 : 0) - model.probability(rows[i])
        score[0] += residual
        for j in 1..<max(1, size) { score[j] += residual * rows[i][j - 1] }
      }
      return score
    }
    // Each cluster's influence on the coefficients.
    let influences = scores.map { score in
      model.covariance.map { row in compensatedSum(zip(row, score).lazy.map { $0 * $1 }) }
    }
    let (g, n, k) = (Double(members.count), Double(rows.count), Double(size))
    let factor = g / (g - 1) * (correction == .coefficients ? (n - 1) / (n - k) : 1)
    covariance = (0..<size).map { i in
      (0..<size).map { j in factor * compensatedSum(influences.lazy.map { $0[i] * $0[j] }) }
    }
  }

  package func standardError(_ index: Int) -> Double { Double.sqrt(covariance[index][index]) }
}
