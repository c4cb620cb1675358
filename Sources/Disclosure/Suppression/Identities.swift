internal import Analyses

/// What readers can add and subtract though no table says so: counts of sets of patients of which one is the sum or the
/// difference of others, and the few whom they can single out.
///
/// Looked for, over all sets of a registry: A = B + C, of whatever three sets there are; a few patients left of A
/// without B, of A without B and C, and of A without what B has beyond C; and A and B where A or B is known.
struct Identities {
  /// The totals count together what the parts do.
  struct Identity {
    var totals: [PatientSet]
    var parts: [PatientSet]
  }

  private let counts: LinkedCounts
  private let threshold: Int
  private let sets: [PatientSet]
  /// Cells by the signature of their patients.
  private let bySignature: [UInt64: Int]
  /// Those that readers may know, the smallest first.
  private let known: [PatientSet]

  /// - Parameter sets: of the cells, in their order; nil where nobody knows whom a cell counts.
  init(_ counts: LinkedCounts, of sets: [PatientSet?], threshold: Int) {
    self.counts = counts
    self.threshold = threshold
    let isKnown = Self.known(counts, threshold)
    let empty = PatientSet([])
    self.sets = sets.map { $0 ?? empty }
    known = sets.indices.filter { isKnown[$0] && sets[$0] != nil }.compactMap { sets[$0] }
      .enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map(\.element)
    bySignature = Dictionary(
      sets.indices.compactMap { index in sets[index].map { ($0.signature, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Cells that are printed, or the only one of a sum that is not. Small ones are hidden, and tell nothing.
  private static func known(_ counts: LinkedCounts, _ threshold: Int) -> [Bool] {
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
    return isKnown
  }

  /// The few that can be singled out; with them the sums that tell of an overlap.
  func few() -> [Identity] { remainders() + overlaps() }

  /// A = B + C, none of them few.
  func sums() -> [Identity] {
    let order = bySignature.filter { sets[$0.value].count >= threshold }.sorted { $0.value < $1.value }
    var found: [Identity] = []
    for (position, one) in order.enumerated() {
      for other in order[(position + 1)...] {
        let isFirst = sets[one.value].count > sets[other.value].count
        let (large, small) = isFirst ? (one, other) : (other, one)
        guard let rest = bySignature[large.key &- small.key], rest > small.value else { continue }
        let (total, part, left) = (sets[large.value], sets[small.value], sets[rest])
        guard left.count >= threshold, part.count + left.count == total.count, part.isSubset(of: total),
          total.subtracting(part) == left
        else { continue }
        found.append(Identity(totals: [total], parts: [part, left]))
      }
    }
    return found
  }

  /// A set that is made up of some of the parts into which a sum divides a greater one: a year of its quarters.
  func unions() -> [Identity] {
    var found: [Identity] = []
    for sum in counts.sums where sum.others.isEmpty && sum.parts.count > 2 {
      let whole = sets[sum.total]
      let parts = sum.parts.filter { sets[$0].count > 0 }
      for cell in sets.indices where sets[cell].count > 1 && sets[cell].count < whole.count {
        let one = sets[cell]
        guard !parts.contains(cell), one.isSubset(of: whole) else { continue }
        var inside: [Int] = []
        let isMadeUp = parts.allSatisfy { part in
          let both = sets[part].intersectionCount(one)
          if both == sets[part].count { inside.append(part) }
          return both == 0 || both == sets[part].count
        }
        if isMadeUp, inside.count > 1 {
          found.append(Identity(totals: [one], parts: inside.map { sets[$0] }))
        }
      }
    }
    return found
  }

  /// What A has beyond B.
  private struct Difference {
    let total: Int
    let part: Int
    let rest: PatientSet
  }

  /// The few that are left.
  private func remainders() -> [Identity] {
    var found: [Identity] = []
    var differences: [Difference] = []
    for (total, all) in known.enumerated() {
      for part in 0..<total where known[part].count < all.count && known[part].isSubset(of: all) {
        let rest = all.subtracting(known[part])
        if rest.count < threshold {
          found.append(Identity(totals: [all], parts: [known[part], rest]))
        } else if bySignature[rest.signature] == nil {
          // One that is a cell is known by its sum.
          differences.append(Difference(total: total, part: part, rest: rest))
        }
      }
    }
    var bySize = differences
    bySize.sort { ($0.rest.count, $0.total, $0.part) < ($1.rest.count, $1.total, $1.part) }
    // Both lists rise, so that each difference meets only those that it may leave a few of.
    var first = 0
    for difference in bySize {
      let size = difference.rest.count
      while first < known.count, known[first].count <= size - threshold { first += 1 }
      var index = first
      while index < known.count, known[index].count < size + threshold {
        let other = known[index]
        defer { index += 1 }
        guard other.count != size, index != difference.total, index != difference.part else { continue }
        let (total, part) = (known[difference.total], known[difference.part])
        if other.count < size, other.isSubset(of: difference.rest) {
          // Each pair of parts once.
          guard index < difference.part else { continue }
          found.append(
            Identity(totals: [total], parts: [part, other, difference.rest.subtracting(other)]))
        } else if other.count > size, difference.rest.isSubset(of: other) {
          found.append(
            Identity(totals: [other, part], parts: [total, other.subtracting(difference.rest)]))
        }
      }
    }
    return found
  }

  /// Of two sets and their union follows how many are in both.
  private func overlaps() -> [Identity] {
    var bySize: [Int: [PatientSet]] = [:]
    for set in known { bySize[set.count, default: []].append(set) }
    var found: [Identity] = []
    for (index, one) in known.enumerated() {
      for other in known[..<index] {
        let both = one.intersectionCount(other)
        guard both > 0, both < other.count,
          let unions = bySize[one.count + other.count - both]
        else { continue }
        for union in unions where one.isSubset(of: union) && other.isSubset(of: union) {
          let (common, beyond) = (one.intersection(other), other.subtracting(one))
          guard both < threshold || bySignature[common.signature] != nil else { continue }
          found.append(Identity(totals: [union], parts: [one, beyond]))
          found.append(Identity(totals: [other], parts: [beyond, common]))
        }
      }
    }
    return found
  }
}
