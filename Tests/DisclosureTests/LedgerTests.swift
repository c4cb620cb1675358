import Analyses
import Testing

@testable import Disclosure

@Suite struct LedgerTests {
  private func settle(_ rule: SmallNumbers = .cms, _ fill: (Ledger) -> Void) -> Settlement {
    let ledger = Ledger()
    fill(ledger)
    let settlement = ledger.settle(rule)
    #expect(settlement.suppression.counts.firstBrokenSum == nil)
    return settlement
  }

  private func patients(_ rows: Range<Int>) -> PatientSet { PatientSet(rows) }

  @Test func twoSetsThatLeaveAFewOfAThirdAreNotAllPrinted() {
    // 100, less 60, less 37 others: three are left, though no table says so.
    let sets = [patients(0..<100), patients(0..<60), patients(60..<97)]
    let settlement = settle { ledger in for set in sets { ledger.print(set) } }
    #expect(settlement.suppression.exposed.isEmpty)
    #expect(sets.contains { settlement.count($0).isHidden })
  }

  @Test func setsThatOverlapLeaveNobodyThatASubtractionTells() {
    let sets = [patients(0..<100), patients(0..<60), patients(40..<97)]
    let settlement = settle { ledger in for set in sets { ledger.print(set) } }
    #expect(sets.allSatisfy { !settlement.count($0).isHidden })
  }

  @Test func aUnionThatReadersCanAddUpIsKnownToThem() {
    // Men and women with the condition are printed, all of them are not; 96 of these 100 were treated.
    let (men, women, treated) = (patients(0..<60), patients(60..<100), patients(2..<98))
    let settlement = settle { ledger in
      for set in [men, women, treated] { ledger.print(set) }
      ledger.link(patients(0..<100), [men, women])
    }
    #expect(settlement.suppression.exposed.isEmpty)
    #expect([men, women, treated].contains { settlement.count($0).isHidden })
  }

  @Test func whatIsPublishedIsNoComplement() {
    // Of 60 patients 4 are hidden: with the 20, which are out, the 36 must be the second.
    let (all, few) = (patients(0..<60), patients(0..<4))
    let (out, free) = (patients(4..<24), patients(24..<60))
    for published in [[out], [out, all]] {
      let settlement = settle { ledger in
        for set in [all, few, out, free] { ledger.print(set) }
        ledger.link(all, [few, out, free])
        for set in published { ledger.published(set) }
      }
      #expect(settlement.suppression.exposed.isEmpty)
      #expect(published.allSatisfy { !settlement.count($0).isHidden })
      #expect(settlement.count(few).isHidden)
    }
  }

  @Test func whatEarlierReportsTellIsNoSecretAndIsNotPrintedForThat() {
    let (all, few, rest) = (patients(0..<60), patients(0..<4), patients(4..<60))
    let settlement = settle { ledger in
      ledger.print(few)
      ledger.published(all)
      ledger.published(rest)
    }
    #expect(settlement.suppression.exposed.isEmpty)
    #expect(settlement.count(few).isHidden)
  }

  @Test func aSmallCountThatIsOutIsNoSecret() {
    let (all, few) = (patients(0..<60), patients(0..<4))
    let settlement = settle { ledger in
      for set in [all, few] {
        ledger.print(set)
        ledger.published(set)
      }
    }
    #expect(settlement.suppression.exposed.isEmpty)
    #expect(settlement.count(few).value == 4)
  }

  @Test func complementsRespectWhatIsOutInManyReports() {
    for seed in 0..<20 {
      let registry = SyntheticRegistry(seed: UInt64(seed), rows: 200, columns: 3)
      let before = Ledger()
      registry.enterShares(of: registry.outcome, by: registry.year, in: before)
      let earlier = before.settle(.cms)
      let printed = earlier.cells.keys.filter { $0.count > 0 && !earlier.count($0).isHidden }
      let now = settle { ledger in
        for set in printed { ledger.published(set) }
        registry.enterReport(shares: 1, in: ledger)
      }
      #expect(printed.allSatisfy { !now.suppression.isHidden[now.cells[$0] ?? 0] })
      #expect(now.suppression.exposed.isEmpty)
    }
  }

  @Test func aNoughtIsHiddenWithItsTotalAndShownWithout() {
    let (few, many, nobody) = (patients(0..<4), patients(0..<40), patients(0..<0))
    let settlement = settle { ledger in for set in [few, many] { ledger.print(set) } }
    #expect(settlement.count(nobody, within: [few]).isHidden)
    #expect(settlement.count(nobody, within: [many]).value == 0)
    #expect(settlement.count(nobody).value == 0)
  }

  @Test func aRowFallsAsAWholeAndTakesNothingElseAlong() {
    let (few, many) = (patients(0..<4), patients(4..<40))
    let other = patients(40..<90)
    let settlement = settle { ledger in
      ledger.printRow([few, many])
      ledger.printRow([many, other])
      ledger.print(other)
    }
    #expect(settlement.count(few).isHidden)
    // In the second row, and shown there.
    #expect(!settlement.count(many).isHidden && !settlement.count(other).isHidden)
    let alone = settle { ledger in ledger.printRow([few, many]) }
    #expect(alone.count(many).isHidden)
  }
}
