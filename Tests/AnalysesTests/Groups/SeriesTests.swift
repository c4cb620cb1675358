import Registry
import Statistics
import Testing

@testable import Analyses

private func near(_ value: Double?, _ expected: Double) -> Bool {
  value.map { abs($0 - expected) <= 1e-9 * abs(expected) } ?? false
}

@Test func ratiosOfTrialsAreSciPys() throws {
  let reference = try GalleryReference()
  let trials = [("arrest", 6, 14, 1, 15), ("prague", 39, 124, 29, 132)]
  for (measure, short) in [(SeriesComparison.Measure.riskRatio, "rr"), (.oddsRatio, "or")] {
    let series = SeriesComparison(
      measure: measure,
      rows: trials.map { name, a, n, c, m in
        SeriesComparison.Row(
          label: name, detail: nil,
          content: .contrast(events: a, total: n, controlEvents: c, controlTotal: m))
      })
    for row in series.rows {
      let effect = try #require(series.effect(row))
      #expect(near(effect.value, try reference.number("\(row.label) \(short)")))
      #expect(near(effect.low, try reference.number("\(row.label) \(short) low")))
      #expect(near(effect.high, try reference.number("\(row.label) \(short) high")))
    }
    #expect(series.weights == [29.0 / 285, 256.0 / 285])
  }
}

@Test func aTrialWithoutEventsHasNoRatioAndNothingIsAdded() {
  let series = SeriesComparison(
    measure: .riskRatio,
    rows: [
      .init(
        label: "t", detail: nil, content: .contrast(events: 0, total: 9, controlEvents: 0, controlTotal: 8))
    ])
  #expect(series.effect(series.rows[0]) == nil)
}

@Test func whatIsPrintedStaysAsPrintedAndTakesAwayTheWeights() {
  let series = SeriesComparison(
    measure: .proportion,
    rows: [
      .init(label: "a", detail: nil, content: .printed(29.5, low: nil, high: nil)),
      .init(label: "b", detail: nil, content: .counts(events: 8, total: 24)),
    ])
  #expect(series.effect(series.rows[0]) == .init(value: 29.5, low: nil, high: nil))
  #expect(series.weights == nil)
}

@Test func centresAreCountedAndJudgedByTheOuterLimits() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let funnel = try CentreFunnel(
    table, outcome: try filter("survived = yes", table), centre: try column("centre", table), target: nil,
    where: .all)
  #expect(funnel.centres.count == 12)
  for centre in funnel.centres {
    #expect(centre.result.total == (try reference.count("centre \(centre.label) n")))
    #expect(centre.result.events == (try reference.count("centre \(centre.label) survived")))
  }
  #expect(throws: StatisticsError.tooFew(needed: 5, found: 1)) {
    try CentreFunnel(
      table, outcome: try filter("survived = yes", table), centre: try column("centre", table), target: nil,
      where: try filter("centre = 'Centre A'", table))
  }
}

@Test func aCentreWhoseShareChanceExplainsIsInside() throws {
  let centres = [("A", 10, 10), ("B", 18, 20), ("C", 26, 30), ("D", 36, 40), ("E", 45, 50)]
  let rows = centres.flatMap { name, events, total in
    (0..<total).map { "\(name),\($0 < events ? "yes" : "no")" }
  }
  let table = try registry("centre,survived\n" + rows.joined(separator: "\n") + "\n")
  let funnel = try CentreFunnel(
    table, outcome: try filter("survived = yes", table), centre: try column("centre", table), target: nil,
    where: .all)
  #expect(funnel.centres.map(\.isOutside) == Array(repeating: false, count: 5))
}

@Test func predictionsTellPatientsApartAsSciPysPairsDo() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  for (variable, name) in [("predicted_death", "auc"), ("low_flow_min", "auc low-flow")] {
    let predictions = try #require(
      Predictions(
        table, column: try column(variable, table), outcome: try filter("died = yes", table), where: .all,
        words: .english))
    let curve = try ROCCurve(scores: predictions.risks, outcomes: predictions.outcomes)
    #expect(abs(curve.area - (try reference.number(name))) < 1e-12)
  }
}

@Test func lowScoresAreTurnedRound() throws {
  let table = try registry("x,died\n1,yes\n2,yes\n3,no\n4,no\n")
  let died = try filter("died = yes", table)
  let column = try column("x", table)
  let lower = try #require(
    Predictions(table, column: column, lower: true, outcome: died, where: .all, words: .english))
  #expect(try ROCCurve(scores: lower.risks, outcomes: lower.outcomes).area == 1)
}

@Test func aModelIsApparentUnlessItWasFittedElsewhere() throws {
  let table = try galleryRegistry()
  let died = try filter("died = yes", table)
  let age = try column("age_years", table)
  let own = try Predictions(
    table, predictors: [age], outcome: died, where: .all, fitted: nil, words: .english)
  let other = try Predictions(
    table, predictors: [age], outcome: died, where: try filter("year >= 2022", table),
    fitted: try filter("year < 2022", table), words: .english)
  #expect(own.isApparent && !other.isApparent)
  #expect(own.risks.allSatisfy { $0 > 0 && $0 < 1 })
}

@Test func theVLADEndsAtExpectedLessObserved() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let predictions = try #require(
    Predictions(
      table, column: try column("predicted_death", table), outcome: try filter("died = yes", table),
      where: try filter("centre = 'Centre G'", table), words: .english))
  let sum = CumulativeSum(predictions, order: table["year"])
  let path = try VLAD(predicted: sum.predicted, events: sum.events).path
  #expect(abs(try #require(path.last) - (try reference.number("vlad"))) < 1e-9)
}

@Test func mediansByPeriodAreNumPys() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let series = try #require(
    ProcessSeries(
      medians: table, of: try column("low_flow_min", table), period: try column("quarter", table),
      where: .all, words: .english))
  for quarter in ["2021 Q1", "2023 Q3"] {
    let period = try #require(series.periods.first { $0.label == quarter })
    #expect(period.number == (try reference.number("median \(quarter)")))
  }
  #expect(series.periods.count == 24)
}

@Test func completenessCountsKnownValuesInEachGroup() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let result = Completeness(
    table, variables: [try column("lactate_mmol_l", table)], by: table["year"], where: .all, words: .english)
  for year in ["2019", "2024"] {
    let index = try #require(result.columns.firstIndex(of: year))
    #expect(result.rows[0].known[index].events == (try reference.count("lactate known \(year)")))
    #expect(result.totals[index] == (try reference.count("records \(year)")))
  }
}

@Test func flowTimesStandInOrderWithTheUnknownLast() throws {
  let table = try registry("no,low,died\n3,40,yes\n,,no\n0,12,no\n,9,yes\n")
  let times = FlowTimes(
    table, noFlow: table["no"], lowFlow: table["low"], outcome: table["died"], where: .all)
  #expect(times.patients.map(\.lowFlow) == [9, 12, 40, nil])
}

@Test func competingEventsLeaveOutWhatIsNotKnown() throws {
  let table = try registry("t,weaned,dead\n1,yes,no\n2,no,yes\n3,,no\n4,yes,yes\n,yes,no\n5,no,no\n")
  let curves = try IncidenceCurves(
    table, time: try column("t", table),
    causes: [
      .init(label: "Weaned", condition: try filter("weaned = yes", table)),
      .init(label: "Died", condition: try filter("dead = yes", table)),
    ], where: .all)
  #expect(curves.times == [1, 2, 4, 5])
  #expect(curves.leftOut == 2)
  #expect(curves.ambiguous == 1)
  #expect(curves.curves.map(\.events) == [2, 1])
}
