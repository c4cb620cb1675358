import RealModule
import Testing

@testable import Statistics

@Test func theGeneratorGivesThePublishedNumbers() {
  // Vigna's splitmix64.c with seed 1234567, as Rosetta Code prints them.
  var generator = SplitMix64(seed: 1_234_567)
  let expected: [UInt64] = [
    6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
  ]
  #expect((0..<5).map { _ in generator.next() } == expected)
}

@Test func ourLogarithmAgreesWithTheSystems() {
  for x in [1e-300, 1e-10, 0.3, 0.999999, 1, 1.4142135623730951, 2, 7.5, 1e200] {
    #expect(abs(portableLog(x) - Double.log(x)) <= 4e-16 * max(1, abs(Double.log(x))))
  }
}

@Test func deviatesHaveTheirMoments() throws {
  var generator = SplitMix64(seed: 99)
  let normal = (0..<40_000).map { _ in generator.normal() }
  let moments = try Moments(normal)
  #expect(abs(moments.mean) < 4 / 200)
  #expect(abs((moments.variance ?? 0) - 1) < 4 * Double.sqrt(2) / 200)
  for df in [1, 2, 5, 60] {
    let draws = (0..<20_000).map { _ in generator.chiSquare(df: df) }
    let moments = try Moments(draws)
    let error = Double.sqrt(2 * Double(df) / 20_000)
    #expect(abs(moments.mean - Double(df)) < 4 * error)
    // Their ranks against the distribution itself.
    let below = draws.count { $0 < ChiSquare(df: Double(df)).quantile(0.1) }
    #expect(abs(Double(below) - 2_000) < 4 * Double.sqrt(1_800))
  }
}
