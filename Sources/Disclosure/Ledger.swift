internal import Analyses
internal import Foundation

/// All counts of one registry that a site asks to print, tied together: by the patients they count, so that the same
/// patients are one cell however they are described, and by the sums of the tables they stand in.
final class Ledger: @unchecked Sendable {
  private let lock = NSLock()
  private var counts = LinkedCounts()
  private var cells: [PatientSet: Int] = [:]
  private var order: [PatientSet] = []

  /// A count that a page prints.
  func print(_ patients: PatientSet) {
    lock.withLock { counts.print(cell(patients)) }
  }

  /// A sum that readers can work out; its terms need not be printed.
  func link(_ total: PatientSet, _ parts: [PatientSet]) {
    lock.withLock {
      let indices = parts.filter { $0.count > 0 }.map(cell)
      guard indices.count > 1 else { return }
      counts.add(total: cell(total), parts: indices)
    }
  }

  private func cell(_ patients: PatientSet) -> Int {
    if let index = cells[patients] { return index }
    let index = counts.add(.init(count: patients.count, isPrinted: false))
    cells[patients] = index
    order.append(patients)
    return index
  }

  /// Decides what is hidden. Two printed counts that differ by a few patients would tell of these: the difference is
  /// a cell of its own.
  func settle(_ rule: SmallNumbers) -> Settlement {
    lock.withLock {
      let printed = order.indices.filter { counts.cells[$0].isPrinted }.sorted {
        (order[$0].count, $0) < (order[$1].count, $1)
      }
      for (position, small) in printed.enumerated() where order[small].count > 0 {
        for large in printed[(position + 1)...] {
          let difference = order[large].count - order[small].count
          if difference >= rule.threshold { break }
          guard difference > 0, order[small].isSubset(of: order[large]) else { continue }
          counts.add(total: large, parts: [small, cell(order[large].subtracting(order[small]))])
        }
      }
      return Settlement(cells: cells, suppression: Suppression(counts, rule: rule))
    }
  }
}

/// What is printed and what is hidden of a registry's counts.
struct Settlement: Sendable {
  let cells: [PatientSet: Int]
  let suppression: Suppression

  /// A count that was not asked for before it was settled is hidden.
  func count(_ patients: PatientSet) -> PrintedCount {
    if patients.count == 0, cells[patients].map({ !suppression.isHidden[$0] }) ?? true {
      return PrintedCount(0)
    }
    guard let cell = cells[patients], suppression.counts.cells[cell].isPrinted, !suppression.isHidden[cell]
    else {
      return PrintedCount(nil)
    }
    return PrintedCount(suppression.rule.printed(patients.count))
  }
}
