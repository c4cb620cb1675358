package import Diagnostics
internal import Methods
internal import Notation
internal import Statistics

/// The calls of `ecprimer calculate`; nil where the input cannot be read, with every problem told.
extension Calculation {
  package static func proportion(_ text: String, level: Double, _ problems: inout [Diagnostic])
    -> Calculation?
  {
    guard let share = read(&problems, { $0.proportion(text, named: "proportion") }) else { return nil }
    var result = Calculation(title: words(share))
    let none = "there are no patients"
    result.interval(.wilson, level: level, estimate: share.estimate, whereNone: none) {
      () throws(StatisticsError) in
      try share.wilson(level: level)
    }
    result.interval(.clopperPearson, level: level, estimate: share.estimate, whereNone: none) {
      () throws(StatisticsError) in try share.clopperPearson(level: level)
    }
    result.interval(.jeffreys, level: level, estimate: share.estimate, whereNone: none) {
      () throws(StatisticsError) in try share.jeffreys(level: level)
    }
    return result.remarked()
  }

  package static func twoByTwo(
    _ first: String, _ second: String, level: Double, _ problems: inout [Diagnostic]
  ) -> Calculation? {
    let shares = read(&problems) { input -> (Proportion, Proportion)? in
      let one = input.proportion(first, named: "first proportion")
      let other = input.proportion(second, named: "second proportion")
      guard let one, let other else { return nil }
      return (one, other)
    }
    guard let (one, other) = shares else { return nil }
    var result = Calculation(title: "\(words(one)) against \(words(other))")
    result.addTests(
      of: [[one.events, one.total - one.events], [other.events, other.total - other.events]], isTwoByTwo: true
    )
    let contrasts = try? RiskContrasts(one, other)
    let none = "a group has no patients"
    let zero = "a cell is 0, and nothing is added to it"
    result.interval(.riskDifference, level: level, estimate: contrasts?.riskDifference, whereNone: none) {
      () throws(StatisticsError) in try contrasts?.newcombe(level: level)
    }
    result.interval(
      .riskRatio, level: level, estimate: contrasts?.riskRatio,
      whereNone: contrasts == nil ? none : "a group has no event, and nothing is added to it"
    ) { () throws(StatisticsError) in try contrasts?.riskRatioLog(level: level) }
    result.interval(
      .oddsRatioWald, level: level, estimate: contrasts?.oddsRatio, whereNone: contrasts == nil ? none : zero
    ) { () throws(StatisticsError) in try contrasts?.oddsRatioWald(level: level) }
    let exact = contrasts.flatMap { try? ConditionalOddsRatio($0) }
    result.interval(
      .oddsRatioExact, level: level, estimate: exact?.estimate,
      whereNone: contrasts == nil ? none : "the margins allow no other table"
    ) { () throws(StatisticsError) in try exact?.interval(level: level) }
    if let contrasts {
      let needed = NumberNeededToTreat(contrasts)
      let bounds = try? needed.bounds(level: level)
      let reason =
        needed.estimate == nil
        ? "the risks are equal"
        : bounds?.passesInfinity == true
          ? "the difference may be none: from the lower bound through infinity to the upper, the sign changing"
          : nil
      result.intervals.append(
        Estimate(
          method: .numberNeeded, estimate: needed.estimate, low: bounds?.low, high: bounds?.high,
          level: level,
          reason: reason))
    }
    return result.remarked()
  }

