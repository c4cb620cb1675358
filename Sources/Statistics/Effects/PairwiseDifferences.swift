/// All differences between two samples, in order: kept where they are few, otherwise counted over the distinct values,
/// so that a place is found in steps of the samples' size and not of their product.
struct PairwiseDifferences: Sendable {
  private static let keptAtMost = 1_000_000

  let count: Int
  private let kept: [Double]
  private let first: [(value: Double, times: Int)]
  private let second: [(value: Double, times: Int)]

  init(_ first: [Double], _ second: [Double]) {
    count = first.count * second.count
    if count <= Self.keptAtMost {
      kept = first.flatMap { one in second.map { one - $0 } }.sorted()
      (self.first, self.second) = ([], [])
    } else {
      kept = []
      (self.first, self.second) = (Self.distinct(first), Self.distinct(second))
    }
  }

  private static func distinct(_ sample: [Double]) -> [(value: Double, times: Int)] {
    var result: [(value: Double, times: Int)] = []
    for value in sample.sorted() {
      if let last = result.last, last.value == value {
        result[result.count - 1].times += 1
      } else {
        result.append((value, 1))
      }
    }
    return result
  }

  /// The difference at a place from 0, in increasing order: the least that is not exceeded by more than `place`
  /// others, found by halving the range of doubles.
  subscript(place: Int) -> Double {
    guard kept.isEmpty, let low = first.first, let high = first.last, let least = second.first,
      let most = second.last
    else { return kept[place] }
    var lower = Self.order(low.value - most.value)
    var upper = Self.order(high.value - least.value)
    while lower < upper {
      // Their mean rounded down, without the overflow of their sum.
      let middle = (lower >> 1) + (upper >> 1) + (lower & upper & 1)
      if countAtMost(Self.value(middle)) > place { upper = middle } else { lower = middle + 1 }
    }
    return Self.value(lower)
  }

  /// Pairs whose difference, as a double, is at most `limit`.
  private func countAtMost(_ limit: Double) -> Int {
    var total = 0
    var above = 0
    // As the first sample's values grow, more of the second's smallest lie too far below them.
    var index = 0
    let all = second.reduce(0) { $0 + $1.times }
    for one in first {
      while index < second.count, one.value - second[index].value > limit {
        above += second[index].times
        index += 1
      }
      if index == second.count { break }
      total += one.times * (all - above)
    }
    return total
  }

  /// Doubles in their order as whole numbers.
  private static func order(_ value: Double) -> Int64 {
    let bits = Int64(bitPattern: (value + 0).bitPattern)
    return bits < 0 ? Int64.min &- bits : bits
  }

  private static func value(_ order: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: order < 0 ? Int64.min &- order : order))
  }
}
