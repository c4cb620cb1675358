internal import RealModule

/// Fisher's exact test of a table of any size (Freeman and Halton 1951): the probability, given both margins, of
/// all tables no likelier than the observed one (relative tolerance 1e-7).
///
/// Exact by the network idea of Mehta and Patel (1983): columns are filled one after the other; what is left of the
/// row margins is a node; paths into a node that have the same probability so far are one; a node all of whose
/// completions count, or none, is not entered. The work is bounded by ``workLimit`` steps; past it the P value is
/// estimated from ``sampledTables`` tables drawn with the same margins (seeded, so that it is always the same).
package struct FreemanHalton: Sendable {
  package enum Method: Hashable, Sendable {
    case exact
    /// With the standard error of the estimate.
    case monteCarlo(tables: Int, standardError: Double)
  }

  package let table: ContingencyTable
  package let pValue: Double
  package let method: Method

  /// Steps of the exact search before it gives way to sampling.
  package static let workLimit = 6_000_000
  package static let sampledTables = 200_000

  package init(_ table: ContingencyTable, workLimit: Int = FreemanHalton.workLimit, seed: UInt64 = 20_150_812)
    throws(StatisticsError)
  {
    guard table.isTestable else { throw .emptyMargin }
    self.table = table
    if table.isTwoByTwo {
      pValue = try FisherExact(table).pValue
      method = .exact
      return
    }
    var network = MarginNetwork(table, workLimit: workLimit)
    if let p = network.pValue() {
      pValue = min(1, p)
      method = .exact
    } else {
      let p = MarginSampler(table, seed: seed).estimate(tables: Self.sampledTables)
      pValue = p
      let n = Double(Self.sampledTables)
      method = .monteCarlo(tables: Self.sampledTables, standardError: Double.sqrt(p * (1 - p) / n))
    }
  }
}

/// Steps taken so far, shared by the parts of one search.
private final class Work {
  var steps = 0
}

/// The nodes of the exact search: what is left of the margins, with the probabilities of the paths that lead there.
private struct MarginNetwork {
  private let columns: [Int]
  private let rows: [Int]
  private let logFactorials: LogFactorials
  /// log of the product of 1/x! over the observed cells: a table's probability up to a constant.
  private let observed: Double
  private let constant: Double
  private let workLimit: Int
  private let work = Work()
  private var bounds: [[Int]: (longest: Double, shortest: Double)] = [:]

  init(_ table: ContingencyTable, workLimit: Int) {
    // The longer side becomes the columns, filled one by one; small margins first keep the nodes few.
    let isWide = table.columnCount >= table.rowCount
    columns = (isWide ? table.columnTotals : table.rowTotals).sorted(by: >)
    rows = (isWide ? table.rowTotals : table.columnTotals).sorted(by: >)
    let logFactorials = LogFactorials(upTo: table.total)
    self.logFactorials = logFactorials
    let cells = table.counts.joined().map { -logFactorials[$0] }
    observed = compensatedSum(cells)
    constant =
      compensatedSum(table.rowTotals.map { logFactorials[$0] } + table.columnTotals.map { logFactorials[$0] })
      - logFactorials[table.total]
    self.workLimit = workLimit
  }

