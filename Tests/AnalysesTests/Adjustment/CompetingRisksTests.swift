import Analyses
import Registry
import Statistics
import Testing

private func close(_ value: Double?, _ expected: Double) -> Bool {
  value.map { abs($0 - expected) <= 1e-12 } ?? false
}

@Test func weaningAndDeathOnECMOAgreeWithR() throws {
  let (table, reference) = (try networkRegistry(), try GalleryReference("network"))
  for (name, time, unit, causes) in [
    ("ecmo", "ecmo_hours", 24.0, ["weaned = yes", "weaned = no"]),
    ("hospital", "hospital_days", 1, ["survived_to_discharge = yes", "survived_to_discharge = no"]),
  ] {
    let risks = try CompetingRisks(
      table,
      causes: try causes.map {
        .init(label: $0, condition: try filter($0, table), time: try column(time, table), unitsPerDay: unit)
      }, until: nil, days: [7, 3, 30], where: try filter("year = 2024", table))
    #expect(risks.patients.count == 314)
    #expect(risks.leftOut.count == 0)
    for row in risks.days where name == "hospital" || row.day < 30 {
      for cause in 0...1 {
        let place = "\(name) \(cause + 1) \(Int(row.day))"
        #expect(close(row.states[cause].incidence, try reference.number(place)), "\(place)")
        #expect(row.states[cause].patients.count == (try reference.count(place + " patients")))
      }
      let any = row.states.compactMap(\.incidence).reduce(0, +)
      #expect(close(row.eventFree, 1 - any))
    }
  }
}

@Test func theFirstOfTwoEventsCountsAndUnknownOnesAreLeftOut() throws {
  let table = try registry(
    "weaned,dead,weaned_day,dead_day,last_day\nyes,yes,3,9,9\nno,yes,,2,2\nno,no,,,20\nyes,no,,,20\n,no,,,5\nyes,yes,4,4,4\n"
  )
  let risks = try CompetingRisks(
    table,
    causes: [
      .init(
        label: "Weaned", condition: try filter("weaned = yes", table), time: try column("weaned_day", table)),
      .init(label: "Died", condition: try filter("dead = yes", table), time: try column("dead_day", table)),
    ], until: (try column("last_day", table), 1), days: [2, 5, 30], where: .all)
  #expect(risks.patients == PatientSet([0, 1, 2, 5]))
  #expect(risks.leftOut == PatientSet([3, 4]))
  #expect(risks.tied == PatientSet([5]))
  #expect(risks.curves[0].patients == PatientSet([0, 5]))
  #expect(risks.curves[1].patients == PatientSet([1]))
  #expect(risks.days[0].atRisk == PatientSet([0, 1, 2, 5]))
  #expect(risks.days[1].states.map(\.incidence) == [0.5, 0.25])
  // Nobody was followed for so long.
  #expect(risks.days[2].states.map(\.incidence) == [nil, nil])
  #expect(risks.days[2].eventFree == nil)
}

/// By survfit of R's survival 3.5-3: `Surv(days, factor(ifelse(is.na(s), "c", s)))`.
@Test func whoWasTransferredCountsUntilThen() throws {
  let outcomes = ["yes", "yes", "yes", "yes", "no", "no", "no", "", "", ""]
  let table = try registry(
    "s,days\n" + outcomes.enumerated().map { "\($1),\($0 + 2)\n" }.joined())
  let risks = try CompetingRisks(
    table,
    causes: try ["s = yes", "s = no"].map {
      .init(label: $0, condition: try filter($0, table), time: try column("days", table))
    }, until: (try column("days", table), 1), days: [3, 7, 8, 14], where: .all)
  #expect(risks.leftOut.count == 0 && risks.patients.count == 10)
  let expected = [[0.2, 0.0], [0.4, 0.2], [0.4, 0.3]]
  for (day, values) in zip(risks.days, expected) {
    for (state, value) in zip(day.states, values) { #expect(close(state.incidence, value)) }
  }
  // Three were last seen on day 11.
  #expect(risks.days[3].states.map(\.incidence) == [nil, nil])
}

/// By the same: `summary(…, times = 14, extend = TRUE)`.
@Test func wherePatientsAllHadAnEventItStaysKnown() throws {
  let table = try registry(
    "w,day\n" + "ynyynyynyy".enumerated().map { "\($1 == "y" ? "yes" : "no"),\($0 + 1)\n" }.joined())
  let risks = try CompetingRisks(
    table,
    causes: try ["w = yes", "w = no"].map {
      .init(label: $0, condition: try filter($0, table), time: try column("day", table))
    }, until: nil, days: [10, 14], where: .all)
  for day in risks.days {
    #expect(close(day.states[0].incidence, 0.7) && close(day.states[1].incidence, 0.3))
  }
  #expect(risks.days[1].states[0].interval == risks.days[0].states[0].interval)
}

@Test func nobodyFollowedIsToldNotDrawn() throws {
  let table = try registry("a,t\n,1\n,2\n")
  #expect(throws: StatisticsError.emptySample) {
    try CompetingRisks(
      table,
      causes: [
        .init(label: "A", condition: try filter("a missing", table).negated, time: try column("t", table))
      ],
      until: nil, days: [1], where: try filter("t > 5", table))
  }
}
