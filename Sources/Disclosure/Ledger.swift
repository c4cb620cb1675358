internal import Analyses
internal import Foundation

/// All counts of one registry that a site asks to print, tied together: by the patients they count, so that the same
/// patients are one cell however they are described, and by the sums of the tables they stand in.
final class Ledger: @unchecked Sendable {
  private let lock = NSLock()
  private var counts = LinkedCounts()
  private var cells: [PatientSet: Int] = [:]
  /// Whom each cell counts; nil where nobody knows, as of numbers that others have printed.
  private var sets: [PatientSet?] = []

  /// A count that a page prints. Where one of the totals is hidden, `Settlement` hides a nought among them.
  func print(_ patients: PatientSet, within totals: [PatientSet] = [], weight: Double = 1) {
    guard patients.count > 0 else { return }
    lock.withLock { counts.print(cell(patients), within: totals.map(cell), weight: weight) }
  }

  /// Counts that are shown together or not at all.
  func printRow(_ patients: [PatientSet]) {
    lock.withLock { counts.printRow(patients.filter { $0.count > 0 }.map(cell)) }
  }

  /// A count that is printed nowhere, and of which something is to be known. False: nothing is, so far.
  func enter(_ patients: PatientSet) -> Bool {
    if patients.count > 0 { lock.withLock { _ = cell(patients) } }
    return false
  }

  /// A count that an earlier report printed: it is out, and cannot be taken back.
  func published(_ patients: PatientSet) {
    guard patients.count > 0 else { return }
    lock.withLock { counts.publish(cell(patients)) }
  }

  /// A count that an earlier report printed otherwise: readers have both, and with them the difference.
  func restated(_ patients: PatientSet, from old: Int) {
    lock.withLock {
      let now = cell(patients)
      let before = anonymous(old, isOut: true)
      let change = anonymous(abs(old - patients.count), isOut: false)
      if patients.count > old {
        counts.add(total: now, parts: [before, change])
      } else {
        counts.add(total: before, parts: [now, change])
      }
    }
  }

  /// A number that others print beside the count of these patients: readers have the difference.
  func link(public number: Int, _ patients: PatientSet) {
    guard patients.count > 0, number != patients.count else { return }
    restated(patients, from: number)
  }

  /// A sum that readers can work out; its terms need not be printed.
  func link(_ total: PatientSet, _ parts: [PatientSet]) {
    lock.withLock {
      let indices = parts.filter { $0.count > 0 }.map(cell)
      guard indices.count > 1 else { return }
      counts.add(total: cell(total), parts: indices)
    }
  }

  /// A set that has grown into another: readers know which holds which.
  func linkGrowth(of one: PatientSet, to other: PatientSet) {
    guard one != other, one.isSubset(of: other) else { return }
    link(other, [one, other.subtracting(one)])
  }

  /// What was entered, by which two builds are compared.
  struct Contents: Hashable, Sendable {
    var sets: [PatientSet?]
    var counts: LinkedCounts
  }

  var contents: Contents { lock.withLock { Contents(sets: sets, counts: counts) } }

  private func cell(_ patients: PatientSet) -> Int {
    if let index = cells[patients] { return index }
    let index = counts.add(.init(count: patients.count, isPrinted: false))
    cells[patients] = index
    sets.append(patients)
    return index
  }

  private func anonymous(_ count: Int, isOut: Bool) -> Int {
    sets.append(nil)
    return counts.add(.init(count: count, isPrinted: false, isOut: isOut))
  }

  private func add(_ identities: [Identities.Identity]) {
    for identity in identities {
      counts.add(
        total: cell(identity.totals[0]), with: identity.totals.dropFirst().map(cell),
        parts: identity.parts.map(cell))
    }
  }

  /// Decides what is hidden. What readers could single out by adding and subtracting are cells too. Where a small
  /// count cannot be protected so, all but the headline falls, then all but the number of records.
  func settle(_ rule: SmallNumbers) -> Settlement {
    lock.withLock {
      let cellsTied = Identities(counts, of: sets, threshold: rule.threshold)
      add(cellsTied.sums() + cellsTied.unions())
      add(Identities(counts, of: sets, threshold: rule.threshold).few())
      counts.reckonFromEarlier()
      let suppression = suppressed(rule)
      if suppression.exposed.isEmpty { return Settlement(cells: cells, suppression: suppression) }
      for weight in [Weight.headline, .records] {
        counts.keep(from: weight.rawValue)
        let least = suppressed(rule)
        if least.exposed.isEmpty || weight == .records {
          return Settlement(cells: cells, suppression: least, fallen: weight)
        }
      }
      return Settlement(cells: cells, suppression: suppression)
    }
  }

  /// What is hidden, until nobody few follows from all that is shown together: whom the shown counts single out is
  /// entered with the sum that does it, and all is settled anew.
  private func suppressed(_ rule: SmallNumbers) -> Suppression {
    var suppression = Suppression(counts, rule: rule)
    for _ in 0..<20 {
      let before = counts.sums.count
      let isShown = counts.cells.indices.map { suppression.isTold($0) }
      add(Reckoned(sets, isShown: isShown, threshold: rule.threshold).identities())
      if counts.sums.count == before { return suppression }
      suppression = Suppression(counts, rule: rule)
    }
    // Each round hid more, and there was still somebody: all the rest falls.
    return suppression.givenUp
  }
}

/// What is printed and what is hidden of a registry's counts.
struct Settlement: Sendable {
  let cells: [PatientSet: Int]
  let suppression: Suppression
  /// The least that was kept, where not everything could be tried.
  var fallen: Weight?

  var rule: SmallNumbers { suppression.rule }

  /// A count that was not asked for before it was settled is hidden; so is a nought in a total that is hidden.
  func count(_ patients: PatientSet, within totals: [PatientSet] = []) -> PrintedCount {
    if patients.count == 0 {
      let isHidden = totals.contains { total in
        cells[total].map { suppression.readers.hidesNoughts($0, suppression.isHidden) } ?? false
      }
      return PrintedCount(isHidden ? .ranged(0, rule.threshold - 1) : .shown(0))
    }
    guard let cell = cells[patients], suppression.counts.cells[cell].isPrinted else {
      return PrintedCount(nil)
    }
    if suppression.isHidden[cell] { return PrintedCount(range(cell)) }
    return PrintedCount(
      rule.rounding == nil ? .shown(patients.count) : .rounded(rule.printed(patients.count)))
  }

  /// In which band a count is told to lie, and what follows from all that is told, where that is narrow.
  private func range(_ cell: Int) -> PrintedCount.Form {
    let known = suppression.known[cell]
    let isTold = suppression.readers.told[cell] != nil
    guard isTold || Hiding.isNarrow(known, rule.threshold) else { return .withheld }
    if known.low == known.high { return rule.isSmall(known.low) ? .withheld : .shown(known.low) }
    return .ranged(known.low, known.high)
  }

  /// Whether readers know that these are not few.
  func isEnough(_ patients: PatientSet) -> Bool {
    guard patients.count > 0 else { return true }
    return cells[patients].map { suppression.known[$0].low >= rule.threshold } ?? false
  }
}
