@testable internal import Appraisal
internal import Methods
internal import Statistics
internal import TestSupport
internal import Testing

struct PValueTests {
  private func group(_ mean: String, _ sd: String, _ count: Int) -> MeanTests.Group {
    func span(_ text: String) -> Span {
      PrintedNumber(digits: text, isNegative: false)?.span ?? Span(.nan, .nan)
    }
    return MeanTests.Group(mean: span(mean), sd: span(sd), count: count)
  }

  /// R 4.2.2 by script/reference/appraisal.R: the range over the corners of the rounding.
  @Test func aSpanReachesOverAllValuesInsideTheRounding() throws {
    let readings = MeanTests.readings([group("56.6", "10.7", 8), group("64.5", "8.0", 16)])
    let student = try #require(readings.first { $0.convention == .studentT }?.span)
    #expect(isClose(student.low, 0.0497611229, relative: 1e-7))
    #expect(isClose(student.high, 0.0577585225, relative: 1e-7))
    #expect(readings.map(\.convention) == [.studentT, .welchT])
  }

  @Test func overlappingMeansReachOne() throws {
    let readings = MeanTests.readings([group("7.35", "0.12", 8), group("7.35", "0.13", 16)])
    #expect(readings.allSatisfy { $0.span.high == 1 && $0.span.low > 0.8 })
  }

  @Test func threeMeansAreAnAnalysisOfVariance() throws {
    let groups: [[Double]] = [[1, 2, 3, 4, 5], [2, 3, 4, 5, 6, 9], [4, 6, 8, 9]]
    let exact = try OneWayANOVA(groups).pValue
    let summaries = try groups.map { values in
      let moments = try Moments(values)
      return MeanTests.Group(mean: Span(moments.mean), sd: Span(moments.sd ?? 0), count: moments.count)
    }
    let span = try #require(MeanTests.readings(summaries).first?.span)
    #expect(isClose(span.low, exact, relative: 1e-9) && isClose(span.high, exact, relative: 1e-9))
  }

  @Test func countsGiveEveryConvention() {
    let readings = CountTests.readings([[7, 1], [1, 7]])
    // R 4.2: chisq.test 0.0026998, corrected 0.0124193, fisher.test 0.0101010.
    let expected: [(Method, Double)] = [
      (.pearson, 0.002699796), (.yates, 0.01241933), (.fisher, 0.01010101),
    ]
    for (convention, p) in expected {
      #expect(isClose(readings.first { $0.convention == convention }?.span.low, p, relative: 1e-5))
    }
    #expect(CountTests.readings([[0, 8], [0, 16]]).isEmpty)
  }

  @Test func rankBoundsHoldTheTestOfTheData() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<60 {
      let (n, m) = (4 + random.below(16), 4 + random.below(16))
      let shift = 3 * random.unit()
      let one = (0..<n).map { _ in 10 + random.unit() * 5 }
      let other = (0..<m).map { _ in 10 + shift + random.unit() * 4 }
      func group(_ values: [Double]) throws -> RankBounds.Group {
        let summary = try Summary(values)
        func printed(_ value: Double) -> PrintedNumber? {
          PrintedNumber(digits: String(Int((value * 100).rounded())).withPoint, isNegative: false)
        }
        let median = try #require(printed(summary.median))
        let (q1, q3) = (
          try #require(printed(summary.quantile(0.25))), try #require(printed(summary.quantile(0.75)))
        )
        return RankBounds.Group(count: values.count, median: median, spread: .quartiles(q1, q3))
      }
      let span = try #require(RankBounds.span(try group(one), try group(other)))
      let p = try RankSumTest(one, other).pValue
      #expect(span.low <= p && p <= span.high, "\(span) \(p)")
    }
  }
}

extension String {
  /// Hundredths as a decimal.
  fileprivate var withPoint: String { dropLast(2) + "." + suffix(2) }
}
