/// Random numbers of other distributions, the same on every machine: they use only arithmetic whose rounding IEEE 754
/// settles, and no logarithm of the system's.
extension SplitMix64 {
  /// Of the standard normal distribution, by the polar method (Marsaglia and Bray 1964).
  package mutating func normal() -> Double {
    while true {
      let x = 2 * unit() - 1
      let y = 2 * unit() - 1
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * portableLog(square) / square).squareRoot() }
    }
  }

  /// Of the chi-square distribution with `df` ≥ 1 (Marsaglia and Tsang 2000).
  package mutating func chiSquare(df: Int) -> Double {
    guard df > 1 else {
      let deviate = normal()
      return deviate * deviate
    }
    let d = Double(df) / 2 - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      if portableLog(1 - unit()) < x * x / 2 + d - d * v + d * portableLog(v) { return 2 * d * v }
    }
  }

  /// So many whole numbers below a bound, with replacement.
  package mutating func indices(_ count: Int, below bound: Int) -> [Int] {
    (0..<count).map { _ in below(bound) }
  }
}

/// The natural logarithm of x > 0 by its series in (m − 1)/(m + 1); within a few units of the last place.
func portableLog(_ x: Double) -> Double {
  var exponent = Double(x.exponent)
  var mantissa = x.significand
  if mantissa > 1.4142135623730951 {
    mantissa /= 2
    exponent += 1
  }
  let s = (mantissa - 1) / (mantissa + 1)
  let square = s * s
  var sum = 0.0
  for power in stride(from: 23, through: 1, by: -2) { sum = sum * square + 1 / Double(power) }
  return exponent * 0.6931471805599453 + 2 * s * sum
}
