internal import RegistryFiles
internal import Methods
internal import Registry
internal import Statistics
internal import Wording

/// Every test that applies to numbers in groups, and the choice among them.
struct NumberTests {
  let samples: [SortedSample]
  /// Of the groups.
  let labels: [String]
  let field: Field
  let methods: ComparisonMethods
  /// Whether the tests that are not chosen are computed too.
  let alternatives: Bool
  private(set) var results: [TestResult] = []
  private(set) var summary: Field.Summary = .mean
  private(set) var difference: Difference?

  init(
    _ samples: [SortedSample], _ labels: [String], _ field: Field, _ methods: ComparisonMethods,
    alternatives: Bool
  ) {
    self.alternatives = alternatives
    self.samples = samples
    self.labels = labels
    self.field = field
    self.methods = methods
  }

  mutating func run() {
    guard !field.kind.readsMoments else { return describeDates() }
    let (summary, choice) = chooseSummary()
    self.summary = summary
    guard samples.count >= 2 else { return }
    if samples.count == 2 { runTwo(choice) } else { runMore(choice) }
  }

  /// Dates and times count from a day of their own, so that they have an order and quartiles, but no mean or effect.
  private mutating func describeDates() {
    summary = .median
    guard samples.count >= 2 else { return }
    var none = TestResult(
      name: samples.count == 2 ? .rankSum : .kruskalWallis, degreesOfFreedom: [],
      reason: .datesAreDescribed)
    none.isChosen = true
    results = [none]
  }

  /// Mean or median: declared in the dictionary, never by a silent test; only `spss` lets Lilliefors choose.
  private func chooseSummary() -> (Field.Summary, ComparisonMessage.Choice) {
    if methods == .spss {
      let tests = samples.filter { !$0.values.isEmpty }.map { try? Lilliefors($0.values) }
      guard tests.allSatisfy({ $0 != nil }) else {
        return (.median, .normalityUntested)
      }
      let smallest = tests.compactMap { $0?.pValue }.min() ?? 1
      return smallest < 0.05
        ? (.median, .normalityRejected)
        : (.mean, .normalityKept)
    }
    switch field.test {
    case .welchT, .studentT: return (field.summary ?? .mean, .declared)
    case .rankSum: return (field.summary ?? .median, .declared)
    default: break
    }
    if let declared = field.summary {
      return (declared, .summarised(by: declared == .mean ? .mean : .median))
    }
    return isSkewed
      ? (.median, .skewed)
      : (.mean, .notSkewed)
  }

  /// Whether the skewness of all values together (g₁) is beyond 1 or −1.
  private var isSkewed: Bool {
    let count = Double(samples.reduce(0) { $0 + $1.values.count })
    guard count > 0 else { return false }
    // From the groups' means, so that one pass a group is enough.
    let mean = samples.reduce(0) { $0 + Double($1.values.count) * ($1.moments?.mean ?? 0) } / count
    var (second, third) = (0.0, 0.0)
    // In a power of two, so that no cube is lost.
    let ends = samples.flatMap { [$0.values.first, $0.values.last] }.compactMap { $0 }
    let unit = ends.lazy.map { abs($0 - mean) }.max().flatMap { $0 > 0 ? $0.binade : nil } ?? 1
    for sample in samples {
      for value in sample.values {
        let deviation = (value - mean) / unit
        second += deviation * deviation
        third += deviation * deviation * deviation
      }
    }
    second /= count
    third /= count
    return second > 0 && abs(third / (second * second.squareRoot())) > 1
  }

  private mutating func runTwo(_ choice: ComparisonMessage.Choice) {
    let (first, second) = (samples[0].values, samples[1].values)
    let (one, other) = (samples[0].moments, samples[1].moments)
    let chosen: Method
    switch (methods, summary, field.test) {
    case (.default, _, .studentT?): chosen = .studentT
    case (.default, _, .welchT?): chosen = .welchT
    case (.default, _, .rankSum?): chosen = .rankSum
    case (.spss, .mean, _): chosen = .studentT
    case (_, .mean, _): chosen = .welchT
    case (_, .median, _): chosen = .rankSum
    }
    run([.welchT, .studentT, .rankSum], choosing: chosen, choice) { (name) throws(StatisticsError) in
      switch name {
      case .welchT: try WelchTTest(of: one, other)
      case .studentT: try StudentTTest(of: one, other)
      default: try RankSumTest(first, second)
      }
    }
    switch summary {
    case .mean:
      guard let test = try? WelchTTest(of: one, other) else { return }
      let interval =
        chosen == .studentT
        ? try? StudentTTest(of: one, other).interval(level: 0.95)
        : try? test.interval(level: 0.95)
      difference = Difference(
        kind: .mean, estimate: test.difference, low: interval?.low, high: interval?.high, level: 0.95)
    case .median:
      guard let shift = try? HodgesLehmann(first, second) else { return }
      let interval = try? shift.interval(level: 0.95)
      difference = Difference(
        kind: .shift, estimate: shift.estimate, low: interval?.low, high: interval?.high, level: 0.95)
    }
  }

  /// Groups that a test can make nothing of leave it, as they leave a table of counts; the test names them.
  private mutating func runMore(_ choice: ComparisonMessage.Choice) {
    let samples = samples.map(\.values)
    let mean: Method = methods == .spss || field.test == .studentT ? .anova : .welchANOVA
    let chosen = summary == .mean ? mean : .kruskalWallis
    run([.welchANOVA, .anova, .kruskalWallis], choosing: chosen, choice) { (name) throws(StatisticsError) in
      let kept = samples.filter { $0.count >= Self.fewestValues(name) }
      return switch name {
      case .welchANOVA: try WelchANOVA(kept)
      case .anova: try OneWayANOVA(kept)
      default: try KruskalWallis(kept)
      }
    }
  }

  /// In a group: Welch's test weighs each by its own variance, the others take one value as well.
  private static func fewestValues(_ method: Method) -> Int { method == .welchANOVA ? 2 : 1 }

  /// What a test of more than two groups says of those that left it.
  private func noteOfDropped(_ method: Method) -> ComparisonMessage.Note? {
    guard samples.count > 2 else { return nil }
    let dropped = zip(labels, samples.map(\.values.count)).filter { $0.1 < Self.fewestValues(method) }
    return dropped.isEmpty
      ? nil : .without(dropped.map { ComparisonMessage.Group(label: $0, values: $1) })
  }

  /// The tests that apply, one of them chosen.
  private mutating func run(
    _ names: [Method], choosing chosen: Method, _ choice: ComparisonMessage.Choice,
    _ test: (Method) throws(StatisticsError) -> any HypothesisTest
  ) {
    results = names.filter { alternatives || $0 == chosen }.map { name in
      var result = TestResult(name) { () throws(StatisticsError) in try test(name) }
      result.note = result.note ?? noteOfDropped(name)
      if name == chosen {
        result.isChosen = true
        result.reason = result.reason?.chosen(choice) ?? .chosen(choice)
      }
      return result
    }
  }
}

extension WelchTTest {
  fileprivate init(of one: Moments?, _ other: Moments?) throws(StatisticsError) {
    guard let one, let other else { throw .emptySample }
    try self.init(one, other)
  }
}

extension StudentTTest {
  fileprivate init(of one: Moments?, _ other: Moments?) throws(StatisticsError) {
    guard let one, let other else { throw .emptySample }
    try self.init(one, other)
  }
}
