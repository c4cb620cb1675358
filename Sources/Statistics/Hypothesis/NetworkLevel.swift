internal import RealModule

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
  /// The log of the probability of one order.
  let log: Double
  private let target: Int32
  private let orders: UInt32

  /// Nil where there are more orders than 32 bits hold.
  init?(child: Int, log: Double, ways: Double) {
    guard let target = Int32(exactly: child), let orders = UInt32(exactly: ways) else { return nil }
    self.log = log
    self.target = target
    self.orders = orders
  }

  var child: Int { Int(target) }
  /// Given the node that it starts from.
  var probability: Double { Double(orders) * Double.exp(log) }
}

/// A level's edges by the node that they lead to.
struct IncomingEdges {
  private var first: [Int]
  private var sources: [(from: Int32, edge: Int32)]

  /// Of the edges from open nodes.
  init(of level: NetworkLevel, from isOpen: [Bool], into count: Int) {
    first = [Int](repeating: 0, count: count + 1)
    for node in isOpen.indices where isOpen[node] {
      for edge in level.edges(of: node) { first[edge.child + 1] += 1 }
    }
    for child in 0..<count { first[child + 1] += first[child] }
    sources = [(from: Int32, edge: Int32)](repeating: (0, 0), count: first[count])
    var place = first
    for node in isOpen.indices where isOpen[node] {
      for index in level.firstEdge[node]..<level.firstEdge[node + 1] {
        let child = level.edges[index].child
        sources[place[child]] = (Int32(node), Int32(index))
        place[child] += 1
      }
    }
  }

  func edges(into child: Int) -> some Sequence<(Int, Int)> {
    sources[first[child]..<first[child + 1]].lazy.map { (Int($0.from), Int($0.edge)) }
  }
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
