package import Methods
internal import RealModule

/// Fisher's exact test of a 2×2 table (1935), given both margins.
package struct FisherExact: HypothesisTest {
  package var method: Method { .fisher }

  /// What "as extreme" means on the other side.
  package enum TwoSided: Hashable, Sendable {
    /// All tables not likelier than the observed one, with a relative tolerance of 1e-7 for equal ones, as R has it.
    case minimumLikelihood
    /// Twice the smaller tail.
    case doubledTail
  }

  package let table: ContingencyTable
  package let twoSided: TwoSided
  private let distribution: Hypergeometric

  /// Throws where the table has not two rows and two columns with counts.
  package init(_ table: ContingencyTable, twoSided: TwoSided = .minimumLikelihood) throws(StatisticsError) {
    guard table.isTwoByTwo else { throw .emptyMargin }
    self.table = table
    self.twoSided = twoSided
    distribution = try Hypergeometric(
      row1: table.rowTotals[0], row2: table.rowTotals[1], column1: table.columnTotals[0])
  }

  private var observed: Int { table.counts[0][0] }

  package var pValue: Double {
    switch twoSided {
    case .doubledTail: return min(1, 2 * min(lessPValue, greaterPValue))
    case .minimumLikelihood:
      return distribution.notLikelier(
        than: distribution.logProbability(observed) + Double.log(onePlus: 1e-7))
    }
  }

  /// Half the observed table's probability, the others as they count in ``pValue``: whole where they are as likely
  /// (Lancaster 1961).
  package var midP: Double { max(0, pValue - 0.5 * distribution.probability(observed)) }

  package var midPTest: TestVariant { TestVariant(method: .midP, pValue: midP) }

  /// P of a first cell as small as observed, or smaller.
  package var lessPValue: Double { distribution.lower(observed) }
  package var greaterPValue: Double { distribution.atLeast(observed) }
}
