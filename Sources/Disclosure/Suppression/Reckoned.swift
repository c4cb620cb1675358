internal import Analyses

/// Few patients whom readers single out by adding and taking away as many shown counts as it takes, with whatever
/// factors; what three sets give, `Identities` has.
///
/// A set that is such a sum with whole factors is, where only odd and even are looked at, a sum of those with odd ones.
/// So each patient is given 64 bits, of which those of every shown set cancel out by exclusive or; then those of whatever
/// follows from them cancel out too, and those of hardly anything else. What is found so is solved for its factors and
/// looked at patient by patient.
struct Reckoned {
  /// Longer sums follow in a small registry by chance alone: its records are fewer than its counts.
  private static let longest = 16

  private let sets: [PatientSet]
  private let shown: [Int]
  private let threshold: Int
  /// The sets that are independent of those before, and for each how it cancels out.
  private var basis: [(set: Int, row: [UInt64], pivot: Int, parts: [UInt64])] = []
  private var marks: [UInt64] = []

  /// - Parameters:
  ///   - sets: of all cells, in their order; nil where nobody knows whom a cell counts.
  ///   - isShown: told as they are.
  init(_ sets: [PatientSet?], isShown: [Bool], threshold: Int) {
    self.sets = sets.map { $0 ?? PatientSet([]) }
    self.threshold = threshold
    shown = sets.indices.filter { isShown[$0] && (sets[$0]?.count ?? 0) > 0 }
    eliminate()
    mark()
  }

  /// Gauss's elimination over the field of two elements.
  private mutating func eliminate() {
    let width = sets.reduce(0) { max($0, $1.words.count) }
    for set in shown {
      var row = sets[set].words + [UInt64](repeating: 0, count: max(0, width - sets[set].words.count))
      var parts = [UInt64](repeating: 0, count: basis.count / 64 + 1)
      for other in basis where row[other.pivot >> 6] >> UInt64(other.pivot & 63) & 1 == 1 {
        for word in row.indices { row[word] ^= other.row[word] }
        for word in other.parts.indices { parts[word] ^= other.parts[word] }
      }
      guard let word = row.firstIndex(where: { $0 != 0 }) else { continue }
      parts[basis.count >> 6] ^= 1 << UInt64(basis.count & 63)
      basis.append((set, row, word << 6 + row[word].trailingZeroBitCount, parts))
    }
  }

  private mutating func mark() {
    let width = (sets.reduce(0) { max($0, $1.words.count) }) * 64
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    marks = (0..<width).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    // Later pivots do not stand in earlier rows before theirs.
    for other in basis.reversed() {
      var sum: UInt64 = 0
      for patient in PatientSet(words: other.row) where patient != other.pivot { sum ^= marks[patient] }
      marks[other.pivot] = sum
    }
  }

  /// Whether the patients whose bits stand in these words cancel out.
  private func cancels(_ words: Int, _ bits: (Int) -> UInt64) -> Bool {
    var sum: UInt64 = 0
    for word in 0..<words {
      var rest = bits(word)
      while rest != 0 {
        sum ^= marks[word << 6 + rest.trailingZeroBitCount]
        rest &= rest &- 1
      }
    }
    return sum == 0
  }

  private func cancels(_ one: PatientSet, without other: PatientSet) -> Bool {
    let taken = other.words
    return cancels(one.words.count) { one.words[$0] & ~($0 < taken.count ? taken[$0] : 0) }
  }

  /// The sums by which the few follow: every cell, what two cells have in common, and what one has beyond the other.
  func identities() -> [Identities.Identity] {
    var found: [Identities.Identity] = []
    var seen: Set<PatientSet> = []
    func look(_ few: PatientSet) {
      guard seen.insert(few).inserted, let identity = identity(few) else { return }
      found.append(identity)
    }
    let all = sets.indices.filter { sets[$0].count > 0 }
    for (index, cell) in all.enumerated() {
      let one = sets[cell]
      if one.count < threshold, cancels(one.words.count, { one.words[$0] }) { look(one) }
      for second in all[..<index] {
        let other = sets[second]
        let both = one.intersectionCount(other)
        if both > 0, both < threshold, both < min(one.count, other.count),
          cancels(min(one.words.count, other.words.count), { one.words[$0] & other.words[$0] })
        {
          look(one.intersection(other))
        }
        if one.count > both, one.count - both < threshold, cancels(one, without: other) {
          look(one.subtracting(other))
        }
        if other.count > both, other.count - both < threshold, cancels(other, without: one) {
          look(other.subtracting(one))
        }
      }
    }
    return found
  }

  /// The factors by which a set follows from independent shown ones; nil where these are not whole.
  private func identity(_ few: PatientSet) -> Identities.Identity? {
    var row = few.words + [UInt64](repeating: 0, count: max(0, marks.count / 64 - few.words.count))
    var parts = [UInt64](repeating: 0, count: basis.count / 64 + 1)
    for other in basis where row[other.pivot >> 6] >> UInt64(other.pivot & 63) & 1 == 1 {
      for word in row.indices { row[word] ^= other.row[word] }
      for word in other.parts.indices { parts[word] ^= other.parts[word] }
    }
    let odd = basis.indices.filter { parts[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }.map { sets[basis[$0].set] }
    guard odd.count > 1, odd.count <= Self.longest, let signs = Self.signs(odd, of: few) else { return nil }
    let added = zip(odd, signs).filter { $0.1 > 0 }.map(\.0)
    let taken = zip(odd, signs).filter { $0.1 < 0 }.map(\.0)
    return added.isEmpty ? nil : Identities.Identity(totals: added, parts: taken + [few])
  }

  /// Plus or minus for each set, so that their sum is the few, patient by patient.
  private static func signs(_ sets: [PatientSet], of few: PatientSet) -> [Int]? {
    // Each patient gives an equation; those who stand in the same sets give the same.
    var equations: [[Double]] = []
    var seen: Set<[Bool]> = []
    let all = sets.reduce(few) { $0.union($1) }
    for patient in all {
      let row = sets.map { $0.contains(patient) } + [few.contains(patient)]
      if seen.insert(row).inserted { equations.append(row.map { $0 ? 1 : 0 }) }
    }
    var pivots: [Int] = []
    for column in sets.indices {
      guard let line = (pivots.count..<equations.count).first(where: { abs(equations[$0][column]) > 1e-9 })
      else {
        return nil
      }
      equations.swapAt(line, pivots.count)
      let own = equations[pivots.count].map { $0 / equations[pivots.count][column] }
      equations[pivots.count] = own
      for other in equations.indices where other != pivots.count {
        let factor = equations[other][column]
        if factor != 0 { equations[other] = zip(equations[other], own).map { $0 - factor * $1 } }
      }
      pivots.append(column)
    }
    guard equations.dropFirst(pivots.count).allSatisfy({ abs($0[sets.count]) < 1e-6 }) else { return nil }
    let signs = pivots.indices.map { equations[$0][sets.count] }
    guard signs.allSatisfy({ abs(abs($0) - 1) < 1e-6 }) else { return nil }
    return signs.map { $0 > 0 ? 1 : -1 }
  }
}
