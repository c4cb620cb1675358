internal import Notation

/// SDs of whole numbers that no sample with that mean has (GRIMMER; Anaya 2016, Allard 2018): the sum of squares is
/// whole, and even or odd as the sum is.
struct GRIMMERCheck: AppraisalCheck {
  /// Past this, every SD can be had.
  static let mostSums = 10_000.0

  func findings(in paper: PaperStatements) -> [Finding] {
    paper.statements.compactMap { statement in
      guard paper.isInteger(statement.variable), statement.count > 1,
        case .mean(let mean, let sd?) = statement.summary,
        sd.value >= 0, let sums = GRIMCheck.sums(mean, count: statement.count),
        sums.upperBound - sums.lowerBound < Self.mostSums, abs(mean.value) * Double(statement.count) < 1e7
      else { return nil }
      guard !Self.isPossible(sums, sd, statement.count, divisor: statement.count - 1) else { return nil }
      let style = Numbers.english
      let other = Self.isPossible(sums, sd, statement.count, divisor: statement.count)
      let near = Self.nearest(sums, sd, statement.count)
      return statement.finding(
        .grimmer, other ? .warning : .error, expected: near.map { style.decimal($0, places: sd.places) },
        [
          .noSuchSD(
            count: statement.count, mean: style.decimal(mean.value, places: mean.places),
            sd: style.decimal(sd.value, places: sd.places),
            nearest: near.map { style.decimal($0, places: sd.places + 2) })
        ] + (other ? [.divisorN] : []))
    }
  }

  /// The least sum of squares of so many whole numbers with that sum: all as near to the mean as whole numbers can be.
  private static func least(_ sum: Double, _ count: Int) -> Double {
    let n = Double(count)
    let base = (sum / n).rounded(.down)
    let above = sum - base * n
    return (n - above) * base * base + above * (base + 1) * (base + 1)
  }

  static func isPossible(
    _ sums: ClosedRange<Double>, _ sd: PrintedNumber, _ count: Int, divisor: Int
  ) -> Bool {
    let n = Double(count)
    let variance = Span(max(0, sd.span.low), sd.span.high).squared
    var sum = sums.lowerBound
    while sum <= sums.upperBound {
      let squares = Double(divisor) * variance
      let slack = 1e-9 * max(1, squares.high)
      let offset = sum * sum / n
      let low = max((squares.low + offset - slack).rounded(.up), least(sum, count))
      let high = (squares.high + offset + slack).rounded(.down)
      // Of two neighbours one has the sum's parity.
      if low < high || low == high && isEven(low - sum) { return true }
      sum += 1
    }
    return false
  }

  private static func isEven(_ value: Double) -> Bool { value.truncatingRemainder(dividingBy: 2) == 0 }

  private static func nearest(_ sums: ClosedRange<Double>, _ sd: PrintedNumber, _ count: Int) -> Double? {
    let n = Double(count)
    var best: Double?
    var sum = sums.lowerBound
    while sum <= sums.upperBound {
      let wanted = (n - 1) * sd.value * sd.value + sum * sum / n
      for step in -2...2 {
        let squares = wanted.rounded() + Double(step)
        guard squares >= least(sum, count), isEven(squares - sum) else { continue }
        let found = max(0, (squares - sum * sum / n) / (n - 1)).squareRoot()
        if abs(found - sd.value) < abs((best ?? .infinity) - sd.value) { best = found }
      }
      sum += 1
    }
    return best
  }
}
