import Testing

@testable import Disclosure

@Suite struct SuppressionTests {
  /// After Federal Committee on Statistical Methodology, Statistical Policy Working Paper 22 (1994, second version
  /// 2005), chapter 2: children by county and their household head's education. Cells of 1 to 4 are sensitive.
  private static let counties = [[15, 1, 3, 1], [20, 10, 10, 15], [3, 10, 10, 2], [12, 14, 7, 2]]
  private static let five = SmallNumbers(threshold: 5)

  @Test func theHandbooksFlawedPatternIsSeenThrough() throws {
    let rule = try #require(Self.five)
    var counts = LinkedCounts()
    let cells = counts.addTable(Self.counties)
    // The working paper's own first attempt: two or more hidden in each row and column, and yet row Alpha and row
    // Beta less the columns Medium and High give the very high of Alpha: 1.
    var hidden = [Bool](repeating: false, count: counts.cells.count)
    for (row, column) in [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (2, 0), (2, 3), (3, 0), (3, 3)] {
      hidden[cells[row][column]] = true
    }
    let readers = Readers(counts, rule: rule)
    let component = try #require(readers.components(hidden).first { $0.contains(cells[0][3]) })
    var bounds = ComponentBounds(component, readers, hidden)
    let ends = bounds.bounds(cells[0][3])
    let found = try #require(ends)
    #expect(found == Bounds(low: 1, high: 1, isExact: true))
    #expect(!found.covers(rule))
  }

  @Test func theHandbooksTableIsProtected() throws {
    let rule = try #require(Self.five)
    var counts = LinkedCounts()
    let cells = counts.addTable(Self.counties)
    let suppression = Suppression(counts, rule: rule)
    #expect(suppression.exposed.isEmpty)
    let audit = suppression.audit()
    for (row, column) in [(0, 1), (0, 2), (0, 3), (2, 0), (2, 3), (3, 3)] {
      #expect(suppression.isHidden[cells[row][column]])
      #expect(try #require(audit[cells[row][column]]).covers(rule))
    }
    // The grand total, and every margin, can stay: all cells hidden are in the body.
    #expect(cells.allSatisfy { !suppression.isHidden[$0[4]] })
    #expect(cells[4].allSatisfy { !suppression.isHidden[$0] })
    #expect(suppression.isHidden.count { $0 } <= 13)
  }

  @Test func nothingSmallNothingHidden() {
    var counts = LinkedCounts()
    _ = counts.addTable([[30, 0, 44], [0, 25, 11]])
    let suppression = Suppression(counts, rule: .cms)
    #expect(!suppression.isHidden.contains(true))
    #expect(suppression.audit().isEmpty)
  }

  @Test func aSmallRestHidesTheNumeratorToo() {
    // 2398 of 2400 survived: the two dead are printed nowhere and follow all the same.
    var counts = LinkedCounts()
    let all = counts.add(.init(count: 2400))
    let alive = counts.add(.init(count: 2398))
    let dead = counts.add(.init(count: 2, isPrinted: false))
    counts.add(total: all, parts: [alive, dead])
    let suppression = Suppression(counts, rule: .cms)
    #expect(suppression.isHidden[alive] || suppression.isHidden[all])
    #expect(suppression.audit()[dead]?.covers(.cms) == true)
  }

  @Test func noughtIsNoComplement() {
    var counts = LinkedCounts()
    let total = counts.add(.init(count: 43))
    let parts = [3, 0, 40].map { counts.add(.init(count: $0)) }
    counts.add(total: total, parts: parts)
    let suppression = Suppression(counts, rule: .cms)
    #expect(parts.map { suppression.isHidden[$0] } == [true, false, true])
  }

  @Test func aHiddenTotalHidesItsNoughts() {
    var counts = LinkedCounts()
    let total = counts.add(.init(count: 6))
    let parts = [6, 0].map { counts.add(.init(count: $0, isPrinted: false)) }
    for part in parts { counts.print(part, within: [total]) }
    counts.add(total: total, parts: parts)
    let suppression = Suppression(counts, rule: .cms)
    #expect(suppression.isHidden == [true, true, true])
    #expect(suppression.audit()[total]?.covers(.cms) == true)
  }

  @Test func whatAnEarlierYearPrintedIsReckonedWith() {
    var counts = LinkedCounts()
    let total = counts.add(.init(count: 60, isOut: true))
    let parts = [4, 20, 36].map { counts.add(.init(count: $0, isOut: $0 == 36)) }
    counts.add(total: total, parts: parts)
    let suppression = Suppression(counts, rule: .cms)
    #expect(parts.map { suppression.isHidden[$0] } == [true, true, false])
    #expect(suppression.exposed.isEmpty)
  }

  @Test func whatCannotBeTakenBackIsTold() {
    var counts = LinkedCounts()
    let total = counts.add(.init(count: 60, isOut: true))
    let parts = [4, 56].map { counts.add(.init(count: $0, isOut: $0 == 56)) }
    counts.add(total: total, parts: parts)
    #expect(Suppression(counts, rule: .cms).exposed == [parts[0]])
  }

  @Test(arguments: [
    (0, 0), (8, 10), (9, 10), (12, 10), (13, 15), (22, 20), (23, 25), (118, 120),
  ])
  func hospitalEpisodeStatisticsRoundToTheNearestFive(count: Int, printed: Int) {
    #expect(SmallNumbers.nhs.printed(count) == printed)
    #expect(SmallNumbers.nhs.range(printedFor: count).contains(count))
    #expect(!SmallNumbers.nhs.isSmall(count))
  }

  @Test func oneToSevenAreSmallForHospitalEpisodeStatistics() {
    #expect((0...9).filter { SmallNumbers.nhs.isSmall($0) } == Array(1...7))
    #expect((0...12).filter { SmallNumbers.cms.isSmall($0) } == Array(1...10))
  }

  @Test func aSumThatDoesNotAddUpIsTold() {
    var counts = LinkedCounts()
    let total = counts.add(.init(count: 9))
    let part = counts.add(.init(count: 8))
    counts.add(total: total, parts: [part])
    #expect(counts.firstBrokenSum?.total == total)
  }
}
