/// Which cells are hidden, so that no reader can work out a small one.
///
/// Small counts are hidden first. Then for each of them two other sets of counts are sought that would be printed in
/// the same way, one in which it is 1 and one in which it is the greatest small count; where there are none, the
/// cheapest further cells are hidden that make room for them. At last what none of these witnesses needs is shown
/// again; and where one is still not proved, all that is linked to it is hidden, as far outwards as it takes.
package struct Suppression: Sendable {
  package let counts: LinkedCounts
  package let rule: SmallNumbers
  /// For each cell; a count printed nowhere is hidden from the start.
  package let isHidden: [Bool]
  /// Small cells of which nothing proves that readers cannot narrow them, whatever is hidden beside them.
  package private(set) var exposed: [Int]

  let readers: Readers
  /// What readers can work out from all that is told, sum by sum.
  private(set) var known: [(low: Int, high: Int?)] = []

  package init(_ counts: LinkedCounts, rule: SmallNumbers) {
    self.counts = counts
    self.rule = rule
    let readers = Readers(counts, rule: rule)
    var hiding = Hiding(readers)
    hiding.protectAll()
    hiding.showAgain()
    hiding.widen()
    hiding.tellSmall()
    hiding.tellBands()
    self.readers = hiding.readers
    isHidden = hiding.isHidden
    exposed = hiding.exposed
    known = PublicBounds(self.readers, isHidden).ranges
  }

  /// Whether readers have the count: printed, rounded too, or the only one that is left.
  func isTold(_ cell: Int) -> Bool {
    if counts.cells[cell].isOut { return true }
    if counts.cells[cell].isPrinted, !isHidden[cell] { return true }
    return known[cell].high == known[cell].low
  }

  /// Taken for one that protects nothing.
  var givenUp: Suppression {
    var copy = self
    copy.exposed = counts.cells.indices.filter {
      rule.isSmall(counts.cells[$0].count) && !counts.cells[$0].isOut
    }
    return copy
  }

  /// Only these hidden, to be audited as they are.
  init(_ counts: LinkedCounts, hiding cells: [Int], rule: SmallNumbers) {
    self.counts = counts
    self.rule = rule
    readers = Readers(counts, rule: rule)
    isHidden = counts.cells.indices.map { cells.contains($0) || !counts.cells[$0].isPrinted }
    exposed = []
  }
}
