/// Pearson's chi-square test (1900), with or without Yates' correction (1934; 2×2 only, by min(½, |O − E|)).
package struct PearsonChiSquare: Sendable {
  package let table: ContingencyTable
  package let statistic: Double
  package let degreesOfFreedom: Int
  package let isCorrected: Bool

  package init(_ table: ContingencyTable, yates: Bool = false) throws(StatisticsError) {
    guard table.isTestable else { throw .emptyMargin }
    self.table = table
    isCorrected = yates && table.isTwoByTwo
    degreesOfFreedom = (table.rowCount - 1) * (table.columnCount - 1)
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
    statistic = compensatedSum(terms)
  }

  package var pValue: Double { ChiSquare(df: Double(degreesOfFreedom)).upper(statistic) }
}
