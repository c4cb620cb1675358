import Testing

@testable import Statistics

/// Past the pairs that are kept, each place is counted: as sorting all the differences gives it.
@Test func differencesThatAreCountedAreThoseThatAreSorted() {
  var state: UInt64 = 3
  func sample(_ count: Int, _ scale: Double) -> [Double] {
    (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (Double(state >> 44) * scale).rounded() / 10 - 40
    }
  }
  let (first, second) = (sample(1100, 0.001), sample(1000, 0.002))
  let sorted = first.flatMap { one in second.map { one - $0 } }.sorted()
  let counted = PairwiseDifferences(first, second)
  #expect(counted.count == sorted.count)
  for place in [0, 1, 17, 250_000, 549_999, 550_000, 1_000_000, 1_099_998, 1_099_999] {
    #expect(counted[place] == sorted[place])
  }
  let extremes = PairwiseDifferences([-1e308] + first, [1e307] + second)
  #expect(extremes[0] == -1e308 - 1e307)
}