  package static func table(_ text: String, _ problems: inout [Diagnostic]) -> Calculation? {
    guard let table = read(&problems, { $0.table(text, named: "table") }) else { return nil }
    var result = Calculation(
      title: "A table of \(counted(table.total, "patient")), \(table.rowCount) × \(table.columnCount)")
    result.addTests(of: table.counts, isTwoByTwo: false)
    guard table.isTestable else { return result }
    if table.rowCount == 2 || table.columnCount == 2 {
      let events = table.rowCount == 2 ? table.counts[0] : table.counts.map { $0[0] }
      let totals = table.rowCount == 2 ? table.columnTotals : table.rowTotals
      let scores = totals.indices.map { Double($0 + 1) }
      result.test(.cochranArmitage) { () throws(StatisticsError) in
        try CochranArmitage(events: events, totals: totals, scores: scores)
      }
      result.test(.cochranArmitageExact) { () throws(StatisticsError) in
        try CochranArmitage(events: events, totals: totals, scores: scores).exact()
      }
    }
    result.intervals.append(
      Estimate(
        method: .cramersV, estimate: try? CramersV.value(table), level: 0.95,
        reason: "no interval is computed"))
    return result.remarked()
  }

  package static func means(
    _ first: String, _ second: String, level: Double, _ problems: inout [Diagnostic]
  ) -> Calculation? {
    let moments = read(&problems) { input -> (Moments, Moments)? in
      let one = input.moments(first, named: "first group")
      let other = input.moments(second, named: "second group")
      guard let one, let other else { return nil }
      return (one, other)
    }
    guard let (one, other) = moments else { return nil }
    var result = Calculation(title: "Two means")
    result.addMeans(one, other, level: level)
    return result.remarked()
  }

  package static func samples(
    _ first: String, _ second: String, level: Double, _ problems: inout [Diagnostic]
  ) -> Calculation? {
    guard let (one, other) = readPair(first, second, &problems),
      let firstSummary = summary(one, "first sample", &problems),
      let secondSummary = summary(other, "second sample", &problems)
    else { return nil }
    let summaries = (firstSummary, secondSummary)
    var result = Calculation(title: "Two samples, n = \(one.count) and \(other.count)")
    result.addMeans(summaries.0.moments, summaries.1.moments, level: level)
    result.test(.rankSum) { () throws(StatisticsError) in
      try RankSumTest(one, other)
    }
    result.test(.rankSumNormal) { () throws(StatisticsError) in
      try RankSumTest(one, other).normal
    }
    result.test(.kolmogorovSmirnov) { () throws(StatisticsError) in
      try KolmogorovSmirnovTest(one, other)
    }
    let shift = try? HodgesLehmann(one, other)
    result.interval(
      .hodgesLehmann, level: level, estimate: shift?.estimate,
      whereNone: shift == nil ? "the samples are too large" : "so few patients cannot reach the level"
    ) { () throws(StatisticsError) in try shift?.interval(level: level) }
    for (number, sample) in [(1, one), (2, other)] {
      result.test(.lilliefors, sample: number) { () throws(StatisticsError) in
        try Lilliefors(sample)
      }
      result.test(.shapiroWilk, sample: number) { () throws(StatisticsError) in
        try ShapiroWilk(sample)
      }
    }
    result.summaries = [
      SampleSummary(sample: 1, summary: summaries.0), SampleSummary(sample: 2, summary: summaries.1),
    ]
    return result.remarked()
  }

  package static func paired(
    _ first: String, _ second: String, level: Double, _ problems: inout [Diagnostic]
  ) -> Calculation? {
    guard let (one, other) = readPair(first, second, &problems) else { return nil }
    guard one.count == other.count else {
      problems.append(
        .error(
          "unequal-lengths",
          "there are \(other.count) values, expected as many as in the first sample, \(one.count)",
          at: Place(file: "second sample", line: 1, column: 1, length: 0)))
      return nil
    }
    var result = Calculation(title: counted(one.count, "pair"))
    result.test(.pairedT) { () throws(StatisticsError) in
      try PairedTTest(one, other)
    }
    result.test(.signedRank) { () throws(StatisticsError) in
      try SignedRankTest(one, other)
    }
    if (one + other).allSatisfy({ $0 == 0 || $0 == 1 }) {
      result.test(.mcNemar) { () throws(StatisticsError) in
        try McNemarTest(one, other)
      }
    }
    let differences = try? PairedTTest.differences(one, other)
    let test = try? PairedTTest(one, other)
    result.interval(
      .meanDifferencePaired, level: level, estimate: differences?.mean,
      whereNone: differences?.count == 1
        ? "one pair gives no interval" : "all pairs differ by the same amount, so that there is no interval"
    ) { () throws(StatisticsError) in try test?.interval(level: level) }
    return result.remarked()
  }

