internal import RealModule

/// The exact search behind ``FreemanHalton``, after Mehta and Patel's network (1983).
///
/// Columns are filled one after the other. What is then left of the row margins is a node, in whatever order the rows
/// stand; the log of the probability of the cells filled so far is a path's length, which keeps its digits at any
/// number of patients, and paths of one length into a node are one path with their probability. The first half of
/// the columns is walked forwards, the second half backwards, and both are joined in the middle; either way nothing is
/// carried on whose tables all count, or none.
struct MarginNetwork {
  private let columns: [Int]
  private let packing: MarginPacking
  /// The length up to which tables count.
  private let limit: Double
  private let workLimit: Int
  private var work = 0
  /// Edges and path lengths that 512 MB hold.
  private static let mostEdges = 20_000_000
  private static let mostLengths = 12_000_000
  private var levels: [NetworkLevel] = []

  /// Nil where the search would pass `workLimit` steps, or the margins do not fit into a machine word.
  static func pValue(_ table: ContingencyTable, workLimit: Int) -> Double? {
    guard var network = MarginNetwork(table, workLimit: workLimit), network.discover() else { return nil }
    return network.pValue()
  }

  private init?(_ table: ContingencyTable, workLimit: Int) {
    // The longer side becomes the columns, so that nodes have few rows.
    let isWide = table.columnCount >= table.rowCount
    columns = (isWide ? table.columnTotals : table.rowTotals).sorted(by: >)
    let rows = (isWide ? table.rowTotals : table.columnTotals).sorted(by: >)
    guard let packing = MarginPacking(rows) else { return nil }
    self.packing = packing
    limit = Self.logProbability(table) + Double.log(onePlus: 1e-7)
    self.workLimit = workLimit
    levels = [NetworkLevel(nodes: [packing.pack(rows)])]
  }

  /// Finds all nodes and edges, then the longest and the shortest completion of each node.
  private mutating func discover() -> Bool {
    // An edge costs more than a step along it, and memory.
    let edgeLimit = min(workLimit / 12, Self.mostEdges)
    var total = columns.reduce(0, +)
    for stage in 0..<(columns.count - 1) {
      let terms = FillTerms(column: columns[stage], total: total)
      guard
        packing.unpack(levels[0].nodes[0]).allSatisfy({
          terms.takes(of: min($0, total)).count <= edgeLimit + 1
        })
      else { return false }
      var index = NodeIndex()
      var level = levels[stage]
      var fill = ColumnFill(terms, packing)
      var fits = true
      for node in level.nodes {
        work += fill.forEach(packing.unpack(node), budget: edgeLimit - work) { rest, log, ways in
          guard let edge = NetworkEdge(child: index.number(of: rest), log: log, ways: ways) else {
            fits = false
            return
          }
          level.edges.append(edge)
        }
        level.firstEdge.append(level.edges.count)
        guard fits, work <= edgeLimit else { return false }
      }
      levels[stage] = level
      levels.append(NetworkLevel(nodes: index.keys))
      total -= columns[stage]
    }
    let last = columns.count - 1
    levels[last].end()
    for stage in stride(from: last - 1, through: 0, by: -1) { levels[stage].bound(by: levels[stage + 1]) }
    return true
  }

  /// Column by column, each given what those before it left of the rows.
  private static func logProbability(_ table: ContingencyTable) -> Double {
    var left = table.rowTotals
    var terms: [Double] = []
    for column in 0..<(table.columnCount - 1) {
      let (all, taken) = (Double(left.reduce(0, +)), table.columnTotals[column])
      let (share, others) = (Double(taken) / all, (all - Double(taken)) / all)
      for row in left.indices {
        terms.append(logBinomialTerm(Double(table.counts[row][column]), Double(left[row]), share, others))
        left[row] -= table.counts[row][column]
      }
      terms.append(-logBinomialTerm(Double(taken), all, share, others))
    }
    return compensatedSum(terms)
  }

  private mutating func pValue() -> Double? {
    let middle = columns.count / 2
    var parts: [Double] = []
    var paths = [PathList(length: 0)]
    for stage in 0...middle {
      for node in paths.indices { parts.append(levels[stage].settle(&paths[node], at: node, limit: limit)) }
      guard stage < middle else { break }
      guard let next = forward(paths, stage) else { return nil }
      paths = next
    }
    let windows = self.windows(of: paths, at: middle)
    guard let completions = backward(to: middle + 1, windows) else { return nil }
    // One node at a time, so that the completions of the largest level are never all kept.
    var merger = PathMerger()
    for node in paths.indices where !paths[node].isEmpty {
      add(completions, of: node, at: middle, windows[0][node], &merger)
      guard work <= workLimit else { return nil }
      parts.append(join(paths[node], merger.take()))
    }
    return compensatedSum(parts)
  }

