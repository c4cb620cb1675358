@testable import Disclosure

/// An attacker who knows nothing of linear programming: he tries whole numbers, narrowing by each sum as he goes.
///
/// He reads what is printed and applies the printed rule; he shares no code with the suppression he attacks.
struct SecondReader {
  var low: [Int]
  var high: [Int]
  let sums: [LinkedCounts.Sum]
  private let ceiling = 100_000

  init(_ suppression: Suppression) {
    let counts = suppression.counts
    let hidden = suppression.isHidden
    sums = counts.sums
    low = []
    high = []
    for (index, cell) in counts.cells.enumerated() {
      if !hidden[index] {
        let same = (0...(cell.count + 2 * (suppression.rule.rounding ?? 0))).filter { value in
          value == cell.count
            || (suppression.rule.rounding != nil && value >= suppression.rule.threshold && cell.count > 0
              && suppression.rule.printed(value) == suppression.rule.printed(cell.count))
        }
        low.append(same.min() ?? 0)
        high.append(same.max() ?? 0)
        continue
      }
      if let told = suppression.readers.told[index] {
        low.append(told.low)
        high.append(told.high ?? ceiling)
        continue
      }
      // Nought would be printed, unless each place that has the cell hides it for the sake of another.
      let rows = counts.rows.filter { $0.contains(index) }
      let hidesNought =
        cell.places.allSatisfy { totals in totals.contains { hidden[$0] } }
        && rows.allSatisfy { row in row.contains { hidden[$0] } }
      low.append(hidesNought ? 0 : 1)
      high.append(ceiling)
    }
  }

  /// True where all sums can still be met with the cell at this count; nil where the search took too long.
  func canBe(_ value: Int, _ cell: Int, budget: Int = 20_000) -> Bool? {
    var search = self
    search.low[cell] = max(search.low[cell], value)
    search.high[cell] = min(search.high[cell], value)
    var budget = budget
    return search.solve(&budget)
  }

  private mutating func narrow() -> Bool {
    var moved = true
    while moved {
      moved = false
      for sum in sums {
        let terms = Set(sum.members).map { ($0, sum.coefficient(of: $0)) }
        if !sum.others.isEmpty {
          for (cell, coefficient) in terms where coefficient != 0 {
            // What the other terms come to, at least and at most.
            let rest = terms.filter { $0.0 != cell }.reduce((0, 0)) { ends, term in
              let (one, other) = (term.1 * low[term.0], term.1 * high[term.0])
              return (ends.0 + min(one, other), ends.1 + max(one, other))
            }
            let ends = coefficient > 0 ? (-rest.1, -rest.0) : (rest.0, rest.1)
            if ends.0 > low[cell] { low[cell] = ends.0; moved = true }
            if ends.1 < high[cell] { high[cell] = ends.1; moved = true }
            if low[cell] > high[cell] { return false }
          }
          if moved { break }
          continue
        }
        let lowest = sum.parts.reduce(0) { $0 + low[$1] }
        let highest = sum.parts.reduce(0) { $0 + high[$1] }
        if lowest > low[sum.total] { low[sum.total] = lowest; moved = true }
        if highest < high[sum.total] { high[sum.total] = highest; moved = true }
        if low[sum.total] > high[sum.total] { return false }
        for part in sum.parts {
          let most = high[sum.total] - (lowest - low[part])
          let fewest = low[sum.total] - (highest - high[part])
          if most < high[part] { high[part] = most; moved = true }
          if fewest > low[part] { low[part] = fewest; moved = true }
          if low[part] > high[part] { return false }
          if moved { break }
        }
        if moved { break }
      }
    }
    return true
  }

  private mutating func solve(_ budget: inout Int) -> Bool? {
    budget -= 1
    if budget < 0 { return nil }
    guard narrow() else { return false }
    let open = low.indices.filter { low[$0] < high[$0] }
    guard let next = open.min(by: { (high[$0] - low[$0], $0) < (high[$1] - low[$1], $1) }) else {
      return true
    }
    let width = high[next] - low[next]
    if width > 40 {
      // Wide ranges are halved, narrow ones tried one by one.
      for half in 0...1 {
        var branch = self
        if half == 0 {
          branch.high[next] = low[next] + width / 2
        } else {
          branch.low[next] = low[next] + width / 2 + 1
        }
        guard let found = branch.solve(&budget) else { return nil }
        if found { return true }
      }
      return false
    }
    for value in low[next]...high[next] {
      var branch = self
      branch.low[next] = value
      branch.high[next] = value
      guard let found = branch.solve(&budget) else { return nil }
      if found { return true }
    }
    return false
  }
}
