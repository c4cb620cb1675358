/// Which cells are hidden, so that no reader can work out a small one.
///
/// Small counts are hidden first. Then others with them, the smallest that suffice, until each sum leaves every small
/// count in it its whole range; then all linked cells are audited together, and more are hidden until the audit holds.
/// Hiding a cell can only widen what others may be, and in the end all may be hidden, so that it ends.
package struct Suppression: Sendable {
  package let counts: LinkedCounts
  package let rule: SmallNumbers
  /// For each cell; a count printed nowhere is hidden from the start.
  package private(set) var isHidden: [Bool]
  /// Small cells that readers can narrow, whatever is hidden now: what was printed in earlier years tells them.
  package private(set) var exposed: [Int] = []

  private let readers: Readers
  /// The least and greatest count of each cell in solutions met so far; hiding more cells leaves them solutions.
  private var least: [Int]
  private var greatest: [Int]

  package init(_ counts: LinkedCounts, rule: SmallNumbers) {
    self.init(counts, hiding: [], rule: rule)
    for (index, cell) in counts.cells.enumerated() {
      isHidden[index] = !cell.isOut && (!cell.isPrinted || rule.isSmall(cell.count))
    }
    protectSums(Array(counts.sums.indices))
    var exchanges = ExchangeSearch(readers, isHidden)
    for cell in counts.cells.indices where isSensitive(cell) {
      while let neighbours = weakness(of: cell, &exchanges) {
        guard let other = complement(of: cell, among: neighbours) else {
          exposed.append(cell)
          break
        }
        hide(other)
        exchanges.hide(isHidden)
      }
    }
  }

  /// Only these hidden, to be audited as they are.
  init(_ counts: LinkedCounts, hiding cells: [Int], rule: SmallNumbers) {
    self.counts = counts
    self.rule = rule
    readers = Readers(counts, rule: rule)
    least = counts.cells.map(\.count)
    greatest = least
    isHidden = counts.cells.indices.map { cells.contains($0) || !counts.cells[$0].isPrinted }
  }

  /// Small cells that must not be narrowed; what an earlier year printed is no secret.
  private func isSensitive(_ cell: Int) -> Bool { isHidden[cell] && rule.isSmall(counts.cells[cell].count) }

  // MARK: Sum by sum

  private mutating func hide(_ cell: Int) {
    isHidden[cell] = true
    protectSums(readers.sumsOfCell[cell])
  }

  private mutating func protectSums(_ first: [Int]) {
    var queue = first
    var waits = Set(first)
    while let index = queue.popLast() {
      waits.remove(index)
      let fresh = protect(counts.sums[index])
      for cell in fresh {
        isHidden[cell] = true
        for other in readers.sumsOfCell[cell] where waits.insert(other).inserted { queue.append(other) }
      }
    }
  }

  /// The next cells to hide in a sum; empty where it holds by itself.
  private func protect(_ sum: LinkedCounts.Sum) -> [Int] {
    let members = sum.parts + [sum.total]
    if isHidden[sum.total], sum.parts.allSatisfy({ isHidden[$0] || counts.cells[$0].count == 0 }) {
      // Noughts are printed only where their total is: "0 of a hidden number" would tell of everybody in it.
      let noughts = sum.parts.filter { !isHidden[$0] && !counts.cells[$0].isOut }
      if !noughts.isEmpty { return noughts }
    }
    for cell in members where isSensitive(cell) {
      let need = shortfall(of: cell, in: sum)
      guard need > 0, let other = best(members.filter(mayBeHidden), need: need) else { continue }
      return [other]
    }
    return []
  }

  /// By how much the others of a sum fail to let the cell run over all small counts.
  private func shortfall(of cell: Int, in sum: LinkedCounts.Sum) -> Int {
    var down = 0
    var up = 0
    func add(_ other: Int, sameSide: Bool) {
      let count = counts.cells[other].count
      let range = readers.range(other, isHidden)
      let fall = count - range.low
      let rise = range.high.map { $0 - count } ?? 1_000_000
      up += sameSide ? fall : rise
      down += sameSide ? rise : fall
    }
    for part in sum.parts where part != cell { add(part, sameSide: cell != sum.total) }
    if cell != sum.total { add(sum.total, sameSide: false) }
    let count = counts.cells[cell].count
    return max(rule.threshold - 1 - count - up, count - 1 - down)
  }

  private func mayBeHidden(_ cell: Int) -> Bool {
    !isHidden[cell] && !counts.cells[cell].isOut && counts.cells[cell].count > 0
  }

  /// Of cells that may be hidden, the one that costs least and suffices where one does.
  private func best(_ candidates: [Int], need: Int) -> Int? {
    let enough = candidates.filter { counts.cells[$0].count - 1 >= need }
    return (enough.isEmpty ? candidates : enough).min { (cost($0), $0) < (cost($1), $1) }
  }

  /// The patients hidden, more where other sums would need a further cell, less where one is waiting for it.
  private func cost(_ cell: Int) -> Double {
    var opened = 0
    var settled = 0
    for index in readers.sumsOfCell[cell] {
      let sum = counts.sums[index]
      let hidden = (sum.parts + [sum.total]).count { isHidden[$0] }
      if hidden == 0 { opened += 1 }
      if hidden == 1 { settled += 1 }
    }
    // A total that many tables share would tie them all together.
    let shared = max(1, readers.sumsOfCell[cell].count - 1)
    return Double(counts.cells[cell].count * (1 + opened) * shared) / Double(1 + min(settled, 2))
  }

  // MARK: All together

  /// Nil where solutions show that every small count remains possible; otherwise the cells near which more must be
  /// hidden. By exchange first, then by linear programming over near cells, the others held at their counts;
  /// where neither finds a solution there may be one, and more is hidden than need be.
  private mutating func weakness(of cell: Int, _ exchanges: inout ExchangeSearch) -> [Int]? {
    func isProtected() -> Bool { least[cell] <= 1 && greatest[cell] >= rule.threshold - 1 }
    if isProtected() { return nil }
    for goal in [1, rule.threshold - 1] {
      for (other, count) in exchanges.solution(with: cell, at: goal) ?? [] {
        least[other] = min(least[other], count)
        greatest[other] = max(greatest[other], count)
      }
    }
    if isProtected() { return nil }
    var cells: [Int] = []
    for limit in [16, 48, 120] {
      let near = readers.neighbours(of: cell, isHidden, limit: limit)
      if near.count == cells.count { break }
      cells = near
      var bounds = ComponentBounds(cells, readers, isHidden)
      if bounds.isProtected(cell, rule) { greatest[cell] = max(greatest[cell], rule.threshold - 1) }
      for (index, other) in cells.enumerated() {
        least[other] = min(least[other], bounds.least[index])
        greatest[other] = max(greatest[other], bounds.greatest[index])
      }
      if isProtected() { return nil }
    }
    guard let stuck = exchanges.stuck else { return cells }
    let sum = counts.sums[stuck]
    return ([sum.total] + sum.parts).filter { isHidden[$0] }
  }

  /// A further cell to hide for one that is too narrow: where the exchange stuck, else from any
  /// sum of its neighbours'.
  private func complement(of cell: Int, among neighbours: [Int]) -> Int? {
    func candidates(_ cells: [Int]) -> [Int] {
      Array(
        Set(
          cells.flatMap { readers.sumsOfCell[$0] }.flatMap { index in
            counts.sums[index].parts + [counts.sums[index].total]
          })
      ).filter(mayBeHidden).sorted()
    }
    return best(candidates(neighbours), need: 0) ?? best(candidates([cell]), need: 0)
      ?? best(candidates(readers.neighbours(of: cell, isHidden)), need: 0)
  }

  // MARK: The audit

  /// What readers can work out about each hidden cell: the ends of its range, exact for two-way tables of 12 by 12
  /// and larger. Of more than 400 linked cells only the nearest are let vary, which cannot widen the range.
  package func audit() -> [Int: Bounds] {
    var result: [Int: Bounds] = [:]
    for component in readers.components(isHidden) {
      if component.count <= 400 {
        var bounds = ComponentBounds(component, readers, isHidden)
        for cell in component where isHidden[cell] { result[cell] = bounds.bounds(cell) }
        continue
      }
      for cell in component where isHidden[cell] {
        var bounds = ComponentBounds(
          readers.neighbours(of: cell, isHidden, limit: 200), readers, isHidden)
        result[cell] = bounds.bounds(cell)
        result[cell]?.isExact = false
      }
    }
    return result
  }
}
