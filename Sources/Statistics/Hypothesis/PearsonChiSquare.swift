package import Methods

/// Pearson's chi-square test (1900), with or without Yates' correction (1934; 2×2 only, by min(½, |O − E|)).
package struct PearsonChiSquare: HypothesisTest {
  package var method: Method { isCorrected ? .yates : .pearson }
  package let table: ContingencyTable
  package let chiSquare: Double
  package let df: Int
  package let isCorrected: Bool

  package init(_ table: ContingencyTable, yates: Bool = false) throws(StatisticsError) {
    guard table.isTestable else { throw .emptyMargin }
    self.table = table
    isCorrected = yates && table.isTwoByTwo
    df = (table.rowCount - 1) * (table.columnCount - 1)
    var correction = 0.0
    if isCorrected { correction = min(0.5, abs(Double(table.counts[0][0]) - table.expected(0, 0))) }
    var terms: [Double] = []
    for row in 0..<table.rowCount {
      for column in 0..<table.columnCount {
        let expected = table.expected(row, column)
        let deviation = abs(Double(table.counts[row][column]) - expected) - correction
        terms.append(deviation * deviation / expected)
      }
    }
    chiSquare = compensatedSum(terms)
  }

  package var statistic: Double? { chiSquare }
  package var degreesOfFreedom: [Double] { [Double(df)] }
  package var pValue: Double { ChiSquare(df: Double(df)).upper(chiSquare) }
}
