import Testing
import Wording

@testable import Disclosure
@testable import Exhibits

private func printed(_ events: Int?, _ total: Int?) -> PrintedProportion {
  PrintedProportion(events: PrintedCount(events), total: PrintedCount(total), unknown: PrintedCount(0))
}

private func said(_ shares: [(String, PrintedProportion)], of series: String? = nil) -> String? {
  Wording.english.extremes(of: series, shares.map { (label: $0.0, share: $0.1) })
}

/// Newcombe (1998, single proportions), Wilson without correction: 81/263 is 0.2553 to 0.3662, 15/148 0.0624 to 0.1605.
@Test func intervalsThatDoNotMeetLieApart() throws {
  let sentence = try #require(said([("Limb", printed(15, 148)), ("Bleeding", printed(81, 263))]))
  #expect(
    sentence
      == "Most in Bleeding, 81 of 263 (30.8%; 95% interval 25.5 to 36.6); least in Limb, 15 of 148 (10.1%; 95% interval 6.2 to 16.0). Their intervals lie apart, of two that were picked as the greatest and the least."
  )
}

@Test func intervalsThatMeetAreSaidToOverlap() throws {
  let sentence = try #require(said([("A", printed(15, 148)), ("B", printed(5, 56))], of: "Deaths"))
  #expect(sentence.hasPrefix("Deaths: most in A, 15 of 148"))
  #expect(sentence.hasSuffix("Their intervals overlap."))
}

@Test func whatIsHiddenIsNeitherTheMostNorTheLeast() throws {
  let sentence = try #require(
    said([("A", printed(15, 148)), ("B", printed(nil, nil)), ("C", printed(81, 263))]))
  #expect(sentence.hasPrefix("Most of those shown in C"))
  #expect(said([("A", printed(15, 148)), ("B", printed(nil, nil))]) == nil)
}

@Test func twoThatAreAsGreatAreNoFinding() {
  #expect(said([("A", printed(3, 10)), ("B", printed(3, 10)), ("C", printed(1, 10))]) == nil)
  #expect(said([("A", printed(3, 10)), ("B", printed(1, 10)), ("C", printed(1, 10))]) == nil)
  #expect(said([("A", printed(0, 0)), ("B", printed(1, 10))]) == nil)
}

@Test func findingsSayNoMoreThanTheirRule() {
  let words = Wording.english
  #expect(
    words.findings(.periods(beyond: [], shift: false))
      == "No period lies beyond its control limits; the rules of runs tell of no shift.")
  #expect(
    words.findings(.periods(beyond: ["2021", "2022"], shift: nil))
      == "Beyond the control limits: 2021 and 2022.")
  #expect(words.findings(.periods(beyond: nil, shift: true)) == "The rules of runs tell of a shift.")
  #expect(
    words.findings(
      .beside("Ours, 2024", value: "41.4 (36.1 to 46.9)", above: 2, below: 0, overlapping: 5, without: 3))
      == "Ours, 2024: 41.4 (36.1 to 46.9). Of 7 published intervals it lies above 2 and below 0, and meets 5, which is no proof of agreement; 3 more published shares have none."
  )
  #expect(words.findings(.curvesApart(false, p: "P = 0.06")).contains("does not tell"))
  #expect(words.outside([], of: 0, hidden: 12) == nil)
  #expect(
    words.outside(["C"], of: 9, hidden: 3)
      == "Outside the 99.8% limits: C. 3 of 12 centres are hidden to protect patients.")
}
