internal import RealModule

/// Fisher's exact test of a table of any size (Freeman and Halton 1951): the probability, given both margins, of
/// all tables no likelier than the observed one (relative tolerance 1e-7).
///
/// Exact where the search of ``MarginNetwork`` takes no more than ``workLimit`` steps and a twelfth as many edges, and
/// the shorter side's margins fit together into 64 bits; otherwise estimated from ``sampledTables`` tables drawn with
/// the same margins, seeded, so that it is always the same.
package struct FreemanHalton: Sendable {
  package enum Method: Hashable, Sendable {
    case exact
    /// With the standard error of the estimate.
    case monteCarlo(tables: Int, standardError: Double)
  }

  package let table: ContingencyTable
  package let pValue: Double
  package let method: Method

  /// Whether no sampled table was as unlikely as the observed one, so that P is at most this.
  package var isBound: Bool {
    if case .monteCarlo(let tables, _) = method { pValue * Double(tables + 1) < 1.5 } else { false }
  }

  /// Steps of the exact search before it gives way to sampling: about half a second.
  package static let workLimit = 20_000_000
  package static let sampledTables = 100_000

  /// Throws where fewer than two rows or columns have counts.
  package init(_ table: ContingencyTable, workLimit: Int = FreemanHalton.workLimit, seed: UInt64 = 20_150_812)
    throws(StatisticsError)
  {
    guard table.isTestable else { throw .emptyMargin }
    self.table = table
    if table.isTwoByTwo {
      pValue = try FisherExact(table).pValue
      method = .exact
    } else if let exact = MarginNetwork.pValue(table, workLimit: workLimit) {
      pValue = min(1, exact)
      method = .exact
    } else {
      let tables = Self.sampledTables
      var sampler = MarginSampler(table, seed: seed)
      let p = sampler.estimate(tables: tables)
      pValue = p
      method = .monteCarlo(tables: tables, standardError: Double.sqrt(p * (1 - p) / Double(tables)))
    }
  }
}
