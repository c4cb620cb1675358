package import Methods
internal import RealModule

/// Fisher's exact test of a table of any size (Freeman and Halton 1951): the probability, given both margins, of
/// all tables no likelier than the observed one (relative tolerance 1e-7).
///
/// Exact where the search of ``MarginNetwork`` takes no more than ``workLimit`` steps and a twelfth as many edges, its
/// network fits into some 500 MB, and the shorter side's margins fit together into 64 bits: tables at which R's network
/// algorithm takes a minute take a second. Otherwise estimated from ``sampledTables`` tables drawn with
/// the same margins, seeded, so that it is always the same.
package struct FreemanHalton: HypothesisTest {
  package var method: Method { .fisher }
  package let table: ContingencyTable
  package let pValue: Double
  /// As usual for a 2×2 table, which is ``FisherExact``'s.
  package let computation: PComputation

  /// Steps of the exact search before it gives way to sampling: a few seconds.
  package static let workLimit = 300_000_000
  package static let sampledTables = 100_000

  /// Throws where fewer than two rows or columns have counts.
  package init(_ table: ContingencyTable, workLimit: Int = FreemanHalton.workLimit, seed: UInt64 = 20_150_812)
    throws(StatisticsError)
  {
    guard table.isTestable else { throw .emptyMargin }
    self.table = table
    if table.isTwoByTwo {
      pValue = try FisherExact(table).pValue
      computation = .usual
    } else if let exact = MarginNetwork.pValue(table, workLimit: workLimit) {
      pValue = min(1, exact)
      computation = .exact
    } else {
      let tables = Self.sampledTables
      var sampler = MarginSampler(table, seed: seed)
      let p = sampler.estimate(tables: tables)
      pValue = p
      computation = .monteCarlo(
        tables: tables, standardError: Double.sqrt(p * (1 - p) / Double(tables)),
        isBound: p * Double(tables + 1) < 1.5)
    }
  }
}
