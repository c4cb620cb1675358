import Analyses
import Testing

@testable import Disclosure

@Suite struct ReleaseTests {
  private func share(_ events: Range<Int>, of known: Range<Int>) -> ProportionResult {
    var result = ProportionResult(events: events.count, total: known.count)
    result.patients = ProportionPatients(
      events: PatientSet(events), known: PatientSet(known), unknown: PatientSet([]))
    return result
  }

  private func printed(_ measure: PrintedMeasure) -> PrintedProportion? {
    if case .proportion(let result) = measure { result } else { nil }
  }

  /// Lets the results pass twice, as a site does.
  private func settle(_ profile: DisclosureProfile, _ results: [ProportionResult]) -> [PrintedProportion?] {
    let first = Release(profile: profile)
    for result in results { #expect(printed(first(.proportion(result)))?.result == nil) }
    let settled = first.settled
    #expect(settled.exposedCount == 0)
    return results.map { printed(settled(.proportion($0))) }
  }

  @Test func nothingIsHiddenInternallyOrWherePublished() {
    for profile in [DisclosureProfile.internal, .published] {
      let release = Release(profile: profile)
      #expect(printed(release(.proportion(share(0..<3, of: 0..<40))))?.events.value == 3)
    }
  }

  @Test func aSmallNumeratorHidesItsShare() {
    let found = settle(.cms11, [share(0..<3, of: 0..<40)])
    #expect(found[0]?.events.value == nil)
    #expect(found[0]?.total.value == 40)
    #expect(found[0]?.result == nil)
  }

  @Test func aSmallRestHidesTheShareToo() {
    #expect(settle(.cms11, [share(0..<37, of: 0..<40)])[0]?.result == nil)
  }

  @Test func noughtAndAllArePrinted() {
    let found = settle(.cms11, [share(0..<0, of: 0..<40), share(0..<60, of: 0..<60)])
    #expect(found.map { $0?.events.value } == [0, 60])
  }

  @Test func twoCountsThatDifferByAFewPatientsAreNotBothPrinted() {
    // 100 and 97 of the same 400: the three between them would be told.
    let found = settle(.cms11, [share(0..<100, of: 0..<400), share(0..<97, of: 0..<400)])
    #expect(found.contains { $0?.events.value == nil })
  }

  @Test func theSamePatientsAreOneCellHoweverDescribed() {
    let found = settle(.cms11, [share(0..<5, of: 0..<80), share(0..<5, of: 0..<90)])
    #expect(found.allSatisfy { $0?.events.value == nil })
  }

  @Test func hospitalEpisodeStatisticsRound() {
    let found = settle(.nhs7r5, [share(0..<52, of: 0..<203)])
    #expect(found[0]?.events.value == 50)
    #expect(found[0]?.total.value == 205)
  }

  @Test func whatWasNotSettledIsHidden() {
    let settled = Release(profile: .cms11).settled
    #expect(printed(settled(.proportion(share(0..<30, of: 0..<80))))?.result == nil)
  }

  @Test func curvesAndSinglePointsPassOnlyWhereNothingIsHidden() {
    #expect(Release(profile: .internal).unsuppressed(1) != nil)
    #expect(Release(profile: .cms11).unsuppressed(1) == nil)
  }

  @Test(arguments: [
    ("patient_name", SafeHarborClass.name), ("zip", .place), ("date_of_birth", .date),
    ("mrn", .medicalRecord),
    ("home phone", .telephone), ("ip", .ip),
  ])
  func namesOfIdentifiersAreKnown(name: String, kind: SafeHarborClass) {
    #expect(SafeHarborClass.of(columnNamed: name) == kind)
  }

  @Test(arguments: ["age_years", "ph", "cannulation_route", "weaned", "flow_within_60", "hospital_days"])
  func clinicalNamesAreNoIdentifiers(name: String) { #expect(SafeHarborClass.of(columnNamed: name) == nil) }

  @Test(arguments: [
    ("123-45-6789", SafeHarborClass.socialSecurity), ("a.b@example.org", .email), ("2024-03-01", .date),
    ("192.168.0.1", .ip), ("+44 20 7946 0958", .telephone), ("https://example.org", .address),
  ])
  func valuesOfIdentifiersAreKnown(value: String, kind: SafeHarborClass) {
    #expect(SafeHarborClass.of(value: value) == kind)
  }

  @Test(arguments: ["central", "shockable", "120.5", "aortic regurgitation", "1.2.3"])
  func clinicalValuesAreNoIdentifiers(value: String) { #expect(SafeHarborClass.of(value: value) == nil) }
}
