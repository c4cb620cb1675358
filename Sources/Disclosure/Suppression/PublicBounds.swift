/// The ends of each count that follow, sum by sum, from what is told: whoever reads the pages can work them out, so that
/// printing them tells nobody more.
struct PublicBounds {
  private(set) var ranges: [(low: Int, high: Int?)]

  init(_ readers: Readers, _ isHidden: [Bool]) {
    let counts = readers.counts
    ranges = counts.cells.indices.map { readers.range($0, isHidden) }
    var queue = Array(counts.sums.indices)
    var isQueued = [Bool](repeating: true, count: counts.sums.count)
    // Ends close in by whole numbers; a loop of sums may take long over it, and what it has not found is not told.
    var patience = 20 * counts.sums.count + 1000
    var next = 0
    while next < queue.count, patience > 0 {
      let index = queue[next]
      next += 1
      patience -= 1
      isQueued[index] = false
      for cell in narrow(counts.sums[index]) {
        for other in readers.sumsOfCell[cell] where !isQueued[other] {
          isQueued[other] = true
          queue.append(other)
        }
      }
    }
  }

  /// The cells of which more is known once the sum is looked at.
  private mutating func narrow(_ sum: LinkedCounts.Sum) -> [Int] {
    let totals = [sum.total] + sum.others
    return narrow(totals, by: sum.parts) + narrow(sum.parts, by: totals)
  }

  /// Each of one side is what the other side sums to, less the rest of its own.
  private mutating func narrow(_ side: [Int], by others: [Int]) -> [Int] {
    let low = others.reduce(0) { $0 + ranges[$1].low }
    var high: Int? = 0
    for cell in others { high = high.flatMap { sum in ranges[cell].high.map { sum + $0 } } }
    var changed: [Int] = []
    for (position, cell) in side.enumerated() {
      var least = 0
      var most: Int? = 0
      for (index, other) in side.enumerated() where index != position {
        least += ranges[other].low
        most = most.flatMap { sum in ranges[other].high.map { sum + $0 } }
      }
      var range = ranges[cell]
      if let high, high - least < range.high ?? .max { range.high = high - least }
      if let most { range.low = max(range.low, low - most) }
      if range != ranges[cell] {
        ranges[cell] = range
        changed.append(cell)
      }
    }
    return changed
  }
}