  package static func rate(
    _ text: String, expected: Double?, level: Double, _ problems: inout [Diagnostic]
  ) -> Calculation? {
    let rates = read(&problems) { input -> (PoissonRate, PoissonRate?)? in
      guard let rate = input.rate(text, named: "rate") else { return nil }
      guard let expected else { return (rate, nil) }
      return input.rate(rate.events, expected, named: "--expected").map { (rate, $0) }
    }
    guard let (rate, ratio) = rates else { return nil }
    let style = Numbers.english
    var result = Calculation(
      title:
        "\(rate.events) event\(rate.events == 1 ? "" : "s") in \(style.significant(rate.exposure)) of exposure"
    )
    result.interval(.poisson, level: level, estimate: rate.estimate, whereNone: "") {
      () throws(StatisticsError) in
      try rate.exact(level: level)
    }
    if let ratio {
      result.interval(.standardisedRatio, level: level, estimate: ratio.estimate, whereNone: "") {
        () throws(StatisticsError) in try ratio.exact(level: level)
      }
      result.test(.standardisedRatio) { () throws(StatisticsError) in
        ratio.standardisedRatio
      }
    }
    return result.remarked()
  }

  // MARK: Parts

  private static func words(_ share: Proportion) -> String {
    share.total == 0
      ? "0/0"
      : "\(share.events)/\(share.total) (\(Numbers.english.percent(share.events, of: share.total))%)"
  }

  private static func read<Value>(
    _ problems: inout [Diagnostic], _ read: (inout CalculationInput) -> Value?
  ) -> Value? {
    var input = CalculationInput()
    let value = read(&input)
    problems += input.problems
    return input.problems.isEmpty ? value : nil
  }

  private static func readPair(
    _ first: String, _ second: String, _ problems: inout [Diagnostic]
  ) -> ([Double], [Double])? {
    read(&problems) { input in
      let one = input.sample(first, named: "first sample")
      let other = input.sample(second, named: "second sample")
      guard let one, let other else { return nil }
      return (one, other)
    }
  }

  private static func summary(_ sample: [Double], _ name: String, _ problems: inout [Diagnostic]) -> Summary?
  {
    do throws(StatisticsError) { return try Summary(sample) } catch {
      problems.append(
        .error("not-a-sample", error.words, at: Place(file: name, line: 1, column: 1, length: 0)))
      return nil
    }
  }

  private mutating func addTests(of counts: [[Int]], isTwoByTwo: Bool) {
    test(.pearson) { () throws(StatisticsError) in try PearsonChiSquare(ContingencyTable(counts)) }
    if isTwoByTwo {
      test(.yates) { () throws(StatisticsError) in try PearsonChiSquare(ContingencyTable(counts), yates: true)
      }
    }
    test(.fisher) { () throws(StatisticsError) in try FreemanHalton(ContingencyTable(counts)) }
    if isTwoByTwo {
      test(.midP) { () throws(StatisticsError) in try FisherExact(ContingencyTable(counts)).midPTest }
    }
  }

  private mutating func addMeans(_ one: Moments, _ other: Moments, level: Double) {
    test(.welchT) { () throws(StatisticsError) in try WelchTTest(one, other) }
    test(.studentT) { () throws(StatisticsError) in try StudentTTest(one, other) }
    let difference = one.difference(from: other)
    let none = "a sample has one value, or neither varies"
    interval(.meanDifference, level: level, estimate: difference, whereNone: none) {
      () throws(StatisticsError) in
      try WelchTTest(one, other).interval(level: level)
    }
    interval(.meanDifferencePooled, level: level, estimate: difference, whereNone: none) {
      () throws(StatisticsError) in try StudentTTest(one, other).interval(level: level)
    }
  }
}