  private mutating func forward(_ paths: [PathList], _ stage: Int) -> [PathList]? {
    let level = levels[stage]
    let isOpen = paths.map { !$0.isEmpty }
    for node in paths.indices where isOpen[node] {
      work += paths[node].lengths.count * level.edges(of: node).count
    }
    guard work <= workLimit else { return nil }
    let incoming = IncomingEdges(of: level, from: isOpen, into: levels[stage + 1].nodes.count)
    var merger = PathMerger()
    var next: [PathList] = []
    var stored = 0
    for child in levels[stage + 1].nodes.indices {
      for (from, edge) in incoming.edges(into: child) {
        merger.add(paths[from], along: level.edges[edge], window: -.infinity ... .infinity)
      }
      next.append(merger.take())
      stored += next[child].lengths.count
      guard stored <= Self.mostLengths else { return nil }
    }
    return next
  }

  /// The completions of the nodes after `stage` columns that paths lead to, as far as their length matters to any of
  /// the paths.
  private mutating func backward(to stage: Int, _ windows: [[ClosedRange<Double>?]]) -> [PathList]? {
    var completions = levels[columns.count - 1].longest.map { PathList(length: $0) }
    var merger = PathMerger()
    for level in stride(from: columns.count - 2, through: stage, by: -1) {
      var here: [PathList] = []
      var stored = 0
      for (node, window) in windows[level - stage + 1].enumerated() {
        add(completions, of: node, at: level, window, &merger)
        here.append(merger.take())
        stored += here[node].lengths.count
        guard work <= workLimit, stored <= Self.mostLengths else { return nil }
      }
      completions = here
    }
    return completions
  }

  /// Adds a node's completions, made of those of the nodes that its edges lead to.
  private mutating func add(
    _ completions: [PathList], of node: Int, at level: Int, _ window: ClosedRange<Double>?,
    _ merger: inout PathMerger
  ) {
    guard let window else { return }
    for edge in levels[level].edges(of: node) {
      switch levels[level + 1].reach(of: edge, in: window) {
      case .none: continue
      case .all: merger.addCertain(edge.probability)
      case .some:
        work += completions[edge.child].lengths.count
        merger.add(completions[edge.child], along: edge, window: window)
      }
    }
  }

  /// For each node from the middle on, the lengths of completions that decide about some path; nil where none does.
  private func windows(of paths: [PathList], at middle: Int) -> [[ClosedRange<Double>?]] {
    var windows: [[ClosedRange<Double>?]] = [
      paths.map { path in
        guard let least = path.lengths.min(), let most = path.lengths.max() else { return nil }
        return (limit - most)...(limit - least)
      }
    ]
    for stage in middle..<(columns.count - 1) {
      var next = [ClosedRange<Double>?](repeating: nil, count: levels[stage + 1].nodes.count)
      for (node, window) in windows[stage - middle].enumerated() {
        guard let window else { continue }
        for edge in levels[stage].edges(of: node) {
          guard case .some = levels[stage + 1].reach(of: edge, in: window) else { continue }
          let (low, high) = (window.lowerBound - edge.log, window.upperBound - edge.log)
          let known = next[edge.child] ?? low...high
          next[edge.child] = min(low, known.lowerBound)...max(high, known.upperBound)
        }
      }
      windows.append(next)
    }
    return windows
  }

  /// The probability of the paths and completions that together are not longer than the limit.
  private func join(_ paths: PathList, _ completions: PathList) -> Double {
    var (before, after) = (paths, completions)
    before.sort()
    after.sort()
    var cumulative = [after.certain]
    for probability in after.probabilities {
      cumulative.append(cumulative[cumulative.count - 1] + probability)
    }
    var reach = after.lengths.count
    var sum = 0.0
    for (length, probability) in zip(before.lengths, before.probabilities) {
      while reach > 0, length + after.lengths[reach - 1] > limit { reach -= 1 }
      sum += probability * cumulative[reach]
    }
    return sum
  }
}
