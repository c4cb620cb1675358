internal import Diagnostics
internal import Statistics

/// Values that bring known ones to a mean and an SD. Where no value can be negative they are squares of normal values,
/// the more skewed the larger the SD is beside the mean.
struct SkewedSample {
  private let mean: Double
  private let sd: Double
  private let limit: Span

  static let mostDraws = 50

  /// - Parameter count: how many values are asked for, beside those known.
  init(_ count: Int, mean: Double, sd: Double, known: [Double], within limit: Span) {
    let total = count + known.count
    let rest = (mean * Double(total) - known.reduce(0, +)) / Double(count)
    let within = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let squares =
      sd * sd * Double(max(1, total - 1)) - within - Double(count) * (rest - mean) * (rest - mean)
    self.mean = rest
    self.sd = (max(0, squares) / Double(max(1, count - 1))).squareRoot()
    self.limit = limit
  }

  /// The first draw that stays within the limits, or the last.
  func values(_ count: Int, _ random: inout SplitMix64) -> [Double] {
    let shift = self.shift
    var values: [Double] = []
    for _ in 0..<Self.mostDraws {
      let raw = (0..<count).map { _ in
        let z = (0..<12).reduce(-6.0) { sum, _ in sum + random.unit() }
        return shift.map { (z + $0) * (z + $0) } ?? z
      }
      let centre = raw.reduce(0, +) / Double(count)
      let squares = raw.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
      let spread = (squares / Double(max(1, count - 1))).squareRoot()
      values = raw.map { mean + (spread > 0 ? ($0 - centre) / spread * sd : 0) }
      if values.allSatisfy({ $0 >= limit.low && $0 <= limit.high }) { break }
    }
    return values
  }

  /// Of (z + c)², which has the mean 1 + c² and the variance 2 + 4c², the c that gives the same ratio of SD to mean.
  private var shift: Double? {
    let height = mean - limit.low
    guard limit.low >= 0, height > 0, sd > 0 else { return nil }
    let variation = min(1.4, sd / height)
    let square = (2 + (4 - 2 * variation * variation).squareRoot()) / (variation * variation)
    return max(0, square - 1).squareRoot()
  }
}
