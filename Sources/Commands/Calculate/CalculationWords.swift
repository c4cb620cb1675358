internal import Methods
internal import Notation
internal import Statistics

/// What `calculate` says of how a P was made.
enum CalculationWords {
  /// Nil where there is nothing to say beyond the method's own words.
  static func note(_ test: any HypothesisTest) -> String? {
    switch (test.method, test.computation) {
    case (.fisher, .exact): "Freeman–Halton, exact"
    case (.fisher, .monteCarlo(let tables, let error, let isBound)):
      "Freeman–Halton by Monte Carlo: \(tables) tables, "
        + (isBound
          ? "none was as unlikely, so that P is at most this"
          : "standard error \(Numbers.english.significant(error, digits: 2))")
    case (.rankSum, .approximate): "normal approximation: a sample has 50 values or more"
    case (.kolmogorovSmirnov, .approximate): "asymptotic: the product of the sizes is above 10,000"
    case (.standardisedRatio, _): "two-sided, against a ratio of 1"
    case (.signedRank, _): (test as? SignedRankTest).flatMap { zeros($0.zeroCount) }
    default: nil
    }
  }

  /// P and an interval on different sides of no difference.
  static func apart(_ test: Method, _ interval: Method, _ p: Double, excludes: Bool) -> String {
    let why =
      switch interval {
      case .oddsRatioExact:
        "The P adds up all tables no likelier than this one, the interval has an equal tail on either side."
      case .standardisedRatio:
        "The P adds up all counts no likelier than this one, the interval has an equal tail on either side."
      default:
        "The test weighs the tables that these margins allow, the interval comes from each proportion’s own score limits."
      }
    return
      "\(test.title): P \(Numbers.english.significant(p)), though the interval of \(interval.title) \(excludes ? "excludes" : "includes") no difference. \(why)"
  }

  private static func zeros(_ count: Int) -> String? {
    count == 0 ? nil : "\(counted(count, "pair")) without a difference dropped"
  }
}
