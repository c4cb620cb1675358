internal import Markup
internal import Methods
internal import Statistics
internal import Wording

/// What `ecprimer calculate` found: tests, intervals and summaries by the names of the methods that made them.
package struct Calculation: Sendable {
  package struct Test: Sendable {
    var method: Method
    /// 1 or 2 for a test of one sample by itself.
    var sample: Int?
    var statistic: Double?
    var degreesOfFreedom: [Double] = []
    var pValue: Double?
    /// The standard error of a P that was sampled.
    var sampling: Double?
    /// Why there is no P, or how it was made.
    var reason: String?
  }

  package struct Estimate: Sendable {
    var method: Method
    var estimate: Double?
    var low: Double?
    var high: Double?
    var level: Double
    var reason: String?
  }

  package struct SampleSummary: Sendable {
    var sample: Int
    var summary: Summary
  }

  /// What was asked, in words.
  var title: String
  var tests: [Test] = []
  var intervals: [Estimate] = []
  var summaries: [SampleSummary] = []
  /// Where two methods disagree, and why.
  var remarks: [String] = []

  package init(title: String) { self.title = title }

  /// Adds a test, or the reason why it cannot be computed.
  mutating func test(
    _ method: Method, sample: Int? = nil,
    _ compute: () throws(StatisticsError) -> any HypothesisTest
  ) {
    do {
      let test = try compute()
      tests.append(
        Test(
          method: method, sample: sample, statistic: test.statistic,
          degreesOfFreedom: test.degreesOfFreedom, pValue: test.pValue.isNaN ? nil : test.pValue,
          sampling: test.computation.standardError, reason: CalculationWords.note(test)))
    } catch {
      tests.append(Test(method: method, sample: sample, reason: Wording.english.errors(error)))
    }
  }

  mutating func interval(
    _ method: Method, level: Double, estimate: Double?, whereNone reason: String,
    _ compute: () throws(StatisticsError) -> Interval?
  ) {
    do {
      let interval = try compute()
      let unbounded = interval.map { !$0.low.isFinite || !$0.high.isFinite } ?? false
      let isInfinite = estimate.map(\.isInfinite) ?? false
      intervals.append(
        Estimate(
          method: method, estimate: estimate, low: interval?.low, high: interval?.high, level: level,
          reason: interval == nil || estimate == nil
            ? reason : unbounded || isInfinite ? "the data set no upper bound: it is infinite" : nil))
    } catch {
      intervals.append(
        Estimate(method: method, estimate: estimate, level: level, reason: Wording.english.errors(error)))
    }
  }

  func pValue(_ method: Method) -> Double? { tests.first { $0.method == method }?.pValue }
  func estimate(_ method: Method) -> Estimate? { intervals.first { $0.method == method } }
}

extension Calculation {
  /// As interfaces.md has it: unrounded, an infinite bound null with its reason.
  package var json: String {
    JSON.object([
      JSON.Member("schema", "ecprimer.calculate/1"),
      JSON.Member("tests", .array(tests.map(Self.json))),
      JSON.Member("intervals", .array(intervals.map(Self.json))),
      JSON.Member("summaries", .array(summaries.map(Self.json))),
    ]).text(pretty: true)
  }

  private static func json(_ test: Test) -> JSON {
    var members = [
      JSON.Member("name", .string(test.method.rawValue)), JSON.Member("sample", .integer(test.sample)),
      JSON.Member("statistic", .number(test.statistic)),
      JSON.Member("df", json(df: test.degreesOfFreedom)), JSON.Member("p", .number(test.pValue)),
    ]
    if let reason = test.reason { members.append(JSON.Member("reason", .string(reason))) }
    return .object(members)
  }

  private static func json(df: [Double]) -> JSON {
    switch df.count {
    case 0: .null
    case 1: .number(df[0])
    default: .array(df.map { .number($0) })
    }
  }

  private static func json(_ interval: Estimate) -> JSON {
    var members = [
      JSON.Member("name", .string(interval.method.rawValue)),
      JSON.Member("estimate", .number(interval.estimate)),
      JSON.Member("low", .number(interval.low)), JSON.Member("high", .number(interval.high)),
      JSON.Member("level", .number(interval.level)),
    ]
    if let reason = interval.reason { members.append(JSON.Member("reason", .string(reason))) }
    return .object(members)
  }

  private static func json(_ sample: SampleSummary) -> JSON {
    let types: [(String, QuantileType)] = [("2", .type2), ("6", .type6), ("7", .type7)]
    func quartiles(_ p: Double) -> JSON {
      .object(types.map { JSON.Member($0, .number(sample.summary.quantile(p, $1))) })
    }
    return [
      "sample": .integer(sample.sample), "n": .integer(sample.summary.count),
      "mean": .number(sample.summary.mean), "sd": .number(sample.summary.sd),
      "median": .number(sample.summary.median), "q1": quartiles(0.25), "q3": quartiles(0.75),
      "min": .number(sample.summary.minimum), "max": .number(sample.summary.maximum),
    ]
  }
}