  /// Nil where the work passes the limit.
  mutating func pValue() -> Double? {
    // Paths are told apart to 1e-9 in the log; the tolerance of 1e-7 is wider.
    let limit = observed + 1e-7
    var nodes: [[Int]: [Int64: (log: Double, weight: Double)]] = [rows: [0: (0, 1)]]
    var p: [Double] = []
    for stage in columns.indices {
      var next: [[Int]: [Int64: (log: Double, weight: Double)]] = [:]
      // In a fixed order, so that sums are the same in every run.
      for margins in nodes.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        guard let paths = nodes[margins] else { continue }
        let total = logTotal(margins, from: stage)
        guard let (longest, shortest) = bound(margins, from: stage) else { return nil }
        var open: [(log: Double, weight: Double)] = []
        for key in paths.keys.sorted() {
          guard let path = paths[key] else { continue }
          if path.log + longest <= limit {
            p.append(path.weight * Double.exp(path.log + total + constant))
          } else if path.log + shortest <= limit {
            open.append(path)
          }
        }
        guard !open.isEmpty else { continue }
        var failed = false
        fill(margins, columns[stage]) { rest, log in
          work.steps += open.count
          if work.steps > workLimit {
            failed = true
            return false
          }
          let sorted = rest.sorted(by: >)
          for path in open {
            let sum = path.log + log
            let key = Int64((sum * 1e9).rounded())
            next[sorted, default: [:]][key, default: (sum, 0)].weight += path.weight
          }
          return true
        }
        if failed { return nil }
      }
      nodes = next
    }
    return compensatedSum(p)
  }

  /// log of the sum of Π 1/x! over all ways to fill the columns from `stage` on: Π 1/row! · N! / Π column!.
  private func logTotal(_ margins: [Int], from stage: Int) -> Double {
    let rest = columns[stage...]
    return logFactorials[margins.reduce(0, +)] - margins.reduce(0) { $0 + logFactorials[$1] }
      - rest.reduce(0) { $0 + logFactorials[$1] }
  }

  /// The largest and the smallest Π 1/x! (as logs) of the ways to complete a node; nil past the work limit.
  private mutating func bound(_ margins: [Int], from stage: Int) -> (longest: Double, shortest: Double)? {
    if stage == columns.count - 1 {
      let log = -margins.reduce(0) { $0 + logFactorials[$1] }
      return (log, log)
    }
    let key = [stage] + margins
    if let known = bounds[key] { return known }
    var longest = -Double.infinity
    var shortest = Double.infinity
    var children: [[Int]: (high: Double, low: Double)] = [:]
    var failed = false
    fill(margins, columns[stage]) { rest, log in
      work.steps += 1
      if work.steps > workLimit {
        failed = true
        return false
      }
      let sorted = rest.sorted(by: >)
      let known = children[sorted]
      children[sorted] = (max(known?.high ?? -.infinity, log), min(known?.low ?? .infinity, log))
      return true
    }
    if failed { return nil }
    for (child, logs) in children {
      guard let inner = bound(child, from: stage + 1) else { return nil }
      longest = max(longest, logs.high + inner.longest)
      shortest = min(shortest, logs.low + inner.shortest)
    }
    bounds[key] = (longest, shortest)
    return (longest, shortest)
  }

  /// Calls `body` with what is left of the margins, and log Π 1/x!, for each way to take a column out of them.
  private func fill(
    _ margins: [Int], _ column: Int, _ body: (_ rest: [Int], _ log: Double) -> Bool
  ) {
    var rest = margins
    var room = [Int](repeating: 0, count: margins.count + 1)
    for index in margins.indices.reversed() { room[index] = room[index + 1] + margins[index] }
    func place(_ index: Int, _ left: Int, _ log: Double) -> Bool {
      if index == margins.count - 1 {
        rest[index] = margins[index] - left
        return body(rest, log - logFactorials[left])
      }
      let least = max(0, left - room[index + 1])
      let most = min(margins[index], left)
      guard least <= most else { return true }
      for take in least...most {
        rest[index] = margins[index] - take
        guard place(index + 1, left - take, log - logFactorials[take]) else { return false }
      }
      return true
    }
    _ = place(0, column, 0)
  }
}

/// Draws tables with given margins by shuffling (Patefield's target distribution, 1981).
private struct MarginSampler {
  private let rowOfPatient: [Int]
  private let columnOfPatient: [Int]
  private let rowCount: Int
  private let columnCount: Int
  private let observed: Double
  private let logFactorials: LogFactorials
  private let seed: UInt64

  init(_ table: ContingencyTable, seed: UInt64) {
    rowOfPatient = table.rowTotals.enumerated().flatMap { Array(repeating: $0, count: $1) }
    columnOfPatient = table.columnTotals.enumerated().flatMap { Array(repeating: $0, count: $1) }
    rowCount = table.rowCount
    columnCount = table.columnCount
    let logFactorials = LogFactorials(upTo: table.total)
    self.logFactorials = logFactorials
    observed = compensatedSum(table.counts.joined().map { -logFactorials[$0] })
    self.seed = seed
  }

  /// (extreme + 1) / (tables + 1), as R counts it (Davison and Hinkley 1997).
  func estimate(tables: Int) -> Double {
    var random = SplitMix64(seed: seed)
    var columns = columnOfPatient
    var extreme = 0
    var cells = [Int](repeating: 0, count: rowCount * columnCount)
    for _ in 0..<tables {
      for last in stride(from: columns.count - 1, to: 0, by: -1) {
        columns.swapAt(last, random.below(last + 1))
      }
      for index in cells.indices { cells[index] = 0 }
      for (patient, row) in rowOfPatient.enumerated() { cells[row * columnCount + columns[patient]] += 1 }
      var log = 0.0
      for cell in cells { log -= logFactorials[cell] }
      if log <= observed + 1e-7 { extreme += 1 }
    }
    return Double(extreme + 1) / Double(tables + 1)
  }
}
