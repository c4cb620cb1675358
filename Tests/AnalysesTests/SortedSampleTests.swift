import Testing

@testable import Analyses

@Test func largeSamplesAreSortedAsSmallOnes() {
  var state: UInt64 = 7
  let values = (0..<5000).map { index -> Double in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let value = (Double(state >> 40) - 8_000_000) / 1000
    return index % 3 == 0 ? value.rounded() : index % 7 == 0 ? value * 1e-300 : value
  }
  #expect(sortedNumbers(values) == values.sorted())
  for decimals in [1.0, 10, 100] {
    let few = values.map { ($0 / 100).rounded() / decimals }
    #expect(sortedNumbers(few) == few.sorted())
  }
  #expect(sortedNumbers([3, -1, 2]) == [-1, 2, 3])
  #expect(sortedNumbers([Double](repeating: 4, count: 3000)) == [Double](repeating: 4, count: 3000))
}
