import Testing

@testable import Analyses

private func quoted(_ text: String) throws -> QuotedNumber { try #require(QuotedNumber(text)) }

@Test func aQuotedNumberKeepsItsDecimals() throws {
  #expect(try quoted("0.680").places == 3)
  #expect(try quoted("121643").places == 0)
  #expect(try quoted("\u{2212}9.5").value == -9.5)
  for text in ["", "-", "1,234", "5O.2", "1e5", "12 %", "nan", "0x10", "1.2.3"] {
    #expect(QuotedNumber(text) == nil, "\(text)")
  }
}

@Test func aRoundingAgreesWithItsNumberAndAMisprintDoesNot() throws {
  // Table 2 of 10.1038/s41598-024-58808-y prints 37.6% for 141 of 510.
  #expect(try !quoted("37.6").isRounding(of: 100 * 141.0 / 510))
  #expect(try quoted("27.6").isRounding(of: 100 * 141.0 / 510))
  // A half may go up or down.
  #expect(try quoted("6.3").isRounding(of: 6.25))
  #expect(try quoted("6.2").isRounding(of: 6.25))
  #expect(try !quoted("6.1").isRounding(of: 6.25))
}

@Test(arguments: [
  // As JAMA 2022;327:737-747 prints them: CPC 1 or 2 at 180 days, and neurological recovery at 30 days.
  (39, 124, 29, 132, 1.63, 0.93, 2.85), (38, 124, 24, 132, 1.99, 1.11, 3.57),
])
func oddsRatiosOfTheCountsAreThePrintedOnes(
  events: Int, total: Int, controlEvents: Int, controlTotal: Int, ratio: Double, low: Double, high: Double
) throws {
  let data = PublishedData(measure: .oddsRatio, rows: [])
  let effect = try #require(
    data.effect(
      .contrast(.init(events: events, total: total, controlEvents: controlEvents, controlTotal: controlTotal))
    ))
  #expect(!effect.isPrinted && effect.places == 2)
  for (ours, printed) in [
    (effect.value, ratio), (try #require(effect.low), low), (try #require(effect.high), high),
  ] {
    #expect(abs(ours - printed) <= 0.005)
  }
}

@Test func whatIsPrintedStaysAsItIsPrinted() throws {
  let content = PublishedData.Content.printed(
    try quoted("0.68"), low: try quoted("0.64"), high: try quoted("0.71"), n: 3846)
  #expect(
    PublishedData(rows: []).effect(content)
      == PublishedData.Effect(value: 0.68, low: 0.64, high: 0.71, places: 2, isPrinted: true))
}

@Test func countsGiveNoHazardRatio() {
  let data = PublishedData(measure: .hazardRatio, rows: [])
  #expect(data.effect(.contrast(.init(events: 6, total: 14, controlEvents: 1, controlTotal: 15))) == nil)
}

@Test func aPercentThatItsCountsDoNotGiveIsFound() throws {
  func value(_ series: String, _ events: Int, _ total: Int, _ printed: String?) -> PublishedData.Value {
    PublishedData.Value(
      series: series,
      content: .counts(events: events, total: total, printed: printed.flatMap { QuotedNumber($0) }))
  }
  let data = PublishedData(rows: [
    .init(
      label: "Any complication",
      values: [
        value("high", 175, 629, "27.8"), value("medium", 141, 510, "37.6"), value("low", 209, 601, nil),
      ])
  ])
  #expect(data.disagreements.map(\.series) == ["medium"])
}

@Test(arguments: [
  ("45-66", 45.0, 66.0, false), ("45\u{2013}66", 45, 66, false), ("45 to 66", 45, 66, false),
  ("range 14-115", 14, 115, true), ("range 14 to 115", 14, 115, true), ("0.5 - 1.5", 0.5, 1.5, false),
])
func aSpreadIsRead(text: String, low: Double, high: Double, isRange: Bool) throws {
  let spread = try #require(PublishedTimes.Spread(text))
  #expect(spread.low.value == low && spread.high.value == high)
  if case .range = spread { #expect(isRange) } else { #expect(!isRange) }
}

@Test(arguments: ["", "45", "66-45", "a-b", "1-2-3", "range", "45 66"]) func whatIsNoSpreadIsRefused(
  text: String
) {
  #expect(PublishedTimes.Spread(text) == nil)
}

@Test func theRestOfAWholeIsWhatNoPartHolds() {
  let parts = [300, 105, 71, 10, 7].map { PublishedShares.Part(label: "", count: $0) }
  #expect(PublishedShares.Whole(label: nil, total: 510, parts: parts).rest == 17)
}
