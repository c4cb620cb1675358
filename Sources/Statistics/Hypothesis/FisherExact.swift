internal import RealModule

/// Fisher's exact test of a 2×2 table (1935), two-sided by the sum of the probabilities not larger than the
/// observed one, with a relative tolerance of 1e-7 for equal ones, as R has it.
package struct FisherExact: Sendable {
  package let table: ContingencyTable
  private let probabilities: [Double]
  private let observed: Int

  package init(_ table: ContingencyTable) throws(StatisticsError) {
    guard table.isTwoByTwo else { throw .emptyMargin }
    self.table = table
    let distribution = try Hypergeometric(
      row1: table.rowTotals[0], row2: table.rowTotals[1], column1: table.columnTotals[0])
    probabilities = distribution.probabilities()
    observed = table.counts[0][0] - distribution.support.lowerBound
  }

  package var pValue: Double {
    let limit = probabilities[observed] * (1 + 1e-7)
    return min(1, compensatedSum(probabilities.filter { $0 <= limit }))
  }

  /// Half the observed table's probability, the other tables of equal probability whole (Lancaster 1961).
  package var midP: Double { max(0, pValue - 0.5 * probabilities[observed]) }
}
