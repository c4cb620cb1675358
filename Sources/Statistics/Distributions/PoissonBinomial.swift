internal import RealModule

/// The number of events among patients who each have a probability of their own: exact by adding one patient after the
/// other (all terms are positive, so that no digits are lost), and by the saddle-point beyond ``largestExact`` patients.
package struct PoissonBinomial: DiscreteDistribution {
  /// More patients than these take the saddle-point approximation (Lugannani and Rice 1980; Daniels 1987, lattice
  /// correction 2), whose relative error is then below 5e-5 out to tails of 1e-7.
  package static let largestExact = 2_000

  package let probabilities: [Double]
  /// P(X ≤ k) and P(X ≥ k) for each k; empty where the saddle-point is used.
  private let below: [Double]
  private let above: [Double]
  private let mass: [Double]
  private let saddle: SaddlePoint?

  /// Throws where a probability lies outside 0 to 1.
  package init(_ probabilities: [Double]) throws(StatisticsError) {
    try self.init(probabilities, exactUpTo: Self.largestExact)
  }

  init(_ probabilities: [Double], exactUpTo limit: Int) throws(StatisticsError) {
    guard probabilities.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .notAProbability }
    self.probabilities = probabilities
    guard probabilities.count <= limit else {
      (mass, below, above) = ([], [], [])
      saddle = SaddlePoint(probabilities)
      return
    }
    mass = Self.mass(probabilities, upTo: probabilities.count)
    below = runningSums(mass)
    above = runningSums(mass.reversed()).reversed()
    saddle = nil
  }

  /// P(X = k) for k from 0 to `most`, patient after patient.
  static func mass(_ probabilities: [Double], upTo most: Int) -> [Double] {
    var mass = [1.0]
    mass.reserveCapacity(most + 1)
    for p in probabilities {
      if mass.count <= most { mass.append(0) }
      for k in stride(from: mass.count - 1, to: 0, by: -1) { mass[k] = mass[k] * (1 - p) + mass[k - 1] * p }
      mass[0] *= 1 - p
    }
    return mass
  }

  package var mean: Double { compensatedSum(probabilities) }
  package var variance: Double { compensatedSum(probabilities.lazy.map { $0 * (1 - $0) }) }
  package var least: Int { 0 }
  package var largest: Int? { probabilities.count }

  package func logProbability(_ k: Int) -> Double { Double.log(probability(k)) }

  package func probability(_ k: Int) -> Double {
    guard k >= 0, k <= probabilities.count else { return 0 }
    return saddle.map { max(0, $0.atLeast(k) - $0.atLeast(k + 1)) } ?? mass[k]
  }

  package func lower(_ k: Int) -> Double {
    if k < 0 { return 0 }
    if k >= probabilities.count { return 1 }
    return saddle?.lower(k) ?? below[k]
  }

  package func atLeast(_ k: Int) -> Double {
    if k <= 0 { return 1 }
    if k > probabilities.count { return 0 }
    return saddle?.atLeast(k) ?? above[k]
  }
}

private func runningSums(_ values: [Double]) -> [Double] {
  var sum = 0.0
  return values.map {
    sum += $0
    return min(1, sum)
  }
}
