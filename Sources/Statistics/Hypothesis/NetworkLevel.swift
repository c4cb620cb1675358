/// The nodes after as many columns, with the edges that lead on.
struct NetworkLevel {
  var nodes: [UInt64]
  var edges: [NetworkEdge] = []
  var firstEdge = [0]
  private(set) var longest: [Double] = []
  private(set) var shortest: [Double] = []

  init(nodes: [UInt64]) { self.nodes = nodes }

  func edges(of node: Int) -> ArraySlice<NetworkEdge> { edges[firstEdge[node]..<firstEdge[node + 1]] }

  /// The last level: there is one way to fill the last column.
  mutating func end() {
    longest = nodes.map { _ in 0 }
    shortest = longest
  }

  mutating func bound(by next: NetworkLevel) {
    for node in nodes.indices {
      var (high, low) = (-Double.infinity, Double.infinity)
      for edge in edges(of: node) {
        high = max(high, edge.log + next.longest[edge.child])
        low = min(low, edge.log + next.shortest[edge.child])
      }
      longest.append(high)
      shortest.append(low)
    }
  }

  /// Takes out the paths that need no further walking; the probability of those whose completions all count.
  func settle(_ paths: inout PathList, at node: Int, limit: Double) -> Double {
    var open = PathList()
    var settled = 0.0
    for (length, probability) in zip(paths.lengths, paths.probabilities) {
      if length + longest[node] <= limit {
        settled += probability
      } else if length + shortest[node] <= limit {
        open.append(length, probability)
      }
    }
    paths = open
    return settled
  }

  enum Reach {
    case none
    case some
    case all
  }

  /// Which completions by an edge into this level count for the lengths in a window.
  func reach(of edge: NetworkEdge, in window: ClosedRange<Double>) -> Reach {
    if edge.log + longest[edge.child] <= window.lowerBound { return .all }
    return edge.log + shortest[edge.child] > window.upperBound ? .none : .some
  }
}

/// One way to fill a column, orders of equal rows together.
struct NetworkEdge {
  let child: Int
  /// The log of the probability of one order.
  let log: Double
  /// Given the node that it starts from.
  let probability: Double
}

/// Row margins in falling order as one machine word.
struct MarginPacking {
  private let bits: Int
  private let count: Int

  init?(_ margins: [Int]) {
    bits = Int.bitWidth - (margins.max() ?? 0).leadingZeroBitCount
    count = margins.count
    guard bits * count <= 64 else { return nil }
  }

  func pack(_ margins: [Int]) -> UInt64 { margins.reduce(0) { $0 << UInt64(bits) | UInt64($1) } }

  func unpack(_ word: UInt64) -> [Int] {
    let mask = UInt64.max >> UInt64(64 - bits)
    return (0..<count).map { Int(word >> UInt64(bits * (count - 1 - $0)) & mask) }
  }
}
