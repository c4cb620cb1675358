package import Methods

/// The log-rank test of equal survival (Mantel 1966; Peto and Peto 1972), stratified where strata are given.
package struct LogRank: HypothesisTest {
  /// For each group, its events and those expected were survival equal.
  package let observed: [Int]
  package let expected: [Double]
  package let chiSquare: Double
  package let df: Int
  package let isStratified: Bool

  /// Beyond, the covariance of all groups would take too long, and nobody could say which of them differ.
  package static let mostGroups = 1000

  /// A group's number 0, 1, … for each patient, and a stratum's. Groups in which no event could be expected leave the
  /// test. Throws where fewer than two are left or more than ``mostGroups`` are given, or no event.
  package init(_ patients: [FollowUp], groups: [Int], strata: [Int]? = nil) throws(StatisticsError) {
    try FollowUp.check(patients.map(\.time))
    guard groups.count == patients.count, strata.map({ $0.count == patients.count }) ?? true else {
      throw .unequalLengths
    }
    guard let least = groups.min(), least >= 0 else { throw .negativeCount }
    let size = (groups.max() ?? 0) + 1
    guard size <= patients.count else { throw .oneGroup }
    var observed = [Int](repeating: 0, count: size)
    var expected = [Double](repeating: 0, count: size)
    guard size <= Self.mostGroups else { throw .tooManyGroups(most: Self.mostGroups) }
    // The lower triangle, row by row.
    var covariance = [Double](repeating: 0, count: size * size)

    let order = patients.indices.sorted {
      (strata?[$0] ?? 0, patients[$0].time) < (strata?[$1] ?? 0, patients[$1].time)
    }
    var start = 0
    while start < order.count {
      let stratum = strata?[order[start]]
      let end = order[start...].firstIndex { strata?[$0] != stratum } ?? order.count
      var atRisk = [Int](repeating: 0, count: size)
      for patient in order[start..<end] { atRisk[groups[patient]] += 1 }
      while start < end {
        let time = patients[order[start]].time
        let atRiskBefore = atRisk
        var events = 0
        while start < end, patients[order[start]].time == time {
          let patient = order[start]
          atRisk[groups[patient]] -= 1
          if patients[patient].hasEvent {
            events += 1
            observed[groups[patient]] += 1
          }
          start += 1
        }
        guard events > 0 else { continue }
        let n = Double(atRiskBefore.reduce(0, +))
        let d = Double(events)
        let spread = n > 1 ? d * (n - d) / (n - 1) : 0
        let present = atRiskBefore.indices.filter { atRiskBefore[$0] > 0 }
        let shares = present.map { Double(atRiskBefore[$0]) / n }
        covariance.withUnsafeMutableBufferPointer { covariance in
          for (one, i) in present.enumerated() {
            expected[i] += d * shares[one]
            covariance[i * size + i] += spread * shares[one]
            for other in 0...one {
              covariance[i * size + present[other]] -= spread * shares[one] * shares[other]
            }
          }
        }
      }
    }
    // One group follows from the others.
    let kept = expected.indices.filter { expected[$0] > 0 }
    guard observed.contains(where: { $0 > 0 }) else { throw .noEvent }
    guard kept.count >= 2 else { throw .oneGroup }
    let free = kept.dropFirst()
    guard let factor = Cholesky(free.map { i in free.map { covariance[max(i, $0) * size + min(i, $0)] } })
    else {
      throw .eventsTogether
    }
    self.observed = observed
    self.expected = expected
    chiSquare = factor.quadraticForm(free.map { Double(observed[$0]) - expected[$0] })
    isStratified = strata != nil
    df = free.count
  }

  package var method: Method { isStratified ? .logRankStratified : .logRank }
  package var statistic: Double? { chiSquare }
  package var degreesOfFreedom: [Double] { [Double(df)] }
  package var pValue: Double { ChiSquare(df: Double(df)).upper(chiSquare) }
}
