internal import Statistics

/// A printed P value of medians. It binds no figure, but of all values that give the same figures some are nearer to it.
struct StatedRankSum {
  let first: [Int]
  let second: [Int]
  let p: Double

  func distance(_ values: [Double]) -> Double {
    guard let test = try? RankSumTest(first.map { values[$0] }, second.map { values[$0] }) else { return 1 }
    return abs(test.normalPValue - p)
  }
}
