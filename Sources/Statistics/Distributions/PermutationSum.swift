/// The permutation distributions of rank sums, ties included: what the exact rank tests count. Sums are whole
/// because ranks come doubled; weights are numbers of ways, so that only their ratios matter.
struct PermutationSum {
  /// The ways to reach each sum, from 0 on.
  let ways: [Double]

  /// The sum of `size` of the ranks, drawn without replacement.
  static func ofSubsets(_ doubledRanks: [Int], size: Int) -> PermutationSum {
    let sorted = doubledRanks.sorted()
    let top = sorted.suffix(size).reduce(0, +)
    let width = top + 1
    var ways = [Double](repeating: 0, count: (size + 1) * width)
    ways[0] = 1
    var reach = 0
    ways.withUnsafeMutableBufferPointer { ways in
      for (position, rank) in sorted.enumerated() {
        reach = min(top, reach + rank)
        let most = min(size, position + 1)
        let least = max(1, size - (sorted.count - 1 - position))
        guard least <= most, rank <= reach else { continue }
        for chosen in stride(from: most, through: least, by: -1) {
          let here = chosen * width
          let before = here - width
          for sum in rank...reach { ways[here + sum] += ways[before + sum - rank] }
        }
      }
    }
    return PermutationSum(ways: Array(ways[(size * width)...]))
  }

  /// The sum of the ranks whose fair coin shows heads.
  static func ofSigns(_ doubledRanks: [Int]) -> PermutationSum {
    var ways = [Double](repeating: 0, count: doubledRanks.reduce(0, +) + 1)
    ways[0] = 1
    var reach = 0
    for rank in doubledRanks.sorted() {
      reach += rank
      for sum in stride(from: reach, through: rank, by: -1) { ways[sum] += ways[sum - rank] }
    }
    return PermutationSum(ways: ways)
  }

  /// The share of sums at least as far from the mean, a fraction, as the observed one: decided in whole numbers.
  func twoSided(_ observed: Int, mean: (numerator: Int, denominator: Int)) -> Double {
    func distance(_ sum: Int) -> Int { abs(sum * mean.denominator - mean.numerator) }
    let least = distance(observed)
    let extreme = compensatedSum(ways.indices.lazy.filter { distance($0) >= least }.map { ways[$0] })
    return min(1, extreme / compensatedSum(ways))
  }
}
