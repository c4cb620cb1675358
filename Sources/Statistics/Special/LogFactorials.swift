internal import RealModule

/// log n!, kept for the n that come often.
struct LogFactorials {
  private let values: [Double]

  private static let most = 200_000

  init(upTo n: Int) { values = (0...min(max(n, 1), Self.most)).map { Double.logGamma(Double($0) + 1) } }

  subscript(n: Int) -> Double { n < values.count ? values[n] : Double.logGamma(Double(n) + 1) }
}
