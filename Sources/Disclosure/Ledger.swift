internal import Analyses
internal import Foundation

/// All counts of one registry that a site asks to print, tied together: by the patients they count, so that the same
/// patients are one cell however they are described, and by the sums of the tables they stand in.
final class Ledger: @unchecked Sendable {
  private let lock = NSLock()
  private var counts = LinkedCounts()
  private var cells: [PatientSet: Int] = [:]
  private var order: [PatientSet] = []

  /// A count that a page prints. Where one of the totals is hidden, `Settlement` hides a nought among them.
  func print(_ patients: PatientSet, within totals: [PatientSet] = []) {
    guard patients.count > 0 else { return }
    lock.withLock { counts.print(cell(patients), within: totals.map(cell)) }
  }

  /// Counts that are shown together or not at all.
  func printRow(_ patients: [PatientSet]) {
    lock.withLock { counts.printRow(patients.filter { $0.count > 0 }.map(cell)) }
  }

  /// A count that an earlier report printed: it is out, and cannot be taken back.
  func published(_ patients: PatientSet) {
    lock.withLock { counts.publish(cell(patients)) }
  }

  /// A count that an earlier report printed otherwise: readers have both, and with them the difference.
  func restated(_ patients: PatientSet, from old: Int) {
    lock.withLock {
      let now = cell(patients)
      let before = counts.add(.init(count: old, isOut: true))
      let change = counts.add(.init(count: abs(old - patients.count), isPrinted: false))
      if patients.count > old {
        counts.add(total: now, parts: [before, change])
      } else {
        counts.add(total: before, parts: [now, change])
      }
    }
  }

  /// A sum that readers can work out; its terms need not be printed.
  func link(_ total: PatientSet, _ parts: [PatientSet]) {
    lock.withLock {
      let indices = parts.filter { $0.count > 0 }.map(cell)
      guard indices.count > 1 else { return }
      counts.add(total: cell(total), parts: indices)
    }
  }

  /// What was entered, by which two builds are compared.
  struct Contents: Hashable, Sendable {
    var order: [PatientSet]
    var counts: LinkedCounts
  }

  var contents: Contents { lock.withLock { Contents(order: order, counts: counts) } }

  private func cell(_ patients: PatientSet) -> Int {
    if let index = cells[patients] { return index }
    let index = counts.add(.init(count: patients.count, isPrinted: false))
    cells[patients] = index
    order.append(patients)
    return index
  }

  /// Decides what is hidden. The few whom readers could single out by subtraction are cells too.
  func settle(_ rule: SmallNumbers) -> Settlement {
    lock.withLock {
      for remainder in Remainders(counts, of: order, threshold: rule.threshold).all() {
        counts.add(total: remainder.total, parts: remainder.parts + [cell(remainder.rest)])
      }
      return Settlement(cells: cells, suppression: Suppression(counts, rule: rule))
    }
  }
}

/// What is printed and what is hidden of a registry's counts.
struct Settlement: Sendable {
  let cells: [PatientSet: Int]
  let suppression: Suppression

  var rule: SmallNumbers { suppression.rule }

  /// A count that was not asked for before it was settled is hidden; so is a nought in a total that is hidden.
  func count(_ patients: PatientSet, within totals: [PatientSet] = []) -> PrintedCount {
    if patients.count == 0 {
      return PrintedCount(
        totals.contains { cells[$0].map { suppression.isHidden[$0] } ?? false } ? nil : 0)
    }
    guard let cell = cells[patients], suppression.counts.cells[cell].isPrinted, !suppression.isHidden[cell]
    else {
      return PrintedCount(nil)
    }
    return PrintedCount(suppression.rule.printed(patients.count))
  }
}
