internal import Analyses

/// The few patients that readers can single out by subtracting printed counts from each other.
///
/// Of a set of patients whose count is known one other may be taken away, or two that share nobody. Known is what is
/// printed, now or by an earlier report, and what follows from sums of it. Sets smaller than the threshold are hidden
/// and tell nothing.
struct Remainders {
  struct Remainder {
    var total: Int
    var parts: [Int]
    var rest: PatientSet
  }

  private let counts: LinkedCounts
  private let sets: [PatientSet]
  private let threshold: Int

  /// - Parameter sets: of the cells, in their order.
  init(_ counts: LinkedCounts, of sets: [PatientSet], threshold: Int) {
    self.counts = counts
    self.sets = sets
    self.threshold = threshold
  }

  /// Cells that are printed, or the only one of a sum that is not.
  private var known: [Int] {
    var isKnown = counts.cells.map { $0.isOut || $0.isPrinted && $0.count >= threshold }
    var hasMore = true
    while hasMore {
      hasMore = false
      for sum in counts.sums {
        let unknown = sum.members.filter { !isKnown[$0] }
        guard unknown.count == 1, counts.cells[unknown[0]].count >= threshold else { continue }
        isKnown[unknown[0]] = true
        hasMore = true
      }
    }
    return sets.indices.filter { isKnown[$0] }.sorted { (sets[$0].count, $0) < (sets[$1].count, $1) }
  }

  func all() -> [Remainder] {
    let known = known
    var found: [Remainder] = []
    for (position, total) in known.enumerated() {
      let within = known[..<position].filter {
        sets[$0].count < sets[total].count && sets[$0].isSubset(of: sets[total])
      }
      for (index, part) in within.enumerated() {
        let rest = sets[total].subtracting(sets[part])
        if rest.count < threshold {
          found.append(Remainder(total: total, parts: [part], rest: rest))
          continue
        }
        // By size: those that leave a few, without those that leave nobody.
        for other in within[..<index].reversed() {
          if rest.count - sets[other].count >= threshold { break }
          guard rest.count > sets[other].count, sets[other].isSubset(of: rest) else { continue }
          found.append(Remainder(total: total, parts: [part, other], rest: rest.subtracting(sets[other])))
        }
      }
    }
    return found
  }
}
