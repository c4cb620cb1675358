package import Methods

/// McNemar's test (1947) of paired yes-or-no answers, exact: the discordant pairs against a fair coin.
package struct McNemarTest: HypothesisTest {
  package var method: Method { .mcNemar }
  /// Pairs that are yes first and no second.
  package let yesNo: Int
  package let noYes: Int

  /// Throws for negative counts, and where no pair differs.
  package init(yesNo: Int, noYes: Int) throws(StatisticsError) {
    guard yesNo >= 0, noYes >= 0 else { throw .negativeCount }
    guard max(yesNo, noYes) <= ContingencyTable.mostPatients else { throw .tooManyPatients }
    guard yesNo + noYes > 0 else { throw .noDifference }
    self.yesNo = yesNo
    self.noYes = noYes
  }

  /// Of paired samples that hold only 0 and 1; throws ``StatisticsError/notBinary`` for anything else.
  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalLengths }
    guard !first.isEmpty else { throw .emptySample }
    guard (first + second).allSatisfy({ $0 == 0 || $0 == 1 }) else { throw .notBinary }
    try self.init(
      yesNo: zip(first, second).count { $0 > $1 }, noYes: zip(first, second).count { $0 < $1 })
  }

  package var discordant: Int { yesNo + noYes }

  /// Twice the smaller binomial tail at ½.
  package var pValue: Double { min(1, 2 * Binomial(n: discordant, p: 0.5).lower(min(yesNo, noYes))) }

  /// The chi-square statistic (b − c)²/(b + c), without continuity correction.
  package var chiSquare: Double {
    let difference = Double(yesNo - noYes)
    return difference * difference / Double(discordant)
  }

  package var statistic: Double? { chiSquare }

  /// The asymptotic P of ``chiSquare``.
  package var asymptoticPValue: Double { ChiSquare(df: 1).upper(chiSquare) }
}
