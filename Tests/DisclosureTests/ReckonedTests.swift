import Analyses
import Testing

@testable import Disclosure

/// Sums of four and more sets that once told of few, found by an attack on the sample site.
@Suite struct ReckonedTests {
  private func patients(_ rows: Range<Int>...) -> PatientSet { PatientSet(rows.joined()) }

  private func expectProtected(_ shown: [PatientSet], _ few: PatientSet) {
    let found = Reckoned(shown, isShown: shown.map { _ in true }, threshold: 11).identities()
    #expect(found.contains { $0.parts.contains(few) })
    for identity in found {
      #expect(identity.totals.reduce(0) { $0 + $1.count } == identity.parts.reduce(0) { $0 + $1.count })
    }
    let ledger = Ledger()
    for set in shown { ledger.print(set) }
    let settlement = ledger.settle(.cms)
    #expect(settlement.suppression.exposed.isEmpty && settlement.fallen == nil)
    let told = shown.map { !settlement.count($0).isHidden }
    #expect(told.contains(true))
    #expect(Reckoned(shown, isShown: told, threshold: 11).identities().isEmpty)
  }

  @Test func childrenAmongCausesThatADenominatorLeavesOut() {
    // Three causes, and a measure of the adults who have one of them: eight children.
    let causes = [patients(0..<153), patients(153..<199), patients(199..<210)]
    expectProtected(causes + [patients(8..<210)], patients(0..<8))
  }

  @Test func theUnknownOfThosePlacesInWhichAQuestionIsAsked() {
    let places = [patients(0..<52), patients(52..<90), patients(90..<109), patients(109..<314)]
    expectProtected(places + [patients(4..<109)], patients(0..<4))
  }

  @Test func sixSetsOfWhichNoThreeAreTied() {
    let parts = (0..<5).map { patients($0 * 40..<($0 * 40 + 40)) }
    expectProtected(parts + [patients(0..<193)], patients(193..<200))
  }

  @Test func whatOnlyLooksLikeASumIsNone() {
    // Two sets that differ in eight patients: who of them is in which does not follow from the counts.
    let found = Reckoned(
      [patients(0..<100), patients(4..<104)], isShown: [true, true], threshold: 11
    ).identities()
    #expect(found.isEmpty)
  }
}
