internal import RealModule

/// Cramér's V (1946): the strength of an association in a table of any size, 0 to 1.
package enum CramersV {
  /// Throws where fewer than two rows or columns have counts.
  package static func value(_ table: ContingencyTable) throws(StatisticsError) -> Double {
    let square = try PearsonChiSquare(table).chiSquare
    let least = min(table.rowCount, table.columnCount) - 1
    return Double.sqrt(square / (Double(table.total) * Double(least)))
  }
}
